import LicenseClauses
import PositionedJSON

/// Compares domicile and regions with the places that licences exclude.
struct TerritoryRule: Rule {
  static let description = RuleDescription(
    name: "territory",
    summary: "The organization's domicile, or a product's region, is one that a licence excludes.",
    rationale:
      "Where a licence grants no rights, or forbids use, a project that is there, or offers its product there, has none.",
    clauses: [.territory], facts: ["organization.domicile", "product.regions"],
    example: "\"domicile\": \"DE\" with a multimodal model under \"llama4\"",
    remedy: "Use a model that is licensed there, or a version that the exclusion does not cover.")

  func findings(_ context: RuleContext) -> [Finding] {
    domicile(context) + context.manifest.products.flatMap { regions($0, context) } + home(context)
  }

  // MARK: At home where the model must not be used

  /// The terms are about where a model is used, and the organization is at home in such a place: what it makes from
  /// the model is made there; what it only uses may be used elsewhere.
  private func home(_ context: RuleContext) -> [Finding] {
    guard let domicile = context.manifest.organization?.domicile else { return [] }
    return context.reachingOrganization().flatMap { reach in
      limits(reach.terms, .use).filter { $0.0.isOut(domicile) }.compactMap { limit, clause in
        let models = self.models(reach.terms, context)
        guard let scope = self.scope(limit, models, context), scope else { return nil }
        return made(models, domicile, limit, clause, reach, context)
          ?? atHome(domicile, limit, clause, reach, context)
      }
    }
  }

  private func made(
    _ models: [String], _ domicile: String, _ limit: TerritoryLimit, _ clause: Clause, _ reach: Reach,
    _ context: RuleContext
  ) -> Finding? {
    let own = models.lazy.compactMap { context.lineage.model($0) }.first { model in
      model.bases.contains { $0.relation != .distilled }
        && context.lineage.reaching(model.name).contains {
          $0.terms.isSame(as: reach.terms) && $0.channel == .whole && $0.isDerived
        }
    }
    guard let own,
      let way = context.lineage.reaching(own.name).first(where: { $0.terms.isSame(as: reach.terms) })
    else {
      return nil
    }
    return finding(
      .violation, own.name, way,
      "'\(own.name)' is made by an organization in \(domicile), and \(reach.terms.id) \(words(limit))",
      fix: "use a base that is licensed there", clauses: [clause], at: own.position)
  }

  private func atHome(
    _ domicile: String, _ limit: TerritoryLimit, _ clause: Clause, _ reach: Reach, _ context: RuleContext
  ) -> Finding {
    finding(
      .review, context.organizationName, reach,
      "the organization is at home in \(domicile), and \(reach.terms.id) \(words(limit)) as places of use",
      fix: "look at where the model is run and used; waive the finding where that is elsewhere",
      clauses: [clause],
      at: context.manifest.organization?.position ?? JSONPosition(line: 1, column: 1))
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
    context.manifest.models.map(\.name).filter { context.lineage.reaches($0, terms) }
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
    let known = models.map { context.lineage.modalities($0).flatMap(Modalities.areSeveral) }
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
        .review, subject, reach,
        "\(what) is not said, and \(reach.terms.id) \(words(limit))\(limit.scope == .multimodal ? " for multimodal models" : "")",
        fix: "add \(missing)", clauses: [clause],
        asks: missing.hasPrefix("organization") ? missing : "products[\(subject)].regions", at: position)
    }
    let out = places.filter(limit.isOut)
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

  private func words(_ limit: TerritoryLimit) -> String {
    let places = limit.territories.joined(separator: ", ")
    return limit.rule == .excluded ? "excludes \(places)" : "is granted for \(places) only"
  }
}

extension TerritoryLimit {
  /// Whether the licence holds no rights for a place. Everywhere is in every place that is out, and beyond every place
  /// that is alone in.
  func isOut(_ place: String) -> Bool {
    if place == Manifest.worldwide { return true }
    let inside = territories.contains { CountryCode.isInside(place, $0) }
    return rule == .excluded ? inside : !inside
  }
}

/// What a model reads and writes, in free words: `text`, `image-text-to-text`, `multimodal`.
enum Modalities {
  /// Whether they are more than one; nil where no word names one that is known: a slip is no answer.
  static func areSeveral(_ names: [String]) -> Bool? {
    let words = names.flatMap { $0.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init) }
    if words.contains(where: { several.contains($0) }) { return true }
    let found = Set(words.compactMap { one[$0] ?? ($0.count > 2 && !plain.contains($0) ? $0 : nil) })
    if found.count > 1 { return true }
    return found.contains(where: known.contains) ? false : nil
  }

  private static let known = Set(one.values).union(["text", "image", "audio", "video", "code"])

  private static let several: Set<String> = ["multimodal", "omni", "vlm", "vision", "any"]
  private static let plain: Set<String> = [
    "generation", "and", "question", "answering", "classification", "only", "chat",
  ]
  private static let one: [String: String] = [
    "language": "text", "texts": "text", "images": "image", "img": "image", "visual": "image",
    "photo": "image",
    "speech": "audio", "sound": "audio", "voice": "audio", "videos": "video", "document": "image",
    "code": "text",
  ]
}
