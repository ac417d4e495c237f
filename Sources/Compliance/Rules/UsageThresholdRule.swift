import LicenseClauses
import PositionedJSON

/// Compares sizes with the lines above which a licence asks for more.
struct UsageThresholdRule: Rule {
  static let description = RuleDescription(
    name: "usage-threshold",
    summary:
      "A size is above the line that a licence draws, without the agreement or the display that it then calls for.",
    rationale:
      "Above the line the licence ends or changes, often for the whole group of companies, and some count on one day only: the release of the version. The same company can be fine on one version and over the line on the next.",
    clauses: [.usageThreshold, .attributionDisplay],
    facts: [
      "organization.monthlyActiveUsers", "organization.dailyActiveUsers", "organization.annualRevenue",
      "organization.monthlyRevenue", "organization.agreements", "product.monthlyActiveUsers",
      "product.monthlyRevenue", "product.displays",
    ],
    example:
      "\"organization\": {\"monthlyActiveUsers\": [{\"month\": \"2025-03\", \"value\": 705000000}]} with a model under \"llama4\"",
    remedy:
      "Get the licensor's agreement and record it under \"agreements\", show the phrase where that is enough, or change the model."
  )

  func findings(_ context: RuleContext) -> [Finding] {
    context.reachingOrganization().flatMap { reach in
      reach.terms.clauses(.usageThreshold).flatMap { self.judge($0, reach, context) }
    }
  }

  private func judge(_ clause: Clause, _ reach: Reach, _ context: RuleContext) -> [Finding] {
    guard case .usageThreshold(let threshold) = clause.terms else { return [] }
    if threshold.activity == .hosting {
      switch hosts(clause, reach, context) {
      case .not: return []
      case .unknown(let product):
        return [
          finding(
            .review, product.name, reach,
            "whether others get the model as a service is not said, and \(reach.terms.id) draws a line for that at \(ThresholdText.line(threshold))",
            fix: "add \"modelAsAService\": true or false", clauses: [clause],
            asks: "products[\(product.name)].modelAsAService", at: product.position)
        ]
      case .yes: break
      }
    }
    // What is counted in devices, seats or downloads is counted of what is sold or shipped.
    if threshold.metric == .other,
      !context.products(reachedBy: reach.terms).contains(where: {
        $0.commercial != false || $0.offering == .application
      })
    {
      return []
    }
    if threshold.countsOrganization { return [judgeOrganization(threshold, clause, reach, context)] }
    let isFree = clause.details.contains(.exceptInternal)
    return context.products(reachedBy: reach.terms).compactMap { product in
      guard !isFree || product.offering != .internal else { return nil }
      // "Your commercial products or services": a line that is drawn for these is no line for others.
      let isForCommerce = threshold.consequence == .separateLicense || clause.details.contains(.commercial)
      guard product.commercial != false || !isForCommerce else { return nil }
      // "All products or services of the licensee": no single one's users are what is counted.
      let own = ThresholdSize.product(product, threshold, reach.terms, context)
      let all = ThresholdSize.organization(threshold, reach.terms, context)
      let size = clause.details.contains(.allProducts) && all.isKnown ? all : own
      guard let way = context.lineage.reaching(product).first(where: { $0.terms.isSame(as: reach.terms) })
      else { return nil }
      return verdict(size, threshold, clause, way, product.name, product, product.position, context)
    }
  }

  /// The verdict on a line that is drawn for the whole organization, or for what it earns with the model.
  private func judgeOrganization(
    _ threshold: UsageThreshold, _ clause: Clause, _ reach: Reach, _ context: RuleContext
  ) -> Finding {
    let place =
      context.manifest.organization?.position ?? context.manifest.models.first?.position
      ?? .init(line: 1, column: 1)
    var products = context.products(reachedBy: reach.terms)
    if clause.details.contains(.exceptInternal), !products.isEmpty {
      products.removeAll { $0.offering == .internal }
      if products.isEmpty {
        return holds(
          context.organizationName, reach, "internal use is free of it", clauses: [clause], at: place)
      }
    }
    if threshold.consequence == .royalty || clause.details.contains(.commercial), !products.isEmpty,
      products.allSatisfy({ $0.commercial == false })
    {
      return holds(
        context.organizationName, reach, "the line is drawn for commercial use, and no product is commercial",
        clauses: [clause], at: place)
    }
    if clause.details.contains(.exceptResearch), !products.isEmpty,
      products.allSatisfy({ $0.offering == .research })
    {
      return holds(
        context.organizationName, reach, "research is free of it", clauses: [clause], at: place)
    }
    // "commercial products that have …, you shall show": what each product earns and shows.
    let isOfProducts = threshold.consequence == .display && !threshold.includesAffiliates
    if threshold.consequence == .display, let phrase = phrase(reach.terms) {
      let sold = products.filter { $0.commercial != false }
      if !sold.isEmpty, sold.allSatisfy({ shows(phrase, $0, context) }) {
        return holds(
          context.organizationName, reach, "'\(phrase)' is shown, as it must be above the line",
          clauses: [clause], at: place)
      }
    }
    let earned =
      clause.details.contains(.attributable) || isOfProducts
      ? ThresholdSize.earned(by: products, threshold) : nil
    return verdict(
      earned ?? ThresholdSize.organization(threshold, reach.terms, context), threshold, clause, reach,
      context.organizationName, nil, place, context)
  }

  private enum Hosting {
    case yes, not
    case unknown(Manifest.Product)
  }

