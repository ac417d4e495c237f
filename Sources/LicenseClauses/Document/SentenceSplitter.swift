/// Cuts blocks into sentences, and sentences into their enumerated parts.
struct SentenceSplitter {
  private let bytes: [UInt8]
  private var tokens: [Token]
  private let grammar: Grammar
  private static let function = WordClasses.mask("function")
  private static let verb =
    WordClasses.mask("modal") | WordClasses.mask("be") | WordClasses.mask("not") | WordClasses.mask("defines")
  private static let imperative = WordClasses.mask("imperative")
  private static let determiner = WordClasses.mask("any")
  private static let listing = WordClasses.mask("listing")
  private static let conditions = WordClasses.mask("conditions")
  private static let pronoun = WordClasses.mask("pronoun")
  private static let abbreviation = WordClasses.mask("abbreviation")
  private var sentences: [Sentence] = []
  /// Where the block at hand ends: a heading inside it has something behind it.
  private var blockEnd = 0
  /// Whether the block at hand is an item: a few words at its beginning may be its title.
  private var isItem = false
  /// Whether what comes next goes on with a sentence that was cut for its length.
  private var continues = false
  /// Where a sentence is cut at the next comma, in tokens: some rules compare the parts of a sentence with each
  /// other, and no sentence of a licence is as long.
  private static let longest = 3000

  /// The sentences of all blocks; tokens that prove to be labels become enumerators.
  static func split(
    _ blocks: [Block], _ tokens: inout [Token], _ source: SourceText, _ grammar: Grammar
  ) -> [Sentence] {
    var splitter = SentenceSplitter(bytes: source.bytes, tokens: tokens, grammar: grammar)
    for index in blocks.indices { splitter.split(blocks[index], index) }
    tokens = splitter.tokens
    return splitter.sentences
  }

  private init(bytes: [UInt8], tokens: [Token], grammar: Grammar) {
    self.bytes = bytes
    self.tokens = tokens
    self.grammar = grammar
  }

  private mutating func split(_ block: Block, _ number: Int) {
    blockEnd = block.tokens.upperBound
    isItem = block.kind == .item
    var start = block.tokens.lowerBound
    var index = start
    var quoteEnd = -1
    var labels = InnerLabels(below: block.section)
    var isFirst = true
    var cuts: [Int] = []
    continues = false
    let isRun = isRun(block.tokens)
    while index < block.tokens.upperBound {
      if let end = labelEnd(index, start, block) {
        if index == start {
          labels.enter(text(index))
          start = end
        } else {
          tokens[index].word = Mark.enumerator
          tokens[index].end = tokens[end - 1].end
          tokens[end - 1].word = Mark.comma
          cuts.append(index)
        }
        index = end
        continue
      }
      switch tokens[index].word {
      case Mark.enumerator where index == start:
        labels.enter(text(index))
        start = index + 1
      case Mark.enumerator: cuts.append(index)
      case Mark.quote where tokens[index].flags.contains(.opens) && index > quoteEnd:
        quoteEnd = closing(index, block)
      case Mark.period:
        if let end = sentenceEnd(index, quoteEnd, block) {
          append(start..<end, cuts, number, isFirst, block.kind == .heading, labels.path)
          (start, isFirst, cuts, continues) = (end, false, [], false)
          index = end
          continue
        }
      case Mark.semicolon where isRun && opensItem(index + 1, block.tokens) && index > quoteEnd:
        append(start..<(index + 1), cuts, number, isFirst, block.kind == .heading, labels.path)
        (start, isFirst, cuts, continues) = (index + 1, false, [], false)
      case Mark.colon where index > quoteEnd && leadsIn(index, start, block):
        append(start..<(index + 1), cuts, number, isFirst, block.kind == .heading, labels.path)
        (start, isFirst, cuts, continues) = (index + 1, false, [], false)
      default: break
      }
      index += 1
      if index - start >= Self.longest, isJoint(index - 1) || index - start >= 2 * Self.longest {
        append(start..<index, cuts, number, isFirst, block.kind == .heading, labels.path)
        (start, isFirst, cuts, continues) = (index, false, [], true)
      }
    }
    append(start..<block.tokens.upperBound, cuts, number, isFirst, block.kind == .heading, labels.path)
  }

