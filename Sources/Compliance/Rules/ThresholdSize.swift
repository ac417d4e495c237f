public import LicenseClauses

/// The size that a threshold looks at, or why it cannot be said.
enum ThresholdSize {
  /// The size, and what it is in words.
  case known(Double, String)
  /// Why it is not known, and what to add.
  case unknown(String, fix: String)

  /// Whether the size is known.
  var isKnown: Bool { if case .known = self { true } else { false } }

  /// Whether the size is known, and not over a line.
  func isWithin(_ threshold: UsageThreshold) -> Bool {
    if case .known(let value, _) = self { !threshold.isAbove(value) } else { false }
  }

  /// The size that a threshold looks at for a product: the organization's where it counts that.
  static func of(
    _ product: Manifest.Product, _ threshold: UsageThreshold, _ terms: LicenseTerms, _ context: RuleContext
  ) -> ThresholdSize {
    threshold.countsOrganization
      ? organization(threshold, terms, context) : self.product(product, threshold, terms, context)
  }

  /// The organization's size, at the moment that the clause names.
  static func organization(_ threshold: UsageThreshold, _ terms: LicenseTerms, _ context: RuleContext)
    -> ThresholdSize
  {
    let organization = context.manifest.organization
    switch threshold.metric {
    case .monthlyActiveUsers:
      return size(
        organization?.monthlyActiveUsers, "organization.monthlyActiveUsers", "monthly active users",
        threshold, terms, context)
    case .dailyActiveUsers:
      return size(
        organization?.dailyActiveUsers, "organization.dailyActiveUsers", "daily active users", threshold,
        terms, context)
    case .annualRevenue:
      return money(
        organization?.annualRevenue ?? largest(context, threshold), "organization.annualRevenue",
        "annual revenue",
        threshold)
    case .monthlyRevenue:
      return money(organization?.monthlyRevenue, "organization.monthlyRevenue", "monthly revenue", threshold)
    case .other: return other(threshold)
    }
  }

  /// A product's size, the organization's where the product gives none.
  static func product(
    _ product: Manifest.Product, _ threshold: UsageThreshold, _ terms: LicenseTerms, _ context: RuleContext
  ) -> ThresholdSize {
    switch threshold.metric {
    case .monthlyActiveUsers:
      guard let own = product.monthlyActiveUsers else {
        return organization(threshold, terms, context)
      }
      return size(
        own, "monthlyActiveUsers of '\(product.name)'", "monthly active users", threshold, terms, context)
    case .monthlyRevenue:
      guard let own = product.monthlyRevenue else {
        return organization(threshold, terms, context)
      }
      return money(own, "monthlyRevenue of '\(product.name)'", "monthly revenue", threshold)
    default: return organization(threshold, terms, context)
    }
  }

  /// What commercial products earn in a year, for a line that counts no more than that; nil where one of them does not
  /// say it in the clause's currency.
  static func earned(by products: [Manifest.Product], _ threshold: UsageThreshold) -> ThresholdSize? {
    let commercial = products.filter { $0.commercial != false }
    let amounts = commercial.compactMap(\.annualRevenue).filter { $0.currency == threshold.currency }
    guard threshold.metric == .annualRevenue, !commercial.isEmpty, amounts.count == commercial.count else {
      return nil
    }
    let total = amounts.reduce(0) { $0 + $1.amount }
    return .known(total, "annual revenue with the model in \(threshold.currency ?? ""):")
  }

  /// The revenue of the product that has the most, where that alone is over the line: the organization's is no less.
  private static func largest(_ context: RuleContext, _ threshold: UsageThreshold) -> Manifest.Money? {
    context.manifest.products.compactMap(\.annualRevenue).first {
      threshold.isAbove($0.amount) && threshold.currency == $0.currency
    }
  }

  private static func other(_ threshold: UsageThreshold) -> ThresholdSize {
    .unknown(
      "the manifest has no field for what this clause counts",
      fix: "compare it by hand, and record an agreement or a waiver")
  }

  private static func size(
    _ size: Manifest.Size?, _ field: String, _ what: String, _ threshold: UsageThreshold,
    _ terms: LicenseTerms, _ context: RuleContext
  ) -> ThresholdSize {
    guard let size else { return .unknown("no \(what) are given", fix: "add \(field)") }
    return threshold.measuredAt == .releaseDate
      ? atRelease(size, field, what, threshold, terms) : now(size, field, what, context)
  }

  /// The month before the version's release counts; a bare number says nothing about that month when it is above.
  private static func atRelease(
    _ size: Manifest.Size, _ field: String, _ what: String, _ threshold: UsageThreshold, _ terms: LicenseTerms
  ) -> ThresholdSize {
    if case .number(let value) = size, !threshold.isAbove(value) { return .known(value, what) }
    guard let date = terms.date else {
      return .unknown("the release date of \(terms.id) is not known", fix: "compare it by hand")
    }
    let month = YearMonth.preceding(date)
    switch size {
    case .number(let value):
      return .unknown(
        "\(ThresholdText.number(value)) \(what) say nothing about \(month), the month before the release",
        fix: "give \(field) as a history with the month \(month)")
    case .history(let months):
      guard let found = months.first(where: { $0.month == month }) else {
        return .unknown(
          "the history lacks \(month), the month before the release",
          fix: "add the month \(month) to \(field)")
      }
      return .known(found.value, "\(what) in \(month):")
    }
  }

  /// The newest month up to the day of the verdict.
  private static func now(_ size: Manifest.Size, _ field: String, _ what: String, _ context: RuleContext)
    -> ThresholdSize
  {
    switch size {
    case .number(let value): return .known(value, what)
    case .history(let months):
      guard let newest = months.last(where: { $0.month <= YearMonth(context.asOf) }) else {
        return .unknown("the history has no month up to \(context.asOf)", fix: "add a month to \(field)")
      }
      return .known(newest.value, "\(what) in \(newest.month):")
    }
  }

  private static func money(
    _ money: Manifest.Money?, _ field: String, _ what: String, _ threshold: UsageThreshold
  ) -> ThresholdSize {
    guard let money else { return .unknown("no \(what) is given", fix: "add \(field)") }
    if let currency = threshold.currency, currency != money.currency {
      return .unknown(
        "the \(what) is in \(money.currency), the clause counts \(currency)",
        fix: "give \(field) in \(currency)")
    }
    return .known(money.amount, "\(what) in \(money.currency):")
  }
}

extension UsageThreshold {
  /// Whether a size is over the line.
  public func isAbove(_ size: Double) -> Bool { comparison == .atLeast ? size >= value : size > value }

  /// Whether the size of the whole organization counts, rather than that of each product.
  var countsOrganization: Bool {
    includesAffiliates || metric == .annualRevenue || metric == .dailyActiveUsers
  }
}

/// Thresholds in words.
public enum ThresholdText {
  /// The line: "700,000,000 monthly active users".
  public static func line(_ threshold: UsageThreshold) -> String {
    let words =
      threshold.metric == .other
      ? "counted units" : threshold.metric.rawValue.split(separator: "-").joined(separator: " ")
    let amount = number(threshold.value)
    return threshold.currency.map { "\($0) \(amount) \(words)" } ?? "\(amount) \(words)"
  }

  /// A number with its thousands parted.
  public static func number(_ value: Double) -> String {
    guard let whole = Int(exactly: value) else { return String(value) }
    let digits = String(whole.magnitude)
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(",") }
      out.append(digit)
    }
    return whole < 0 ? "-" + out : out
  }
}
