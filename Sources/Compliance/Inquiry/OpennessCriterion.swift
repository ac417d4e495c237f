/// What the score is made of: a hundred points in all.
public enum OpennessCriterion: String, CaseIterable, Sendable {
  case use, study, modify, share, conditions, restrictions, revocability, clarity

  /// The criterion in words.
  public var title: String {
    switch self {
    case .use: "freedom to use"
    case .study: "freedom to study"
    case .modify: "freedom to modify"
    case .share: "freedom to share"
    case .conditions: "conditions"
    case .restrictions: "restrictions"
    case .revocability: "revocability"
    case .clarity: "clarity"
    }
  }

  /// The points that it starts with.
  public var points: Int {
    switch self {
    case .use, .share: 20
    case .modify: 15
    case .study, .conditions, .restrictions, .revocability: 10
    case .clarity: 5
    }
  }

  /// What an issue takes from the criterion, before it is empty.
  public func deduction(_ issue: OpennessIssue) -> Int { deductions[issue] ?? 0 }

  private var deductions: [OpennessIssue: Int] {
    switch self {
    case .use:
      [
        .noGrant: 20, .commerceForbidden: 20, .researchOnly: 20, .commerceConditional: 10, .sizeLimit: 10,
        .sizeCredit: 3,
        .trainingForbidden: 6, .hostingForbidden: 6, .forbiddenUses: 6, .unreadPolicy: 6, .competition: 6,
        .domicile: 10, .multimodalDomicile: 6, .placeOfUse: 10, .registration: 5, .commercialRegistration: 3,
        .trainingConditional: 2,
      ]
    case .study: [.noGrant: 10, .takingApart: 8, .researchOnly: 2]
    case .modify:
      [
        .noGrant: 15, .changedCopiesForbidden: 10, .licensorOwnsChanges: 8, .trainingForbidden: 5,
        .commerceForbidden: 5, .researchOnly: 5, .studentsAreDerivatives: 2,
      ]
    case .share:
      [
        .noGrant: 20, .copiesForbidden: 20, .changedCopiesForbidden: 10, .sellingForbidden: 5,
        .hostingForbidden: 5,
        .outputsForbidden: 5, .commerceForbidden: 8, .researchOnly: 8,
      ]
    case .conditions:
      [
        .royalty: 10, .naming: 2, .display: 2, .shareAlike: 2, .networkShareAlike: 1, .flowDown: 2,
        .indemnity: 1,
        .disclosure: 1, .exportLaws: 1, .registration: 3, .commercialRegistration: 2, .sizeCredit: 1,
      ]
    case .restrictions:
      [
        .forbiddenUses: 5, .lawfulUse: 1, .unreadPolicy: 3, .competition: 4, .domicile: 4,
        .multimodalDomicile: 3, .placeOfUse: 4,
        .commerceForbidden: 5, .researchOnly: 6, .sizeLimit: 4, .trainingForbidden: 3, .takingApart: 2,
        .licensorOwnsOutputs: 4,
      ]
    case .revocability:
      [
        .revocable: 6, .endsAtWill: 6, .remoteControl: 4, .changingTerms: 3, .notIrrevocable: 2, .noGrant: 10,
      ]
    case .clarity:
      [
        .patentsUnspoken: 1, .outputsUnspoken: 1, .unreadPolicy: 2, .unreadSentences: 2, .factsOnly: 1,
        .noGrant: 2,
      ]
    }
  }
}
