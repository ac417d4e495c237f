import LicenseClauses

extension LicenseConflictRule {
  /// Why two licences exclude each other.
  struct Answer {
    let why: String
    let clauses: [Clause]
    /// Whether it is the second licence whose demand cannot be met.
    var isOfSecond = false
  }

  /// What of a licence can exclude another: looked up once for each, however many models it reaches.
  struct Side {
    let terms: LicenseTerms
    let prefixes: [(clause: Clause, token: String, name: String)]
    let alike: [Clause]
    /// Whether it can exclude others at all: it prescribes a name or its own licence, or restricts.
    let binds: Bool

    /// Whether it prescribes a name or its own licence.
    var demands: Bool { !prefixes.isEmpty || !alike.isEmpty }

    init(_ terms: LicenseTerms) {
      self.terms = terms
      alike = terms.clauses(.shareAlike)
      prefixes = terms.clauses(.modelNaming).compactMap { clause in
        guard case .modelNaming(let naming) = clause.terms, naming.rule == .beginsWith,
          let token = naming.token
        else { return nil }
        return (clause, token, LooseText.name(token))
      }
      binds = terms.clauses.contains { Self.binding.contains($0.kind) }
    }

    private static let binding: Set<ClauseKind> = LicenseConflictRule.limits.union([
      .shareAlike, .flowDown, .usePolicy,
    ])
  }

  static let limits: Set<ClauseKind> = [
    .useRestriction, .commercialUse, .usageThreshold, .modelNaming, .territory,
  ]

  /// What was found out of licences and of two of them, by their numbers in the lineage.
  struct Known {
    private struct Pair: Hashable {
      let first, second: Int
      let isWhole: Bool
    }
    private var sides: [Int: Side] = [:]
    private var answers: [Pair: Answer?] = [:]

    mutating func side(_ reach: Reach) -> Side {
      if let side = sides[reach.term] { return side }
      let side = Side(reach.terms)
      sides[reach.term] = side
      return side
    }

    mutating func answer(_ a: Reach, _ b: Reach, isPassedOn: Bool) -> Answer? {
      let isWhole = isPassedOn && a.channel == .whole && b.channel == .whole
      let pair = Pair(first: a.term, second: b.term, isWhole: isWhole)
      if let known = answers[pair] { return known }
      let answer = LicenseConflictRule.conflict(side(a), side(b), isWhole: isWhole)
      answers[pair] = .some(answer)
      return answer
    }
  }

  static func conflict(_ a: Side, _ b: Side, isWhole: Bool) -> Answer? {
    for x in a.prefixes {
      for y in b.prefixes where !x.name.hasPrefix(y.name) && !y.name.hasPrefix(x.name) {
        return Answer(
          why: "a name cannot begin with both '\(x.token)' and '\(y.token)'", clauses: [x.clause, y.clause])
      }
    }
    guard isWhole, !a.terms.allows(b.terms), !b.terms.allows(a.terms) else { return nil }
    if let first = a.alike.first, let second = b.alike.first {
      return Answer(
        why: "both \(a.terms.id) and \(b.terms.id) demand that derivatives carry them alone",
        clauses: [first, second])
    }
    return added(by: b, to: a)
      ?? added(by: a, to: b).map { answer in
        Answer(why: answer.why, clauses: answer.clauses, isOfSecond: true)
      }
  }

  /// What a licence demands beyond one that takes no further restrictions.
  static func added(by other: Side, to alike: Side) -> Answer? {
    guard let first = alike.alike.first, let extra = restriction(other.terms, beyond: alike.terms) else {
      return nil
    }
    return Answer(
      why: "\(alike.terms.id) allows no further restrictions, and \(other.terms.id) demands its own",
      clauses: [first, extra])
  }

  /// A term that must be passed on and that the share-alike licence does not have itself.
  static func restriction(_ terms: LicenseTerms, beyond other: LicenseTerms) -> Clause? {
    if let passed = terms.clauses.first(where: { [.flowDown, .usePolicy].contains($0.kind) }) {
      return passed
    }
    return RestrictionComparison.dropped(from: terms.clauses, by: other.clauses).first { clause in
      if case .useRestriction(let categories) = clause.terms { return categories != [.lawViolation] }
      return limits.contains(clause.kind)
    }
  }
}
