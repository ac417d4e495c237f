import LicenseClauses

/// Reports commercial products on models or data that forbid commercial use.
struct CommercialUseRule: Rule {
  static let description = RuleDescription(
    name: "commercial-use",
    summary:
      "A commercial product uses a model, or a model trained on data, whose licence forbids commercial use.",
    rationale:
      "A licence that is given for non-commercial use only gives a commercial product no right.",
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
    } + context.manifest.models.flatMap { published($0, context) }
  }

  // MARK: Products

  private func judge(_ product: Manifest.Product, _ reach: Reach, _ context: RuleContext) -> Finding? {
    let bans = Self.bans(reach.terms)
    let open = reach.terms.clauses(.commercialUse).filter {
      $0.terms == .commercialUse(.conditional) && concerns(product, $0)
        && !context.isBelowLine($0, product, reach)
    }
    guard let first = bans.first ?? open.first else { return nil }
    let clauses = bans.isEmpty ? open : bans
    switch product.commercial {
    case false? where isBeyondResearch(product, bans):
      return finding(
        .obligation, product.name, reach,
        "the product is not commercial, and \(reach.terms.id) allows research only: whether what it does is research, no field says",
        fix: "see that it is, and attest that under \"attestations\", or use another model", clauses: clauses,
        at: product.position)
    case false?:
      return holds(
        product.name, reach, "the product is not commercial", clauses: clauses, at: product.position)
    case true?:
      // A text that also says what leave takes is settled by what was agreed.
      let saysHow = reach.terms.clauses(.commercialUse).contains { $0.terms == .commercialUse(.conditional) }
      if let agreement = context.agreement(for: reach.terms), !bans.isEmpty, !saysHow,
        !Self.isAboutCommerce(agreement)
      {
        return mayBeLifted(
          "the product is commercial", product.name, reach, agreement, clauses: bans, at: product.position)
      }
      if let agreement = context.agreement(for: reach.terms) {
        return holds(
          product.name, reach,
          "an agreement is on record\(agreement.reference.map { " (\($0))" } ?? "")", clauses: clauses,
          at: product.position)
      }
      return bans.isEmpty ? ask(product, reach, open) : broken(product, reach, bans, first)
    case nil:
      return finding(
        .review, product.name, reach,
        "whether the product is commercial is not said, and \(reach.terms.id) \(bans.isEmpty ? "allows commercial use on conditions only" : "forbids commercial use")",
        fix: "add \"commercial\": true or false", clauses: clauses,
        asks: "products[\(product.name)].commercial",
        at: product.position)
    }
  }

  /// Whether a product that is no research by its own word stands on terms for research alone.
  private func isBeyondResearch(_ product: Manifest.Product, _ bans: [Clause]) -> Bool {
    product.offering != .research
      && bans.contains { $0.terms == .commercialUse(.researchOnly) }
  }

  /// Whether the condition of a clause may be meant for a product: not where it is for those who offer the model as a
  /// service, or where it frees internal use.
  private func concerns(_ product: Manifest.Product, _ clause: Clause) -> Bool {
    let isOfOthers = clause.details.contains(.exceptInternal) || clause.details.contains(.passedOn)
    if isOfOthers, product.offering == .internal { return false }
    return !clause.details.contains(.asAService) || product.modelAsAService != false
  }

  private func ask(_ product: Manifest.Product, _ reach: Reach, _ clauses: [Clause]) -> Finding {
    finding(
      .review, product.name, reach,
      "the product is commercial, and \(reach.terms.id) allows that on conditions only",
      fix: "keep the conditions of the clause, and record what was agreed under \"agreements\"",
      clauses: clauses,
      asks: "organization.agreements", at: product.position)
  }

  /// Whether an agreement is one on commercial use by its kind, or of no kind that says otherwise.
  private static func isAboutCommerce(_ agreement: Manifest.Agreement) -> Bool {
    guard let kind = agreement.kind?.lowercased() else { return true }
    return ["commerc", "licen", "enterprise", "purchase", "order", "contract", "paid"].contains {
      kind.contains($0)
    }
  }

  private func broken(_ product: Manifest.Product, _ reach: Reach, _ bans: [Clause], _ first: Clause)
    -> Finding
  {
    let isResearch = bans.contains { $0.terms == .commercialUse(.researchOnly) }
    return finding(
      .violation, product.name, reach,
      "the product is commercial, and \(reach.terms.id) \(isResearch ? "allows research only" : "forbids commercial use")",
      fix: "use a model or data that allows it, or get a commercial licence", clauses: bans,
      at: product.position)
  }

  static func bans(_ terms: LicenseTerms) -> [Clause] {
    terms.clauses(.commercialUse).filter {
      $0.terms == .commercialUse(.prohibited) || $0.terms == .commercialUse(.researchOnly)
    }
  }

  // MARK: Models

  /// Weights that were trained on data for non-commercial use, and are published under terms that promise more.
  private func published(_ model: Manifest.Model, _ context: RuleContext) -> [Finding] {
    guard model.distribution == .weights else { return [] }
    let reaches = context.lineage.reaching(model.name)
    guard !reaches.contains(where: { $0.channel == .whole && !Self.bans($0.terms).isEmpty }) else {
      return []
    }
    return reaches.filter { $0.channel == .data }.compactMap { reach in
      let bans = Self.bans(reach.terms)
      guard !bans.isEmpty, context.agreement(for: reach.terms) == nil else { return nil }
      return self.finding(
        .review, model.name, reach,
        "the weights were trained on data for non-commercial use, and are published under terms that allow commerce",
        fix: "ask the data's owner, publish for non-commercial use, or train on other data", clauses: bans,
        at: model.position)
    }
  }
}
