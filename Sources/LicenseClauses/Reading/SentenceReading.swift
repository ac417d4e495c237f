/// A sentence as the recognisers see it: its phrases, what each place is made of (forbidden, demanded,
/// allowed), and the document around it.
final class SentenceReading {
  let tokens: UnsafeBufferPointer<Token>
  let source: SourceText
  let grammar: Grammar
  let document: DocumentFacts
  fileprivate(set) var index = 0
  fileprivate(set) var sentence: Sentence
  /// The lead-in of each sentence so far: those of the document do not know yet what governs them.
  private(set) var leadIns: [Int?]
  /// The uses that definitions name, each with its term: "Care Decision" where that is "a diagnosis".
  private(set) var definedUses: [(term: FoldedText, uses: [UseCategory])] = []
  private var modes: [Mode] = []
  /// The modes that any place of the sentence has, a bit each.
  private var present: UInt8 = 0
  /// The phrases that forbid, demand and allow.
  private var modals: [Hit] = []
  private let matcher: PhraseMatcher
  private let modality: Modality

  init(
    _ tokens: UnsafeBufferPointer<Token>, _ source: SourceText, _ grammar: Grammar, _ modality: Modality,
    _ document: DocumentFacts, _ usage: PatternUsage? = nil
  ) {
    self.tokens = tokens
    self.source = source
    self.grammar = grammar
    self.modality = modality
    self.document = document
    sentence = Sentence(tokens: 0..<0, block: 0, isFirst: true, section: "")
    leadIns = document.sentences.map(\.leadIn)
    matcher = PhraseMatcher(
      grammar, tokens,
      longest: document.sentences.reduce(ItemExpansion.longest) { max($0, $1.tokens.count) })
    matcher.usage = usage
  }

  /// What notes the reading, where anybody asks.
  var usage: PatternUsage? { matcher.usage }

  /// Moves to a sentence: notes its words and finds its modes.
  func move(to sentence: Sentence, _ index: Int) {
    self.sentence = sentence
    self.index = index
    matcher.move(to: sentence.tokens)
    matcher.collect(modality.cues, into: &modals)
    fill()
  }

  /// Notes where a phrase that is tried stands in the sentence at hand.
  func note(_ tried: Cue) {
    for hit in all(tried) {
      matcher.usage?.tries.append(
        PatternUsage.Try(
          line: Int(tokens[hit.start].line), modes: "\(mode(hit.start))/\(mode(hit.end - 1))",
          words: text(hit.range),
          sentence: text(sentence.tokens)))
    }
  }

  /// Notes the phrases of the last sentence, where anybody asks.
  func finish() {
    if let usage = matcher.usage { matcher.note(usage) }
  }

  /// Keeps the uses that the definition at hand names, for the sentences that name its term.
  func define(_ uses: [UseCategory]) {
    for definition in document.definitions(in: index) {
      definedUses.append((FoldedText(definition.term), uses))
    }
  }

  /// Takes over what governs the sentence, and reads its modes anew; its phrases stay.
  func govern(_ sentence: Sentence) {
    self.sentence = sentence
    fill()
  }

  private func fill() {
    modality.fill(&modes, sentence, tokens, modals)
    present = modes.reduce(0) { $0 | $1.bit }
  }

  /// The cues that the sentence may hold, by its words.
  var possibleCues: BitTable.Members { matcher.possibleCues }

  /// All places of some cues that follow each other, in the order of their beginnings.
  func all(of cues: Range<Int>) -> [Hit] { matcher.all(of: cues) }

  /// Takes over what has been found out of the sentence itself; its phrases stay.
  func update(_ sentence: Sentence) {
    self.sentence = sentence
    leadIns[index] = sentence.leadIn
  }

  /// Whether the sentence is the first of its block, or the first behind its run-in heading: what follows in an
  /// item explains it.
  var opensItem: Bool {
    guard !sentence.isFirst, index > 0 else { return true }
    let before = document.sentences[index - 1]
    return before.block == sentence.block && before.isFirst && before.isHeading
  }

  /// The first place where a cue stands in the sentence.
  func first(_ cue: Cue) -> Hit? {
    matcher.first(cue.index)
  }

  /// Whether a cue stands in the sentence.
  func has(_ cue: Cue) -> Bool { matcher.has(cue.index) }

  /// All places of a cue, in order.
  func all(_ cue: Cue) -> Hits { matcher.all(cue.index) }

  /// Whether a cue stands inside a range.
  func has(_ cue: Cue, in range: Range<Int>) -> Bool {
    has(cue) && all(cue).contains { range.contains($0.start) }
  }

  /// Two cues that stand within so many tokens of each other, in either order: what spans both.
  func pair(_ a: Cue, _ b: Cue, within: Int) -> Hit? {
    // Neither is looked for where the other cannot stand.
    guard matcher.mayHave(a.index), matcher.mayHave(b.index), has(a), has(b) else { return nil }
    let others = all(b)
    // Both stand in order: what ends too far before one place does so before the next.
    var next = 0
    for hit in all(a) {
      while next < others.count, others[next].end + within < hit.start { next += 1 }
      guard next < others.count else { return nil }
      let other = others[next]
      if other.start <= hit.end + within {
        return Hit(cue: hit.cue, start: min(hit.start, other.start), end: max(hit.end, other.end))
      }
    }
    return nil
  }

