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
      let exposure = context.exposure(model)
      guard exposure.reachesOthers else { return [] }
      let reaches = context.lineage.reaching(model.name).filter {
        $0.channel != .data && known.side($0).binds
      }
      return conflicts(of: reaches, model, isPassedOn: exposure.isPassedOn, &known)
    }
  }

  private func conflicts(
    of reaches: [Reach], _ model: Manifest.Model, isPassedOn: Bool, _ known: inout Known
  ) -> [Finding] {
    var found: [Finding] = []
    var more = 0
    // Two that neither prescribe a name nor their own licence cannot exclude each other.
    let demands = reaches.map { known.side($0).demands }
    for (number, first) in reaches.enumerated() {
      for other in (number + 1)..<reaches.count where demands[number] || demands[other] {
        let second = reaches[other]
        guard first.terms.id != second.terms.id,
          let answer = known.answer(first, second, isPassedOn: isPassedOn)
        else { continue }
        if found.count < Self.most {
          found.append(finding(answer, first, second, model))
        } else {
          more += 1
        }
      }
    }
    if more > 0 {
      found[found.count - 1].notes.append("\(more) more pairs of licences exclude each other here")
    }
    return found
  }

  private func finding(_ answer: Answer, _ a: Reach, _ b: Reach, _ model: Manifest.Model) -> Finding {
    let (first, second) = answer.isOfSecond ? (b, a) : (a, b)
    var finding = finding(
      .violation, model.name, first, answer.why,
      fix: "leave one of the bases out, or get other terms from one licensor",
      clauses: answer.clauses,
      notes: ["\(second.terms.id) reaches it by \(second.path.joined(separator: " → "))"],
      at: model.position)
    finding.license = [a.terms.id, b.terms.id].sorted().joined(separator: " AND ")
    return finding
  }
}

extension LicenseConflictRule {
  /// Why two licences exclude each other.
  private struct Answer {
    let why: String
    let clauses: [Clause]
    /// Whether it is the second licence whose demand cannot be met.
    var isOfSecond = false
  }

  /// What of a licence can exclude another: looked up once for each, however many models it reaches.
  private struct Side {
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

  private static let limits: Set<ClauseKind> = [
    .useRestriction, .commercialUse, .usageThreshold, .modelNaming, .territory,
  ]

  /// What was found out of licences and of two of them, by their numbers in the lineage.
  private struct Known {
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

  private static func conflict(_ a: Side, _ b: Side, isWhole: Bool) -> Answer? {
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
  private static func added(by other: Side, to alike: Side) -> Answer? {
    guard let first = alike.alike.first, let extra = restriction(other.terms, beyond: alike.terms) else {
      return nil
    }
    return Answer(
      why: "\(alike.terms.id) allows no further restrictions, and \(other.terms.id) demands its own",
      clauses: [first, extra])
  }

  /// A term that must be passed on and that the share-alike licence does not have itself.
  private static func restriction(_ terms: LicenseTerms, beyond other: LicenseTerms) -> Clause? {
    if let passed = terms.clauses.first(where: { [.flowDown, .usePolicy].contains($0.kind) }) {
      return passed
    }
    return RestrictionComparison.dropped(from: terms.clauses, by: other.clauses).first { clause in
      if case .useRestriction(let categories) = clause.terms { return categories != [.lawViolation] }
      return limits.contains(clause.kind)
    }
  }
}
