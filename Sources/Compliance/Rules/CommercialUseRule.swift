import LicenseClauses

/// Reports commercial products on models or data that forbid commercial use.
struct CommercialUseRule: Rule {
  static let description = RuleDescription(
    name: "commercial-use",
    summary:
      "A commercial product uses a model, or a model trained on data, whose licence forbids commercial use.",
    rationale:
      "A non-commercial licence gives no right at all to a commercial product; what was earned with it can be claimed.",
    clauses: [.commercialUse],
    facts: ["product.commercial"],
    example:
      "{\"products\": [{\"name\": \"p\", \"models\": [\"m\"], \"commercial\": true}]} with m under \"cc-by-nc-4.0\"",
    remedy:
      "Use another model or other data, get a commercial licence, or say \"commercial\": false where that is so."
  )

  func findings(_ context: RuleContext) -> [Finding] {
    context.manifest.products.flatMap { product in
      context.lineage.reaching(product).compactMap { self.judge(product, $0, context) }
    }
  }

  private func judge(_ product: Manifest.Product, _ reach: Reach, _ context: RuleContext) -> Finding? {
    let clauses = reach.terms.clauses(.commercialUse)
    let bans = clauses.filter { clause in
      if case .commercialUse(let permission) = clause.terms {
        permission == .prohibited || permission == .researchOnly
      } else {
        false
      }
    }
    guard !bans.isEmpty else { return nil }
    let conditional = clauses.contains { $0.terms == .commercialUse(.conditional) }
    switch product.commercial {
    case false?:
      return holds(product.name, reach, "the product is not commercial", clauses: bans, at: product.position)
    case true? where conditional && context.agreement(for: reach.terms.id) != nil:
      return holds(
        product.name, reach, "an agreement for commercial use is on record", clauses: bans,
        at: product.position)
    case true?:
      let only =
        bans.contains { $0.terms == .commercialUse(.researchOnly) }
        ? "allows research only" : "forbids commercial use"
      return finding(
        .violation, product.name, reach, "the product is commercial, and \(reach.terms.id) \(only)",
        fix: "use a model or data that allows it, or get a commercial licence", clauses: bans,
        at: product.position)
    case nil:
      return finding(
        .review, product.name, reach,
        "whether the product is commercial is not said, and \(reach.terms.id) forbids commercial use",
        fix: "add \"commercial\": true or false", clauses: bans, at: product.position)
    }
  }
}
