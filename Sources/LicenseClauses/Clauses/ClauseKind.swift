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
