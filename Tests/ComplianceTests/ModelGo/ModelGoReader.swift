import LicenseClauses

/// What a licence's clauses say to ModelGo's questions; nil where they do not decide.
///
/// Silence decides only where a whole text was read, and only on questions of what is asked or forbidden: that a text
/// does not define a thing is not seen from clauses.
struct ModelGoReader {
  typealias Answer = ModelGoTable.Answer
  let entry: CatalogEntry

  private var isText: Bool { entry.source != .facts }
  private var silence: Answer? { isText ? .yes : nil }

  private func has(_ kinds: ClauseKind...) -> Bool { entry.clauses.contains { kinds.contains($0.kind) } }

  func answer(_ question: ModelGoTable.Question) -> Answer? {
    switch question {
    case .prefixes, .rules, .copyNonExclusive, .derivativeNonExclusive: nil
    case .rights: rights
    case .remote: countsHosting ? .yes : nil
    case .copyShare: copies
    case .copyClose: has(.shareAlike) ? nil : silence
    case .derivativeShare: derivatives
    case .derivativeClose: derivatives == .no ? Answer.none : marks
    case .sublicense: derivatives == .no ? Answer.none : sublicense
    case .attribute: derivatives == .no ? Answer.none : attribution
    case .commercial: commerce
    case .behavioural: behaviour
    }
  }

  // MARK: Grants

  private var grants: [Grant] {
    entry.clauses.compactMap { if case .grant(let grant) = $0.terms { grant } else { nil } }
  }

  private var rights: Answer? {
    grants.contains { $0.subject == .patent } && grants.contains { $0.subject != .patent } ? .yes : nil
  }

  private var sublicense: Answer? { grants.contains { $0.rights.contains("sublicense") } ? .yes : nil }

  // MARK: Passing on

  private var limits: [RedistributionLimit] {
    entry.clauses.compactMap { if case .redistribution(let limit) = $0.terms { limit } else { nil } }
  }

  private func forbids(_ acts: Set<RedistributionAct>) -> Bool {
    limits.contains { $0.permission == .prohibited && !acts.isDisjoint(with: $0.acts) }
  }

  /// Conditions on any copy that is passed on.
  private var isTied: Bool {
    has(.licenseCopy, .retainNotices, .noticeText, .flowDown)
      || limits.contains { $0.permission == .conditional && $0.acts != [.sell] && $0.acts != [.sublicense] }
  }

  private var countsHosting: Bool {
    entry.clauses.contains { clause in
      switch clause.terms {
      case .redistribution(let limit): limit.countsHosting || limit.acts.contains(.host)
      case .shareAlike(let network): network
      case .usageThreshold(let line): line.activity == .hosting
      case .registration(let act): act == .hosting
      default: false
      }
    }
  }

  private var copies: Answer? { forbids([.distribute]) ? .no : isTied ? .partial : silence }

  private var derivatives: Answer? {
    if forbids([.distribute, .derivatives]) { return .no }
    return isTied || has(.changeNotice, .shareAlike, .modelNaming, .attributionDisplay) ? .partial : silence
  }

  /// Marks of changes; whether share-alike is by source or by terms, its clause does not say.
  private var marks: Answer? {
    guard isText, !has(.shareAlike) else { return nil }
    return has(.changeNotice) ? .partial : .yes
  }

  private var attribution: Answer? {
    let credit = has(.retainNotices, .noticeText, .attributionDisplay)
    let terms = has(.licenseCopy, .flowDown, .shareAlike)
    if credit, terms { return .no }
    return isText ? (credit || terms ? .partial : .yes) : nil
  }

  // MARK: Use

  private var commerce: Answer? {
    var answers: [Answer] = []
    for clause in entry.clauses {
      switch clause.terms {
      case .commercialUse(.prohibited), .commercialUse(.researchOnly): answers.append(.no)
      case .commercialUse(.conditional): answers.append(.partial)
      case .usageThreshold(let line) where line.consequence != .display: answers.append(.partial)
      case .commercialUse(.allowed): answers.append(.yes)
      case .grant(let grant) where grant.rights.contains("sell"): answers.append(.yes)
      default: break
      }
    }
    return [.no, .partial, .yes].first(where: answers.contains)
  }

  /// No endorsement, the law, and what else a passage forbids are no behaviour that ModelGo means.
  private var behaviour: Answer? {
    let named = entry.clauses.compactMap { clause -> Set<UseCategory>? in
      if case .useRestriction(let categories) = clause.terms { Set(categories) } else { nil }
    }
    let weak: Set<UseCategory> = [.lawViolation, .impersonation, .other]
    if has(.usePolicy) || named.contains(where: { !$0.isSubset(of: weak) }) { return .no }
    if !named.isEmpty { return nil }
    return has(.remoteRestriction) ? .partial : silence
  }
}
