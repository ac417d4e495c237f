/// Follows the section of a text that defines terms, where a colon or a heading does what "means" does elsewhere:
/// "“Derivative”: any work …", "1.2 Derivatives" above "Any modification …".
struct DefinitionList {
  /// How deep the heading of the definitions stands; nil outside of them.
  private var depth: Int?
  /// Whether that heading has a number.
  private var isNumbered = false
  /// The section that its entries have numbers of: "1" of "1.1".
  private var root: Substring?

  /// Takes in a sentence: a heading that speaks of definitions opens the section, the next of its kind ends it.
  mutating func enter(
    _ sentence: Sentence, _ blocks: [Block], _ tokens: UnsafeBufferPointer<Token>, _ source: SourceText
  ) {
    guard sentence.isFirst else { return }
    let block = blocks[sentence.block]
    let here = block.depth
    if isBeyond(block) { depth = nil }
    if !sentence.isHeading {
      if let open = depth, here <= open, block.marker != nil { depth = nil }
    } else if Self.speaksOfDefinitions(sentence.tokens, tokens, source) {
      depth = here
      isNumbered = block.marker != nil
      root = nil
    } else if let open = depth, here <= open || !isNumbered && block.marker == nil {
      depth = nil
    }
  }

  /// "2.1" behind "1.1" and "1.2", in a text whose headings lost their numbers.
  private mutating func isBeyond(_ block: Block) -> Bool {
    guard depth != nil, let marker = block.marker, marker.style == .outline else { return false }
    let section = marker.label.prefix { $0 != "." }
    defer { root = root ?? section }
    return root.map { $0 != section } ?? false
  }

  /// The colon behind the term that a sentence begins with: a quoted one anywhere, any in the definitions.
  func colon(_ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Int? {
    guard !sentence.isHeading,
      let colon = sentence.tokens.prefix(10).first(where: { tokens[$0].word == Mark.colon }),
      colon > sentence.tokens.lowerBound, colon + 2 < sentence.tokens.upperBound
    else { return nil }
    let isQuoted =
      tokens[sentence.tokens.lowerBound].word == Mark.quote && tokens[colon - 1].word == Mark.quote
    return isQuoted || depth != nil ? colon : nil
  }

  /// The term in the heading right above a sentence, in the definitions. A sentence that grants or demands defines
  /// nothing: with it the definitions are over, whatever their headings look like.
  mutating func headTerm(
    _ index: Int, _ sentences: [Sentence], _ tokens: UnsafeBufferPointer<Token>, _ source: SourceText,
    _ grammar: Grammar
  ) -> String? {
    guard depth != nil, index > 0, !sentences[index].isHeading, sentences[index].isFirst,
      sentences[index - 1].isHeading, sentences[index - 1].tokens.count < 8
    else { return nil }
    let above = sentences[index - 1].tokens
    guard !Self.speaksOfDefinitions(above, tokens, source) else { return nil }
    if Self.operates(sentences[index], tokens, source, grammar) {
      depth = nil
      return nil
    }
    return PlainText.oneLine(Self.bytes(above, tokens, source)).lowercased()
  }

  /// Whether a sentence has a verb of granting or demanding before any clause that describes: "You shall …", no "Any
  /// model that may …".
  private static func operates(
    _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ source: SourceText, _ grammar: Grammar
  ) -> Bool {
    for index in sentence.tokens.prefix(40) {
      let word = tokens[index].word
      if grammar.has(word, describing) { return false }
      if tokens[index].flags.contains(.capitalized) { continue }
      if grammar.has(word, operating) || isGrant(FoldedText(bytes(index..<(index + 1), tokens, source))) {
        return true
      }
    }
    return false
  }

  private static func isGrant(_ word: FoldedText) -> Bool {
    word == "grants" || word == "reserves" || word == "retains" || word == "terminates"
  }

  private static let describing = WordClasses.mask("relative") | WordClasses.mask("defines")
  private static let operating = WordClasses.mask("modal") | WordClasses.mask("consents")

  private static func speaksOfDefinitions(
    _ range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ source: SourceText
  ) -> Bool {
    FoldedText(bytes(range, tokens, source)).contains("definition")
  }

  private static func bytes(
    _ range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ source: SourceText
  ) -> ArraySlice<UInt8> {
    guard let first = range.first, let last = range.last else { return [] }
    return source.bytes[Int(tokens[first].start)..<Int(tokens[last].end)]
  }
}
