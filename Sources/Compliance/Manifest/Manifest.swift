public import LicenseClauses
public import PositionedJSON

/// A project: who runs it, what models and data it uses, and what it offers.
///
/// A field that the manifest leaves out is nil: unknown, not empty. See the manifest's specification for each one.
public struct Manifest: Sendable {
  /// The path that it was read from, for locations.
  public var path = "manifest.json"
  public var project: String?
  public var organization: Organization?
  public var models: [Model] = []
  public var datasets: [Dataset] = []
  public var products: [Product] = []
  public var attestations: [Attestation] = []
  public var policy: Policy?
  public var waivers: [Waiver] = []

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
    public var amount: Double
    /// ISO 4217.
    public var currency: String
  }

  /// Who runs the project.
  public struct Organization: Sendable {
    public var name: String?
    /// ISO 3166-1 alpha-2, the principal place of business.
    public var domicile: String?
    public var monthlyActiveUsers: Size?
    public var dailyActiveUsers: Size?
    public var annualRevenue: Money?
    public var monthlyRevenue: Money?
    public var agreements: [Agreement] = []
    public var position: JSONPosition

    /// Creates an organization that nothing is known of.
    public init(position: JSONPosition) { self.position = position }
  }

  /// What was signed, registered or applied for.
  public struct Agreement: Hashable, Sendable {
    public var license: String
    public var kind: String?
    public var reference: String?
    /// The last day on which it holds.
    public var until: CalendarDay?
  }

  /// How a model comes from its base.
  public enum Relation: String, CaseIterable, Sendable { case finetune, adapter, merge, quantized, distilled }

  /// A model that another one comes from.
  public struct Base: Hashable, Sendable {
    public var name: String
    public var relation: Relation
    public var position: JSONPosition
  }

  /// How far a model is passed on.
  public enum Distribution: String, CaseIterable, Sendable { case none, `internal`, hosted, weights }

  /// A model, the project's or another's.
  public struct Model: Sendable {
    public var name: String
    public var license: String?
    public var licenseFile: String?
    public var usePolicyFile: String?
    public var acquired: CalendarDay?
    public var modalities: [String]?
    public var bases: [Base] = []
    public var trainingData: [String] = []
    public var distribution: Distribution = .none
    public var directory: String?
    public var position: JSONPosition

    /// The part of the name behind the last "/".
    public var properName: String { name.split(separator: "/").last.map(String.init) ?? name }

    /// Creates a model of which only the name is known.
    public init(name: String, position: JSONPosition) { (self.name, self.position) = (name, position) }
  }

  /// Data that models are trained on.
  public struct Dataset: Sendable {
    public var name: String
    public var license: String?
    /// The models whose outputs it holds.
    public var generatedBy: [String] = []
    public var position: JSONPosition

    /// Creates a dataset of which only the name is known.
    public init(name: String, position: JSONPosition) { (self.name, self.position) = (name, position) }
  }

  /// How a product is offered.
  public enum Offering: String, CaseIterable, Sendable {
    case `internal`, application, research
    case hostedService = "hosted-service"
  }

  /// Something made with models.
  public struct Product: Sendable {
    public var name: String
    public var models: [String] = []
    public var offering: Offering?
    public var commercial: Bool?
    public var monthlyActiveUsers: Size?
    public var monthlyRevenue: Money?
    public var regions: [String]?
    public var useCases: [UseCategory]?
    public var displays: [String]?
    public var displayFiles: [String]?
    public var disclosesAI: Bool?
    public var position: JSONPosition

    /// Creates a product of which only the name is known.
    public init(name: String, position: JSONPosition) { (self.name, self.position) = (name, position) }
  }

  /// Evidence for what no file can show.
  public struct Attestation: Sendable {
    public var rule: String
    public var subject: String
    public var evidence: String
    public var by: String?
    public var on: CalendarDay?
    public var until: CalendarDay?
    public var position: JSONPosition
  }

  /// The project's own policy.
  public struct Policy: Sendable {
    public var allow: [String]?
    public var deny: [String] = []
    public var denyClauses: [ClauseKind] = []
  }

  /// A finding that is accepted for a time.
  public struct Waiver: Sendable {
    public var rule: String
    public var subject: String
    public var license: String?
    public var reason: String
    /// The last day on which it holds.
    public var until: CalendarDay
    /// The digest of the licence text that it was given for; it lapses when the text changes.
    public var textDigest: String?
    public var position: JSONPosition
  }
}

/// A month of the calendar.
public struct YearMonth: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int

  /// A month from `YYYY-MM`; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 7, let day = CalendarDay(text + "-01") else { return nil }
    (year, month) = (day.year, day.month)
  }

  /// The month that a number of months since year 0 is.
  init(index: Int) { (year, month) = (index / 12, index % 12 + 1) }

  /// Months since year 0.
  var index: Int { year * 12 + month - 1 }

  /// The month before a day's.
  public static func preceding(_ day: CalendarDay) -> YearMonth { YearMonth(index: day.year * 12 + day.month - 2) }

  /// The month of a day.
  public init(_ day: CalendarDay) { (year, month) = (day.year, day.month) }

  /// The month as `YYYY-MM`.
  public var description: String { String(CalendarDay(year: year, month: month, day: 1)?.description.prefix(7) ?? "") }

  /// Orders months in time.
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}
