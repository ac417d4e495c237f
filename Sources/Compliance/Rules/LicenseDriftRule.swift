import LicenseClauses

/// Reports a declared licence that drops restrictions of one that reaches the model.
struct LicenseDriftRule: Rule {
  static let description = RuleDescription(
    name: "license-drift",
    summary: "A model declares a licence that drops restrictions of a licence that reaches it.",
    rationale:
      "A fine-tune cannot shed its base's terms by declaring other ones: whoever relies on the declared licence breaks the base's.",
    clauses: RestrictionComparison.kinds,
    facts: ["model.license", "model.baseModels"],
    example:
      "{\"models\": [{\"name\": \"m\", \"license\": \"llama3.1\"}, {\"name\": \"a\", \"license\": \"apache-2.0\", \"baseModels\": [\"m\"]}]}",
    remedy: "Declare the base's licence, or leave \"license\" out so that it is inherited.")

  func findings(_ context: RuleContext) -> [Finding] {
    var compared: [Pair: [Clause]] = [:]
    return context.manifest.datasets.flatMap { data($0, context) }
      + context.manifest.models.flatMap { model -> [Finding] in
        guard let own = context.lineage.own(model.name), !own.terms.isEmpty else { return [] }
        let others = context.lineage.reaching(model.name).filter { reach in
          reach.channel == .whole && !reach.isOwn && !own.terms.contains(where: reach.terms.allows)
        }
        let judged = others.map { ($0, Self.dropped(from: $0, by: own, &compared)) }
        // What is declared and binds through a base too must stay declared.
        let kept = context.lineage.reaching(model.name).filter { $0.isOwn && $0.isDerived }.map(\.terms.id)
        let missing = (kept + judged.filter { !$0.1.isEmpty }.map { $0.0.terms.id }).joined(
          separator: " AND ")
        return judged.map { self.finding(model, own, dropped: $1, $0, missing: missing) }
      }
  }

  /// A licence that reaches, by its number in the lineage, and the declared ones. Projects of thousands of models have
  /// few such pairs.
  private struct Pair: Hashable {
    let term: Int
    let declared: [String]
  }

  private static func dropped(from reach: Reach, by own: ResolvedLicense, _ compared: inout [Pair: [Clause]])
    -> [Clause]
  {
    let pair = Pair(term: reach.term, declared: own.terms.map(\.identity))
    if let known = compared[pair] { return known }
    let dropped = RestrictionComparison.dropped(from: reach.terms.clauses, by: own.terms.flatMap(\.clauses))
    compared[pair] = dropped
    return dropped
  }

  /// Data that were made from others, and declare a licence that drops restrictions of theirs.
  private func data(_ dataset: Manifest.Dataset, _ context: RuleContext) -> [Finding] {
    guard let own = context.lineage.data[dataset.name], !own.terms.isEmpty else { return [] }
    let declared = own.terms.flatMap(\.clauses)
    let name = own.terms.map(\.id).joined(separator: " AND ")
    return context.lineage.reaching(dataset).filter { source in
      source.via.count > 1 && !own.terms.contains(where: source.terms.allows)
    }.compactMap { source in
      let dropped = RestrictionComparison.dropped(from: source.terms.clauses, by: declared)
      guard !dropped.isEmpty else { return nil }
      return self.finding(
        Self.status(dropped), dataset.name, license: source.terms.id, via: source.via,
        "declared \(name), but it was made from '\(source.via.last ?? "")' under \(source.terms.id), whose terms on \(list(Set(dropped.map(\.kind.rawValue)).sorted())) still bind",
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
      Self.status(dropped), model.name, reach,
      "declared \(name), but \(reach.terms.id) reaches it and its terms on \(list(kinds)) still bind",
      fix: "declare '\(missing)', or leave \"license\" out so that it is inherited", clauses: dropped,
      at: model.position)
  }

  /// A limit of no known category may be one of how the thing is passed on: whether it is lost, nobody can tell.
  private static func status(_ dropped: [Clause]) -> Finding.Status {
    dropped.allSatisfy { $0.terms == .useRestriction([.other]) } ? .review : .violation
  }

  private func list(_ kinds: [String]) -> String {
    let words = kinds.map { $0.replacing("license", with: "licence").replacing("-", with: " ") }
    return words.count > 1
      ? words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "") : words.joined()
  }
}
