import Compliance
import LicenseClauses

/// Reports what only prose says: a base, a licence, a limit of use.
struct ProseOnlyRule: AuditRule {
  static let description = RuleDescription(
    name: "prose-only",
    summary: "Only the prose of a card names the base or the licence of a model, or limits its use.",
    rationale:
      "A sentence is no declaration, but what it says counts: the base's licence binds what is made from it, and a publisher who writes that a model is for research only may mean it as a term. It is judged so until somebody says otherwise.",
    clauses: [], facts: [],
    example:
      "a card whose front matter has no \"base_model\" and whose text says that it is a fine-tuned version of another model",
    remedy: "Declare the base and the licence in the front matter, and put limits into the licence.")

  func findings(_ artifact: Artifact, _ graph: AuditGraph, _ book: LicenseNames) -> [Finding] {
    bases(artifact) + licenses(artifact, book) + limits(artifact)
  }

  private func bases(_ artifact: Artifact) -> [Finding] {
    artifact.bases.filter(\.isProse).map { base in
      finding(
        .review, artifact, "only the prose at \(base.place) names \(base.name) as its base",
        fix: "name it under \"base_model\" in the front matter, or say that it is none", at: base.place)
    }
  }

  private func licenses(_ artifact: Artifact, _ book: LicenseNames) -> [Finding] {
    let said = Set(artifact.declared.map { book.id($0.name) } + artifact.licenses.compactMap(\.license))
    return artifact.facts.compactMap { fact in
      guard case .proseLicense(let name) = fact.statement else { return nil }
      if !said.isEmpty {
        guard book.isKnown(name), !book.isOpen(name), !said.contains(book.id(name)) else { return nil }
        return finding(
          .review, artifact, license: book.id(name),
          "the prose at \(fact.place) names another licence than is declared: '\(name)'",
          fix: "ask whoever published it which licence it is under", at: fact.place)
      }
      return finding(
        .review, artifact, license: book.isKnown(name) ? book.id(name) : nil,
        "only the prose at \(fact.place) names a licence: '\(name)'",
        fix: "declare it under \"license\" in the front matter", at: fact.place)
    }
  }

  /// One for each card: a limit is said in many words.
  private func limits(_ artifact: Artifact) -> [Finding] {
    for fact in artifact.facts {
      if case .proseLimit(let words) = fact.statement {
        return [
          finding(
            .review, artifact, "the publisher writes at \(fact.place): '… \(words) …'",
            fix: "ask the publisher whether that limit is meant as a term beside the licence", at: fact.place)
        ]
      }
    }
    return []
  }
}
