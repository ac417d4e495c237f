public import LicenseClauses

/// A comparison that says when a rule holds, or refines what its action means.
public struct RightsConstraint: Hashable, Sendable {
  /// How the operands are compared; the names are ODRL's.
  public enum Comparison: String, Sendable {
    case eq, neq, gt, gteq, isAnyOf, isNoneOf
  }

  /// What the left operand is compared with.
  public enum Value: Hashable, Sendable {
    case term(RightsTerm)
    case terms([RightsTerm])
    case text(String)
    case texts([String])
    case number(Double)
    case day(CalendarDay)
  }

  /// What is compared.
  public let left: RightsTerm
  /// How.
  public let comparison: Comparison
  /// With what.
  public let right: Value
  /// The currency of an amount.
  public var unit: RightsTerm?

  init(_ left: RightsTerm, _ comparison: Comparison, _ right: Value, unit: RightsTerm? = nil) {
    (self.left, self.comparison, self.right, self.unit) = (left, comparison, right, unit)
  }

  /// What sets the stage for a rule: ODRL's `event`.
  static func on(_ event: RightsTerm) -> RightsConstraint {
    RightsConstraint(.common("event"), .eq, .term(event))
  }

  /// One of some terms, or the one.
  static func among(_ left: RightsTerm, _ terms: [RightsTerm]) -> RightsConstraint {
    if terms.count == 1, let only = terms.first { return RightsConstraint(left, .eq, .term(only)) }
    return RightsConstraint(left, .isAnyOf, .terms(terms))
  }

  /// The terms in it.
  var terms: [RightsTerm] {
    let values: [RightsTerm] =
      switch right {
      case .term(let term): [term]
      case .terms(let terms): terms
      case .text, .texts, .number, .day: []
      }
    return [left] + values + [unit].compactMap(\.self)
  }
}

extension RightsConstraint {
  /// A size above which something changes, with when it is taken and whose sizes count.
  static func size(_ line: UsageThreshold, _ date: CalendarDay?) -> [RightsConstraint] {
    let comparison: Comparison = line.comparison == .atLeast ? .gteq : .gt
    let unit = line.currency.map(RightsTerm.currency)
    var all = [RightsConstraint(metric(line.metric), comparison, .number(line.value), unit: unit)]
    switch line.measuredAt {
    case .releaseDate?:
      all.append(RightsConstraint(.measuredAt, .eq, date.map(Value.day) ?? .term(.releaseDate)))
    case .anyTime?: all.append(RightsConstraint(.measuredAt, .eq, .term(.anyTime)))
    case nil: break
    }
    if line.includesAffiliates { all.append(RightsConstraint(.counted, .eq, .term(.affiliates))) }
    if line.activity == .hosting { all.append(RightsConstraint(.activity, .eq, .term(.hosting))) }
    return all
  }

  private static func metric(_ metric: UsageThreshold.Metric) -> RightsTerm {
    switch metric {
    case .monthlyActiveUsers: .monthlyUsers
    case .dailyActiveUsers: .dailyUsers
    case .annualRevenue: .annualRevenue
    case .monthlyRevenue: .monthlyRevenue
    case .other: .otherSize
    }
  }

  /// The places that a limit is about.
  static func place(_ limit: TerritoryLimit) -> [RightsConstraint] {
    let places = limit.territories.map(RightsTerm.place)
    let left = limit.basis == .domicile ? RightsTerm.domicile : .common("spatial")
    // The prohibition of what is outside the only places is that of none of them.
    let first =
      limit.rule == .only
      ? RightsConstraint(left, .isNoneOf, .terms(places)) : RightsConstraint.among(left, places)
    let modality = RightsConstraint(.modality, .eq, .term(.multimodal))
    return [first] + (limit.scope == .multimodal ? [modality] : [])
  }
}

extension RightsTerm {
  /// A forbidden use.
  static func use(_ category: UseCategory) -> RightsTerm {
    own(.value, "use-\(category.rawValue)", UseWords.word(category))
  }

  /// A country, or a union of countries, by its code.
  static func place(_ code: String) -> RightsTerm {
    own(.value, "place-\(code)", "\(PlaceWords.name(code)) (\(code))")
  }

  /// A currency by its code.
  static func currency(_ code: String) -> RightsTerm {
    own(.value, "currency-\(code)", "the currency \(code) (ISO 4217)")
  }
}
