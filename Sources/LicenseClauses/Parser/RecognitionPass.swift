/// Goes through the sentences of a text in order: says what governs each, and hands it to the recognisers.
///
/// What stands above decides what a sentence says, so the pass remembers: the open list and its lead-in (`Governance`),
/// the title that opens an item, the mode in which the last sentence ended.
struct RecognitionPass {
  let document: DocumentFacts
  let reading: SentenceReading
  let registry: RecognizerRegistry
  let details: DetailReader
  let sample: SampleNotice
  let house: InternalUse
  /// A phrase that is tried out, in whatever sentence.
  let tried: Cue?
  var governance: Governance
  var preamble: Preamble
  /// Clauses that were labelled by hand, of which details are wanted.
  var labels = LabelDetails([])

  private var scorer = UnreadScorer()
  private var drafts: [ClauseDraft] = []
  private var operative: [Int] = []
  private var sentences: [Sentence]
  /// The lines of the last sample of a notice.
  private var sampled = 0..<0
  /// The mode in which the last sentence ended.
  private var tail = Mode.none
  private var title: GovernedTitle?
  /// What internal use is freed from.
  private var exemptions: [InternalUse.Exemption] = []
  /// The last sentence that is part of a question, or of an answer to one that has conditions.
  private var openUntil = -1
  private var differs = false
  /// The sentences that name a use.
  private var named: Set<Int> = []

  private static let relative = WordClasses.mask("relative")
  private static let modal = WordClasses.mask("modal")
  private static let verb = WordClasses.mask("finite") | WordClasses.mask("imperative")
  private static let document = WordClasses.mask("agreement")
  private static let pronoun = WordClasses.mask("pronoun")

  init(
    document: DocumentFacts, reading: SentenceReading, registry: RecognizerRegistry, details: DetailReader,
    sample: SampleNotice, house: InternalUse, tried: Cue?, governance: Governance, preamble: Preamble,
    labels: LabelDetails
  ) {
    (self.document, self.reading, self.registry, self.details) = (document, reading, registry, details)
    (self.sample, self.tried, self.governance, self.preamble) = (sample, tried, governance, preamble)
    (self.house, self.labels) = (house, labels)
    sentences = document.sentences
  }

  /// What recognisers found in a text, and what else its words speak for.
  struct Recognized {
    var drafts: [ClauseDraft]
    let operative: [Int]
    let sentences: [Sentence]
    let scores: [UnreadScorer.Score]
  }

  /// Reads all sentences.
  mutating func recognize() -> Recognized {
    for index in sentences.indices {
      if let above = title, above.sentence.block != sentences[index].block {
        read(above)
        title = nil
      }
      // The half in another language is unread.
      if sentences[index].isForeign { operative.append(index) } else { look(at: index) }
    }
    if let title { read(title) }
    InternalUse.note(exemptions, &drafts, sentences)
    return Recognized(drafts: drafts, operative: operative, sentences: sentences, scores: scorer.scores)
  }

  private mutating func look(at index: Int) {
    let block = govern(index)
    let sentence = sentences[index]
    tail = sentence.tokens.last.map(reading.mode) ?? .none
    if sentence.isLeadIn { title?.leadsIn = true }
    if let mode = governance.mode(ofTitle: sentence, block) ?? ruledOut(sentence, index) {
      title = GovernedTitle(sentence: sentence, mode: mode, index: index, drafts: drafts.count)
    }
    var facts = UnreadScorer.Facts(defines: document.isDefinition(index), isItem: block.kind == .item)
    if sentence.isHeading { return readHeading(sentence, index, facts) }
    if let tried { reading.note(tried) }
    let isOpen = differs || index <= openUntil
    if isOpen { operative.append(index) }
    facts.isSkipped =
      isOpen || preamble.skips(sentence, reading) || isTitle(sentence, block)
      || governance.isCrossedTitle(block, sentence.block, reading)
    scorer.look(sentence, index, reading, facts)
    if let exemption = house.exemption(reading) { exemptions.append(exemption) }
    let first = drafts.count
    if !facts.isSkipped { read(sentence, index, defines: facts.defines) }
    labels.note(reading, details, registry, read: drafts[min(first, drafts.count)...].map(\.terms))
  }

