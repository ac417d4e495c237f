import LicenseClauses

/// Finds in a licence what takes openness away, each thing with the clauses that say it.
struct OpennessReader {
  private let entry: CatalogEntry
  private let isRecognized: Bool
  private let hasUnread: Bool

  init(_ column: LicenseMatrix.Column) {
    entry = column.entry
    isRecognized = !RecognizedLicense.bodies(of: column.entry.id).isEmpty
    hasUnread = column.notes.contains { $0.contains("gave no clause") }
  }

  /// The issues in the order of their list, each with its clauses; those that rest on silence have none.
  var issues: [(issue: OpennessIssue, clauses: [Clause])] {
    var clauses: [OpennessIssue: [Clause]] = [:]
    for clause in entry.clauses {
      for issue in issues(clause) { clauses[issue, default: []].append(clause) }
    }
    for issue in silences { clauses[issue] = [] }
    return OpennessIssue.allCases.compactMap { issue in clauses[issue].map { (issue, $0) } }
  }

  private var silences: [OpennessIssue] {
    let grants = entry.clauses.compactMap { clause -> Grant? in
      if case .grant(let grant) = clause.terms { grant } else { nil }
    }
    let kinds = Set(entry.clauses.map(\.kind))
    let uses = grants.filter { $0.subject != .patent }
    return [
      uses.isEmpty && !isRecognized ? .noGrant : nil,
      uses.contains { $0.revocable != nil } ? nil : .notIrrevocable,
      grants.count > uses.count ? nil : .patentsUnspoken,
      kinds.contains(.outputOwnership) ? nil : .outputsUnspoken,
      kinds.contains(.usePolicy) && !entry.knowsPolicy ? .unreadPolicy : nil,
      hasUnread ? .unreadSentences : nil, entry.source == .facts ? .factsOnly : nil,
    ].compactMap(\.self)
  }

  private func issues(_ clause: Clause) -> [OpennessIssue] {
    switch clause.terms {
    case .grant(let grant): grant.subject != .patent && grant.revocable == true ? [.revocable] : []
    case .commercialUse(let permission): commerce(permission)
    case .usageThreshold(let line): line.consequence == .display ? [.sizeCredit] : [.sizeLimit]
    case .royalty: [.royalty]
    case .modelNaming: [.naming]
    case .attributionDisplay(let display): isRecognized || display.when == .threshold ? [] : [.display]
    case .outputTraining(let training):
      switch training.rule {
      case .permitted: []
      case .conditional: [.trainingConditional]
      case .prohibited: [.trainingForbidden]
      }
    case .derivativeDefinition(let it): it.distillation || it.outputs == true ? [.studentsAreDerivatives] : []
    case .useRestriction(let categories): restriction(categories)
    case .territory(let limit): [Self.territory(limit)]
    case .redistribution(let limit): redistribution(limit)
    case .shareAlike(let network): network ? [.shareAlike, .networkShareAlike] : [.shareAlike]
    case .registration(let act): act == .use ? [.registration] : [.commercialRegistration]
    case .outputOwnership(let owner): owner == .licensor ? [.licensorOwnsOutputs] : []
    case .derivativeOwnership(let owner): owner == .licensor ? [.licensorOwnsChanges] : []
    case .termination(let end): end.trigger == .licensorDiscretion ? [.endsAtWill] : []
    case .plain(let kind): plain(kind)
    case .noticeText, .usePolicy, .governingLaw: []
    }
  }

  private static func territory(_ limit: TerritoryLimit) -> OpennessIssue {
    if limit.basis == .use { return .placeOfUse }
    return limit.scope == .multimodal ? .multimodalDomicile : .domicile
  }

  private func commerce(_ permission: CommercialPermission) -> [OpennessIssue] {
    switch permission {
    case .allowed: []
    case .prohibited: [.commerceForbidden]
    case .researchOnly: [.researchOnly]
    case .conditional: [.commerceConditional]
    }
  }

  /// In a licence that is recognised as open, no clause bars a field of use.
  private func restriction(_ categories: [UseCategory]) -> [OpennessIssue] {
    if isRecognized { return [] }
    return categories == [.lawViolation] ? [.lawfulUse] : [.forbiddenUses]
  }

  private func redistribution(_ limit: RedistributionLimit) -> [OpennessIssue] {
    guard limit.permission == .prohibited else { return [] }
    if limit.acts.isEmpty { return [.copiesForbidden] }
    return limit.acts.compactMap { act in
      switch act {
      case .data, .distribute: .copiesForbidden
      case .derivatives: .changedCopiesForbidden
      case .host: .hostingForbidden
      case .outputs: .outputsForbidden
      case .sell: isRecognized ? nil : .sellingForbidden
      // Recipients may still be licensed directly.
      case .sublicense: nil
      }
    }
  }

  private func plain(_ kind: ClauseKind) -> [OpennessIssue] {
    switch kind {
    case .flowDown: [.flowDown]
    case .competition: [.competition]
    case .licenseUpdate: isRecognized ? [] : [.changingTerms]
    case .remoteRestriction: [.remoteControl]
    case .reverseEngineering: [.takingApart]
    case .aiDisclosure: [.disclosure]
    case .indemnity: isRecognized ? [] : [.indemnity]
    case .exportControl: [.exportLaws]
    default: []
    }
  }
}