  /// An act that must be done and a thing near it: "tell people … a bot".
  func demanded(_ act: Cue, of thing: Cue, within: Int) -> Hit? {
    guard hasMode(.required), let hit = pair(thing, act, within: within) else { return nil }
    return all(act).contains {
      hit.range.contains($0.start) && mode($0.start) == .required && !isListing($0.start)
    } ? hit : nil
  }

  /// The first place of a cue at which the sentence has one of these modes.
  func first(_ cue: Cue, _ mode: Mode) -> Hit? { first(cue, among: mode.bit) }
  func first(_ cue: Cue, _ a: Mode, _ b: Mode) -> Hit? { first(cue, among: a.bit | b.bit) }
  func first(_ cue: Cue, _ a: Mode, _ b: Mode, _ c: Mode) -> Hit? {
    first(cue, among: a.bit | b.bit | c.bit)
  }

  private func first(_ cue: Cue, among wanted: UInt8) -> Hit? {
    // A mode that no place has needs no search.
    guard present & wanted != 0, has(cue) else { return nil }
    return all(cue).first { mode($0.start).bit & wanted != 0 }
  }

  /// What the sentence makes of a place.
  func mode(_ token: Int) -> Mode {
    let offset = token - sentence.tokens.lowerBound
    return offset >= 0 && offset < modes.count ? modes[offset] : .none
  }

  /// Whether a heading itself forbids: "Do Not Deceive", "We Prohibit Fraud"; "Prohibited Uses" only names a list.
  var forbidsInHeading: Bool {
    guard sentence.isHeading else { return false }
    return refusesInHeading
      || first(modality.forbidding, .prohibited).map { $0.start - sentence.tokens.lowerBound < 4 } == true
  }

  /// Whether a heading begins with "no": "No weapons, no warfare"; "No warranty" begins so too.
  var refusesInHeading: Bool {
    guard sentence.isHeading,
      let first = sentence.tokens.first(where: { tokens[$0].flags.contains(.letters) })
    else { return false }
    return folded(first..<(first + 1)) == "no"
  }

  /// Whether any place of the sentence has a mode.
  func hasMode(_ mode: Mode) -> Bool { present & mode.bit != 0 }

  /// What the sentence leaves at its end, for the list that it leads in.
  var lastMode: Mode { modes.last ?? .none }

  /// Whether a token belongs to a word class.
  func has(_ token: Int, _ mask: UInt64) -> Bool { grammar.has(tokens[token].word, mask) }

  /// The bytes between two places; none where the second stands before the first, as behind an item that is read
  /// with its lead-in.
  private func bytes(from start: Int32, to end: Int32) -> ArraySlice<UInt8> {
    source.bytes[Int(start)..<max(Int(start), Int(end))]
  }

  /// The source text of a token range, on one line, without mark-up.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return PlainText.oneLine(bytes(from: tokens[first].start, to: tokens[last].end))
  }

  /// The same in lower case, to look into.
  func folded(_ range: Range<Int>) -> FoldedText {
    guard let first = range.first, let last = range.last else { return "" }
    return FoldedText(PlainText.fold(bytes(from: tokens[first].start, to: tokens[last].end)))
  }

  /// The mark that closes a quotation; quotations inside it are passed over.
  private func closing(_ open: Int) -> Int? {
    var depth = 1
    for index in (open + 1)..<max(open + 1, min(tokens.count, open + 120))
    where tokens[index].word == Mark.quote {
      depth += tokens[index].flags.contains(.opens) ? 1 : -1
      if depth == 0 { return index > open + 1 ? index : nil }
    }
    return nil
  }

  /// Whether a token stands inside a quotation of more than a few words: what a notice says, not the licence.
  func isQuoted(_ token: Int) -> Bool {
    var index = sentence.tokens.lowerBound
    while index < token {
      if tokens[index].word == Mark.quote, tokens[index].flags.contains(.opens), let close = closing(index) {
        if close > token { return close - index > 9 }
        index = close
      }
      index += 1
    }
    return false
  }

  /// Where quotations of the sentence may begin: behind its closing colon one may stand in the next block.
  var quotationEnd: Int {
    let end = sentence.tokens.upperBound
    guard end < tokens.count, end > 0, tokens[end - 1].word == Mark.colon, tokens[end].word == Mark.quote
    else {
      return end
    }
    return end + 1
  }

  /// What stands between two quotation marks, with marks that are no words: "-large".
  private func quoted(_ open: Int, _ close: Int) -> String {
    PlainText.oneLine(bytes(from: tokens[open].end, to: tokens[close].start))
  }

  /// The next quotation that begins in a range: its words, and its tokens with the marks.
  func quotation(in range: Range<Int>) -> (text: String, tokens: Range<Int>)? {
    var open = range.lowerBound
    while open < range.upperBound {
      if tokens[open].word == Mark.quote, tokens[open].flags.contains(.opens) {
        guard let close = closing(open) else { return nil }
        return (quoted(open, close), open..<(close + 1))
      }
      open += 1
    }
    return nil
  }
}

extension SentenceReading {
  /// What has been read in the sentence at hand; drafts stand in the order of their sentences.
  func drafts(of all: [ClauseDraft]) -> ArraySlice<ClauseDraft> {
    let before = all.lastIndex { $0.sentence != index }
    return all[(before.map { $0 + 1 } ?? 0)...]
  }
}
