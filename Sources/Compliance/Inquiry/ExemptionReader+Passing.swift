import LicenseClauses

/// Changing the model, passing it on, and what it costs.
extension ExemptionReader {
  func modification(_ clause: Clause) -> [Draft] {
    switch clause.terms {
    case .grant(let grant) where grant.subject != .patent && grant.rights.contains("modify"):
      [.met("the grant names changes", "81")]
    case .redistribution(let limit)
    where limit.permission == .prohibited && limit.acts.contains(.derivatives):
      [
        .judged(
          "changed copies may not be passed on: whether one may change it for oneself has to be read", "81")
      ]
    case .derivativeOwnership(.licensor?): [.judged(speech.text(clause), "81")]
    default: []
    }
  }

  func distribution(_ clause: Clause) -> [Draft] {
    switch clause.terms {
    case .redistribution(let limit) where limit.permission == .prohibited: forbidden(limit)
    case .redistribution(let limit) where limit.acts != [.data]:
      [.met("passing on is tied to conditions, which terms of distribution may be", "84")]
    case .shareAlike: [.met("the same or comparable terms may be asked for", "84")]
    case .plain(.licenseCopy), .plain(.changeNotice), .plain(.retainNotices):
      [.met("the licence, notices and marks of changes may have to go along", "84")]
    case .plain(.flowDown): flowDown
    case .grant(let grant) where grant.subject != .patent && grant.rights.contains("distribute"):
      [.met("the grant names passing it on", "82")]
    default: []
    }
  }

  private func forbidden(_ limit: RedistributionLimit) -> [Draft] {
    var drafts: [Draft] = []
    if limit.acts.isEmpty || limit.acts.contains(.distribute) {
      drafts.append(.missed("passing on copies is forbidden", "83(ii)"))
    }
    if limit.acts.contains(.derivatives) {
      drafts.append(.missed("passing on changed copies is forbidden", "82"))
    }
    if limit.acts.contains(.data) { drafts.append(.missed("passing on the data is forbidden", "83(ii)")) }
    if limit.acts.contains(.sell), !isRecognized {
      drafts.append(.missed("selling copies is forbidden", "82"))
    }
    return drafts
  }

  /// Terms that recipients must be bound by are compatible as far as the terms are.
  private var flowDown: [Draft] {
    let forbids = entry.clauses.contains { $0.kind == .useRestriction || $0.kind == .usePolicy }
    return forbids && !isRecognized
      ? [.judged("recipients must be bound by the limits on use, which are to be judged", "82, 84")]
      : [.met("the same or comparable terms may be asked for", "84")]
  }

  func money(_ clause: Clause) -> [Draft] {
    switch clause.terms {
    case .royalty: [.missed(speech.text(clause), "85 to 89")]
    case .usageThreshold(let line) where line.consequence == .royalty: [.missed(speech.text(clause), "86")]
    case .usageThreshold(let line) where line.consequence != .display:
      [.missed("free below a size, under another licence above it: two licences for one model", "86")]
    case .commercialUse(.conditional), .registration(for: .commercial?):
      [.judged("commercial users may need another licence, for money", "86")]
    default: []
    }
  }
}
