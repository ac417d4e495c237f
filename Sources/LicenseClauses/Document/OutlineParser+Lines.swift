/// Whether a line of a paragraph goes on in the next one.
extension OutlineParser {
  /// Whether a line of the block that begins at `first` goes on in the next one.
  func continues(_ first: Int, _ a: Int, _ b: Int, _ layout: Layout) -> Bool {
    let (line, next, width) = (lines[a], lines[b], layout.width)
    if line.isMarkdownHeading || next.isMarkdownHeading || isCentred(line, next) { return false }
    if line.isRow || next.isRow { return false }
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
  func enumerates(_ block: ClosedRange<Int>, _ marker: ListMarker) -> Bool {
    let words = content(lines[block.lowerBound]).lowerBound..<lines[block.upperBound].tokens.upperBound
    let labels = words.suffix(Self.longestPart).reversed().lazy.filter { tokens[$0].word == Mark.enumerator }
    return labels.prefix(Self.mostLabels).contains { index in
      let raw = source.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
      return marker.follows(String(decoding: raw.filter(Tokenizer.isWordByte), as: UTF8.self))
    }
  }

  /// "[the policy" with "of use](address)" on the next line.
  func opensLink(_ line: Line) -> Bool {
    source.bytes[line.range].last { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") } == UInt8(ascii: "[")
  }

  /// Whether a line stands so much further in than the next one that it is no first line of a paragraph.
  func isCentred(_ line: Line, _ next: Line) -> Bool {
    line.marker == nil && line.indent > next.indent + 24
  }

  /// Whether a line begins with a small letter, a bracket before it or not.
  func isMidSentence(_ line: Line) -> Bool {
    var first = line.tokens.lowerBound
    while first + 1 < line.tokens.upperBound, tokens[first].word == Mark.open { first += 1 }
    return isSmall(first)
  }

  func isSmall(_ word: Int) -> Bool {
    tokens[word].flags.contains(.letters) && !tokens[word].flags.contains(.capitalized)
  }

  /// Whether a line of prose is in capitals, as disclaimers are.
  func isAllCaps(_ line: Line, _ least: Int) -> Bool {
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
  func endsItem(_ line: Line) -> Bool {
    line.tokens.count > 1 && tokens[line.tokens.upperBound - 2].word == Mark.semicolon
      && isJoint(tokens[line.tokens.upperBound - 1])
  }

  /// "or", "and", "and/or".
  func isJoint(_ token: Token) -> Bool {
    let word = FoldedText(source.bytes[Int(token.start)..<Int(token.end)])
    return word == "or" || word == "and"
  }

  /// Whether the next line's first word would not have fitted any more.
  func isFull(_ line: Line, _ next: Line, _ width: Int) -> Bool {
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

  func endsSentence(_ line: Line) -> Bool {
    var last = line.tokens.upperBound - 1
    while last > line.tokens.lowerBound, tokens[last].word == Mark.quote || tokens[last].word == Mark.close {
      last -= 1
    }
    return tokens[last].word == Mark.period
  }
}
