import LicenseClauses

/// Compares how models and data reach others with what licences forbid or tie to conditions.
struct RedistributionRule: Rule {
  static let description = RuleDescription(
    name: "redistribution",
    summary:
      "A model, data or a product reaches others in a way that a licence forbids, or allows on conditions only.",
    rationale: "A licence to use is no licence to pass on; a published file cannot be called back.",
    clauses: [.redistribution],
    facts: ["model.distribution", "product.offering", "product.commercial", "dataset.distribution"],
    example: "\"distribution\": \"weights\" on a model whose licence forbids sharing",
    remedy: "Keep the model in the house, or get the right to pass it on.")

  func findings(_ context: RuleContext) -> [Finding] {
    models(context) + sales(context) + datasets(context)
  }

  // MARK: Models

  private func models(_ context: RuleContext) -> [Finding] {
    context.manifest.models.flatMap { model -> [Finding] in
      let exposure = context.exposure(model)
      guard exposure.reachesOthers else { return [] }
      return context.lineage.reaching(model.name).filter { $0.channel == .whole }.compactMap {
        self.judge(model, exposure, $0, context)
      }
    }
  }

  private func judge(_ model: Manifest.Model, _ exposure: Exposure, _ reach: Reach, _ context: RuleContext)
    -> Finding?
  {
    let clauses = reach.terms.clauses(.redistribution)
    let done = acts(exposure, isChanged: context.isChanged(model, reach))
    func act(_ clause: Clause) -> RedistributionAct? {
      let meant = done.subtracting(spared(clause, model, exposure, reach, context))
      return Self.limit(clause)?.acts.first(where: meant.contains)
    }
    let hits = clauses.filter { act($0) != nil }
    let bans = hits.filter { Self.limit($0)?.permission == .prohibited }
    if let act = bans.first.flatMap(act) {
      if let agreement = context.agreement(for: reach.terms) {
        return mayBeLifted(
          words(act, exposure), model.name, reach, agreement, clauses: bans, at: model.position)
      }
      return finding(
        .violation, model.name, reach, "\(words(act, exposure)), and \(reach.terms.id) forbids that",
        fix: "keep the model in the house, say how it is passed on, or get the right to do so", clauses: bans,
        at: model.position)
    }
    guard !hits.isEmpty else { return nil }
    return finding(
      .obligation, model.name, reach, "\(reach.terms.id) ties passing the model on to conditions",
      fix: "keep the conditions of the clause, and attest that under \"attestations\"", clauses: hits,
      at: model.position)
  }

  /// The acts that a clause does not mean: passing on what was changed where it speaks of unchanged copies, and services
  /// that give nobody the model as such where it speaks of an API.
  private func spared(
    _ clause: Clause, _ model: Manifest.Model, _ exposure: Exposure, _ reach: Reach, _ context: RuleContext
  ) -> Set<RedistributionAct> {
    var spared: Set<RedistributionAct> = []
    if clause.details.contains(.unchanged), context.isChanged(model, reach) { spared.insert(.distribute) }
    let isApart = exposure.hostedBy.allSatisfy { $0.modelAsAService == false }
    if clause.details.contains(.asAService), !exposure.hostedBy.isEmpty, isApart { spared.insert(.host) }
    return spared
  }

  private static func limit(_ clause: Clause) -> RedistributionLimit? {
    if case .redistribution(let limit) = clause.terms { limit } else { nil }
  }

  private func acts(_ exposure: Exposure, isChanged: Bool) -> Set<RedistributionAct> {
    var acts: Set<RedistributionAct> = exposure.isPassedOn ? [.distribute] : []
    if exposure.isPassedOn, isChanged { acts.insert(.derivatives) }
    if exposure.isHosted { acts.insert(.host) }
    return acts
  }

  private func words(_ act: RedistributionAct, _ exposure: Exposure) -> String {
    let way = exposure.shippedBy.first.map { "'\($0.name)' ships it" } ?? "the weights are published"
    return switch act {
    case .derivatives: "\(way), and it is changed"
    case .host: exposure.hostedBy.first.map { "'\($0.name)' hosts the model" } ?? "the model is hosted"
    default: way
    }
  }

  // MARK: Sales

  private func sales(_ context: RuleContext) -> [Finding] {
    context.offered.compactMap { product, reach -> Finding? in
      guard product.offering == .application, product.commercial != false else { return nil }
      let bans = reach.terms.clauses(.redistribution).filter { clause in
        guard let limit = Self.limit(clause), limit.permission == .prohibited else { return false }
        return limit.acts.contains(.sell) && !limit.acts.contains(.distribute)
      }
      guard !bans.isEmpty, context.agreement(for: reach.terms) == nil else { return nil }
      guard product.commercial == true else {
        return self.finding(
          .review, product.name, reach,
          "whether the application is sold is not said, and \(reach.terms.id) forbids to sell the model",
          fix: "add \"commercial\": true or false", clauses: bans, at: product.position)
      }
      return self.finding(
        .violation, product.name, reach,
        "a commercial application ships the model, and \(reach.terms.id) forbids to sell it",
        fix: "leave the model out of what is sold, or get the right to sell it", clauses: bans,
        at: product.position)
    }
  }

  // MARK: Data

  /// Whether a dataset was made from one that the terms bind, whatever it declares itself.
  private func isAdapted(_ dataset: Manifest.Dataset, _ source: DataReach, _ context: RuleContext) -> Bool {
    if source.via.count > 1 { return true }
    let parents = context.manifest.datasets.filter { dataset.derivedFrom.contains($0.name) }
    return parents.contains { context.lineage.reaching($0).contains { $0.terms.isSame(as: source.terms) } }
  }

  private func datasets(_ context: RuleContext) -> [Finding] {
    context.manifest.datasets.filter { $0.distribution == .published }.flatMap { dataset -> [Finding] in
      context.lineage.reaching(dataset).compactMap { source -> Finding? in
        let terms = source.terms
        let clauses = terms.clauses(.redistribution).filter { clause in
          guard let limit = Self.limit(clause) else { return false }
          return limit.acts.contains(.data) || limit.acts.contains(.distribute)
            || limit.acts.contains(.derivatives) && isAdapted(dataset, source, context)
        }
        let bans = clauses.filter { Self.limit($0)?.permission == .prohibited }
        guard let first = bans.first ?? clauses.first else { return nil }
        let isBan = Self.limit(first)?.permission == .prohibited
        return self.finding(
          isBan ? .violation : .obligation, dataset.name, license: terms.id, via: source.via,
          isBan
            ? "the data are published, and \(terms.id) forbids that"
            : "\(terms.id) ties publishing the data to conditions",
          fix: isBan
            ? "keep the data in the house, or get the right to publish them"
            : "keep the conditions of the clause, and attest that under \"attestations\"",
          clauses: isBan ? bans : clauses, at: dataset.position)
      }
    }
  }
}
