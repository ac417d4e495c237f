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
