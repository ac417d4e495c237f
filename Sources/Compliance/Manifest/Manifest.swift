public import LicenseClauses
public import PositionedJSON

/// A project: who runs it, what models and data it uses, and what it offers.
///
/// A field that the manifest leaves out is nil: unknown, not empty. See the manifest's specification for each one.
public struct Manifest: Sendable {
  /// The path that it was read from, for locations.
  public var path = "manifest.json"
  /// The project's name.
  public var project: String?
  /// Who runs the project.
  public var organization: Organization?
  /// The models.
  public var models: [Model] = []
  /// The data that models are trained on.
  public var datasets: [Dataset] = []
  /// What is made with the models.
  public var products: [Product] = []
  /// Evidence for what no file can show.
  public var attestations: [Attestation] = []
  /// The project's own policy.
  public var policy: Policy?
  /// Findings that are accepted for a time.
  public var waivers: [Waiver] = []

  /// What a product's regions say for all countries.
  public static let worldwide = "worldwide"

  /// Creates an empty manifest.
  public init() {}
}

extension Manifest {
  /// A size at one time, or its history by month.
  public enum Size: Hashable, Sendable {
    case number(Double)
    case history([Month])
  }

  /// The size in a month.
  public struct Month: Hashable, Sendable {
    /// The month.
    public var month: YearMonth
    /// The size.
    public var value: Double
  }

  /// An amount of money.
  public struct Money: Hashable, Sendable {
    /// The amount, in whole units of the currency.
    public var amount: Double
    /// ISO 4217.
    public var currency: String

    /// An amount of a currency.
    public init(amount: Double, currency: String) { (self.amount, self.currency) = (amount, currency) }
  }

  /// Who runs the project.
  public struct Organization: Sendable {
    /// The name; a finding uses it as the subject.
    public var name: String?
    /// ISO 3166-1 alpha-2, the principal place of business.
    public var domicile: String?
    /// Users in a month: one number, or a history.
    public var monthlyActiveUsers: Size?
    /// Users in a day: one number, or a history.
    public var dailyActiveUsers: Size?
    /// The revenue in a year.
    public var annualRevenue: Money?
    /// The revenue in a month.
    public var monthlyRevenue: Money?
    /// What was signed, registered or applied for.
    public var agreements: [Agreement] = []
    /// Where it stands in the manifest.
    public var position: JSONPosition

    /// Creates an organization that nothing is known of.
    public init(position: JSONPosition) { self.position = position }
  }

  /// What was signed, registered or applied for.
  public struct Agreement: Hashable, Sendable {
    /// An id, alias or SPDX expression.
    public var license: String
    /// What was agreed, such as a registration or a commercial licence.
    public var kind: String?
    /// Where the paper is.
    public var reference: String?
    /// The last day on which it holds.
    public var until: CalendarDay?
  }
}
