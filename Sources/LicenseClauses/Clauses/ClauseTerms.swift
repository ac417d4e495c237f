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

/// A size above which something changes.
public struct UsageThreshold: Hashable, Sendable {
  /// What is counted.
  public enum Metric: String, Sendable {
    case monthlyActiveUsers = "monthly-active-users"
    case dailyActiveUsers = "daily-active-users"
    case annualRevenue = "annual-revenue"
    case monthlyRevenue = "monthly-revenue"
    case other
  }
  /// Whether the value itself is above the line.
  public enum Comparison: String, Sendable {
    case greaterThan = "greater-than"
    case atLeast = "at-least"
  }
  /// When the size is taken.
  public enum Moment: String, Sendable {
    case releaseDate = "release-date"
    case anyTime = "any-time"
  }
  /// What happens above the line.
  public enum Consequence: String, Sendable {
    case separateLicense = "separate-license"
    case display, termination, prohibited, royalty, registration
  }
  /// What is counted.
  public var metric: Metric
  /// Whether the value itself is above the line.
  public var comparison: Comparison
  /// The line, in people or in units of the currency.
  public var value: Double
  /// The ISO 4217 code of an amount of money.
  public var currency: String?
  /// When the size is taken; nil where the text does not say.
  public var measuredAt: Moment?
  /// Whether the affiliates' sizes are added.
  public var includesAffiliates: Bool
  /// What follows above the line; nil where the text does not say.
  public var consequence: Consequence?
  /// Whom the line is drawn for, where not for everyone.
  public var activity: Activity?

  /// What one must do for the line to be drawn.
  public enum Activity: String, Sendable {
    /// Offering the model to others as a service.
    case hosting
  }
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

/// Places that a licence excludes or is limited to.
public struct TerritoryLimit: Hashable, Sendable {
  /// Whether the places are out, or the only ones in.
  public enum Rule: String, Sendable { case excluded, only }
  /// Whether who you are or where you use it decides.
  public enum Basis: String, Sendable { case domicile, use }
  /// Which models it concerns.
  public enum Scope: String, Sendable { case all, multimodal }
  /// ISO 3166-1 alpha-2 codes, and `EU` for the Union, sorted.
  public var territories: [String]
  /// What the text demands or allows.
  public var rule: Rule
  /// Whether residence or the place of use counts.
  public var basis: Basis
  /// Which models it concerns.
  public var scope: Scope
}

/// What a clause says of passing the model on.
public enum RedistributionPermission: String, Sendable { case prohibited, conditional }

/// A way in which the model, or something of it, reaches others.
public enum RedistributionAct: String, CaseIterable, Comparable, Sendable {
  case data, derivatives, distribute, host, outputs, sell, sublicense

  /// In the order of their names.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Acts of passing on that are forbidden or limited.
public struct RedistributionLimit: Hashable, Sendable {
  /// Whether they are forbidden, or tied to conditions.
  public var permission: RedistributionPermission
  /// The acts, sorted.
  public var acts: [RedistributionAct]
  /// Whether the text counts hosting or remote access as a way of distributing, so that what it asks of those who
  /// distribute is asked of hosts too.
  public var countsHosting: Bool

  /// Creates a limit; the acts are sorted, and stand once each.
  public init(
    _ permission: RedistributionPermission, _ acts: some Sequence<RedistributionAct>,
    countsHosting: Bool = false
  ) {
    (self.permission, self.acts, self.countsHosting) = (permission, Set(acts).sorted(), countsHosting)
  }
}

/// What one must register, apply or ask for first.
public enum RegistrationAct: String, Sendable { case use, commercial, hosting, other }

/// Whose the outputs are.
public enum OutputOwner: String, Sendable { case licensee, licensor, unclaimed }

/// Whose the derivatives are.
public enum DerivativeOwner: String, Sendable { case licensee, licensor }

/// What ends the rights.
public struct Termination: Hashable, Sendable {
  /// What ends them.
  public enum Trigger: String, Sendable {
    case breach, litigation, threshold, other
    case licensorDiscretion = "licensor-discretion"
  }
  /// What ends them; nil for an effect alone.
  public var trigger: Trigger?
  /// Whether copies must then be deleted or use must cease.
  public var deletion: Bool
  /// What ends, where that is less than all rights.
  public var scope: Scope?

  /// What ends.
  public enum Scope: String, Sendable {
    /// The patent licences only: whoever sues may go on under the copyright (Apache License 2.0, section 3).
    case patent
  }
}
