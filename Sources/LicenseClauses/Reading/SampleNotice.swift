/// Finds the notice that an appendix offers for copying ("How to apply …") where it is not filled in: it states
/// nothing of the work at hand.
struct SampleNotice: Sendable {
  /// What such notices say; anything else near one is read, for a rider may be added behind it.
  static let kinds: Set<ClauseKind> = [.warrantyDisclaimer, .liabilityLimit, .grant, .licenseCopy]

  private let begins: Cue
  /// How far behind its last placeholder a sample still goes on, in lines.
  private static let reach = 16
  /// How far below its heading, or another one, a placeholder is looked for, in lines.
  private static let gap = 30
  private static let placeholders: [StaticString] = [
    "[yyyy]", "[year]", "<year>", "{yyyy}", "{year}", "[name of", "<name of", "{name of",
  ]

  init(_ g: inout GrammarBuilder) {
    begins = g.cue("how to apply ~6 ( license | terms | agreement )")
  }

  /// The lines of the sample that a heading or sentence begins; nil where it begins none.
  func lines(_ s: SentenceReading) -> Range<Int>? {
    guard s.has(begins) else { return nil }
    let first = Int(s.tokens[s.sentence.tokens.lowerBound].line)
    var last: Int?
    var line = first
    while line <= s.source.lineCount, line - (last ?? first) <= Self.gap {
      if isPlaceholder(line, s.source) { last = line }
      line += 1
    }
    return last.map { first..<($0 + Self.reach) }
  }

  private func isPlaceholder(_ line: Int, _ source: SourceText) -> Bool {
    let start = Int(source.lineStarts[line - 1])
    let end = line < source.lineCount ? Int(source.lineStarts[line]) : source.bytes.count
    let text = FoldedText(
      source.bytes[start..<min(end, start + 400)].map { (65...90).contains($0) ? $0 | 0x20 : $0 })
    return Self.placeholders.contains { text.contains($0) }
  }
}
