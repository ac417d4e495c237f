#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import Audit

/// Lists the files of a tree that can say something, sorted by path. It follows no link, but for those of a hub's
/// cache, which lead to files of the same repository.
struct TreeWalker {
  /// A file that can say something.
  struct Found {
    let path: String
    let role: FileRole
  }

  private(set) var found: [Found] = []
  /// Folders that could not be opened, and names that are no UTF-8.
  private(set) var problems: [String] = []
  private let respectsIgnore: Bool
  private var files = 0

  /// The most files that are looked at, and the deepest folder.
  static let fileLimit = 2_000_000
  private static let depthLimit = 64

  init(respectsIgnore: Bool) { self.respectsIgnore = respectsIgnore }

  private struct Open {
    let path: String
    let depth: Int
    let ignores: [(rules: IgnoreRules, prefix: Int)]
  }

  /// Walks a folder. Depth first, with a stack of its own.
  mutating func walk(_ root: String) {
    var open = [Open(path: root, depth: 0, ignores: [])]
    while let folder = open.popLast() {
      guard files < Self.fileLimit else {
        problems.append("\(root): more than \(Self.fileLimit) files; the rest was not looked at")
        break
      }
      open += visit(folder).reversed()
    }
    found.sort { $0.path < $1.path }
  }

  private mutating func visit(_ folder: Open) -> [Open] {
    guard let names = names(folder.path) else {
      problems.append("\(folder.path): cannot be opened")
      return []
    }
    var ignores = folder.ignores
    if respectsIgnore, names.contains(where: { $0.name == ".gitignore" && $0.type == .file }),
      let bytes = FileSystem.contents(FileSystem.join(folder.path, ".gitignore"))
    {
      let prefix = folder.path == "." ? 0 : folder.path.utf8.count + 1
      ignores.append((IgnoreRules(String(decoding: bytes.prefix(1 << 20), as: UTF8.self)), prefix))
    }
    var inner: [Open] = []
    for (name, type) in names {
      let path = folder.path == "." ? name : FileSystem.join(folder.path, name)
      switch type {
      case .folder:
        if isIgnored(path, name, true, ignores) { continue }
        guard folder.depth < Self.depthLimit else {
          problems.append("\(path): is deeper than \(Self.depthLimit) folders, and was not looked into")
          continue
        }
        inner.append(Open(path: path, depth: folder.depth + 1, ignores: ignores))
      case .file:
        files += 1
        guard let role = FileRole(path: path), !isIgnored(path, name, false, ignores) else { continue }
        found.append(Found(path: path, role: role))
      case .link:
        guard let role = FileRole(path: path) else { continue }
        guard FileSystem.isOfOneRepository(path, folder.path) else {
          told(path, role, "is a link, which was not followed")
          continue
        }
        found.append(Found(path: path, role: role))
      case .other:
        if let role = FileRole(path: path) { told(path, role, "is no regular file, and was not read") }
      }
    }
    return inner
  }

  /// Says what was not read, where it could have said which licence holds.
  private mutating func told(_ path: String, _ role: FileRole, _ why: String) {
    switch role {
    case .code, .text, .bill: return
    default: problems.append("\(path): \(why)")
    }
  }

  private func isIgnored(
    _ path: String, _ name: String, _ isFolder: Bool, _ ignores: [(rules: IgnoreRules, prefix: Int)]
  ) -> Bool {
    guard respectsIgnore else { return false }
    if isFolder, IgnoreRules.folders.contains(name) { return true }
    for (rules, prefix) in ignores.reversed() {
      let inner = String(decoding: path.utf8.dropFirst(prefix), as: UTF8.self)
      if let verdict = rules.ignores(inner, isFolder: isFolder) { return verdict }
    }
    return false
  }

  // MARK: Reading a folder

  private enum Kind { case file, folder, link, other }

  /// The names in a folder with what stands behind each, sorted; nil where it cannot be opened.
  private mutating func names(_ path: String) -> [(name: String, type: Kind)]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [(name: String, type: Kind)] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(validatingCString: $0)
        }
      }
      guard let name else {
        problems.append("\(path): holds a name that is no UTF-8, which was not looked at")
        continue
      }
      if name == "." || name == ".." { continue }
      names.append((name, kind(entry.pointee.d_type, path, name)))
    }
    return names.sorted { $0.name < $1.name }
  }

  private func kind(_ type: UInt8, _ folder: String, _ name: String) -> Kind {
    switch Int32(type) {
    case Int32(DT_DIR): .folder
    case Int32(DT_REG): .file
    case Int32(DT_LNK): .link
    case Int32(DT_UNKNOWN): asked(FileSystem.join(folder, name))
    default: .other
    }
  }

  /// Some file systems do not tell the kind with the name.
  private func asked(_ path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
