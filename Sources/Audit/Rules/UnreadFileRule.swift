import Compliance
import LicenseClauses

/// Reports a card or a model file that cannot be read as it should: what it would say is not known.
struct UnreadFileRule: AuditRule {
  static let description = RuleDescription(
    name: "unread-file",
    summary: "A card, a configuration or a model file of a model cannot be read, or not wholly.",
    rationale:
      "What stands in a file that cannot be read may be the licence, or the base: silence must never read as permission.",
    clauses: [], facts: [],
    example: "a README.md whose front matter has a bracket that is never closed",
    remedy: "Mend the file, or get it anew from whoever published the model.")

  func findings(_ artifact: Artifact, _ graph: AuditGraph, _ book: LicenseNames) -> [Finding] {
    artifact.problems.prefix(3).map { problem in
      finding(
        .review, artifact, "\(problem.place) cannot be read as it should: \(problem.message)",
        fix: "mend the file, or get it anew", at: problem.place)
    }
  }
}
