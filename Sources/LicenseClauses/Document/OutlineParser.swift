/// Joins lines to paragraphs, items and headings, and numbers the sections.
///
/// A line break is soft when the next line's first word would not have fitted on the line (the text was
/// wrapped there), or when the sentence plainly goes on; otherwise the line begins a block of its own. So the
/// same text gives the same blocks wrapped at 60 columns, unwrapped, or with its list marks lost.
struct OutlineParser {
  private let source: SourceText
  private let tokens: [Token]
  private let lines: [Line]
  private let grammar: Grammar
  private static let widestWrap = 130
  /// The bytes of a line that are counted: as many are always wider than any wrap.
  private static let longestLine = 4 * (widestWrap + 1)
  /// How far back the label of the part before is looked for, in tokens and in labels.
  private static let longestPart = 400
  private static let mostLabels = 8
  private static let function = WordClasses.mask("function")
  private static let pronoun = WordClasses.mask("pronoun")
  private static let imperative = WordClasses.mask("imperative")
  private static let determiner = WordClasses.mask("any")
  private var sections = SectionNumbering()
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
  private func frontMatterEnd() -> Int {
    guard lines.count > 2, isRule(lines[0]), isField(lines[1]) else { return 0 }
    return lines[1..<min(lines.count, 80)].firstIndex(where: isRule).map { $0 + 1 } ?? 0
  }

  private func isRule(_ line: Line) -> Bool {
    source.bytes[line.range].elementsEqual("---".utf8)
  }

  /// "title: Usage policy"
  private func isField(_ line: Line) -> Bool {
    let key = source.bytes[line.range].prefix { Tokenizer.isWordByte($0) || $0 == UInt8(ascii: "_") }
    return !key.isEmpty && key.endIndex < line.range.upperBound
      && source.bytes[key.endIndex] == UInt8(ascii: ":")
  }

  /// How the lines of a paragraph stand.
  private struct Layout {
    /// The width at which it was wrapped.
    var width = 0
    /// Whether its lines are items without marks.
    var isList = false
  }

  /// Whether half of the lines end in a semicolon, or some behind one that leads them in.
  private func isList(_ range: Range<Int>) -> Bool {
    let items = range.count { endsItem(lines[$0]) || end(of: lines[$0]) == Mark.semicolon }
    return items > 1
      && (items * 2 >= range.count || range.prefix(3).contains { end(of: lines[$0]) == Mark.colon })
  }

  /// The last word or mark of a line.
  private func end(of line: Line) -> UInt16 { tokens[line.tokens.upperBound - 1].word }

  private func paragraphEnd(from index: Int) -> Int {
    var end = index
    while end < lines.count, !lines[end].isBlank { end += 1 }
    return end
  }

