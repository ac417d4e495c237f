public import Compliance
import LicenseClauses
import PositionedJSON

/// A question that an audit puts to what was found: whether files agree, and whether something is missing.
///
/// These rules look at files alone; what licences demand is for the rules of `check`.
protocol AuditRule: Sendable {
  /// What `explain` prints.
  static var description: RuleDescription { get }
  init()
  /// What it finds about one thing.
  func findings(_ artifact: Artifact, _ graph: AuditGraph, _ book: LicenseNames) -> [Finding]
}

extension AuditRule {
  func finding(
    _ status: Finding.Status, _ artifact: Artifact, license: String? = nil, _ message: String, fix: String,
    notes: [String] = [], at place: Place
  ) -> Finding {
    Finding(
      rule: Self.description.name, status: status, subject: artifact.name, license: license, message: message,
      fix: fix, notes: notes, file: place.path,
      position: JSONPosition(line: place.line ?? 1, column: 1))
  }
}

/// The rules of an audit.
public enum AuditRules {
  static let all: [any AuditRule] = [
    SourceConflictRule(), NoLicenseRule(), MissingTextRule(), UndeclaredBaseRule(), ProseOnlyRule(),
    UnreadFileRule(),
  ]

  /// What `explain` prints of each.
  public static let descriptions: [RuleDescription] = [
    SourceConflictRule.description, NoLicenseRule.description, MissingTextRule.description,
    UndeclaredBaseRule.description,
    ProseOnlyRule.description, UnreadFileRule.description,
  ]

  static func findings(_ graph: AuditGraph, _ book: LicenseNames) -> [Finding] {
    Parallel.map(all) { rule in graph.artifacts.flatMap { rule.findings($0, graph, book) } }.flatMap(\.self)
  }
}
