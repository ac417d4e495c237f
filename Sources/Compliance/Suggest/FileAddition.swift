/// A file to be put into a shipped folder, or words to be put behind those of one that stands there.
public struct FileAddition: Hashable, Sendable {
  /// What goes into it.
  public enum Content: Hashable, Sendable {
    /// Words, behind what stands there.
    case words(String)
    /// A text that the project has: its bytes and its path.
    case copy(bytes: [UInt8], of: String)
    /// The official text of a licence, to be fetched.
    case officialText(license: String, url: String?, sha256: String?)
  }

  /// The folder, as the manifest names it.
  public let folder: String
  /// The path inside it.
  public let path: String
  /// What goes into it.
  public let content: Content

  init(_ folder: String, _ path: String, _ content: Content) {
    (self.folder, self.path, self.content) = (folder, path, content)
  }

  /// The files with it; nil where the folder is not there.
  func apply(to files: ProjectFiles) -> ProjectFiles? {
    guard var entries = files.directories[folder] else { return nil }
    let index = entries.firstIndex { $0.path == path }
    let entry: ProjectFiles.Entry
    if case .officialText(let license, _, _) = content {
      entry = ProjectFiles.Entry(path: path, standingFor: license)
    } else {
      entry = ProjectFiles.Entry(path: path, bytes: bytes(behind: index.flatMap { entries[$0].bytes }) ?? [])
    }
    if let index { entries[index] = entry } else { entries.append(entry) }
    var changed = files
    changed.directories[folder] = entries
    // It is no longer the folder that other paths lead to.
    changed.places[folder] = nil
    return changed
  }

  /// The bytes of the file with it, behind what stands there; nil for a text that has to be fetched.
  func bytes(behind old: [UInt8]?) -> [UInt8]? {
    switch content {
    case .words(let words): joined(old, words)
    case .copy(let bytes, _): bytes
    case .officialText: nil
    }
  }

  private func joined(_ old: [UInt8]?, _ words: String) -> [UInt8] {
    guard let old, !old.isEmpty else { return Array((words + "\n").utf8) }
    return old + Array(("\n\n" + words + "\n").utf8)
  }
}
