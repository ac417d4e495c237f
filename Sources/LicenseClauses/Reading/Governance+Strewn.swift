/// Lists of paragraphs without marks: "The following are violations:" and what is forbidden, each on its own.
extension Governance {
  /// Whether the paragraphs below a block are items without marks: no sentences with a subject of their own.
  func isStrewn(below number: Int, _ s: SentenceReading) -> Bool {
    let below = s.document.blocks[(number + 1)...].prefix(5)
    let fragments = below.filter { block in
      block.kind == .paragraph && block.marker == nil && isFragment(block.tokens, s)
    }
    return fragments.count > 2 && fragments.count + 1 >= below.count
  }

  /// "This includes, but is not limited to, …" right below the lead-in of paragraphs: it speaks of all of them.
  func isAboutList(_ sentence: Sentence, _ s: SentenceReading) -> Bool {
    guard let list, list.mode == .prohibited, list.markerStyle == nil, list.itemIndent == nil else {
      return false
    }
    return s.document.sentences[list.leadIn].block == sentence.block - 1
      && s.all(goesOnWith).contains { $0.start < sentence.tokens.lowerBound + 3 }
  }

  /// Whether nobody is named at the beginning of a paragraph, and nothing demanded.
  func isFragment(_ tokens: Range<Int>, _ s: SentenceReading) -> Bool {
    !tokens.prefix(Self.opening).contains { s.has($0, modal | pronoun) }
  }

  /// How many words of a paragraph tell whether it is a sentence.
  private static let opening = 12
}
