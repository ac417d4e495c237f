/// Which lines head what follows them.
extension OutlineParser {
  /// A short line of capitals or capitalised words without a full stop heads what follows.
  func isHeadingLike(_ line: Line, _ next: Line?) -> Bool {
    if line.isMarkdownHeading { return true }
    if line.isRow { return false }
    let words = content(line)
    guard words.count > 0, words.count <= 14, line.length < 90, !isSmall(words.lowerBound) else {
      return false
    }
    switch tokens[words.upperBound - 1].word {
    case Mark.semicolon, Mark.comma: return false
    case Mark.period where words.count > 9 || isCommand(words) || isShouted(words): return false
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

  /// "- Surveillance" above "- Fraud", or below it: an item among its like, with nothing of its own to head.
  func isListed(_ index: Int) -> Bool {
    let line = lines[index]
    guard let marker = line.marker, marker.style == .bullet || marker.bracketed else { return false }
    let isLike = { (other: Line) in other.marker?.style == marker.style && other.indent == line.indent }
    guard let next = lines[(index + 1)...].prefix(3).first(where: { !$0.isBlank }) else { return true }
    if next.isMarkdownHeading || isLike(next) { return true }
    guard index + 1 < lines.count, lines[index + 1].isBlank, next.indent <= line.indent else { return false }
    return lines[max(0, index - 2)..<index].last { !$0.isBlank }.map(isLike) ?? false
  }

  /// "Sell the Model.": a verb and its object head nothing.
  func isCommand(_ words: Range<Int>) -> Bool {
    guard words.count > 2 else { return false }
    return grammar.has(tokens[words.lowerBound].word, Self.imperative)
      && grammar.has(tokens[words.lowerBound + 1].word, Self.determiner)
  }

  /// "COMMERCIAL USE IS PROHIBITED.": a sentence, however large it is written.
  func isShouted(_ words: Range<Int>) -> Bool {
    words.contains { grammar.has(tokens[$0].word, Self.finite) }
      && words.allSatisfy { !tokens[$0].flags.contains(.letters) || tokens[$0].flags.contains(.allCaps) }
  }

  /// The tokens of a line behind its marker.
  func content(_ line: Line) -> Range<Int> {
    var first = line.tokens.lowerBound
    if let marker = line.marker {
      while first < line.tokens.upperBound, Int(tokens[first].start) < marker.end { first += 1 }
    }
    return first..<line.tokens.upperBound
  }
}
