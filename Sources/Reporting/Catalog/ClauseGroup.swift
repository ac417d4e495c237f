import LicenseClauses

/// Where a clause stands on a licence's page: by what it says, not by its kind. A permission is never under "forbids".
enum ClauseGroup: CaseIterable {
  case lets, demands, limits, uses, surprises, ends, rest

  /// The heading.
  var title: String {
    switch self {
    case .lets: "what it lets you do"
    case .demands: "what it demands"
    case .limits: "what it limits or forbids"
    case .uses: "kinds of use that it forbids, at least in part; the lines say how far"
    case .surprises: "what may surprise"
    case .ends: "what ends or changes it"
    case .rest: "the rest"
    }
  }

  /// The group of a clause.
  init(_ terms: ClauseTerms) {
    switch terms {
    case .grant, .commercialUse(.allowed): self = .lets
    case .outputTraining(let training): self = training.rule == .permitted ? .lets : .limits
    case .outputOwnership(let owner): self = owner == .licensor ? .surprises : .lets
    case .derivativeOwnership(let owner): self = owner == .licensor ? .surprises : .lets
    case .commercialUse, .usageThreshold, .territory, .redistribution: self = .limits
    case .useRestriction: self = .uses
    case .royalty, .modelNaming, .attributionDisplay, .noticeText, .usePolicy, .shareAlike, .registration:
      self = .demands
    case .derivativeDefinition(let definition): self = definition.distillation ? .surprises : .rest
    case .termination(let end): self = end.trigger == .licensorDiscretion ? .surprises : .ends
    case .governingLaw: self = .rest
    case .plain(let kind): self = Self.of(kind)
    }
  }

  private static func of(_ kind: ClauseKind) -> ClauseGroup {
    switch kind {
    case .licenseCopy, .changeNotice, .retainNotices, .flowDown, .aiDisclosure, .exportControl: .demands
    case .competition, .reverseEngineering, .trademark: .limits
    case .integratedProductExemption: .lets
    case .indemnity, .licenseUpdate, .remoteRestriction, .feedback: .surprises
    default: .rest
    }
  }
}
