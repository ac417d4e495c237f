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

  /// How a model comes from its base.
  public enum Relation: String, CaseIterable, Sendable { case finetune, adapter, merge, quantized, distilled }

  /// A model that another one comes from.
  public struct Base: Hashable, Sendable {
    /// The name; a finding uses it as the subject.
    public var name: String
    /// How the model comes from it.
    public var relation: Relation
    /// Where it stands in the manifest.
    public var position: JSONPosition
  }

  /// How far a model is passed on.
  public enum Distribution: String, CaseIterable, Sendable { case none, `internal`, hosted, weights }

  /// A model, the project's or another's.
  public struct Model: Sendable {
    /// The name; a finding uses it as the subject.
    public var name: String
    /// An id, alias or SPDX expression.
    public var license: String?
    /// The path of the licence's text, from the manifest's folder.
    public var licenseFile: String?
    /// The path of the use policy's text, from the manifest's folder.
    public var usePolicyFile: String?
    /// The day on which the model was taken.
    public var acquired: CalendarDay?
    /// What it reads and writes, such as text and image.
    public var modalities: [String]?
    /// The models that it comes from.
    public var bases: [Base] = []
    /// The names of the datasets that it is trained on.
    public var trainingData: [String] = []
    /// How far it is passed on.
    public var distribution: Distribution = .none
    /// The shipped folder, from the manifest's.
    public var directory: String?
    /// Where it stands in the manifest.
    public var position: JSONPosition

    /// The part of the name behind the last "/".
    public var properName: String { name.split(separator: "/").last.map(String.init) ?? name }

    /// Creates a model of which only the name is known.
    public init(name: String, position: JSONPosition) { (self.name, self.position) = (name, position) }
  }

  /// Data that models are trained on.
  public struct Dataset: Sendable {
    /// The name; a finding uses it as the subject.
    public var name: String
    /// An id, alias or SPDX expression.
    public var license: String?
    /// The models whose outputs it holds.
    public var generatedBy: [String] = []
    /// Where it stands in the manifest.
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
    /// The name; a finding uses it as the subject.
    public var name: String
    /// The names of the models that it is made with.
    public var models: [String] = []
    /// How it is offered.
    public var offering: Offering?
    /// Whether it earns money.
    public var commercial: Bool?
    /// Users in a month: one number, or a history.
    public var monthlyActiveUsers: Size?
    /// The revenue in a month.
    public var monthlyRevenue: Money?
    /// ISO 3166-1 alpha-2, where it is offered.
    public var regions: [String]?
    /// What it is used for, in the categories of use restrictions.
    public var useCases: [UseCategory]?
    /// The phrases that it shows.
    public var displays: [String]?
    /// The paths of files that show phrases.
    public var displayFiles: [String]?
    /// Whether users are told of AI.
    public var disclosesAI: Bool?
    /// Where it stands in the manifest.
    public var position: JSONPosition

    /// Creates a product of which only the name is known.
    public init(name: String, position: JSONPosition) { (self.name, self.position) = (name, position) }
  }

  /// Evidence for what no file can show.
  public struct Attestation: Sendable {
    /// The rule's name.
    public var rule: String
    /// The model, dataset, product or organization.
    public var subject: String
    /// Where the evidence is.
    public var evidence: String
    /// Who attests.
    public var by: String?
    /// The day of the attestation.
    public var on: CalendarDay?
    /// The last day on which it holds.
    public var until: CalendarDay?
    /// Where it stands in the manifest.
    public var position: JSONPosition
  }

  /// The project's own policy.
  public struct Policy: Sendable {
    /// The only licences that may be used; nil for any.
    public var allow: [String]?
    /// Licences that must not be used.
    public var deny: [String] = []
    /// Kinds of clauses that must not bind.
    public var denyClauses: [ClauseKind] = []
  }

  /// A finding that is accepted for a time.
  public struct Waiver: Sendable {
    /// The rule's name.
    public var rule: String
    /// The model, dataset, product or organization.
    public var subject: String
    /// An id, alias or SPDX expression.
    public var license: String?
    /// Why it is accepted.
    public var reason: String
    /// The last day on which it holds.
    public var until: CalendarDay
    /// The digest of the licence text that it was given for; it lapses when the text changes.
    public var textDigest: String?
    /// Where it stands in the manifest.
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
  public static func preceding(_ day: CalendarDay) -> YearMonth {
    YearMonth(index: day.year * 12 + day.month - 2)
  }

  /// The month of a day.
  public init(_ day: CalendarDay) { (year, month) = (day.year, day.month) }

  /// The month as `YYYY-MM`.
  public var description: String {
    String(CalendarDay(year: year, month: month, day: 1)?.description.prefix(7) ?? "")
  }

  /// Orders months in time.
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}