  /// The width at which a paragraph was wrapped: its longest line, and never less than 50, below which
  /// nobody wraps and short list items would be taken for wrapped prose.
  private func wrapWidth(_ range: Range<Int>) -> Int {
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
  private func isUnbroken(_ line: Line) -> Bool {
    var run = 0
    var longest = 0
    for byte in source.bytes[line.content..<line.range.upperBound] {
      run = byte <= 0x20 ? 0 : run + 1
      longest = max(longest, run)
    }
    return longest > 50 || longest == line.length
  }

  /// The number of characters in a byte range.
  private func columns(_ range: Range<Int>) -> Int {
    source.bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  /// Whether a line of the block that begins at `first` goes on in the next one.
  private func continues(_ first: Int, _ a: Int, _ b: Int, _ layout: Layout) -> Bool {
    let (line, next, width) = (lines[a], lines[b], layout.width)
    if line.isMarkdownHeading || next.isMarkdownHeading || isCentred(line, next) { return false }
    let end = tokens[line.tokens.upperBound - 1]
    if let marker = next.marker {
      if let own = lines[first].marker {
        if own.bracketed == marker.bracketed, marker.follows(own.label) { return false }
        if enumerates(first...a, marker) { return true }
      }
      // A label where the text was wrapped inside a sentence enumerates, or is a reference; any other begins an item.
      guard marker.style != .bullet, !endsSentence(line), end.word != Mark.colon,
        next.indent <= line.indent + 1,
        isFull(line, next, width)
      else { return false }
      return marker.bracketed || (end.word != Mark.semicolon && end.word != Mark.colon && !endsItem(line))
    }
    if !endsSentence(line), end.word != Mark.semicolon, end.word != Mark.colon, isAllCaps(line, 5),
      isAllCaps(next, 1)
    {
      return true
    }
    if layout.isList, endsItem(line) || end.word == Mark.semicolon || end.word == Mark.colon { return false }
    if isHeadingLike(line, next), !(line.length > 45 && isFull(line, next, width)), !opensLink(line) {
      return false
    }
    let lower = isMidSentence(next)
    if end.word == Mark.comma || grammar.has(end.word, Self.function) && !endsItem(line) { return true }
    if lower, !endsSentence(line), !endsItem(line), end.word != Mark.semicolon, end.word != Mark.colon {
      return true
    }
    // What begins in the middle of a sentence and does not end it was wrapped, if not at one width.
    if !endsSentence(line), !endsItem(line), line.marker == nil, isMidSentence(line),
      end.word != Mark.semicolon,
      end.word != Mark.colon
    {
      return true
    }
    return isFull(line, next, width) || opensLink(line)
  }

  /// "b. 1) one; 2) two;" and a line that begins with "3)": an item's own list, which its lines go on with.
  private func enumerates(_ block: ClosedRange<Int>, _ marker: ListMarker) -> Bool {
    let words = content(lines[block.lowerBound]).lowerBound..<lines[block.upperBound].tokens.upperBound
    let labels = words.suffix(Self.longestPart).reversed().lazy.filter { tokens[$0].word == Mark.enumerator }
    return labels.prefix(Self.mostLabels).contains { index in
      let raw = source.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
      return marker.follows(String(decoding: raw.filter(Tokenizer.isWordByte), as: UTF8.self))
    }
  }

  /// "[the policy" with "of use](address)" on the next line.
  private func opensLink(_ line: Line) -> Bool {
    source.bytes[line.range].last { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") } == UInt8(ascii: "[")
  }

  /// Whether a line stands so much further in than the next one that it is no first line of a paragraph.
  private func isCentred(_ line: Line, _ next: Line) -> Bool {
    line.marker == nil && line.indent > next.indent + 24
  }

  /// Whether a line begins with a small letter, a bracket before it or not.
  private func isMidSentence(_ line: Line) -> Bool {
    var first = line.tokens.lowerBound
    while first + 1 < line.tokens.upperBound, tokens[first].word == Mark.open { first += 1 }
    return isSmall(first)
  }

  private func isSmall(_ word: Int) -> Bool {
    tokens[word].flags.contains(.letters) && !tokens[word].flags.contains(.capitalized)
  }

  /// Whether a line of prose is in capitals, as disclaimers are.
  private func isAllCaps(_ line: Line, _ least: Int) -> Bool {
    var words = 0
    for index in line.tokens where tokens[index].flags.contains(.letters) {
      guard tokens[index].flags.contains(.allCaps) || tokens[index].end - tokens[index].start == 1 else {
        return false
      }
      words += 1
    }
    return words >= least
  }

  /// "…; or" and "…; and" end an item.
  private func endsItem(_ line: Line) -> Bool {
    line.tokens.count > 1 && tokens[line.tokens.upperBound - 2].word == Mark.semicolon
      && isJoint(tokens[line.tokens.upperBound - 1])
  }

  /// "or", "and", "and/or".
  private func isJoint(_ token: Token) -> Bool {
    let word = FoldedText(source.bytes[Int(token.start)..<Int(token.end)])
    return word == "or" || word == "and"
  }

  /// Whether the next line's first word would not have fitted any more.
  private func isFull(_ line: Line, _ next: Line, _ width: Int) -> Bool {
    // Nobody wraps wider than this: such lines are paragraphs.
    if width > Self.widestWrap { return false }
    var end = next.content
    while end < next.range.upperBound, source.bytes[end] > 0x20 { end += 1 }
    // "…:" or "…; or" and what stands further in: an item without a mark. A quotation belongs to its colon.
    let last = tokens[line.tokens.upperBound - 1].word
    let opensItem = endsItem(line) || last == Mark.colon && tokens[next.tokens.lowerBound].word != Mark.quote
    // Under a mark its own text hangs.
    if opensItem, next.indent > line.indent + (line.marker == nil ? 0 : 5) { return false }
    // Text wrapped by hand is ragged: inside a sentence a little room may be left, behind one in prose very little.
    let ends = endsSentence(line)
    let isDone = ends || opensItem || last == Mark.semicolon
    let room = !isDone ? width / 5 : ends && next.marker == nil && line.marker == nil ? width / 25 : 0
    return columns(line.range) + 1 + columns(next.content..<end) > width - room
  }

  private func endsSentence(_ line: Line) -> Bool {
    var last = line.tokens.upperBound - 1
    while last > line.tokens.lowerBound, tokens[last].word == Mark.quote || tokens[last].word == Mark.close {
      last -= 1
    }
    return tokens[last].word == Mark.period
  }

  // MARK: Headings

  /// A short line of capitals or capitalised words without a full stop heads what follows.
  private func isHeadingLike(_ line: Line, _ next: Line?) -> Bool {
    if line.isMarkdownHeading { return true }
    let words = content(line)
    guard words.count > 0, words.count <= 14, line.length < 90, !isSmall(words.lowerBound) else {
      return false
    }
    switch tokens[words.upperBound - 1].word {
    case Mark.semicolon, Mark.comma: return false
    case Mark.period where words.count > 9 || isCommand(words): return false
    // "- Fraud." is an item, however short.
    case Mark.period where words.count == 2 && line.marker?.style == .bullet: return false
    // "You MAY:" leads in what follows.
    case Mark.colon where grammar.has(tokens[words.lowerBound].word, Self.pronoun): return false
    case let last where grammar.has(last, Self.function): return false
    default: break
    }
    var capitals = 0
    var allCaps = 0
    var long = 0
    for index in words where tokens[index].flags.contains(.letters) {
      let token = tokens[index]
      if grammar.has(token.word, Self.function), !token.flags.contains(.capitalized) { continue }
      long += 1
      if token.flags.contains(.capitalized) { capitals += 1 }
      if token.flags.contains(.allCaps) { allCaps += 1 }
    }
    guard long > 0 else { return false }
    return capitals == long
      && (long > 1 || line.marker != nil || allCaps > 0 || next.map { $0.isBlank } ?? true)
  }

  /// "Sell the Model.": a verb and its object head nothing.
  private func isCommand(_ words: Range<Int>) -> Bool {
    guard words.count > 2 else { return false }
    return grammar.has(tokens[words.lowerBound].word, Self.imperative)
      && grammar.has(tokens[words.lowerBound + 1].word, Self.determiner)
  }

  /// The tokens of a line behind its marker.
  private func content(_ line: Line) -> Range<Int> {
    var first = line.tokens.lowerBound
    if let marker = line.marker {
      while first < line.tokens.upperBound, Int(tokens[first].start) < marker.end { first += 1 }
    }
    return first..<line.tokens.upperBound
  }

  // MARK: Blocks

  private mutating func append(_ range: ClosedRange<Int>) {
    let line = lines[range.lowerBound]
    let tokens = content(line).lowerBound..<lines[range.upperBound].tokens.upperBound
    let following = range.upperBound + 1 < lines.count ? lines[range.upperBound + 1] : nil
    let heading = range.count == 1 && isHeadingLike(line, following)
    let kind: Block.Kind = heading ? .heading : line.marker != nil ? .item : .paragraph
    let (section, depth) = sections.path(line.marker, indent: line.indent, isHeading: line.isMarkdownHeading)
    blocks.append(
      Block(
        kind: kind, tokens: tokens, section: section, marker: line.marker, indent: line.indent, depth: depth,
        afterBlank: range.lowerBound == 0 || lines[range.lowerBound - 1].isBlank))
  }
}
