import LicenseClauses

/// Where a clause stands on a licence's page: by what it says, not by its kind. A permission is never under "forbids".
extension ClauseKindDescription.Heading {
  /// The heading's words.
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

  /// The heading for a clause: its kind's, unless what it says is another thing.
  init(_ clause: Clause) {
    self =
      switch clause.terms {
      // "You shall use the latest version": a demand, where the text does not change terms as well.
      case .plain(.licenseUpdate) where clause.details == [.newestVersion]: .demands
      case .commercialUse(.allowed): .lets
      case .outputTraining(let training) where training.rule == .permitted: .lets
      case .outputOwnership(.licensor), .derivativeOwnership(.licensor): .surprises
      case .derivativeDefinition(let definition) where definition.distillation: .surprises
      case .termination(let end) where end.trigger == .licensorDiscretion: .surprises
      default: clause.kind.about.heading
      }
  }
}
