import LicenseClauses

/// Which restrictions of one licence another one keeps.
enum RestrictionComparison {
  /// The kinds that drift is about.
  static let kinds = ClauseKind.allCases.filter { $0.about.isDrift }

  /// The restrictions of `clauses` that `declared` does not state.
  static func dropped(from clauses: [Clause], by declared: [Clause]) -> [Clause] {
    let forbidden = Set(declared.flatMap(categories))
    return clauses.filter { isRestriction($0) && !isKept($0, declared, forbidden) }
  }

  static func isRestriction(_ clause: Clause) -> Bool {
    switch clause.terms {
    case .commercialUse(let permission): permission == .prohibited || permission == .researchOnly
    case .attributionDisplay(let display): [.offered, .derived, .threshold].contains(display.when)
    case .outputTraining(let training): training.rule != .permitted
    // Where recipients are licensed directly, to forbid sublicensing alone forbids nothing.
    case .redistribution(let limit): limit.permission == .prohibited && limit.acts != [.sublicense]
    // That the licensor approves is nobody's to claim under any licence: no use of the model is limited.
    case .useRestriction([.impersonation]): !clause.details.contains(.endorsement)
    default: clause.kind.about.isDrift
    }
  }

  private static func isKept(_ clause: Clause, _ declared: [Clause], _ forbidden: Set<UseCategory>) -> Bool {
    // A forbidden use is kept when the other licence forbids all its categories, in whatever items.
    if case .useRestriction(let categories) = clause.terms { return forbidden.isSuperset(of: categories) }
    return declared.contains { other in
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
      case (.territory(let a), .territory(let b)):
        a.rule == b.rule && Set(a.territories).isSubset(of: b.territories)
      case (.redistribution(let a), .redistribution(let b)):
        b.permission == .prohibited && (Set(a.acts).isSubset(of: b.acts) || b.acts.contains(.distribute))
      default: false
      }
    }
  }

  private static func categories(_ clause: Clause) -> [UseCategory] {
    if case .useRestriction(let categories) = clause.terms { categories } else { [] }
  }
}
