public import LicenseClauses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How a size has grown, and where that leads.
///
/// The rate is that of the line through the logarithms of the last twelve months (least squares), so that one odd
/// month does not decide. It is what a reader can check: so many per cent a month, from the newest month on.
public struct Growth: Hashable, Sendable {
  /// The growth in a month: 0.02 is two per cent.
  public let monthlyRate: Double
  /// The months that it was read from.
  public let first, last: YearMonth
  /// The newest size.
  public let newest: Double

  /// The months that are looked at, counted back from the newest.
  static let window = 12
  /// The furthest that a trend is followed, in months.
  static let horizon = 120

  /// The growth in a history; nil for fewer than three months, or a size of nothing.
  public init?(_ months: [Manifest.Month]) {
    guard let newest = months.last else { return nil }
    let recent = months.filter { $0.month.index > newest.month.index - Self.window }
    guard recent.count >= 3, recent.allSatisfy({ $0.value > 0 }), let first = recent.first else { return nil }
    let points = recent.map { (x: Double($0.month.index - first.month.index), y: log($0.value)) }
    let meanX = points.map(\.x).reduce(0, +) / Double(points.count)
    let meanY = points.map(\.y).reduce(0, +) / Double(points.count)
    let above = points.map { ($0.x - meanX) * ($0.y - meanY) }.reduce(0, +)
    let below = points.map { ($0.x - meanX) * ($0.x - meanX) }.reduce(0, +)
    monthlyRate = exp(above / below) - 1
    (self.first, last, self.newest) = (first.month, newest.month, newest.value)
  }

  /// The month in which the trend crosses a line; nil where it does not within ten years.
  public func crossing(_ threshold: UsageThreshold) -> YearMonth? {
    var size = newest
    for step in 0...Self.horizon {
      if threshold.isAbove(size) { return YearMonth(index: last.index + step) }
      size *= 1 + monthlyRate
    }
    return nil
  }
}
