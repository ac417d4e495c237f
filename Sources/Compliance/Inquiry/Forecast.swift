import LicenseClauses

/// Looks ahead: the thresholds that reach a project, and when its trend crosses them.
public struct Forecaster: Sendable {
  private let context: RuleContext

  /// A forecaster for a manifest that has been looked at.
  public init(_ context: RuleContext) { self.context = context }

  /// All thresholds that reach the project, by subject and licence.
  public func forecasts() -> [ThresholdForecast] {
    context.reachingOrganization().flatMap { reach in
      reach.terms.clauses(.usageThreshold).flatMap { clause -> [ThresholdForecast] in
        guard case .usageThreshold(let threshold) = clause.terms else { return [] }
        if threshold.countsOrganization {
          return [forecast(threshold, clause, reach, context.organizationName, nil)]
        }
        return context.products(reachedBy: reach.terms).map {
          forecast(threshold, clause, reach, $0.name, $0)
        }
      }
    }.sorted { ($0.subject, $0.license, $0.threshold.value) < ($1.subject, $1.license, $1.threshold.value) }
  }

  private func forecast(
    _ threshold: UsageThreshold, _ clause: Clause, _ reach: Reach, _ subject: String,
    _ product: Manifest.Product?
  ) -> ThresholdForecast {
    let history = history(threshold, product)
    let now = today(threshold, product)
    let growth = history.isEmpty ? nil : Growth(history)
    let via = product == nil || reach.path.first == subject ? reach.path : [subject] + reach.path
    return ThresholdForecast(
      subject: subject, license: reach.terms.id, date: reach.terms.date, clause: clause, threshold: threshold,
      via: via, size: now.size, month: now.month, unknown: now.unknown,
      atRelease: threshold.measuredAt == .releaseDate
        ? reach.terms.date.flatMap { size(in: YearMonth.preceding($0), history) } : nil,
      growth: growth, crossing: growth?.crossing(threshold),
      successors: successors(of: reach.terms.id, threshold, history))
  }

  // MARK: Sizes

  private func measured(_ threshold: UsageThreshold, _ product: Manifest.Product?) -> Manifest.Size? {
    switch threshold.metric {
    case .monthlyActiveUsers: product?.monthlyActiveUsers ?? context.manifest.organization?.monthlyActiveUsers
    case .dailyActiveUsers: context.manifest.organization?.dailyActiveUsers
    default: nil
    }
  }

  private func history(_ threshold: UsageThreshold, _ product: Manifest.Product?) -> [Manifest.Month] {
    guard case .history(let months)? = measured(threshold, product) else { return [] }
    return months.filter { $0.month <= YearMonth(context.asOf) }
  }

  /// Today's size, whatever day the clause looks at.
  private func today(_ threshold: UsageThreshold, _ product: Manifest.Product?) -> (
    size: Double?, month: YearMonth?, unknown: String?
  ) {
    switch measured(threshold, product) {
    case .number(let value)?: return (value, nil, nil)
    case .history?:
      let newest = history(threshold, product).last
      return (
        newest?.value, newest?.month, newest == nil ? "the history has no month up to \(context.asOf)" : nil
      )
    case nil: return money(threshold, product)
    }
  }

  private func money(_ threshold: UsageThreshold, _ product: Manifest.Product?) -> (
    size: Double?, month: YearMonth?, unknown: String?
  ) {
    let organization = context.manifest.organization
    let amount =
      switch threshold.metric {
      case .annualRevenue: organization?.annualRevenue
      case .monthlyRevenue: product?.monthlyRevenue ?? organization?.monthlyRevenue
      default: nil as Manifest.Money?
      }
    guard let amount else { return (nil, nil, "the manifest does not say") }
    if let currency = threshold.currency, currency != amount.currency {
      return (nil, nil, "the amount is in \(amount.currency), the clause counts \(currency)")
    }
    return (amount.amount, nil, nil)
  }

  private func size(in month: YearMonth, _ history: [Manifest.Month]) -> Double? {
    history.first { $0.month == month }?.value
  }

  // MARK: Later versions

  /// The licences that replace one, each with the side on which the project was in the month before its release.
  private func successors(of license: String, _ threshold: UsageThreshold, _ history: [Manifest.Month])
    -> [ThresholdForecast.Successor]
  {
    var found: [ThresholdForecast.Successor] = []
    var seen: Set<String> = [license]
    var at = context.catalog.entry(license).flatMap { $0.supersededBy ?? $0.next }
    while let id = at, seen.insert(id).inserted, let entry = context.catalog.entry(id) {
      if let line = entry.line(like: threshold), let date = entry.date {
        let size = size(in: YearMonth.preceding(date), history)
        found.append(.init(license: id, date: date, isAbove: size.map(line.isAbove)))
      }
      at = entry.supersededBy ?? entry.next
    }
    return found
  }
}

extension CatalogEntry {
  /// The line that a licence draws by the same measure.
  fileprivate func line(like threshold: UsageThreshold) -> UsageThreshold? {
    clauses.lazy.compactMap { clause -> UsageThreshold? in
      guard case .usageThreshold(let line) = clause.terms, line.metric == threshold.metric,
        line.currency == threshold.currency
      else { return nil }
      return line
    }.first
  }
}