  /// Whether any product on the terms offers the model as a service.
  private func hosts(_ clause: Clause, _ reach: Reach, _ context: RuleContext) -> Hosting {
    let isFree = clause.details.contains(.exceptInternal)
    let products = context.products(reachedBy: reach.terms).filter {
      ($0.offering == .hostedService || $0.offering == nil || $0.modelAsAService == true)
        && !(isFree && $0.offering == .internal)
    }
    // "operates a Model as a Service business": with whichever models.
    let isBusiness =
      clause.details.contains(.asAService)
      && context.manifest.products.contains { $0.modelAsAService == true && $0.commercial != false }
      && !context.products(reachedBy: reach.terms).allSatisfy { isFree && $0.offering == .internal }
    if isBusiness || products.contains(where: { $0.modelAsAService == true }) { return .yes }
    return products.first { $0.modelAsAService == nil }.map(Hosting.unknown) ?? .not
  }

  private func verdict(
    _ size: ThresholdSize, _ threshold: UsageThreshold, _ clause: Clause, _ reach: Reach, _ subject: String,
    _ product: Manifest.Product?, _ place: JSONPosition, _ context: RuleContext
  ) -> Finding {
    let line = ThresholdText.line(threshold)
    if threshold.consequence == .display, let product, let phrase = phrase(reach.terms),
      shows(phrase, product, context)
    {
      return holds(
        subject, reach, "'\(phrase)' is shown, as it must be above \(line)", clauses: [clause], at: place)
    }
    if threshold.consequence == .display, let product, phrase(reach.terms) == nil,
      let name = reach.path.last.flatMap(context.lineage.model)?.properName, shows(name, product, context)
    {
      return holds(
        subject, reach, "'\(name)' is shown, as it must be above \(line)", clauses: [clause], at: place)
    }
    switch size {
    case .unknown where context.agreement(for: reach.terms) != nil:
      return holds(subject, reach, "an agreement is on record", clauses: [clause], at: place)
    case .unknown(let why, let fix):
      return finding(
        .review, subject, reach, "\(why), and \(reach.terms.id) draws a line at \(line)", fix: fix,
        clauses: [clause], asks: fix.hasPrefix("add ") ? String(fix.dropFirst(4)) : nil, at: place)
    case .known(let value, let what):
      guard threshold.isAbove(value) else {
        return holds(
          subject, reach, "\(what) \(ThresholdText.number(value)) is within \(line)", clauses: [clause],
          at: place)
      }
      if let agreement = context.agreement(for: reach.terms) {
        return holds(
          subject, reach,
          "above \(line), with an agreement on record\(agreement.reference.map { " (\($0))" } ?? "")",
          clauses: [clause], at: place)
      }
      if threshold.consequence == .royalty, context.isPaid(reach.terms, by: product) {
        return holds(
          subject, reach, "above \(line), and that the royalty is paid is attested", clauses: [clause],
          at: place)
      }
      // "… the model's name must be shown": what is shown may well be it, and no phrase says so.
      let isForSome = clause.details.contains(.someOnly)
      let isShown = threshold.consequence == .display && phrase(reach.terms) == nil
      return finding(
        isShown && product.map(showsAnything) == true || isForSome ? .review : .violation, subject, reach,
        "\(what) \(ThresholdText.number(value)) is \(value == threshold.value ? "at" : "above") \(line) of \(reach.terms.id)\(isForSome ? ", which draws it for a sort of licensees only" : "")",
        fix: fix(threshold, reach.terms, context), clauses: [clause], at: place)
    }
  }

  private func phrase(_ terms: LicenseTerms) -> String? {
    terms.clauses(.attributionDisplay).lazy.compactMap { clause in
      if case .attributionDisplay(let display) = clause.terms, display.when == .threshold {
        display.phrase
      } else {
        nil
      }
    }.first
  }

  private func shows(_ phrase: String, _ product: Manifest.Product, _ context: RuleContext) -> Bool {
    (product.displays ?? []).contains { LooseText.contains(Array($0.utf8), phrase) }
      || (product.displayFiles ?? []).contains {
        context.files.texts[$0].map { LooseText.contains($0, phrase) } ?? false
      }
  }

  private func showsAnything(_ product: Manifest.Product) -> Bool {
    product.displays?.isEmpty == false || product.displayFiles?.isEmpty == false
  }

  private func fix(_ threshold: UsageThreshold, _ terms: LicenseTerms, _ context: RuleContext) -> String {
    if let ended = context.endedAgreement(for: terms), let until = ended.until {
      return "renew the agreement that ended on \(until), and record it under \"agreements\""
    }
    switch threshold.consequence {
    case .display:
      return
        "show \(phrase(terms).map { "'\($0)'" } ?? "the phrase of the clause") in the product, and list it under \"displays\""
    case .royalty: return "agree on the royalty with the licensor, and record it under \"agreements\""
    case .registration: return "register with the licensor, and record it under \"agreements\""
    default: return "get a licence from the licensor and record it under \"agreements\", or change the model"
    }
  }
}

extension RuleContext {
  /// Whether an attestation says that what a licence asks of a product, or of each product on it, is paid.
  fileprivate func isPaid(_ terms: LicenseTerms, by product: Manifest.Product?) -> Bool {
    let names = product.map { [$0.name] } ?? products(reachedBy: terms).map(\.name)
    return !names.isEmpty
      && names.allSatisfy { name in
        manifest.attestations.contains {
          $0.rule == RoyaltyRule.description.name && $0.subject == name && $0.isInForce(on: asOf)
        }
      }
  }
}
