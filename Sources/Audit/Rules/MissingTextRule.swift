import Compliance
import LicenseClauses

/// Reports a licence text that a card points to, and that is not there.
struct MissingTextRule: AuditRule {
  static let description = RuleDescription(
    name: "missing-text",
    summary: "A card speaks of terms whose text is not there: by a link to a file, or as \"other\".",
    rationale:
      "Where a licence has no id, its text is all that there is: without it nobody can tell what was granted.",
    clauses: [], facts: [],
    example: "a README.md with \"license: other\" and \"license_link: LICENSE\" in a folder without LICENSE",
    remedy: "Put the text there, or point to an address that has it.")

  func findings(_ artifact: Artifact, _ graph: AuditGraph, _ book: LicenseNames) -> [Finding] {
    links(artifact) + unnamed(artifact)
  }

  /// "license: other" with no name and no text: some terms hold, and nobody can tell which.
  private func unnamed(_ artifact: Artifact) -> [Finding] {
    guard artifact.licenses.isEmpty, artifact.isDescribed else { return [] }
    let isNamed = artifact.facts.contains { fact in
      if case .licenseName = fact.statement { return true }
      return false
    }
    return artifact.facts.compactMap { fact in
      guard case .license(let name) = fact.statement, name.lowercased() == "other", !isNamed else {
        return nil
      }
      return finding(
        .review, artifact,
        "\(fact.place) says that other terms hold, and neither names them nor has their text",
        fix: "ask whoever published the model for the terms", at: fact.place)
    }
  }

  private func links(_ artifact: Artifact) -> [Finding] {
    artifact.facts.compactMap { fact in
      guard case .licenseLink(let link) = fact.statement, Self.isBeside(link), artifact.licenses.isEmpty,
        artifact.folder != nil
      else { return nil }
      return finding(
        .review, artifact, "\(fact.place) points to '\(link)', which is not there",
        fix: "get the text from whoever published the model, and put it there", at: fact.place)
    }
  }

  private static func isBeside(_ link: String) -> Bool {
    !link.contains("://") && !link.isEmpty && !link.hasPrefix("/")
  }
}
