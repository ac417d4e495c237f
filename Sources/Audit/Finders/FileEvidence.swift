public import LicenseClauses

/// What one file says.
public struct FileEvidence: Sendable {
  /// Its path from the root.
  public let path: String
  /// What it can say.
  public let role: FileRole
  /// What it says of the thing in its folder.
  public var facts: [Fact] = []
  /// What the thing in its folder is, where the file says so.
  public var kind: Component.Kind?
  /// The things that it describes beside its folder.
  public var components: [Component] = []
  /// The licence texts that go with each of them, in the same order.
  public var componentTexts: [[FoundText]] = []
  /// The models that it uses.
  public var uses: [ModelUse] = []
  /// The licence text that it holds.
  public var text: FoundText?
  /// What in it cannot be read.
  public var problems: [EvidenceProblem] = []

  /// A file that says nothing yet.
  public init(path: String, role: FileRole) { (self.path, self.role) = (path, role) }

  /// Whether it says nothing at all.
  public var isSilent: Bool {
    facts.isEmpty && kind == nil && components.isEmpty && uses.isEmpty && text == nil && problems.isEmpty
  }

  /// The folder that it stands in; empty for the root.
  var folder: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }
}

/// A licence text that was found, and what it is.
public struct FoundText: Sendable {
  /// The path of its file.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]
  /// What it is.
  public let identification: Identification

  /// The one licence that it holds in its own words; nil for an edited text, an unknown one, and for several.
  public var license: String? {
    guard let first = identification.matches.first?.license else { return nil }
    let isWhole = identification.matches.allSatisfy { $0.license == first && $0.relation != .edited }
    return isWhole ? first : nil
  }

  /// What it is, in words.
  public var summary: String {
    let matches = identification.matches
    if matches.isEmpty { return "no licence that is known" }
    return matches.map { $0.relation == .edited ? "\($0.license) with edits" : $0.license }
      .joined(separator: " and ")
  }
}
