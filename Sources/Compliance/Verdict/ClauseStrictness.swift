public import LicenseClauses

/// How much a change to a licence restricts its user.
public enum ClauseStrictness {
  /// Above zero where the change restricts, below where it frees, zero where it does neither.
  public static func of(_ change: ClauseChange) -> Int {
    switch (change.before, change.after) {
    case (nil, let after?): weight(after)
    case (let before?, nil): -weight(before)
    case (let before?, let after?): compare(before, after)
    case (nil, nil): 0
    }
  }

  /// The same, for two whole licences: what may be trained on outputs or materials follows from all clauses on it.
  public static func of(_ change: ClauseChange, from before: [Clause], to after: [Clause]) -> Int {
    if freesFromItsOwn(change, before, after) || isNothingNew(change, before, after) { return 0 }
    guard case .outputTraining? = (change.after ?? change.before)?.terms, !keepsRule(change) else {
      // A ban on some students that is lifted beside it makes a condition that reaches more a change both ways.
      let isMixed = keepsRule(change) && barsSome(before) != barsSome(after)
      return isMixed ? 0 : of(change)
    }
    return sources(of: change).reduce(0) { sum, source in
      sum + strictest(after, source) - strictest(before, source)
    }
  }

  /// What the clause that came or went is about.
  private static func sources(of change: ClauseChange) -> [OutputTraining.Source] {
    let all = [change.before, change.after].compactMap { clause -> OutputTraining.Source? in
      if case .outputTraining(let training)? = clause?.terms { training.source } else { nil }
    }
    if change.change != .changed, let only = all.first, only != .both { return [only] }
    return [.outputs, .materials]
  }

  /// Whether what a change adds was there already: uses that the older text forbids elsewhere, or training that it bound
  /// at least as much; and likewise whether what it takes away stays elsewhere.
  private static func isNothingNew(_ change: ClauseChange, _ before: [Clause], _ after: [Clause]) -> Bool {
    switch (change.before?.terms, change.after?.terms) {
    case (nil, .useRestriction(let added)?):
      forbidden(before).isSuperset(of: added) && !ClauseDiff.isAlone(change.after, in: after, without: before)
    case (.useRestriction(let removed)?, nil):
      forbidden(after).isSuperset(of: removed)
        && !ClauseDiff.isAlone(change.before, in: before, without: after)
    case (.outputTraining(let a)?, .outputTraining(let b)?) where a.rule == b.rule:
      b.source == .both && a.source != .both
        && strictest(before.filter(\.barsAnyModel), a.source == .outputs ? .materials : .outputs)
          >= rank(b.rule)
    default: false
    }
  }

  /// Whether a ban that came is on kinds of use that were forbidden before, or one that went on kinds that stay so: it is
  /// one more of them, or one less, and no kind of its own.
  public static func isOneOfSeveral(_ change: ClauseChange, from before: [Clause], to after: [Clause]) -> Bool
  {
    switch (change.before?.terms, change.after?.terms) {
    case (nil, .useRestriction(let uses)?): forbidden(before).isSuperset(of: uses)
    case (.useRestriction(let uses)?, nil): forbidden(after).isSuperset(of: uses)
    default: false
    }
  }

  private static func forbidden(_ clauses: [Clause]) -> Set<UseCategory> {
    clauses.reduce(into: []) { found, clause in
      if case .useRestriction(let categories) = clause.terms {
        found.formUnion(categories.filter { $0 != .other })
      }
    }
  }

  /// Whether some models may not be trained at all.
  private static func barsSome(_ clauses: [Clause]) -> Bool {
    clauses.contains { clause in
      if case .outputTraining(let training) = clause.terms { training.rule == .prohibited } else { false }
    }
  }

  /// Whether a change of what may be trained leaves the rule, and moves only what it is about.
  private static func keepsRule(_ change: ClauseChange) -> Bool {
    guard case .outputTraining(let a)? = change.before?.terms,
      case .outputTraining(let b)? = change.after?.terms
    else { return false }
    return a.rule == b.rule
  }

  /// Whether an exemption came, or went, with a restriction of the same section: who never had the one lacks nothing
  /// without the other.
  private static func freesFromItsOwn(_ change: ClauseChange, _ before: [Clause], _ after: [Clause]) -> Bool {
    guard change.change != .changed, let clause = change.after ?? change.before,
      clause.kind == .integratedProductExemption
    else { return false }
    let (here, there) = change.after == nil ? (before, after) : (after, before)
    return here.contains { other in
      other.section == clause.section && other.source == clause.source && weight(other) > 0
        && !there.contains { $0.terms == other.terms }
    }
  }

