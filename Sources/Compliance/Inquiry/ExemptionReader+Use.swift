import LicenseClauses

/// Who may have the model, and for what.
extension ExemptionReader {
  func access(_ clause: Clause) -> [Draft] {
    switch clause.terms {
    case .territory(let limit) where limit.basis == .domicile: [.missed(speech.text(clause), "79")]
    case .registration(for: .use?):
      [.judged("\(speech.text(clause)): fine only where it verifies users without discrimination", "79")]
    case .royalty: [.missed("\(speech.text(clause)): access is not without payment", "79")]
    default: []
    }
  }

  func use(_ clause: Clause) -> [Draft] {
    switch clause.terms {
    case .commercialUse(let permission): commerce(permission)
    case .usageThreshold(let line): threshold(line, speech.text(clause))
    case .territory(let limit) where limit.basis == .use: [.missed(speech.text(clause), "80")]
    case .outputTraining(let training): self.training(training, clause)
    case .redistribution(let limit) where limit.permission == .prohibited: acts(limit)
    case .registration(for: .commercial?), .registration(for: .hosting?):
      [.judged("\(speech.text(clause)): a separate licence for some uses would miss it", "83(iv)")]
    case .registration(for: .other?), .registration(for: nil): [.judged(speech.text(clause), nil)]
    case .useRestriction(let categories): restriction(categories)
    case .termination(let end) where end.trigger == .licensorDiscretion:
      [.judged("\(speech.text(clause)): a right that can be taken back at will may be none", nil)]
    case .grant(let grant) where grant.revocable == true && grant.subject != .patent:
      [.judged("the grant can be revoked", nil)]
    case .attributionDisplay, .modelNaming, .noticeText:
      [.met("credit may be asked for: \(MatrixTopic.naming.title), notices and words to show", "84")]
    case .plain(let kind): plain(kind, clause)
    default: []
    }
  }

  private func commerce(_ permission: CommercialPermission) -> [Draft] {
    switch permission {
    case .allowed: [.met("commercial use is allowed", "80")]
    case .prohibited: [.missed("commercial use is forbidden", "83(i)")]
    case .researchOnly: [.missed("only research is allowed", "83(i)")]
    case .conditional: [.missed("commercial use takes a separate licence or registration", "83(iv)")]
    }
  }

  private func threshold(_ line: UsageThreshold, _ text: String) -> [Draft] {
    if line.consequence == .display {
      return [.judged("\(text): credit may be asked for, but here the size decides", "83(iii), 84")]
    }
    switch line.metric {
    case .monthlyActiveUsers, .dailyActiveUsers: return [.missed(text, "83(iii)")]
    case .annualRevenue, .monthlyRevenue, .other: return [.missed(text, "80")]
    }
  }

  private func training(_ training: OutputTraining, _ clause: Clause) -> [Draft] {
    switch training.rule {
    case .permitted: return [.met(speech.text(clause), "80")]
    case .prohibited: return [.missed(speech.text(clause), "80")]
    case .conditional:
      let near = entry.clauses.filter { $0.source == clause.source && $0.lines.overlaps(clause.lines) }
      let isCredit = near.contains { $0.kind == .modelNaming || $0.kind == .attributionDisplay }
      return isCredit
        ? [.met("training on outputs asks for a name or credit only", "84")]
        : [.judged(speech.text(clause), "80")]
    }
  }

  private func acts(_ limit: RedistributionLimit) -> [Draft] {
    var drafts: [Draft] = []
    if limit.acts.contains(.host) { drafts.append(.missed("offering it as a service is forbidden", "80")) }
    if limit.acts.contains(.outputs) { drafts.append(.missed("passing on outputs is forbidden", "80")) }
    return drafts
  }

  /// Forbidden uses: only terms for safety, and in proportion, are compatible.
  private func restriction(_ categories: [UseCategory]) -> [Draft] {
    if isRecognized { return [] }
    if categories == [.lawViolation] {
      return [
        .judged("no use that breaks the law: it binds anyway, and the licence makes it a term", "80, 84")
      ]
    }
    return [
      .judged(
        "uses are forbidden: each must be for safety, security or fundamental rights, in proportion, objective and without discrimination",
        "84")
    ]
  }

  private func plain(_ kind: ClauseKind, _ clause: Clause) -> [Draft] {
    switch kind {
    case .competition: [.missed(speech.text(clause), "80")]
    case .remoteRestriction:
      [.judged("\(speech.text(clause)): a limit on use that can come at any time", "80")]
    case .licenseUpdate where !isRecognized:
      [.judged("\(speech.text(clause)): what is met today may be missed tomorrow", nil)]
    case .exportControl where !isRecognized:
      [.judged("trade and export laws must be kept: as a term of the licence it may limit use", "80, 84")]
    case .reverseEngineering: [.judged(speech.text(clause), "80, 81")]
    case .aiDisclosure: [.judged("\(speech.text(clause)): a term that must be for safety", "84")]
    default: []
    }
  }

}
