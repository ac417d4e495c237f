/// A size that a text defines once and names where it bites: "“Threshold” means annual revenue of $10,000,000 or
/// more", and elsewhere "use by an entity that exceeds the Threshold is not licensed".
struct DefinedThreshold {
  let metric: UsageThreshold.Metric
  let comparison: UsageThreshold.Comparison
  let quantity: Quantity
  let includesAffiliates: Bool

  /// Reads the definition of a threshold, where the text has one in another sentence than this.
  init?(_ s: SentenceReading, _ quantities: QuantityReader) {
    guard
      let definition = s.document.definitions.first(where: {
        $0.term.hasSuffix("threshold") && $0.sentence != s.index
      }),
      let quantity = quantities.all(in: definition.body, s).first(where: {
        $0.value >= 100 || $0.currency != nil
      }),
      let metric = Self.metric(s.folded(definition.body))
    else { return nil }
    let text = s.folded(definition.body)
    (self.metric, self.quantity) = (metric, quantity)
    comparison =
      text.contains("more than") || text.contains("exceed") || text.contains("greater than")
      ? .greaterThan : .atLeast
    includesAffiliates =
      text.contains("affiliate") || s.folded(s.sentence.tokens).contains("legal entity")
  }

  private static func metric(_ text: FoldedText) -> UsageThreshold.Metric? {
    let isMonthly = text.contains("month")
    if text.contains("revenue") || text.contains("turnover") || text.contains("income") {
      return isMonthly ? .monthlyRevenue : .annualRevenue
    }
    if text.contains("user") {
      return isMonthly ? .monthlyActiveUsers : text.contains("dail") ? .dailyActiveUsers : .other
    }
    return text.contains("employee") || text.contains("funding") ? .other : nil
  }
}
