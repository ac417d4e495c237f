import LicenseClauses

/// Reports models that are passed on against a licence that forbids it.
struct RedistributionRule: Rule {
  static let description = RuleDescription(
    name: "redistribution", summary: "A model is published or hosted, and a licence forbids it.",
    rationale: "A licence to use is no licence to pass on; a published file cannot be called back.",
    clauses: [.redistribution],
    facts: ["model.distribution"],
    example: "\"distribution\": \"weights\" on a model whose licence forbids sharing",
    remedy: "Keep the model in the house, or get the right to pass it on.")

  func findings(_ context: RuleContext) -> [Finding] {
    context.published.compactMap { model, reach -> Finding? in
      let clauses = reach.terms.clauses(.redistribution)
      let flat = clauses.filter { $0.terms == .redistribution(.prohibited) }
      let altered = clauses.filter { $0.terms == .redistribution(.prohibited, derivativesOnly: true) }
      let bans = flat.isEmpty && reach.isDerived ? altered : flat
      guard !bans.isEmpty else { return nil }
      return self.finding(
        .violation, model.name, reach,
        flat.isEmpty
          ? "a derivative is passed on, and \(reach.terms.id) allows unaltered copies only"
          : "the weights are passed on, and \(reach.terms.id) forbids that",
        fix:
          "set \"distribution\" to what is so, keep the model in the house, or get the right to pass it on",
        clauses: bans, at: model.position)
    }
  }
}
