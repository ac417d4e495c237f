import LicenseClauses
import PositionedJSON

/// Reports what the project's own policy denies.
struct PolicyDeniedRule: Rule {
  static let description = RuleDescription(
    name: "policy-denied", summary: "The project's own policy denies a licence, or a kind of clause.",
    rationale: "A policy says what the organization does not want, whatever a licence allows.", clauses: [],
    facts: ["policy.deny", "policy.denyClauses", "model.license", "dataset.license"],
    example: "\"policy\": {\"deny\": [\"cc-by-nc-4.0\"], \"denyClauses\": [\"royalty\"]}",
    remedy: "Use something else, or change the policy.")

  func findings(_ context: RuleContext) -> [Finding] {
    guard let policy = context.manifest.policy else { return [] }
    let matcher = PolicyMatcher(policy, context.catalog)
    return PolicySubjects.all(context).compactMap { subject in
      if let name = subject.unknown.first(where: matcher.denies(name:)) {
        return finding(
          .violation, subject.name, license: name, "the project's policy denies \(name)",
          fix: "use something under another licence", at: subject.position)
      }
      if let terms = subject.terms.first(where: matcher.denies) {
        return finding(
          .violation, subject.name, license: terms.id, "the project's policy denies \(terms.id)",
          fix: "use something under another licence",
          at: subject.position)
      }
      for terms in subject.terms {
        let clauses = terms.clauses.filter { policy.denyClauses.contains($0.kind) }
        guard let first = clauses.first else { continue }
        return finding(
          .violation, subject.name, license: terms.id,
          "the project's policy denies \(first.kind.rawValue) clauses, and \(terms.id) has \(clauses.count)",
          fix: "use something under another licence", clauses: clauses, at: subject.position)
      }
      return nil
    }
  }
}

/// Reports what the project's own policy does not allow.
struct PolicyNotAllowedRule: Rule {
  static let description = RuleDescription(
    name: "policy-not-allowed",
    summary: "The project's own policy has a list of allowed licences, and this one is not on it.",
    rationale: "An allow list is the safest policy: what nobody has looked at does not slip in.", clauses: [],
    facts: ["policy.allow", "model.license", "dataset.license"],
    example: "\"policy\": {\"allow\": [\"apache-2.0\", \"mit\"]}",
    remedy: "Use something else, or add the licence to the list.")

  func findings(_ context: RuleContext) -> [Finding] {
    guard let policy = context.manifest.policy, policy.allow != nil else { return [] }
    let matcher = PolicyMatcher(policy, context.catalog)
    return PolicySubjects.all(context).compactMap { subject in
      guard let terms = subject.terms.first(where: { !matcher.allows($0) && !matcher.denies($0) })
      else { return nil }
      return finding(
        .violation, subject.name, license: terms.id, "the project's policy does not allow \(terms.id)",
        fix: "use something under an allowed licence, or add it to \"policy\".\"allow\"", at: subject.position
      )
    }
  }
}

/// The models and datasets with the licences that they declare.
enum PolicySubjects {
  struct Subject {
    let name: String
    let terms: [LicenseTerms]
    /// Declared names that no catalogue knows.
    let unknown: [String]
    let position: JSONPosition
  }

  static func all(_ context: RuleContext) -> [Subject] {
    let models = context.manifest.models.map { model in
      Subject(
        name: model.name, terms: context.lineage.own(model.name)?.terms ?? [],
        unknown: context.lineage.own(model.name)?.unknown ?? [], position: model.position)
    }
    let datasets = context.manifest.datasets.map { dataset in
      Subject(
        name: dataset.name, terms: context.lineage.data[dataset.name]?.terms ?? [],
        unknown: context.lineage.data[dataset.name]?.unknown ?? [], position: dataset.position
      )
    }
    return models + datasets
  }
}