  private mutating func append(
    _ range: Range<Int>, _ cuts: [Int], _ block: Int, _ isFirst: Bool, _ heading: Bool, _ section: String
  ) {
    guard range.contains(where: { tokens[$0].word != Mark.quote && tokens[$0].word != Mark.close }) else {
      return
    }
    var sentence = Sentence(tokens: range, block: block, isFirst: isFirst, section: section)
    sentence.continues = continues
    if !cuts.isEmpty { sentence.cuts = cuts.filter { range.contains($0) && $0 > range.lowerBound } }
    if sentence.cuts.isEmpty { sentence.cuts = semicolonCuts(range) }
    sentence.isHeading =
      heading
      || (isFirst && range.upperBound < blockEnd && (isRunInHeading(range) || isItemTitle(range)))
    sentence.isForeign = isForeign(range)
    sentences.append(sentence)
  }

  /// A sentence of three and more members parted by semicolons is a list without labels.
  private func semicolonCuts(_ range: Range<Int>) -> [Int] {
    guard range.count(where: { tokens[$0].word == Mark.semicolon }) > 1 else { return [] }
    var depth = 0
    let cuts = range.dropLast(2).filter { index in
      if tokens[index].word == Mark.open { depth += 1 }
      if tokens[index].word == Mark.close { depth = max(0, depth - 1) }
      return tokens[index].word == Mark.semicolon && depth == 0
    }.map { $0 + 1 }
    return cuts.count >= 2 ? cuts : []
  }

  /// "Grant of Rights. You are granted …": a few capitalised words and a full stop head the paragraph.
  private func isRunInHeading(_ range: Range<Int>) -> Bool {
    guard range.count <= 12, tokens[range.upperBound - 1].word == Mark.period else { return false }
    let words = range.filter {
      tokens[$0].flags.contains(.letters) && !grammar.has(tokens[$0].word, Self.function)
    }
    let capitals = words.count { tokens[$0].flags.contains(.capitalized) }
    // "**Weapons and arms.** Anything …": what is set off heads the item too.
    let isSetOff =
      isMark(Int(tokens[range.lowerBound].start) - 1)
      || words.last.map { isMark(Int(tokens[$0].end)) } ?? false
    return words.count <= 8 && (isSetOff || capitals * 5 >= words.count * 3)
      && !words.contains { grammar.has(tokens[$0].word, Self.verb) }
  }

  /// "1. Illegal activity. Planning …": a few words without a verb or an article head an item, whatever their case.
  private func isItemTitle(_ range: Range<Int>) -> Bool {
    guard isItem, range.count <= 7, tokens[range.upperBound - 1].word == Mark.period,
      tokens[range.lowerBound].flags.contains(.capitalized)
    else { return false }
    return !grammar.has(tokens[range.lowerBound].word, Self.imperative)
      && range.dropLast().allSatisfy {
        tokens[$0].flags.contains(.letters) && !grammar.has(tokens[$0].word, Self.verb | Self.determiner)
      }
  }

