/// What a clause is about. The names are those of the clause vocabulary, version 1.
public enum ClauseKind: String, CaseIterable, Hashable, Sendable {
  /// Rights are granted in the model, weights or materials.
  case grant
  /// Commercial use is allowed, forbidden or conditional, in so many words.
  case commercialUse = "commercial-use"
  /// Something changes above a size: users, revenue.
  case usageThreshold = "usage-threshold"
  /// A fee, royalty or revenue share is owed.
  case royalty
  /// How a derived model must or must not be named.
  case modelNaming = "model-naming"
  /// A phrase must be shown.
  case attributionDisplay = "attribution-display"
  /// A given attribution notice must accompany copies.
  case noticeText = "notice-text"
  /// Recipients must get a copy of the licence, or a link to it.
  case licenseCopy = "license-copy"
  /// Modified files or models must say that they were modified.
  case changeNotice = "change-notice"
  /// Existing notices must be kept.
  case retainNotices = "retain-notices"
  /// Whether outputs may train or improve other models.
  case outputTraining = "output-training"
  /// What counts as a derivative.
  case derivativeDefinition = "derivative-definition"
  /// A separate use policy binds.
  case usePolicy = "use-policy"
  /// A use is forbidden.
  case useRestriction = "use-restriction"
  /// Recipients or users must be bound to the same terms, or told of them.
  case flowDown = "flow-down"
  /// A country or region is excluded, or the only one allowed.
  case territory
  /// Distributing, sublicensing, selling or hosting is forbidden or limited.
  case redistribution
  /// Derivatives must carry the same or a named licence, or be published.
  case shareAlike = "share-alike"
  /// One must register, apply, notify or ask first.
  case registration
  /// Use against or in competition with the licensor is forbidden.
  case competition
  /// Who owns, or claims no rights in, outputs.
  case outputOwnership = "output-ownership"
  /// Who owns derivatives and modifications.
  case derivativeOwnership = "derivative-ownership"
  /// What ends the rights, and what must then be done.
  case termination
  /// The licensor may change the terms or the model.
  case licenseUpdate = "license-update"
  /// The licensor may restrict usage remotely, or monitor it.
  case remoteRestriction = "remote-restriction"
  /// Reverse engineering, decompiling or extracting is forbidden.
  case reverseEngineering = "reverse-engineering"
  /// A recipient through an integrated product is freed from a term.
  case integratedProductExemption = "integrated-product-exemption"
  /// End users must be told of AI generation or known dangers.
  case aiDisclosure = "ai-disclosure"
  /// The user indemnifies the licensor.
  case indemnity
  /// Trade, sanctions or export laws must be followed.
  case exportControl = "export-control"
  /// Trademark rights are withheld or limited.
  case trademark
  /// The licensor may use feedback or contributions.
  case feedback
  /// No warranty.
  case warrantyDisclaimer = "warranty-disclaimer"
  /// Liability is limited.
  case liabilityLimit = "liability-limit"
  /// Law or venue.
  case governingLaw = "governing-law"
}

extension ClauseKind {
  /// Whether the kind decides compliance; the others are read for completeness.
  public var isCore: Bool {
    switch self {
    case .grant, .trademark, .feedback, .warrantyDisclaimer, .liabilityLimit, .governingLaw: false
    default: true
    }
  }
}

extension ClauseKind {
  /// What a clause of the kind says, in a sentence.
  public var summary: String { about.summary }

