/// A heading that bans what its section lists, and how deep it stands.
struct BannedSection {
  let sentence: Int
  /// The number of "#" before it in Markdown; 0 for a heading of another kind.
  private let level: Int
  private let depth: Int
  private let isNumbered: Bool

  init(_ sentence: Int, _ block: Block, _ s: SentenceReading) {
    self.sentence = sentence
    (depth, isNumbered) = (block.depth, block.marker != nil)
    let line = Int(s.tokens[block.tokens.lowerBound].line)
    let start = Int(s.source.lineStarts[line - 1])
    level = s.source.bytes[start...].prefix { $0 == UInt8(ascii: "#") }.count
  }

  /// Whether another heading of Markdown stands no deeper: what it lists is another matter.
  func isEnded(by other: BannedSection) -> Bool { level > 0 && other.level > 0 && other.level <= level }

  /// Whether another heading stands below this one: further in by its marks or by its number.
  func holds(_ other: BannedSection) -> Bool {
    if level > 0, other.level > 0 { return other.level > level }
    return level == other.level && isNumbered && other.isNumbered && other.depth > depth
  }
}
