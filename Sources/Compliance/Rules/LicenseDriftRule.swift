import LicenseClauses

/// Reports a declared licence that drops restrictions of one that reaches the model.
struct LicenseDriftRule: Rule {
  static let description = RuleDescription(
    name: "license-drift",
    summary: "A model declares a licence that drops restrictions of a licence that reaches it.",
    rationale:
      "A fine-tune cannot shed its base's terms by declaring other ones: whoever relies on the declared licence breaks the base's. More than a third of relicensings between models and applications drop restrictive clauses.",
    clauses: RestrictionComparison.kinds,
    facts: ["model.license", "model.baseModels"],
    example:
      "{\"models\": [{\"name\": \"m\", \"license\": \"llama3.1\"}, {\"name\": \"a\", \"license\": \"apache-2.0\", \"baseModels\": [\"m\"]}]}",
    remedy: "Declare the base's licence, or leave \"license\" out so that it is inherited.")

  func findings(_ context: RuleContext) -> [Finding] {
    context.manifest.datasets.flatMap { data($0, context) }
      + context.manifest.models.flatMap { model -> [Finding] in
        guard let own = context.lineage.own(model.name), !own.terms.isEmpty else { return [] }
        let others = context.lineage.reaching(model.name).filter { reach in
          reach.channel == .whole && !reach.isOwn && !own.terms.contains { $0.id == reach.terms.id }
        }
        guard !others.isEmpty else { return [] }
        let declared = own.terms.flatMap(\.clauses)
        let judged = others.map { ($0, RestrictionComparison.dropped(from: $0.terms.clauses, by: declared)) }
        let missing = judged.filter { !$0.1.isEmpty }.map { $0.0.terms.id }.joined(separator: " AND ")
        return judged.map { self.finding(model, own, dropped: $1, $0, missing: missing) }
      }
  }

  /// Data that were made from others, and declare a licence that drops restrictions of theirs.
  private func data(_ dataset: Manifest.Dataset, _ context: RuleContext) -> [Finding] {
    guard let own = context.lineage.data[dataset.name], !own.terms.isEmpty else { return [] }
    let declared = own.terms.flatMap(\.clauses)
    let name = own.terms.map(\.id).joined(separator: " AND ")
    return context.lineage.reaching(dataset).filter { source in
      source.via.count > 1 && !own.terms.contains { $0.id == source.terms.id }
    }.compactMap { source in
      let dropped = RestrictionComparison.dropped(from: source.terms.clauses, by: declared)
      guard !dropped.isEmpty else { return nil }
      return self.finding(
        .violation, dataset.name, license: source.terms.id, via: source.via,
        "declared \(name), but it was made from '\(source.via.last ?? "")' under \(source.terms.id), whose \(list(Set(dropped.map(\.kind.rawValue)).sorted())) still bind",
        fix: "declare '\(source.terms.id)', or make it from other data", clauses: dropped,
        at: dataset.position)
    }
  }

  /// What one licence loses; `missing` names every licence that loses something, so that one fix mends all.
  private func finding(
    _ model: Manifest.Model, _ own: ResolvedLicense, dropped: [Clause], _ reach: Reach, missing: String
  ) -> Finding {
    let name = own.terms.map(\.id).joined(separator: " AND ")
    guard !dropped.isEmpty else {
      return holds(
        model.name, reach, "\(name) keeps every restriction of \(reach.terms.id)", clauses: [],
        at: model.position)
    }
    let kinds = Set(dropped.map(\.kind.rawValue)).sorted()
    return finding(
      .violation, model.name, reach,
      "declared \(name), but \(reach.terms.id) reaches it and its \(list(kinds)) still bind",
      fix: "declare '\(missing)', or leave \"license\" out so that it is inherited", clauses: dropped,
      at: model.position)
  }

  private func list(_ words: [String]) -> String {
    words.count > 4
      ? words.prefix(3).joined(separator: ", ") + " and \(words.count - 3) more kinds of terms"
      : words.joined(separator: ", ") + " terms"
  }
}

/// Which restrictions of one licence another one keeps.
enum RestrictionComparison {
  /// The kinds that drift is about.
  static let kinds: [ClauseKind] = [
    .usageThreshold, .commercialUse, .royalty, .modelNaming, .attributionDisplay, .outputTraining, .usePolicy,
    .useRestriction,
    .territory, .redistribution,
  ]

  /// The restrictions of `clauses` that `declared` does not state.
  static func dropped(from clauses: [Clause], by declared: [Clause]) -> [Clause] {
    clauses.filter { isRestriction($0) && !isKept($0, declared) }
  }

  static func isRestriction(_ clause: Clause) -> Bool {
    switch clause.terms {
    case .usageThreshold, .royalty, .modelNaming, .usePolicy, .useRestriction, .territory: true
    case .commercialUse(let permission): permission == .prohibited || permission == .researchOnly
    case .attributionDisplay(let display): [.offered, .derived, .threshold].contains(display.when)
    case .outputTraining(let training): training.rule != .permitted
    case .redistribution(let limit): limit.permission == .prohibited
    default: false
    }
  }

  private static func isKept(_ clause: Clause, _ declared: [Clause]) -> Bool {
    declared.contains { other in
      switch (clause.terms, other.terms) {
      case (.usageThreshold(let a), .usageThreshold(let b)):
        a.metric == b.metric && a.currency == b.currency && b.value <= a.value
      case (.commercialUse, .commercialUse(let b)): b == .prohibited || b == .researchOnly
      case (.royalty(let a), .royalty(let b)): a == nil || b ?? 0 >= a ?? 0
      case (.modelNaming(let a), .modelNaming(let b)):
        a.rule == b.rule && LooseText.name(b.token ?? "").hasPrefix(LooseText.name(a.token ?? ""))
      case (.attributionDisplay(let a), .attributionDisplay(let b)):
        a.phrase.map { LooseText.fold($0.utf8) } == b.phrase.map { LooseText.fold($0.utf8) }
      case (.outputTraining(let a), .outputTraining(let b)): b.rule == .prohibited || a.rule == b.rule
      case (.usePolicy, .usePolicy): true
      case (.useRestriction, .useRestriction): covers(clause, declared)
      case (.territory(let a), .territory(let b)):
        a.rule == b.rule && Set(a.territories).isSubset(of: b.territories)
      case (.redistribution(let a), .redistribution(let b)):
        b.permission == .prohibited && (Set(a.acts).isSubset(of: b.acts) || b.acts.contains(.distribute))
      default: false
      }
    }
  }

  /// A forbidden use is kept when the other licence forbids all its categories, in whatever items.
  private static func covers(_ clause: Clause, _ declared: [Clause]) -> Bool {
    guard case .useRestriction(let categories) = clause.terms else { return false }
    let all = declared.flatMap { other -> [UseCategory] in
      if case .useRestriction(let c) = other.terms { c } else { [] }
    }
    return Set(categories).isSubset(of: all)
  }
}
