import LicenseClauses

/// Derivatives must carry the same licence.
struct ShareAlikeRule: Rule {
  static let description = RuleDescription(
    name: "share-alike",
    summary: "A published derivative must carry the licence of its base, or be published as that one asks.",
    rationale:
      "Derivatives may be passed on only as the licence says: under other terms they go beyond what was granted.",
    clauses: [.shareAlike],
    facts: ["model.license", "model.distribution"],
    example: "a derivative of a CC-BY-SA model declared \"mit\" with \"distribution\": \"weights\"",
    remedy: "Declare the base's licence, and attest what no file can show.")

  func findings(_ context: RuleContext) -> [Finding] {
    context.manifest.models.flatMap { model -> [Finding] in
      let exposure = context.exposure(model)
      guard exposure.reachesOthers else { return [] }
      return context.lineage.reaching(model.name).filter { $0.channel == .whole && $0.isDerived }.compactMap {
        self.judge(model, $0, exposure, context)
      }
    } + context.manifest.datasets.filter { $0.distribution == .published }.flatMap { data($0, context) }
  }

  private func judge(
    _ model: Manifest.Model, _ reach: Reach, _ exposure: Exposure, _ context: RuleContext
  ) -> Finding? {
    let clauses = reach.terms.clauses(.shareAlike).filter {
      exposure.isPassedOn || $0.terms == .shareAlike(network: true)
    }
    guard !clauses.isEmpty, let own = context.lineage.own(model.name),
      context.agreement(for: reach.terms) == nil
    else { return nil }
    if own.isDeclared, !own.terms.contains(where: reach.terms.allows) {
      let name = own.terms.map(\.id).joined(separator: " AND ")
      return finding(
        .violation, model.name, reach,
        "declared \(name.isEmpty ? model.license ?? "another licence" : name), and \(reach.terms.id) demands that derivatives carry \(reach.terms.id)",
        fix: "declare '\(reach.terms.id)'", clauses: clauses, at: model.position)
    }
    // "… or under a licence that it names": the declared one will do.
    let under =
      own.isDeclared ? own.terms.first(where: reach.terms.allows)?.id ?? reach.terms.id : reach.terms.id
    let named = under == reach.terms.id ? "it" : "it or what it names, such as the declared \(under)"
    return finding(
      .obligation, model.name, reach,
      exposure.isPassedOn
        ? "\(reach.terms.id) demands that derivatives are passed on under \(named)"
        : "\(reach.terms.id) demands that users of the service are offered the derivative under \(named)",
      fix:
        "\(exposure.isPassedOn ? "publish" : "offer") it under '\(under)' as the clause asks, and attest it under \"attestations\"",
      clauses: clauses, at: model.position)
  }

  /// Data that were made from others and are published under another licence than theirs.
  private func data(_ dataset: Manifest.Dataset, _ context: RuleContext) -> [Finding] {
    guard let own = context.lineage.data[dataset.name] else { return [] }
    return context.lineage.reaching(dataset).filter { $0.via.count > 1 }.compactMap { source in
      let clauses = source.terms.clauses(.shareAlike)
      guard !clauses.isEmpty else { return nil }
      let isSame = !own.isDeclared || own.terms.contains(where: source.terms.allows)
      return self.finding(
        isSame ? .obligation : .violation, dataset.name, license: source.terms.id, via: source.via,
        isSame
          ? "\(source.terms.id) demands that what is made from the data is published under it"
          : "declared \(own.terms.map(\.id).joined(separator: " AND ")), and \(source.terms.id) demands that what is made from the data carries it",
        fix: isSame
          ? "publish it under '\(source.terms.id)', and attest it under \"attestations\""
          : "declare '\(source.terms.id)'",
        clauses: clauses, at: dataset.position)
    }
  }
}
