import LicenseClauses

/// Reads from a manifest's facts why a row of a matrix matters to the project.
struct RelevanceReader {
  typealias Reason = ProjectRelevance.Reason

  let context: RuleContext
  /// The compared licences.
  let entries: [CatalogEntry]

  init(_ context: RuleContext, _ entries: [CatalogEntry]) {
    (self.context, self.entries) = (context, entries)
  }

  var manifest: Manifest { context.manifest }

  /// The reasons for a topic, in the order of the manifest.
  func reasons(_ topic: MatrixTopic) -> [Reason] {
    switch topic {
    case .commercialUse, .royalty, .outputOwner: commerce
    case .sizeLimits: sizes
    case .hosting: hosting
    case .outputTraining: training
    case .naming, .derivativeOwner: making(mustReachOthers: topic == .naming)
    case .attribution: offering
    case .usePolicy, .forbiddenUses: uses
    case .territory: places
    case .passingOn, .flowDown: passing
    case .shareAlike: passing + network
    case .registration: registration
    case .disclosure: disclosure
    case .patents, .ends, .control, .law, .competition, .takingApart, .indemnity, .exportLaws: []
    }
  }

  func matters(_ text: String) -> Reason { Reason(answer: .matters, text: text) }
  func open(_ text: String) -> Reason { Reason(answer: .open, text: text) }

  /// The clauses of a kind in any of the compared licences.
  func clauses(_ kind: ClauseKind) -> [Clause] {
    entries.flatMap { $0.clauses.filter { $0.kind == kind } }
  }

  // MARK: Products

  private var commerce: [Reason] {
    manifest.products.compactMap { product in
      switch product.commercial {
      case true?: matters("'\(product.name)' is commercial")
      case nil where product.offering != .research:
        open("whether '\(product.name)' is commercial is not said")
      default: nil
      }
    }
  }

  private var uses: [Reason] {
    manifest.products.compactMap { product in
      guard let cases = product.useCases else {
        return open("what '\(product.name)' is used for is not said")
      }
      if cases.isEmpty { return nil }
      return matters("'\(product.name)' is for \(UseWords.list(cases))")
    }
  }

  private var disclosure: [Reason] {
    manifest.products.compactMap { product in
      switch product.disclosesAI {
      case false?: matters("'\(product.name)' does not tell its users of AI")
      case nil where isOffered(product) != false:
        open("whether '\(product.name)' tells its users of AI is not said")
      default: nil
      }
    }
  }

  /// Whether a product reaches others; nil where the manifest does not say how it is offered.
  private func isOffered(_ product: Manifest.Product) -> Bool? {
    product.offering.map { $0 == .application || $0 == .hostedService }
  }

  private var offering: [Reason] {
    let products = manifest.products.compactMap { product -> Reason? in
      switch isOffered(product) {
      case true?: matters("'\(product.name)' is offered to others")
      case false?: nil
      case nil: open("how '\(product.name)' is offered is not said")
      }
    }
    return products + published
  }

  private var published: [Reason] {
    manifest.models.filter { $0.distribution == .weights }.map { matters("'\($0.name)' is published") }
  }

  // MARK: Hosting and passing on

  private var hosting: [Reason] {
    let products = manifest.products.compactMap { product -> Reason? in
      if product.modelAsAService == true { return matters("'\(product.name)' lets others run the model") }
      if product.offering == .hostedService { return matters("'\(product.name)' is a hosted service") }
      return product.offering == nil ? open("how '\(product.name)' is offered is not said") : nil
    }
    return products
      + manifest.models.filter { $0.distribution == .hosted }.map { matters("'\($0.name)' is hosted") }
  }

  /// Copies reach others; where a compared licence counts hosting as that, a service's do.
  private var passing: [Reason] {
    let shipped = manifest.products.compactMap { product -> Reason? in
      switch product.offering {
      case .application?: matters("'\(product.name)' ships its models")
      case nil: open("whether '\(product.name)' ships its models is not said")
      default: nil
      }
    }
    let counting = entries.filter { LicenseTerms($0).countsHosting }.map(\.id)
    if counting.isEmpty { return shipped + published }
    let names = ClauseSentence.list(counting)
    let hosted = hosting.filter { $0.answer == .matters }
    return shipped + published + hosted.map { matters("\($0.text), which \(names) counts as passing on") }
  }

  /// Terms that are owed over a network.
  private var network: [Reason] {
    let isOwed = clauses(.shareAlike).contains { $0.terms == .shareAlike(network: true) }
    return isOwed ? hosting : []
  }
}