  /// What is known of the kind. Every kind has a row of its own: a new one does not build without.
  public var about: ClauseKindDescription {
    switch self {
    case .grant:
      ClauseKindDescription(
        "Rights are granted in the model, its weights or its materials.", .lets, strictness: -5)
    case .commercialUse:
      ClauseKindDescription(
        "Commercial use is allowed, forbidden, or tied to a condition.", .limits, importance: 0,
        strictness: 10, burden: 100, isDrift: true)
    case .usageThreshold:
      ClauseKindDescription(
        "Above a number of users or an amount of revenue something else holds.", .limits, importance: 0,
        strictness: 9, burden: 50, isDrift: true)
    case .royalty:
      ClauseKindDescription(
        "A fee, a royalty or a share of revenue is owed.", .demands, importance: 0, strictness: 9, burden: 50,
        isDrift: true)
    case .modelNaming:
      ClauseKindDescription(
        "Names of derived models must, or must not, hold a word.", .demands, importance: 1, strictness: 8,
        burden: 10, isDrift: true)
    case .attributionDisplay:
      ClauseKindDescription(
        "A phrase must be shown to users or readers.", .demands, importance: 1, strictness: 8, burden: 10,
        isDrift: true)
    case .noticeText:
      ClauseKindDescription(
        "Copies must come with a notice in given words.", .demands, importance: 1, strictness: 5, burden: 1)
    case .licenseCopy:
      ClauseKindDescription(
        "Recipients must get the licence's text, or a link to it.", .demands, strictness: 5, burden: 1)
    case .changeNotice:
      ClauseKindDescription("What was modified must say so.", .demands, strictness: 5, burden: 1)
    case .retainNotices:
      ClauseKindDescription("Notices that are there must stay.", .demands, strictness: 5, burden: 1)
    case .outputTraining:
      ClauseKindDescription(
        "Outputs or materials may, or may not, train other models.", .limits, importance: 0, strictness: 9,
        burden: 10, isDrift: true)
    case .derivativeDefinition:
      ClauseKindDescription("What counts as a derivative of the model.", .rest, importance: 1)
    case .usePolicy:
      ClauseKindDescription(
        "A separate use policy binds.", .demands, importance: 1, strictness: 8, burden: 10, isDrift: true)
    case .useRestriction:
      ClauseKindDescription(
        "A use is forbidden.", .uses, importance: 2, strictness: 8, burden: 10, isDrift: true)
    case .flowDown:
      ClauseKindDescription(
        "Recipients or users must be bound to the same terms, or told of them.", .demands, importance: 1,
        strictness: 6, burden: 10)
    case .territory:
      ClauseKindDescription(
        "A country or region is excluded, or the only one where the licence holds.", .limits, importance: 0,
        strictness: 10, burden: 50, isDrift: true)
    case .redistribution:
      ClauseKindDescription(
        "Passing the model on, or hosting it, is forbidden or tied to conditions.", .limits, importance: 0,
        strictness: 10, burden: 50, isDrift: true)
    case .shareAlike:
      ClauseKindDescription(
        "Derivatives must carry the same licence or a named one, or be published.", .demands, importance: 0,
        strictness: 9, burden: 50)
    case .registration:
      ClauseKindDescription(
        "The licensor must be asked, notified or registered with first.", .demands, importance: 0,
        strictness: 9)
    case .competition:
      ClauseKindDescription(
        "Use against the licensor, or in competition with it, is forbidden.", .limits, importance: 0,
        strictness: 9)
    case .outputOwnership:
      ClauseKindDescription("Whose the outputs are.", .lets)
    case .derivativeOwnership:
      ClauseKindDescription("Whose derivatives and modifications are.", .lets)
    case .termination:
      ClauseKindDescription(
        "What ends the rights, and what must be done then.", .ends, importance: 1, strictness: 4)
    case .licenseUpdate:
      ClauseKindDescription(
        "The licensor may change the terms or the model, or the newest version must be used.", .surprises,
        importance: 1, strictness: 6)
    case .remoteRestriction:
      ClauseKindDescription(
        "The licensor may restrict or watch usage from afar.", .surprises, importance: 1, strictness: 6)
    case .reverseEngineering:
      ClauseKindDescription(
        "Taking the model apart, or extracting what is in it, is forbidden.", .limits, strictness: 5)
    case .integratedProductExemption:
      ClauseKindDescription(
        "Who gets the model inside another product is freed from a term.", .lets, strictness: -6)
    case .aiDisclosure:
      ClauseKindDescription(
        "Users must be told that a machine speaks, or of its dangers.", .demands, strictness: 6)
    case .indemnity:
      ClauseKindDescription("The licensee pays for claims against the licensor.", .surprises, strictness: 6)
    case .exportControl:
      ClauseKindDescription("Trade, sanctions and export laws must be kept.", .demands, strictness: 6)
    case .trademark:
      ClauseKindDescription("Rights in names and marks are withheld or limited.", .limits)
    case .feedback:
      ClauseKindDescription("The licensor may use feedback and contributions.", .surprises)
    case .warrantyDisclaimer:
      ClauseKindDescription("Nothing is warranted.", .rest)
    case .liabilityLimit:
      ClauseKindDescription("The licensor's liability is limited.", .rest)
    case .governingLaw:
      ClauseKindDescription("Which law governs, and which courts decide.", .rest)
    }
  }
}
