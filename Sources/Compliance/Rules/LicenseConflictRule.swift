import LicenseClauses

/// Reports two licences that reach a model and cannot both be met.
struct LicenseConflictRule: Rule {
  static let description = RuleDescription(
    name: "license-conflict",
    summary: "Two licences that reach a model that is passed on cannot both be met.",
    rationale:
      "A merge answers to all its bases. Two naming prefixes that exclude each other, share-alike under two licences, or share-alike beside terms that it forbids to add leave no lawful way to pass the result on.",
    clauses: [.modelNaming, .shareAlike, .flowDown, .useRestriction, .usePolicy, .commercialUse],
    facts: ["model.distribution", "model.license", "model.baseModels"],
    example: "a merge of a GPL-3.0 model and a RAIL model with \"distribution\": \"weights\"",
    remedy: "Leave one base out, get other terms from one licensor, or do not pass the model on.")

  /// How many conflicts of one model are told one by one: who merges hundreds of licences learns no more from the rest.
  private static let most = 50

  func findings(_ context: RuleContext) -> [Finding] {
    var known = Known()
    return context.manifest.models.flatMap { model -> [Finding] in
      guard context.exposure(model).reachesOthers else { return [] }
      let reaches = context.lineage.reaching(model.name).filter { $0.channel != .data && binds($0.terms) }
      return conflicts(of: reaches, model, context, &known)
    }
  }

  private func conflicts(
    of reaches: [Reach], _ model: Manifest.Model, _ context: RuleContext, _ known: inout Known
  ) -> [Finding] {
    var found: [Finding] = []
    var more = 0
    for (number, first) in reaches.enumerated() {
      for second in reaches[(number + 1)...] where first.terms.id != second.terms.id {
        guard let finding = conflict(first, second, model, context, &known) else { continue }
        if found.count < Self.most { found.append(finding) } else { more += 1 }
      }
    }
    if more > 0 {
      found[found.count - 1].notes.append("\(more) more pairs of licences exclude each other here")
    }
    return found
  }

  /// Whether terms can exclude others at all: they prescribe a name or their own licence, or restrict.
  private func binds(_ terms: LicenseTerms) -> Bool {
    terms.clauses.contains { [.modelNaming, .shareAlike, .flowDown, .usePolicy].contains($0.kind) }
      || terms.clauses.contains { Self.limits.contains($0.kind) }
  }

  private static let limits: Set<ClauseKind> = [
    .useRestriction, .commercialUse, .usageThreshold, .modelNaming, .territory,
  ]

  /// What one licence demands beyond another, looked up once for each two of them.
  private struct Known {
    struct Pair: Hashable {
      let terms: String
      let other: String
    }
    var restrictions: [Pair: Clause?] = [:]
  }

  private func conflict(
    _ a: Reach, _ b: Reach, _ model: Manifest.Model, _ context: RuleContext, _ known: inout Known
  ) -> Finding? {
    if let names = prefixes(a, b) {
      return report(
        a, b, model, names.clauses, "a name cannot begin with both '\(names.first)' and '\(names.second)'")
    }
    guard context.exposure(model).isPassedOn, a.channel == .whole, b.channel == .whole else { return nil }
    if a.terms.allows(b.terms) || b.terms.allows(a.terms) { return nil }
    let (x, y) = (a.terms.clauses(.shareAlike), b.terms.clauses(.shareAlike))
    if let first = x.first, let second = y.first {
      return report(
        a, b, model, [first, second],
        "both \(a.terms.id) and \(b.terms.id) demand that derivatives carry them alone")
    }
    if let alike = x.first, let extra = restriction(b.terms, beyond: a.terms, &known) {
      return report(
        a, b, model, [alike, extra],
        "\(a.terms.id) allows no further restrictions, and \(b.terms.id) demands its own")
    }
    if let alike = y.first, let extra = restriction(a.terms, beyond: b.terms, &known) {
      return report(
        b, a, model, [alike, extra],
        "\(b.terms.id) allows no further restrictions, and \(a.terms.id) demands its own")
    }
    return nil
  }

  private func report(_ a: Reach, _ b: Reach, _ model: Manifest.Model, _ clauses: [Clause], _ why: String)
    -> Finding
  {
    var finding = finding(
      .violation, model.name, a, "\(why)",
      fix: "leave one of the bases out, or get other terms from one licensor",
      clauses: clauses, notes: ["\(b.terms.id) reaches it by \(b.path.joined(separator: " → "))"],
      at: model.position)
    finding.license = [a.terms.id, b.terms.id].sorted().joined(separator: " AND ")
    return finding
  }

  private func prefixes(_ a: Reach, _ b: Reach) -> (first: String, second: String, clauses: [Clause])? {
    for x in a.terms.clauses(.modelNaming) {
      for y in b.terms.clauses(.modelNaming) {
        guard case .modelNaming(let m) = x.terms, case .modelNaming(let n) = y.terms, m.rule == .beginsWith,
          n.rule == .beginsWith,
          let s = m.token, let t = n.token
        else { continue }
        let (p, q) = (LooseText.name(s), LooseText.name(t))
        if !p.hasPrefix(q), !q.hasPrefix(p) { return (s, t, [x, y]) }
      }
    }
    return nil
  }

  /// A term that must be passed on and that the share-alike licence does not have itself.
  private func restriction(_ terms: LicenseTerms, beyond other: LicenseTerms, _ known: inout Known) -> Clause?
  {
    let pair = Known.Pair(terms: terms.identity, other: other.identity)
    if let found = known.restrictions[pair] { return found }
    let found = restriction(terms, beyond: other)
    known.restrictions[pair] = .some(found)
    return found
  }

  private func restriction(_ terms: LicenseTerms, beyond other: LicenseTerms) -> Clause? {
    let passed = terms.clauses.filter { [.flowDown, .usePolicy].contains($0.kind) }
    let limits = RestrictionComparison.dropped(from: terms.clauses, by: other.clauses).filter { clause in
      if case .useRestriction(let categories) = clause.terms { return categories != [.lawViolation] }
      return Self.limits.contains(clause.kind)
    }
    return passed.first ?? limits.first
  }
}