  /// The strictest rule on training with a source.
  private static func strictest(_ clauses: [Clause], _ source: OutputTraining.Source) -> Int {
    clauses.map { clause in
      guard case .outputTraining(let training) = clause.terms,
        training.source == source || training.source == .both
      else { return 0 }
      return rank(training.rule)
    }.max() ?? 0
  }

  private static func rank(_ rule: OutputTraining.Rule) -> Int {
    switch rule {
    case .permitted: 0
    case .conditional: 4
    case .prohibited: 8
    }
  }

  /// The changes, those that mean most to a user first, be they stricter or looser; of equal ones the stricter.
  public static func sorted(_ changes: [ClauseChange], from before: [Clause], to after: [Clause])
    -> [ClauseChange]
  {
    changes.enumerated().sorted { a, b in
      let (strictA, strictB) = (
        of(a.element, from: before, to: after), of(b.element, from: before, to: after)
      )
      return (importance(a.element), -abs(strictA), -strictA, a.offset)
        < (importance(b.element), -abs(strictB), -strictB, b.offset)
    }.map(\.element)
  }

  /// What decides whether and how a model can be used at all comes before what must be done, and that before single
  /// uses of a policy's list.
  private static func importance(_ change: ClauseChange) -> Int {
    (change.after ?? change.before)?.kind.about.importance ?? 3
  }

  /// What a clause weighs: its kind's weight, unless what it says is less than the kind's usual.
  private static func weight(_ clause: Clause) -> Int {
    switch clause.terms {
    case .commercialUse(.allowed), .outputOwnership(.licensee), .outputOwnership(.unclaimed),
      .derivativeOwnership(.licensee):
      -5
    case .outputTraining(let training) where training.rule == .permitted: -5
    case .redistribution(let limit) where limit.permission == .conditional: 4
    case .redistribution(let limit) where limit.acts == [.sublicense]: 3
    case .shareAlike(network: true): 10
    default: clause.kind.about.strictness
    }
  }

  /// A change of parameters: a lower line, more places, more forbidden uses restrict.
  private static func compare(_ before: Clause, _ after: Clause) -> Int {
    switch (before.terms, after.terms) {
    case (.usageThreshold(let a), .usageThreshold(let b)):
      threshold(a, b) ?? weight(after.details) - weight(before.details)
    case (.grant(let a), .grant(let b)) where a != b: grant(a, b)
    case (.noticeText(let a, let free), .noticeText(let b, let freed)) where a == b && free != freed:
      free ? 2 : -2
    case (.royalty(let a), .royalty(let b)): (b ?? 0) > (a ?? 0) ? 9 : -9
    case (.useRestriction(let a), .useRestriction(let b)):
      Set(a).isSubset(of: b) ? 8 : Set(b).isSubset(of: a) ? -8 : 1
    case (.territory(let a), .territory(let b)):
      Set(a.territories).isSubset(of: b.territories) == (b.rule == .excluded) ? 10 : -10
    case (.commercialUse(let a), .commercialUse(let b)): rank(b) - rank(a)
    case (.termination(let a), .termination(let b)) where a.trigger != b.trigger:
      (b.trigger == .licensorDiscretion ? 5 : 0) - (a.trigger == .licensorDiscretion ? 5 : 0)
    case (.termination(let a), .termination(let b)) where a.deletion != b.deletion: b.deletion ? 3 : -3
    case (.derivativeOwnership(let a), .derivativeOwnership(let b)) where a != b:
      (b == .licensor ? 5 : 0) - (a == .licensor ? 5 : 0)
    case (.outputOwnership(let a), .outputOwnership(let b)) where a != b:
      (b == .licensor ? 5 : 0) - (a == .licensor ? 5 : 0)
    // The same ban, and a family that is left out of it no more.
    case (.outputTraining(let a), .outputTraining(let b))
    where a.rule == .prohibited && b.rule == .prohibited && a.source == b.source:
      a.exception == b.exception
        ? weight(after.details) - weight(before.details) : exception(a.exception ?? "", b.exception ?? "")
    case (.outputTraining(let a), .outputTraining(let b)): rank(b) - rank(a)
    case (.redistribution(let a), .redistribution(let b)):
      (b.permission == .prohibited ? 10 : 0) - (a.permission == .prohibited ? 10 : 0) + b.acts.count
        - a.acts.count
    case (.shareAlike(let a), .shareAlike(let b)): (b ? 1 : 0) - (a ? 1 : 0)
    case (.derivativeDefinition(let a), .derivativeDefinition(let b)):
      (b.distillation ? 6 : 0) - (a.distillation ? 6 : 0) + (b.outputs == true ? 6 : 0)
        - (a.outputs == true ? 6 : 0)
    case (.modelNaming(let a), .modelNaming(let b)) where a.rule == b.rule && a.token != b.token:
      // Which models owe a name weighs more than how long the name is.
      reach(after) == reach(before) ? naming(a, b) : reach(after) - reach(before)
    case (.attributionDisplay(let a), .attributionDisplay(let b)) where a.phrase != b.phrase: 0
    case (.attributionDisplay, .attributionDisplay) where places(before) != places(after):
      // Fewer places to choose from restrict.
      places(after).isStrictSubset(of: places(before)) && !places(after).isEmpty
        ? 1 : places(before).isStrictSubset(of: places(after)) && !places(before).isEmpty ? -1 : 0
    // Other words to show, another name or address restrict neither more nor less.
    default: weight(after.details) - weight(before.details)
    }
  }

