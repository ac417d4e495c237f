public import LicenseClauses

/// A rule: one question that licences put to a project.
///
/// A rule reads clauses, never a licence's name; it gets all it needs in the context and touches nothing else.
public protocol Rule: Sendable {
  /// What `explain` prints.
  static var description: RuleDescription { get }
  /// Creates the rule.
  init()
  /// What it finds in a project; what holds is told too.
  func findings(_ context: RuleContext) -> [Finding]
}

/// What a rule checks, why, an example and the remedy.
public struct RuleDescription: Sendable {
  /// The rule's name in findings, waivers and attestations.
  public let name: String
  /// What it decides, in one sentence.
  public let summary: String
  /// Why licences ask for it and what it costs to ignore.
  public let rationale: String
  /// The clauses that it rests on.
  public let clauses: [ClauseKind]
  /// The manifest's fields that it looks at, each with the kind of its subject: `product.commercial`.
  public let facts: [String]
  /// A manifest's fragment that it reports.
  public let example: String
  /// What settles a finding.
  public let remedy: String

  /// Describes a rule.
  public init(
    name: String, summary: String, rationale: String, clauses: [ClauseKind], facts: [String], example: String,
    remedy: String
  ) {
    (self.name, self.summary, self.rationale, self.clauses) = (name, summary, rationale, clauses)
    (self.facts, self.example, self.remedy) = (facts, example, remedy)
  }
}

/// The rules, in the order of their names. The single place that names all.
public enum RuleRegistry {
  /// All rules.
  public static let all: [any Rule] = [
    AIDisclosureRule(), AttributionDisplayRule(), ChangeNoticeRule(), CommercialUseRule(), FlowDownRule(),
    LicenseConflictRule(),
    LicenseCopyRule(), LicenseDriftRule(), LicenseMismatchRule(), ModelNamingRule(), NoticeTextRule(),
    OutputTrainingRule(),
    PolicyDeniedRule(), PolicyNotAllowedRule(), RedistributionRule(), RegistrationRule(), RetainNoticesRule(),
    RoyaltyRule(),
    ShareAlikeRule(), TerritoryRule(), UnknownLicenseRule(), UnreadTermsRule(), UsePolicyRule(),
    UsageThresholdRule(),
    UseRestrictionRule(),
  ]

  /// The descriptions of all rules, and of those that watch the waivers.
  public static let descriptions: [RuleDescription] =
    (all.map { type(of: $0).description } + WaiverRules.descriptions).sorted { $0.name < $1.name }

  /// The names that waivers and attestations may use.
  public static let names: [String] = descriptions.map(\.name)
}
