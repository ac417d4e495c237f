/// A point of a definition of openness that a licence alone can meet or miss.
public struct DefinitionQuestion: Sendable {
  /// The definition.
  public let definition: String
  /// The point, in words of ours.
  public let text: String
  /// The issues that miss it.
  let missed: Set<OpennessIssue>
  /// The issues that leave it to be judged.
  let judged: Set<OpennessIssue>

  /// All questions, definition by definition.
  public static let all: [DefinitionQuestion] = sourceDefinition + aiDefinition + debian + fdroid

  private static let noFreeUse: Set<OpennessIssue> = [
    .commerceForbidden, .researchOnly, .commerceConditional, .sizeLimit, .forbiddenUses, .trainingForbidden,
    .competition, .hostingForbidden, .placeOfUse,
  ]
  private static let openUse: Set<OpennessIssue> = [
    .noGrant, .lawfulUse, .unreadPolicy, .exportLaws, .remoteControl, .sizeCredit, .trainingConditional,
    .unreadSentences,
  ]
  private static let noSharing: Set<OpennessIssue> = [
    .copiesForbidden, .sellingForbidden, .royalty, .commerceForbidden, .researchOnly,
  ]

  private static let sourceDefinition = [
    DefinitionQuestion(
      definition: "Open Source Definition", text: "1: free to pass on and to sell, without a fee",
      missed: noSharing,
      judged: [.noGrant, .commerceConditional, .sizeLimit, .unreadSentences]),
    DefinitionQuestion(
      definition: "Open Source Definition", text: "3: changed works may be passed on under the same terms",
      missed: [.changedCopiesForbidden, .copiesForbidden, .licensorOwnsChanges], judged: [.noGrant]),
    DefinitionQuestion(
      definition: "Open Source Definition", text: "5: no person or group is shut out",
      missed: [.domicile, .multimodalDomicile, .competition, .placeOfUse],
      judged: [.sizeLimit, .sizeCredit, .exportLaws]),
    DefinitionQuestion(
      definition: "Open Source Definition", text: "6: no field of use is shut out", missed: noFreeUse,
      judged: openUse),
    DefinitionQuestion(
      definition: "Open Source Definition", text: "7: the rights go along, no further licence is needed",
      missed: [.commerceConditional, .sizeLimit],
      judged: [.registration, .commercialRegistration, .noGrant]),
    DefinitionQuestion(
      definition: "Open Source Definition", text: "9: other works are not ruled",
      missed: [.trainingForbidden], judged: [.studentsAreDerivatives, .trainingConditional]),
  ]

  private static let aiDefinition = [
    DefinitionQuestion(
      definition: "Open Source AI Definition", text: "use for any purpose without asking",
      missed: noFreeUse.union([.registration, .royalty, .domicile, .multimodalDomicile]),
      judged: openUse.union([.commercialRegistration, .revocable, .endsAtWill, .changingTerms])),
    DefinitionQuestion(
      definition: "Open Source AI Definition", text: "study how it works", missed: [.takingApart],
      judged: [.noGrant, .unreadSentences]),
    DefinitionQuestion(
      definition: "Open Source AI Definition", text: "modify it for any purpose",
      missed: [.licensorOwnsChanges, .commerceForbidden, .researchOnly, .trainingForbidden],
      judged: [.noGrant, .forbiddenUses, .unreadPolicy, .changedCopiesForbidden]),
    DefinitionQuestion(
      definition: "Open Source AI Definition", text: "share it, changed or not, for any purpose",
      missed: noSharing.union([.changedCopiesForbidden]),
      judged: [.noGrant, .commerceConditional, .sizeLimit, .forbiddenUses, .unreadPolicy, .hostingForbidden]),
  ]

  private static let debian = [
    DefinitionQuestion(
      definition: "Debian",
      text: "free to pass on, change and use for anyone and anything (guidelines 1, 3, 5, 6)",
      missed: noFreeUse.union(noSharing).union([.changedCopiesForbidden, .domicile, .multimodalDomicile]),
      judged: openUse),
    DefinitionQuestion(
      definition: "Debian", text: "may someone on a desert island, out of reach, keep the terms",
      missed: [.registration, .royalty], judged: [.commercialRegistration, .remoteControl, .changingTerms]),
    DefinitionQuestion(
      definition: "Debian", text: "may a dissident use it without giving a name",
      missed: [.registration], judged: [.commercialRegistration, .royalty]),
    DefinitionQuestion(
      definition: "Debian", text: "does it stay free when the licensor turns evil",
      missed: [.revocable, .endsAtWill], judged: [.remoteControl, .changingTerms, .unreadPolicy]),
  ]

  private static let fdroid = [
    DefinitionQuestion(
      definition: "F-Droid", text: "may an application that ships it stand in the main repository",
      missed: noFreeUse.union(noSharing).union([.changedCopiesForbidden, .domicile, .multimodalDomicile]),
      judged: openUse),
    DefinitionQuestion(
      definition: "F-Droid", text: "would it go without the mark for non-free assets",
      missed: [
        .commerceForbidden, .researchOnly, .changedCopiesForbidden, .copiesForbidden, .forbiddenUses,
        .sizeLimit,
      ],
      judged: [.noGrant, .commerceConditional, .unreadPolicy, .trainingForbidden]),
  ]
}