  /// A ban that leaves less out restricts: a family, or a part of what was named before.
  private static func exception(_ a: String, _ b: String) -> Int {
    if a == b { return 0 }
    if b.isEmpty || a.contains(b) && !a.isEmpty { return 1 }
    return a.isEmpty || b.contains(a) ? -1 : 0
  }

  /// Where a phrase may be shown.
  private static func places(_ clause: Clause) -> Set<ClauseDetail> {
    Set(clause.details).intersection([.website, .interface, .blogPost, .aboutPage, .documentation])
  }

  /// A lower line restricts, and so does one that counts more, or at more times; nil where none of that differs.
  private static func threshold(_ a: UsageThreshold, _ b: UsageThreshold) -> Int? {
    guard a.metric == b.metric, a.currency == b.currency else { return 0 }
    if a.value != b.value { return a.value > b.value ? 9 : -9 }
    if a.includesAffiliates != b.includesAffiliates { return b.includesAffiliates ? 9 : -9 }
    // Who is under the line on one day is free of it for good; who must be under it on each day is not.
    if let was = a.measuredAt, let now = b.measuredAt, was != now { return now == .anyTime ? 9 : -9 }
    if a.comparison != b.comparison { return b.comparison == .atLeast ? 1 : -1 }
    return nil
  }

  /// A grant of fewer acts, of one that may be taken back, or that is no longer free of charge, restricts.
  private static func grant(_ a: Grant, _ b: Grant) -> Int {
    let (gone, come) = (Set(a.rights).subtracting(b.rights), Set(b.rights).subtracting(a.rights))
    let acts = a.rights.isEmpty || b.rights.isEmpty ? 0 : gone.count - come.count
    let revoked = (b.revocable == true ? 1 : 0) - (a.revocable == true ? 1 : 0)
    let kept = (a.revocable == false ? 1 : 0) - (b.revocable == false ? 1 : 0)
    let fee = (a.royaltyFree == true ? 1 : 0) - (b.royaltyFree == true ? 1 : 0)
    return 5 * (acts + revoked + kept + fee)
  }

  /// Whether models owe a name that were made with outputs alone.
  private static func reach(_ clause: Clause) -> Int { clause.details.contains(.outputsToo) ? 1 : 0 }

  /// A name that must begin with 'Llama 3' also begins with 'Llama'.
  private static func naming(_ before: ModelNaming, _ after: ModelNaming) -> Int {
    guard before.rule != .mustNotUse, let was = before.token.map(LooseText.name),
      let now = after.token.map(LooseText.name)
    else { return 0 }
    return was.hasPrefix(now) ? -1 : now.hasPrefix(was) ? 1 : 0
  }

  /// What details add to a clause, less what they take from it.
  private static func weight(_ details: [ClauseDetail]) -> Int {
    details.reduce(0) { sum, detail in
      switch detail {
      case .patents, .copyrights, .anyRight, .outputsToo, .anyone, .bind, .notify, .newestVersion, .monitor,
        .guardrails,
        .automatic, .conditioned, .prominent, .using:
        sum + 1
      case .curable, .link, .commercial, .nonCommercial, .ownDerivatives, .violations: sum - 1
      default: sum
      }
    }
  }

  private static func rank(_ training: OutputTraining) -> Int {
    let breadth = training.source == .both ? 1 : 0
    return training.rule == .permitted ? 0 : rank(training.rule) + breadth
  }

  private static func rank(_ permission: CommercialPermission) -> Int {
    switch permission {
    case .allowed: 0
    case .conditional: 5
    case .prohibited: 10
    case .researchOnly: 11
    }
  }
}

extension Clause {
  /// Whether a rule on training is about models of any kind, and not only about those that compete or write.
  fileprivate var barsAnyModel: Bool {
    Set(details).isDisjoint(with: [.competing, .languageModels, .foundationModels, .similar])
  }
}
