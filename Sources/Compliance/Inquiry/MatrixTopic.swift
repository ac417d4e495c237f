public import LicenseClauses

/// What a buyer compares licences by: a row of the matrix.
public enum MatrixTopic: String, CaseIterable, Sendable {
  case commercialUse = "commercial-use"
  case sizeLimits = "size-limits"
  case royalty, hosting
  case outputTraining = "output-training"
  case naming, attribution
  case usePolicy = "use-policy"
  case forbiddenUses = "forbidden-uses"
  case territory
  case passingOn = "passing-on"
  case flowDown = "flow-down"
  case shareAlike = "share-alike"
  case outputOwner = "output-owner"
  case derivativeOwner = "derivative-owner"
  case patents
  case ends = "what-ends-it"
  case control = "update-and-control"
  case registration
  case law = "governing-law"
  case competition
  case takingApart = "taking-apart"
  case indemnity, disclosure
  case exportLaws = "export-laws"

  /// The row's heading.
  public var title: String {
    switch self {
    case .commercialUse: "commercial use"
    case .sizeLimits: "size limits"
    case .royalty: "royalty"
    case .hosting: "hosting for others"
    case .outputTraining: "training on outputs"
    case .naming: "naming"
    case .attribution: "attribution"
    case .usePolicy: "use policy"
    case .forbiddenUses: "forbidden uses"
    case .territory: "territory"
    case .passingOn: "passing on"
    case .flowDown: "binding others"
    case .shareAlike: "share-alike"
    case .outputOwner: "who owns outputs"
    case .derivativeOwner: "who owns derivatives"
    case .patents: "patents"
    case .ends: "what ends it"
    case .control: "update and control"
    case .registration: "registration"
    case .law: "governing law"
    case .competition: "competition"
    case .takingApart: "taking apart"
    case .indemnity: "indemnity"
    case .disclosure: "telling users"
    case .exportLaws: "export laws"
    }
  }

  /// Whether the row stands in each matrix; the others stand where a licence speaks of them.
  public var isAlwaysShown: Bool {
    switch self {
    case .competition, .takingApart, .indemnity, .disclosure, .exportLaws: false
    default: true
    }
  }

  /// The clauses that can fill the row; each core kind is in at least one.
  public var kinds: Set<ClauseKind> {
    switch self {
    case .commercialUse: [.commercialUse, .redistribution, .grant]
    case .sizeLimits: [.usageThreshold]
    case .royalty: [.royalty, .usageThreshold, .grant]
    case .hosting: [.redistribution, .usageThreshold, .registration, .shareAlike, .noticeText]
    case .outputTraining: [.outputTraining, .derivativeDefinition]
    case .naming: [.modelNaming]
    case .attribution: [.attributionDisplay, .noticeText]
    case .usePolicy: [.usePolicy]
    case .forbiddenUses: [.useRestriction]
    case .territory: [.territory]
    case .passingOn:
      [
        .redistribution, .licenseCopy, .changeNotice, .retainNotices, .integratedProductExemption,
      ]
    case .flowDown: [.flowDown]
    case .shareAlike: [.shareAlike]
    case .outputOwner: [.outputOwnership]
    case .derivativeOwner: [.derivativeOwnership]
    case .patents: [.grant, .termination]
    case .ends: [.grant, .termination]
    case .control: [.licenseUpdate, .remoteRestriction]
    case .registration: [.registration]
    case .law: [.governingLaw]
    case .competition: [.competition]
    case .takingApart: [.reverseEngineering]
    case .indemnity: [.indemnity]
    case .disclosure: [.aiDisclosure]
    case .exportLaws: [.exportControl]
    }
  }
}