  /// Says what governs a sentence, and what it governs; gives the block as it stands after that.
  private mutating func govern(_ index: Int) -> Block {
    var sentence = sentences[index]
    var block = document.blocks[sentence.block]
    if governance.isTitle(index, reading) { sentence.isHeading = true }
    if governance.isItem(block, sentence.block, reading) {
      sentence.isHeading = false
      block.kind = .item
    }
    let nextIsItem =
      sentence.isHeading
      ? isSubheading(index) || governance.isItemTitle(block, sentence.block, reading) : isItem(after: index)
    reading.move(to: sentence, index)
    if let lines = sample.lines(reading) { sampled = lines }
    governance.govern(&sentence, block, index, reading, nextIsItem: nextIsItem)
    if block.marker?.refuses == true, !sentence.isHeading { sentence.governing = .prohibited }
    let answer = Answer(to: index, in: sentences, reading)
    if answer == .refused {
      // "## May I sell it?" above "No.": a heading that is asked is read as the question that it is.
      (sentence.governing, sentence.isHeading) = (.prohibited, false)
    }
    if answer == .conditional { openUntil = index + 1 }
    // A row that means different things to different people is told, and not read.
    differs = block.marker?.differs == true && !sentence.isHeading
    if sentence.continues, sentence.governing == .none { sentence.governing = tail }
    // "*Basis: article 3 of our constitution*" between forbidden paragraphs says whence they come.
    if governance.isAside(block, reading) { sentence.governing = .none }
    if sentence.governing != .none { reading.govern(sentence) }
    governance.open(&sentence, block, index, reading, nextIsItem: nextIsItem)
    reading.update(sentence)
    sentences[index] = sentence
    return block
  }

  /// "**Gambling.** Prohibited, except …": a title whose paragraph begins with the ban.
  private func ruledOut(_ sentence: Sentence, _ index: Int) -> Mode? {
    guard sentence.isHeading, sentence.isFirst, index + 1 < sentences.count,
      sentences[index + 1].block == sentence.block
    else { return nil }
    let words = reading.text(sentences[index + 1].tokens.prefix(2)).lowercased().split { !$0.isLetter }
    let isBan =
      words.first.map { Self.bans.contains($0) } ?? false
      || words.first == "not" && words.count > 1 && ["allowed", "permitted"].contains(words[1])
    return isBan ? .prohibited : nil
  }

  private static let bans: Set<Substring> = ["prohibited", "forbidden", "banned", "disallowed"]

  private mutating func readHeading(_ sentence: Sentence, _ index: Int, _ facts: UnreadScorer.Facts) {
    scorer.look(sentence, index, reading, facts)
    preamble.enter(reading)
    if governance.isBannedTitle(sentence, index, reading) { operative.append(index) }
    if reading.forbidsInHeading { registry.read(reading, &drafts, defines: false, isSample: false) }
  }

  private mutating func read(_ sentence: Sentence, _ index: Int, defines: Bool) {
    let isSample = sampled.contains(Int(reading.tokens[sentence.tokens.lowerBound].line))
    let before = drafts.count
    registry.read(reading, &drafts, defines: defines, isSample: isSample)
    details.note(reading, &drafts, from: before)
    if isParticular(sentence) { keep(from: before) { $0.terms != Self.unnamed } }
    if drafts[before...].contains(where: { $0.terms.kind == .useRestriction && $0.terms != Self.unnamed }) {
      named.insert(index)
    }
    if let given = drafts[before...].first(where: { $0.given != nil })?.given {
      keep(from: before) { !given.contains($0.evidence.lowerBound) }
    }
    // "“Model” shall mean …" names a thing; a definition that forbids is operative.
    let isOperative =
      reading.hasMode(.prohibited) || reading.hasMode(.required) && !defines
      || reading.has(governance.shutsOut) && !defines
    if isOperative, !sentence.isLeadIn { operative.append(index) }
  }

