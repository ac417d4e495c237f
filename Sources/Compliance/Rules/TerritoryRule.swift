import LicenseClauses
import PositionedJSON

/// Compares domicile and regions with the places that licences exclude.
struct TerritoryRule: Rule {
  static let description = RuleDescription(
    name: "territory",
    summary: "The organization's domicile, or a product's region, is one that a licence excludes.",
    rationale:
      "Where a licence is not granted there is no right at all: not to run the model, and not to build on it.",
    clauses: [.territory], facts: ["organization.domicile", "product.regions"],
    example: "\"domicile\": \"DE\" with a multimodal model under \"llama4\"",
    remedy: "Use a model that is licensed there, or a version that the exclusion does not cover.")

  func findings(_ context: RuleContext) -> [Finding] {
    domicile(context) + context.manifest.products.flatMap { regions($0, context) }
  }

  // MARK: Domicile

  private func domicile(_ context: RuleContext) -> [Finding] {
    let place =
      context.manifest.organization?.position ?? context.manifest.models.first?.position
      ?? JSONPosition(line: 1, column: 1)
    return context.reachingOrganization().flatMap { reach in
      limits(reach.terms, .domicile).compactMap { limit, clause in
        let scope = self.scope(limit, models(reach.terms, context), context)
        return self.verdict(
          limit, clause, reach, context.organizationName, scope: scope,
          places: context.manifest.organization?.domicile.map { [$0] },
          missing: "organization.domicile", what: "the domicile", at: place)
      }
    }
  }

  private func models(_ terms: LicenseTerms, _ context: RuleContext) -> [String] {
    context.manifest.models.map(\.name).filter { name in
      context.lineage.reaching(name).contains { $0.terms.isSame(as: terms) && $0.channel == .whole }
    }
  }

  // MARK: Regions

  private func regions(_ product: Manifest.Product, _ context: RuleContext) -> [Finding] {
    context.lineage.reaching(product).filter { $0.channel == .whole }.flatMap { reach in
      limits(reach.terms, .use).compactMap { limit, clause in
        let scope = self.scope(limit, product.models, context)
        return self.verdict(
          limit, clause, reach, product.name, scope: scope, places: product.regions, missing: "\"regions\"",
          what: "where the product is offered", at: product.position)
      }
    }
  }

  // MARK: Both

  private func limits(_ terms: LicenseTerms, _ basis: TerritoryLimit.Basis) -> [(TerritoryLimit, Clause)] {
    terms.clauses(.territory).compactMap { clause in
      if case .territory(let limit) = clause.terms, limit.basis == basis { (limit, clause) } else { nil }
    }
  }

  /// Whether a limit concerns any of these models: nil where their modalities are not known.
  private func scope(_ limit: TerritoryLimit, _ models: [String], _ context: RuleContext) -> Bool? {
    guard limit.scope == .multimodal else { return true }
    let known = models.map { context.lineage.modalities($0).map { Set($0).count > 1 } }
    if known.contains(true) { return true }
    return known.contains(nil) ? nil : false
  }

  private func verdict(
    _ limit: TerritoryLimit, _ clause: Clause, _ reach: Reach, _ subject: String, scope: Bool?,
    places: [String]?, missing: String,
    what: String, at position: JSONPosition
  ) -> Finding? {
    if scope == false {
      return holds(subject, reach, "no multimodal model is used", clauses: [clause], at: position)
    }
    guard let places else {
      return finding(
        .review, subject, reach, "\(what) is not said, and \(reach.terms.id) \(words(limit))",
        fix: "add \(missing)", clauses: [clause], at: position)
    }
    let out = places.filter { isOut($0, limit) }
    guard !out.isEmpty else {
      return holds(
        subject, reach, "\(places.joined(separator: ", ")) is not excluded", clauses: [clause], at: position)
    }
    guard scope != nil else {
      return finding(
        .review, subject, reach,
        "whether the models are multimodal is not said, and \(reach.terms.id) \(words(limit)) for those",
        fix: "add \"modalities\" to the models",
        clauses: [clause], at: position)
    }
    return finding(
      .violation, subject, reach,
      "\(out.joined(separator: ", ")): \(reach.terms.id) \(words(limit))\(limit.scope == .multimodal ? " for multimodal models" : "")",
      fix: "use a model that is licensed there", clauses: [clause], at: position)
  }

  private func isOut(_ place: String, _ limit: TerritoryLimit) -> Bool {
    let inside = limit.territories.contains { CountryCode.isInside(place, $0) }
    return limit.rule == .excluded ? inside : !inside
  }

  private func words(_ limit: TerritoryLimit) -> String {
    let places = limit.territories.joined(separator: ", ")
    return limit.rule == .excluded ? "excludes \(places)" : "is granted for \(places) only"
  }
}