  /// Whether an asterisk or underscore stands at a place.
  private func isMark(_ index: Int) -> Bool {
    bytes.indices.contains(index) && (bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_"))
  }

  private func isJoint(_ index: Int) -> Bool {
    tokens[index].word == Mark.semicolon || tokens[index].word == Mark.comma
  }

  private func text(_ index: Int) -> String {
    let raw = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    return String(decoding: raw.filter(Tokenizer.isWordByte), as: UTF8.self)
  }

  /// "a." or "2." at a sentence's beginning or behind a semicolon is a label: the index behind it.
  private func labelEnd(_ index: Int, _ start: Int, _ block: Block) -> Int? {
    guard index + 2 < block.tokens.upperBound, tokens[index + 1].word == Mark.period,
      !tokens[index + 1].flags.contains(.spaced), tokens[index + 2].flags.contains(.spaced),
      tokens[index].end - tokens[index].start <= 2
    else { return nil }
    let isStart = index == start || tokens[index - 1].word == Mark.semicolon
    let raw = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    guard isStart, Enumerator.isLabel(raw) else { return nil }
    return index + 2
  }

  /// "In any way …; For the purpose …; To generate …; To defame …": items in one paragraph.
  private func isRun(_ range: Range<Int>) -> Bool {
    range.count { tokens[$0].word == Mark.semicolon && opensItem($0 + 1, range) } >= 3
  }

  private func opensItem(_ index: Int, _ range: Range<Int>) -> Bool {
    range.contains(index) && tokens[index].flags.contains(.capitalized)
      && !tokens[index].flags.contains(.allCaps)
  }

  /// "Disruption of services, such as: Generating spam; or": the first item stands behind its lead-in.
  private func leadsIn(_ colon: Int, _ start: Int, _ block: Block) -> Bool {
    let next = colon + 1
    guard colon > start, next < block.tokens.upperBound, tokens[next].flags.contains(.capitalized) else {
      return false
    }
    // "… subject to the following conditions: The above notice shall …": a sentence of its own stands behind.
    if grammar.has(tokens[next].word, Self.determiner | Self.pronoun),
      grammar.has(tokens[colon - 1].word, Self.conditions)
    {
      return true
    }
    guard grammar.has(tokens[colon - 1].word, Self.listing) else { return false }
    return bytes[..<Int(tokens[next].end)].suffix(3).elementsEqual("ing".utf8)
  }

  /// The closing quotation mark of an opening one, within what a quoted notice can be long.
  private func closing(_ open: Int, _ block: Block) -> Int {
    var index = open + 1
    while index < min(block.tokens.upperBound, open + 90) {
      if tokens[index].word == Mark.quote {
        return tokens[index].flags.contains(.opens) ? open : index
      }
      index += 1
    }
    return open
  }

  /// The index behind a sentence that ends at a full stop; nil where the stop ends none.
  private func sentenceEnd(_ index: Int, _ quoteEnd: Int, _ block: Block) -> Int? {
    var end = index + 1
    while end < block.tokens.upperBound, !tokens[end].flags.contains(.spaced), isCloser(end) { end += 1 }
    if index < quoteEnd, end <= quoteEnd { return nil }
    if end == block.tokens.upperBound { return end }
    let next = tokens[end]
    // "under this Agreement.You may": a missing blank; "FLUX.1" and "v2.0" are names.
    let joined =
      tokens[index].end == next.start && next.flags.contains(.capitalized) && index > block.tokens.lowerBound
      && !tokens[index - 1].flags.contains(.allCaps)
    guard next.flags.contains(.spaced) || tokens[index].flags.contains(.cjk) || joined else { return nil }
    if index > block.tokens.lowerBound, isAbbreviation(index - 1, next) { return nil }
    let lower =
      next.flags.contains(.letters) && !next.flags.contains(.capitalized) && !next.flags.contains(.cjk)
    if lower, labelEnd(end, end, block) == nil { return nil }
    return end
  }

  private func isCloser(_ index: Int) -> Bool {
    tokens[index].word == Mark.close
      || (tokens[index].word == Mark.quote && !tokens[index].flags.contains(.opens))
  }

  private func isAbbreviation(_ index: Int, _ next: Token) -> Bool {
    let token = tokens[index]
    if token.end - token.start == 1, token.flags.contains(.letters), token.flags.contains(.capitalized) {
      return true
    }
    guard grammar.has(token.word, Self.abbreviation) else { return false }
    return !next.flags.contains(.capitalized) || next.word == Mark.number || token.end - token.start <= 3
  }

  /// A sentence is foreign where CJK characters or another language's function words prevail.
  private func isForeign(_ range: Range<Int>) -> Bool {
    var cjk = 0
    var foreign = 0
    var words = 0
    for index in range {
      let flags = tokens[index].flags
      if flags.contains(.cjk) { cjk += 1 }
      if flags.contains(.letters) { words += 1 }
      if flags.contains(.foreign) { foreign += 1 }
    }
    return cjk > max(2, words) || (foreign >= 3 && foreign * 5 > words)
  }
}
