/// Joins lines to paragraphs, items and headings, and numbers the sections.
///
/// A line break is soft when the next line's first word would not have fitted on the line (the text was
/// wrapped there), or when the sentence plainly goes on; otherwise the line begins a block of its own. So the
/// same text gives the same blocks wrapped at 60 columns, unwrapped, or with its list marks lost.
struct OutlineParser {
  let source: SourceText
  let tokens: [Token]
  let lines: [Line]
  let grammar: Grammar
  static let widestWrap = 130
  /// The bytes of a line that are counted: as many are always wider than any wrap.
  static let longestLine = 4 * (widestWrap + 1)
  /// How far back the label of the part before is looked for, in tokens and in labels.
  static let longestPart = 400
  static let mostLabels = 8
  static let function = WordClasses.mask("function")
  static let finite = WordClasses.mask("be") | WordClasses.mask("modal")
  static let pronoun = WordClasses.mask("pronoun")
  static let imperative = WordClasses.mask("imperative")
  static let determiner = WordClasses.mask("any")
  private var sections = SectionNumbering()
  /// Whether the last numbered block was in another script.
  private var wasForeign = false
  private var blocks: [Block] = []

  init(_ source: SourceText, _ tokens: [Token], _ grammar: Grammar) {
    self.source = source
    self.tokens = tokens
    lines = LineReader.read(source, tokens)
    self.grammar = grammar
  }

  /// The blocks of a text, in its order. O(bytes).
  static func parse(_ source: SourceText, _ tokens: [Token], _ grammar: Grammar) -> [Block] {
    var parser = OutlineParser(source, tokens, grammar)
    return parser.run()
  }

  private mutating func run() -> [Block] {
    var index = frontMatterEnd()
    while index < lines.count {
      if lines[index].isBlank {
        index += 1
        continue
      }
      let paragraph = paragraphEnd(from: index)
      let range = index..<paragraph
      let layout =
        range.count == 1 ? Layout() : Layout(width: wrapWidth(range), isList: isList(range))
      var first = index
      while first < paragraph {
        var last = first
        while last + 1 < paragraph, continues(first, last, last + 1, layout) { last += 1 }
        append(first...last)
        first = last + 1
      }
      index = paragraph
    }
    return blocks
  }

  /// The line behind a block of YAML at the top, which describes the page that the text came on.
  func frontMatterEnd() -> Int {
    guard lines.count > 2, isRule(lines[0]), isField(lines[1]) else { return 0 }
    return lines[1..<min(lines.count, 80)].firstIndex(where: isRule).map { $0 + 1 } ?? 0
  }

  func isRule(_ line: Line) -> Bool {
    source.bytes[line.range].elementsEqual("---".utf8)
  }

  /// "title: Usage policy"
  func isField(_ line: Line) -> Bool {
    let key = source.bytes[line.range].prefix { Tokenizer.isWordByte($0) || $0 == UInt8(ascii: "_") }
    return !key.isEmpty && key.endIndex < line.range.upperBound
      && source.bytes[key.endIndex] == UInt8(ascii: ":")
  }

  /// How the lines of a paragraph stand.
  struct Layout {
    /// The width at which it was wrapped.
    var width = 0
    /// Whether its lines are items without marks.
    var isList = false
  }

  /// Whether half of the lines end in a semicolon, or some behind one that leads them in.
  func isList(_ range: Range<Int>) -> Bool {
    let items = range.count { endsItem(lines[$0]) || end(of: lines[$0]) == Mark.semicolon }
    return items > 1
      && (items * 2 >= range.count || range.prefix(3).contains { end(of: lines[$0]) == Mark.colon })
  }

  /// The last word or mark of a line.
  func end(of line: Line) -> UInt16 { tokens[line.tokens.upperBound - 1].word }

  func paragraphEnd(from index: Int) -> Int {
    var end = index
    while end < lines.count, !lines[end].isBlank { end += 1 }
    return end
  }

  /// The width at which a paragraph was wrapped: its longest line, and never less than 50, below which
  /// nobody wraps and short list items would be taken for wrapped prose.
  func wrapWidth(_ range: Range<Int>) -> Int {
    // A line of one long word, an address, could not be wrapped and tells nothing.
    var width = 50
    for line in lines[range] where line.tokens.count > 2 && line.range.count > width {
      let columns = columns(line.range.prefix(Self.longestLine))
      if columns > width, !isUnbroken(line) { width = columns }
      if width > Self.widestWrap { break }
    }
    return width
  }

  /// Whether a line is one word, or holds one that is longer than a line's room for raggedness.
  func isUnbroken(_ line: Line) -> Bool {
    var run = 0
    var longest = 0
    for byte in source.bytes[line.content..<line.range.upperBound] {
      run = byte <= 0x20 ? 0 : run + 1
      longest = max(longest, run)
    }
    return longest > 50 || longest == line.length
  }

  /// The number of characters in a byte range.
  func columns(_ range: Range<Int>) -> Int {
    source.bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  /// Whether most letters of a block are of a script that needs three bytes for each, as Chinese does.
  private func isForeign(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    let bytes = source.bytes[Int(tokens[first].start)..<Int(tokens[last].end)].prefix(120)
    return bytes.count { $0 >= 0xE3 && $0 <= 0xED } * 6 > bytes.count
  }

  /// "Sparrow Acceptable Use Policy": the title of a second text, which counts from one again.
  private func namesPolicy(_ title: Range<Int>) -> Bool {
    guard title.count > 2, let last = title.last else { return false }
    return source.bytes[Int(tokens[last].start)..<Int(tokens[last].end)].elementsEqual("Policy".utf8)
  }

  private mutating func append(_ range: ClosedRange<Int>) {
    let line = lines[range.lowerBound]
    let tokens = content(line).lowerBound..<lines[range.upperBound].tokens.upperBound
    let following = range.upperBound + 1 < lines.count ? lines[range.upperBound + 1] : nil
    let heading = range.count == 1 && isHeadingLike(line, following) && !isListed(range.lowerBound)
    let kind: Block.Kind = heading ? .heading : line.marker != nil ? .item : .paragraph
    let afterBlank = range.lowerBound == 0 || lines[range.lowerBound - 1].isBlank
    let colon = blocks.last?.tokens.last.map { self.tokens[$0].word == Mark.colon } ?? false
    // The other half of a bilingual text counts from one again.
    let isForeign = line.marker != nil ? isForeign(tokens) : wasForeign
    if wasForeign, !isForeign, line.marker?.style == .decimal, line.marker?.label == "1" {
      sections = SectionNumbering()
    }
    if heading, line.marker == nil, namesPolicy(tokens) { sections = SectionNumbering() }
    wasForeign = isForeign
    let (section, depth) = sections.path(
      line.marker, indent: line.indent, isHeading: line.isMarkdownHeading,
      behind: .init(heading: heading, colon: colon))
    blocks.append(
      Block(
        kind: kind, tokens: tokens, section: section, marker: line.marker, indent: line.indent, depth: depth,
        afterBlank: afterBlank))
  }
}
