public import PositionedJSON

/// The changes of a set that need nothing but the manifest, or files of words that are at hand: what a tool may make by
/// itself. A promise, a new name, somebody's consent and a file that has to be fetched are people's to give.
public struct PaperChanges: Sendable {
  /// What can be made.
  public let made: [Remedy]
  /// What is left to people.
  public let left: [Remedy]
  /// The manifest with what can be made; nil where it stays as it is.
  public let manifest: JSON?
  private let additions: [FileAddition]

  /// The changes of the cheapest set that was found.
  public init(_ advice: RemedyAdvice, _ facts: JSONValue) {
    let remedies = advice.sets.first?.steps.map(\.remedy) ?? []
    var (manifest, made, left): (JSONValue, [Remedy], [Remedy]) = (facts, [], [])
    for remedy in remedies {
      if Self.isPaper(remedy), let changed = Self.apply(remedy.edits, to: manifest) {
        manifest = changed
        made.append(remedy)
      } else {
        left.append(remedy)
      }
    }
    (self.made, self.left) = (made, left)
    let changed = JSON(manifest)
    self.manifest = changed == JSON(facts) ? nil : changed
    additions = made.flatMap(\.files)
  }

  /// What is to be written into shipped folders.
  /// - Parameter old: The bytes of a file that is there; nil where there is none.
  /// - Returns: Each file by its folder and its path inside it, with all that it then holds.
  public func files(_ old: (_ folder: String, _ path: String) -> [UInt8]?) -> [(
    folder: String, path: String, bytes: [UInt8]
  )] {
    var files: [(folder: String, path: String, bytes: [UInt8])] = []
    for addition in additions {
      let at = files.firstIndex { $0.folder == addition.folder && $0.path == addition.path }
      let before = at.map { files[$0].bytes } ?? old(addition.folder, addition.path)
      guard let bytes = addition.bytes(behind: before) else { continue }
      if let at { files[at].bytes = bytes } else { files.append((addition.folder, addition.path, bytes)) }
    }
    return files
  }

  private static func isPaper(_ remedy: Remedy) -> Bool {
    let isWords = remedy.kind == .display && remedy.edits.isEmpty && !remedy.files.isEmpty
    return (kinds.contains(remedy.kind) || isWords)
      && remedy.files.allSatisfy { $0.bytes(behind: nil) != nil }
  }

  private static let kinds: Set<RemedyKind> = [.inherit, .declare, .addNotice, .addLicenseCopy, .endWaiver]

  private static func apply(_ edits: [ManifestEdit], to manifest: JSONValue) -> JSONValue? {
    edits.reduce(JSONValue?.some(manifest)) { changed, edit in changed.flatMap { edit.apply(to: $0) } }
  }
}
