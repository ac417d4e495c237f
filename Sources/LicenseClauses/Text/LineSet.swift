/// Lines of a text, asked for by ranges. What is asked again and again of a long text must not cost its length each time.
public struct LineSet: Sendable {
  /// For each line, whether it is in the set; the first line is 1.
  private var lines: [Bool] = []

  /// The lines of some ranges.
  public init(_ ranges: some Sequence<ClosedRange<Int>>) {
    for range in ranges { insert(range) }
  }

  /// Adds the lines of a range.
  public mutating func insert(_ range: ClosedRange<Int>) {
    if lines.count <= range.upperBound {
      lines += repeatElement(false, count: range.upperBound + 1 - lines.count)
    }
    for line in range { lines[line] = true }
  }

  /// Whether a line of a range is in the set.
  public func overlaps(_ range: ClosedRange<Int>) -> Bool {
    guard range.lowerBound < lines.count else { return false }
    return lines[range.lowerBound...min(range.upperBound, lines.count - 1)].contains(true)
  }
}
