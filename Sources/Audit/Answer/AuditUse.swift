public import Compliance

/// A use that an audit is asked about.
public enum AuditUse: String, CaseIterable, Sendable {
  /// Study and experiments, without commerce.
  case research
  /// In the house, by a firm.
  case `internal`
  /// Behind a service that others use.
  case hosted
  /// In an application that is given to others.
  case application
  /// The weights themselves are published.
  case weights

  /// How it reads in a sentence.
  public var phrase: String {
    switch self {
    case .research: "research without commerce"
    case .internal: "use inside a firm"
    case .hosted: "a hosted service"
    case .application: "an application that ships the model"
    case .weights: "publishing the weights"
    }
  }

  /// How a product for it is offered; nil where the model itself is passed on.
  var offering: Manifest.Offering? {
    switch self {
    case .research: .research
    case .internal: .internal
    case .hosted: .hostedService
    case .application: .application
    case .weights: nil
    }
  }
}

/// What the user says of the use: what is left out is nil, and asked.
public struct AuditFacts: Sendable {
  /// Whether it earns money; where it is not said, research does not and every other use does.
  public var isCommercial: Bool?
  /// ISO 3166-1 alpha-2.
  public var regions: [String]?
  /// Monthly active users, affiliates included.
  public var users: Double?
  /// Annual revenue.
  public var revenue: Manifest.Money?
  /// Where the firm has its seat.
  public var domicile: String?
  /// Creates facts of which nothing is said.
  public init() {}
}
