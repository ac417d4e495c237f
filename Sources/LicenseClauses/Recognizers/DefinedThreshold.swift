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
        let term = $0.term
        return $0.sentence != s.index
          && (Self.names.contains { term.hasSuffix($0) } || Self.large.contains { term.hasPrefix($0) })
      }),
      let quantity = quantities.all(in: definition.body, s).first(where: {
        $0.value >= 100 || $0.currency != nil
      }),
      let metric = Self.metric(s.folded(definition.body))
    else { return nil }
    let text = s.folded(definition.body)
    (self.metric, self.quantity) = (metric, quantity)
    comparison = Self.above.contains { text.contains($0) } ? .greaterThan : .atLeast
    includesAffiliates =
      text.contains("affiliate") || text.contains("subsidiar")
      || s.folded(s.sentence.tokens).contains("legal entity")
  }

  /// What such a size is called.
  private static let names = [
    "threshold", "thresholds", "ceiling", "limit", "cap", "specified turnover", "specified revenue",
    "specified size", "prescribed turnover", "prescribed revenue", "qualifying turnover",
    "qualifying revenue",
  ]
  /// Those above a size: "“Large Operator” means an operator with at least two million subscribers".
  private static let large = ["large ", "major "]
  private static let above: [StaticString] = [
    "more than", "exceed", "greater than", "in excess of", "above", "over ", "higher than", "beyond",
  ]

  private static func metric(_ text: FoldedText) -> UsageThreshold.Metric? {
    // A month that is one of twelve is a year.
    let isMonthly =
      text.contains("month") && !text.contains("12 month") && !text.contains("12-month")
      && !text.contains("twelve")
    if text.contains("revenue") || text.contains("turnover") || text.contains("income") {
      return isMonthly ? .monthlyRevenue : .annualRevenue
    }
    if text.contains("user") || text.contains("subscriber") || text.contains("customer") {
      return isMonthly ? .monthlyActiveUsers : text.contains("dail") ? .dailyActiveUsers : .other
    }
    let others: [StaticString] = [
      "employee", "funding", "staff", "device", "seat", "download", "asset", "capital",
    ]
    return others.contains { text.contains($0) } ? .other : nil
  }
}