  /// A forbidden use that no category names.
  private static let unnamed = ClauseTerms.useRestriction([.other])

  /// How many words say more of a use, and name none.
  private static let particular = 12

  /// "Sharing personal information, including:" above "full names": an item below one that names a use itself says
  /// more of it, where it names none of its own.
  private func isParticular(_ sentence: Sentence) -> Bool {
    sentence.tokens.count <= Self.particular && !governance.isAct(sentence, reading)
      && sentence.governing == .prohibited && sentence.leadIn.map(named.contains) ?? false
  }

  private mutating func keep(from start: Int, where isKept: (ClauseDraft) -> Bool) {
    drafts.replaceSubrange(start..., with: drafts[start...].filter(isKept))
  }

  /// A title at the beginning of an item: "**Fraud.** Of any kind."
  private struct GovernedTitle {
    var sentence: Sentence
    let mode: Mode
    let index: Int
    /// The number of clauses before it.
    let drafts: Int
    /// Whether what stands behind it leads in items of its own: "**Fraud**: Content that:".
    var leadsIn = false
  }

  /// Reads a title whose item names no use and no duty behind it: what it names itself.
  private mutating func read(_ title: GovernedTitle) {
    guard drafts[title.drafts...].allSatisfy({ $0.terms == Self.unnamed }), !title.leadsIn else { return }
    var sentence = title.sentence
    (sentence.isHeading, sentence.governing) = (false, title.mode)
    reading.move(to: sentence, title.index)
    reading.govern(sentence)
    var found: [ClauseDraft] = []
    registry.read(reading, &found, defines: false, isSample: false)
    details.note(reading, &found, from: 0)
    found.removeAll {
      $0.terms == Self.unnamed || title.mode == .prohibited && $0.terms.kind != .useRestriction
    }
    if !found.isEmpty { drafts.replaceSubrange(title.drafts..., with: found) }
  }

  /// "A Licence for Non-Commercial Use": one of the first lines, which names a document, ends in no full stop and
  /// has no verb; "For research purposes only" names none, and is read.
  private func isTitle(_ sentence: Sentence, _ block: Block) -> Bool {
    guard sentence.block < 3, block.marker == nil, block.section.isEmpty, sentence.tokens.count < 24,
      let last = sentence.tokens.last
    else { return false }
    let end = reading.tokens[last].word
    return end != Mark.period && end != Mark.colon && end != Mark.semicolon && end != Mark.comma
      && sentence.tokens.contains { reading.has($0, Self.document) }
      && !sentence.tokens.contains { reading.has($0, Self.verb) || reading.tokens[$0].word == Mark.colon }
  }

  /// Whether what follows a sentence is an item: the next block has a marker or stands deeper.
  private func isItem(after index: Int) -> Bool {
    guard index + 1 < document.sentences.count else { return false }
    let (here, next) = (document.sentences[index].block, document.sentences[index + 1].block)
    guard here != next, document.blocks[next].kind != .heading else { return false }
    return document.blocks[next].marker != nil || document.blocks[next].indent > document.blocks[here].indent
  }

  /// Whether a heading stands inside a list: what follows is an item without a subject and modal of its own.
  private func isSubheading(_ index: Int) -> Bool {
    guard isItem(after: index) else { return false }
    let words = document.sentences[index + 1].tokens
    // "Together with any copy that you share, you must provide …"
    let main = words.prefix(60).dropFirst().dropLast().contains {
      reading.tokens[$0 - 1].word == Mark.comma && reading.has($0, Self.pronoun)
        && reading.has($0 + 1, Self.modal)
    }
    if main { return false }
    let next = words.prefix(8).prefix { !reading.has($0, Self.relative) }
    return !next.contains { reading.has($0, Self.modal) }
      && !next.prefix(2).contains { reading.has($0, Self.pronoun) }
  }
}
