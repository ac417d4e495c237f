/// What a clause states: its kind with the parameters of that kind.
///
/// A parameter that the text leaves open is nil.
public enum ClauseTerms: Hashable, Sendable {
  case grant(Grant)
  case commercialUse(CommercialPermission)
  case usageThreshold(UsageThreshold)
  /// The rate in per cent.
  case royalty(rate: Double?)
  case modelNaming(ModelNaming)
  case attributionDisplay(AttributionDisplay)
  /// `exceptHosted` where copies that are only hosted need none.
  case noticeText(String?, exceptHosted: Bool = false)
  case outputTraining(OutputTraining)
  case derivativeDefinition(DerivativeDefinition)
  case usePolicy(url: String?)
  /// The categories, sorted.
  case useRestriction([UseCategory])
  case territory(TerritoryLimit)
  case redistribution(RedistributionLimit)
  /// `network` where offering it over a network is enough to owe it.
  case shareAlike(network: Bool)
  /// The act that needs it first; nil where the text does not say.
  case registration(for: RegistrationAct?)
  /// nil where somebody else owns them, or the text leaves open who does.
  case outputOwnership(OutputOwner?)
  /// nil where the text leaves open who does.
  case derivativeOwnership(DerivativeOwner?)
  case termination(Termination)
  case governingLaw(String?)
  /// A kind without parameters.
  case plain(ClauseKind)

  /// The kind of the clause.
  public var kind: ClauseKind {
    switch self {
    case .grant: .grant
    case .commercialUse: .commercialUse
    case .usageThreshold: .usageThreshold
    case .royalty: .royalty
    case .modelNaming: .modelNaming
    case .attributionDisplay: .attributionDisplay
    case .noticeText: .noticeText
    case .outputTraining: .outputTraining
    case .derivativeDefinition: .derivativeDefinition
    case .usePolicy: .usePolicy
    case .useRestriction: .useRestriction
    case .territory: .territory
    case .redistribution: .redistribution
    case .shareAlike: .shareAlike
    case .registration: .registration
    case .outputOwnership: .outputOwnership
    case .derivativeOwnership: .derivativeOwnership
    case .termination: .termination
    case .governingLaw: .governingLaw
    case .plain(let kind): kind
    }
  }
}

/// A granting sentence.
public struct Grant: Hashable, Sendable {
  /// What rights it grants.
  public enum Subject: String, Sendable { case copyright, patent, general }
  /// What rights it grants.
  public var subject: Subject
  /// Whether it says that it can or cannot be revoked.
  public var revocable: Bool?
  /// Whether it says that nothing is owed.
  public var royaltyFree: Bool?
  /// The acts that it names, sorted: `copy`, `modify`, `sell` and the like.
  public var rights: [String] = []
}

/// What a clause says of commercial use.
public enum CommercialPermission: String, Sendable {
  case allowed, prohibited, conditional
  case researchOnly = "research-only"
}

/// A rule for the names of derived models.
public struct ModelNaming: Hashable, Sendable {
  /// Where the token stands.
  public enum Rule: String, Sendable {
    case beginsWith = "begins-with"
    case includes
    case mustNotUse = "must-not-use"
  }
  /// What the text demands or allows.
  public var rule: Rule
  /// The word or words, such as `Llama`; nil where the licensor's names in general are meant.
  public var token: String?
}

/// A phrase to be shown.
public struct AttributionDisplay: Hashable, Sendable {
  /// When it must be shown.
  public enum Occasion: String, Sendable {
    case offered, derived, threshold, publication
    case namedModel = "named-model"
  }
  /// The phrase; nil where the text gives none.
  public var phrase: String?
  /// Other phrases that the text offers instead.
  public var alternatives: [String]
  /// On what occasion the phrase must be shown.
  public var when: Occasion
}

/// Whether outputs or materials may train or improve other models.
public struct OutputTraining: Hashable, Sendable {
  /// What the clause says of it.
  public enum Rule: String, Sendable { case prohibited, conditional, permitted }
  /// What may or may not be used.
  public enum Source: String, Sendable { case outputs, materials, both }
  /// What the text demands or allows.
  public var rule: Rule
  /// What may not, or may, be trained on.
  public var source: Source
  /// The model family that may still be trained, such as `Llama 2`.
  public var exception: String?
}

/// What counts as a derivative.
public struct DerivativeDefinition: Hashable, Sendable {
  /// Whether a model trained on outputs or by transfer of patterns counts.
  public var distillation: Bool
  /// Whether outputs count; nil where nothing is said of them.
  public var outputs: Bool?
}

/// What one must register, apply or ask for first.
public enum RegistrationAct: String, Sendable { case use, commercial, hosting, other }

/// Whose the outputs are.
public enum OutputOwner: String, Sendable { case licensee, licensor, unclaimed }

/// Whose the derivatives are.
public enum DerivativeOwner: String, Sendable { case licensee, licensor }
