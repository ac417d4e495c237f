/// List items with the words that lead them in: "You own:" above "the outputs" says that you own the outputs.
///
/// What an item says by itself is read first; only one that gave no clause is looked at again, as the sentence that
/// it makes with its lead-in. So is a labelled part of a long sentence, "(c) …", whose words are then looked at apart
/// from those of its fellows. Both stand behind the text's own tokens, so that every place still has its bytes.
struct ItemExpansion {
  /// An item as a sentence.
  struct Item {
    /// The item's sentence.
    let sentence: Int
    /// The tokens of lead-in and item.
    let tokens: Range<Int>
    /// Where the item's own begin.
    let seam: Int
    /// Where these stand in the text.
    let own: Range<Int>
    /// Whether it is a part of its sentence.
    let isPart: Bool
  }

  /// The text's tokens and, behind them, those of the items.
  private(set) var tokens: [Token]
  /// The items, in order.
  private(set) var items: [Item] = []

  /// The longest lead-in and the longest item that are read together, in tokens, and how far apart they may stand, in
  /// bytes: a long list costs no more than its length.
  private static let (longestLead, longestItem, reach) = (40, 80, 4_000)

  /// The most tokens of an item with its lead-in.
  static let longest = longestLead + longestItem

  /// Collects the items of a text that gave no clause.
  init(_ sentences: [Sentence], _ drafts: [ClauseDraft], _ given: UnsafeBufferPointer<Token>) {
    tokens = []
    let read = Set(drafts.map(\.sentence))
    let chosen = sentences.indices.filter { Self.isBare(sentences[$0]) && !read.contains($0) }
    for index in chosen {
      guard let leadIn = sentences[index].leadIn, leadIn < index, !sentences[leadIn].isHeading,
        let lead = Self.lead(sentences[leadIn], given), let first = lead.first,
        let last = sentences[index].tokens.last,
        // What is quoted is shown or written, and states nothing.
        given[sentences[index].tokens.lowerBound].word != Mark.quote,
        !sentences[index].tokens.allSatisfy({ Self.isShouted(given[$0]) }),
        Int(given[last].end) - Int(given[first].start) < Self.reach
      else { continue }
      if tokens.isEmpty { tokens = Array(given) }
      append(lead, sentences[index].tokens, index, isPart: false)
    }
    for index in sentences.indices { addParts(of: sentences[index], index, drafts, given) }
  }

  /// The labelled parts of a sentence that gave no clause, where another one did.
  private mutating func addParts(
    of sentence: Sentence, _ index: Int, _ drafts: [ClauseDraft], _ given: UnsafeBufferPointer<Token>
  ) {
    let labels = sentence.cuts.filter { given[$0].word == Mark.enumerator }
    guard labels.count > 2, !sentence.isHeading, !sentence.isForeign, let first = labels.first,
      let head = Self.words(sentence.tokens.lowerBound..<first, given)
    else { return }
    let read = drafts.filter { $0.sentence == index }.map(\.tokens)
    guard !read.isEmpty else { return }
    for (label, end) in zip(labels, labels.dropFirst() + [sentence.tokens.upperBound]) {
      let part = (label + 1)..<end
      guard part.count > 1, part.count <= Self.longestItem, !read.contains(where: { $0.overlaps(part) })
      else { continue }
      if tokens.isEmpty { tokens = Array(given) }
      append(head, part, index, isPart: true)
    }
  }

  private mutating func append(_ lead: Range<Int>, _ item: Range<Int>, _ sentence: Int, isPart: Bool) {
    let start = tokens.count
    tokens += lead.map { tokens[$0] }
    let seam = tokens.count
    tokens += item.map { tokens[$0] }
    // "Use the outputs": in the middle of a sentence its capital names nothing.
    if !tokens[seam].flags.contains(.allCaps) { tokens[seam].flags.remove(.capitalized) }
    items.append(
      Item(sentence: sentence, tokens: start..<tokens.count, seam: seam, own: item, isPart: isPart))
  }

  /// Whether a sentence is an item of its own that may need its lead-in to be understood.
  private static func isBare(_ sentence: Sentence) -> Bool {
    sentence.leadIn != nil && sentence.governing != .prohibited && sentence.isFirst && !sentence.isLeadIn
      && !sentence.isHeading && !sentence.isForeign && !sentence.tokens.isEmpty
      && sentence.tokens.count <= longestItem
  }

  /// "RULES OF USE.": a title, though it has a list mark.
  private static func isShouted(_ token: Token) -> Bool {
    token.flags.contains(.allCaps) || !token.flags.contains(.letters)
  }

  /// The words of a lead-in, without the mark at its end.
  private static func lead(_ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Range<Int>? {
    words(sentence.tokens, tokens)
  }

  private static func words(_ range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound, tokens[end - 1].word < Mark.firstWord,
      tokens[end - 1].word != Mark.unknown
    {
      end -= 1
    }
    let words = range.lowerBound..<end
    return words.isEmpty || words.count > longestLead ? nil : words
  }
}
