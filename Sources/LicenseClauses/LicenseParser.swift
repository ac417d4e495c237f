/// A text read: what it calls itself, its clauses, and the operative sentences that gave none.
public struct ParsedLicense: Sendable {
  /// What the text calls itself.
  public var header: LicenseHeader
  /// The clauses, in the order of their lines.
  public var clauses: [Clause]
  /// Sentences that likely state what was not read, one for each paragraph: also beside clauses that were.
  public var unread: [UnreadSentence]
  /// Operative sentences (shall, must, may not …) without a clause: silence must never read as permission.
  public var untouched: [UnreadSentence]
  /// The number of lines of the text.
  public var lineCount: Int
  /// The number of its sentences, items and headings.
  package var sentenceCount = 0
}

/// A sentence that likely states what was not read.
public struct UnreadSentence: Hashable, Sendable {
  /// Its first and last line, from 1.
  public var lines: ClosedRange<Int>
  /// Its words, on one line.
  public var text: String
  /// The kinds of clauses that its paragraph may state beside those that were read; a hint and no reading.
  public var mayBe: [ClauseKind]

  /// Creates a sentence that was not read.
  public init(lines: ClosedRange<Int>, text: String, mayBe: [ClauseKind] = []) {
    (self.lines, self.text, self.mayBe) = (lines, text, mayBe)
  }
}

/// Reads clauses from the text of any licence.
///
///     let parsed = LicenseParser.shared.parse(SourceText("You may not use the Model for military purposes."))
///     parsed.clauses[0].terms  // .useRestriction([.military])
public struct LicenseParser: Sendable {
  /// The edition of the grammar: the day on which what it reads changed last. Entries of the catalogue say by which
  /// they were read.
  public static let edition = "2026-11-30"

  /// The parser; its grammar is built once.
  public static let shared = LicenseParser()

  private static let relative = WordClasses.mask("relative")
  private static let modal = WordClasses.mask("modal")
  private static let verb = WordClasses.mask("finite") | WordClasses.mask("imperative")
  private static let named = WordClasses.mask("agreement")
  private static let pronoun = WordClasses.mask("pronoun")

  /// The number of patterns that the recognisers declare.
  package let patternCount: Int
  private let grammar: Grammar
  private let tried: Cue?
  private let details: DetailReader
  private let registry: RecognizerRegistry
  private let modality: Modality
  private let governance: Governance
  private let preamble: Preamble
  private let sample: SampleNotice
  private let headers: HeaderReader
  private let parties: PartyNames
  private let outputs: OutputNames

  /// Builds the grammar of all recognisers.
  public init() { self.init(without: []) }

  /// Builds the grammar without some of its patterns, to measure what it reads without them, or with a phrase that is
  /// tried.
  package init(without: Set<Int> = [], trying phrase: String? = nil) {
    var builder = GrammarBuilder()
    modality = Modality(&builder)
    governance = Governance(&builder)
    preamble = Preamble(&builder)
    sample = SampleNotice(&builder)
    headers = HeaderReader(&builder)
    parties = PartyNames(&builder)
    outputs = OutputNames(&builder)
    details = DetailReader(&builder)
    // Before the recognisers: their owners are counted from the cues that stand before them.
    tried = phrase.map { builder.cue($0) }
    registry = RecognizerRegistry(&builder)
    grammar = Grammar(builder, without: without)
    patternCount = builder.patterns.count
  }

  /// The clauses of a text. Never throws: odd text stays unread. O(bytes).
  public func parse(_ given: SourceText) -> ParsedLicense { parse(given, noting: nil) }

  /// The same, with the patterns that were found noted.
  package func parse(_ given: SourceText, noting usage: PatternUsage?) -> ParsedLicense {
    let source = given.uncommented
    var tokens = Tokenizer.tokenize(source, grammar.words)
    parties.resolve(&tokens, source, grammar)
    let blocks = OutlineParser.parse(source, tokens, grammar)
    let sentences = SentenceSplitter.split(blocks, &tokens, source, grammar)
    return tokens.withUnsafeMutableBufferPointer { memory in
      let buffer = UnsafeBufferPointer(memory)
      let document = DocumentFacts(sentences, blocks, buffer, source, grammar)
      outputs.resolve(memory, document, source)
      let reading = SentenceReading(buffer, source, grammar, modality, document, usage)
      var read = recognize(document, reading)
      reading.finish()
      let items = ItemReader(registry: registry, details: details, grammar: grammar, modality: modality)
      read.drafts = items.read(read.sentences, read.drafts, document, buffer, source, usage)
      let assembly = ClauseAssembly(
        source: source, tokens: buffer, document: document, sentences: read.sentences)
      let assembled = assembly.assemble(read.drafts, read.operative, read.scores)
      return ParsedLicense(
        header: headers.read(document, reading), clauses: assembled.clauses, unread: assembled.unread,
        untouched: assembled.untouched, lineCount: source.lineCount,
        sentenceCount: read.sentences.count)
    }
  }

  private func recognize(
    _ document: DocumentFacts, _ reading: SentenceReading
  ) -> Recognized {
    var scorer = UnreadScorer()
    var governance = governance
    var preamble = preamble
    var drafts: [ClauseDraft] = []
    var operative: [Int] = []
    var sentences = document.sentences
    var sampled = 0..<0
    var tail = Mode.none
    var title: GovernedTitle?
    // The sentences that name a use.
    var named: Set<Int> = []
    for index in sentences.indices {
      var sentence = sentences[index]
      if let above = title, above.sentence.block != sentence.block {
        read(above, reading, &drafts)
        title = nil
      }
      if sentence.isForeign {
        operative.append(index)
        continue
      }
      var block = document.blocks[sentence.block]
      if governance.isTitle(index, reading) { sentence.isHeading = true }
      if governance.isItem(block, sentence.block, reading) {
        sentence.isHeading = false
        block.kind = .item
      }
      let nextIsItem =
        sentence.isHeading
        ? isSubheading(index, document, reading) || governance.isItemTitle(block, sentence.block, reading)
        : isItem(after: index, document)
      reading.move(to: sentence, index)
      if let lines = sample.lines(reading) { sampled = lines }
      governance.govern(&sentence, block, index, reading, nextIsItem: nextIsItem)
      if block.marker?.refuses == true, !sentence.isHeading { sentence.governing = .prohibited }
      if sentence.continues, sentence.governing == .none { sentence.governing = tail }
      // "*Basis: article 3 of our constitution*" between forbidden paragraphs says whence they come.
      if governance.isAside(block, reading) { sentence.governing = .none }
      if sentence.governing != .none { reading.govern(sentence) }
      governance.open(&sentence, block, index, reading, nextIsItem: nextIsItem)
      reading.update(sentence)
      sentences[index] = sentence
      tail = sentence.tokens.last.map(reading.mode) ?? .none
      var facts = UnreadScorer.Facts(defines: document.isDefinition(index), isItem: block.kind == .item)
      if sentence.isLeadIn { title?.leadsIn = true }
      if let mode = governance.mode(ofTitle: sentence, block) {
        title = GovernedTitle(sentence: sentence, mode: mode, index: index, drafts: drafts.count)
      }
      if sentence.isHeading {
        scorer.look(sentence, index, reading, facts)
        preamble.enter(reading)
        if governance.isBannedTitle(sentence, index, reading) { operative.append(index) }
        if reading.forbidsInHeading { registry.read(reading, &drafts, defines: false, isSample: false) }
        continue
      }
      if let tried { reading.note(tried) }
      facts.isSkipped =
        preamble.skips(sentence, reading) || isTitle(sentence, block, reading)
        || governance.isCrossedTitle(block, sentence.block, reading)
      scorer.look(sentence, index, reading, facts)
      if facts.isSkipped { continue }
      let defines = facts.defines
      let isSample = sampled.contains(Int(reading.tokens[sentence.tokens.lowerBound].line))
      let before = drafts.count
      registry.read(reading, &drafts, defines: defines, isSample: isSample)
      details.note(reading, &drafts, from: before)
      if isParticular(sentence, named), sentence.tokens.count <= Self.particular,
        !governance.isAct(sentence, reading)
      {
        dropUnnamed(&drafts, from: before)
      }
      if drafts[before...].contains(where: { $0.terms.kind == .useRestriction && $0.terms != Self.unnamed }) {
        named.insert(index)
      }
      if let given = drafts[before...].first(where: { $0.given != nil })?.given {
        drafts.replaceSubrange(
          before..., with: drafts[before...].filter { !given.contains($0.evidence.lowerBound) })
      }
      // "“Model” shall mean …" names a thing; a definition that forbids is operative.
      if reading.hasMode(.prohibited) || reading.hasMode(.required) && !defines, !sentence.isLeadIn {
        operative.append(index)
      }
    }
    if let title { read(title, reading, &drafts) }
    return Recognized(drafts: drafts, operative: operative, sentences: sentences, scores: scorer.scores)
  }

  /// A forbidden use that no category names.
  private static let unnamed = ClauseTerms.useRestriction([.other])

  /// How many words say more of a use, and name none.
  private static let particular = 12

  /// "Sharing personal information, including:" above "full names": an item below one that names a use itself says
  /// more of it, where it names none of its own.
  private func isParticular(_ sentence: Sentence, _ named: Set<Int>) -> Bool {
    sentence.governing == .prohibited && sentence.leadIn.map(named.contains) ?? false
  }

  private func dropUnnamed(_ drafts: inout [ClauseDraft], from start: Int) {
    drafts.replaceSubrange(start..., with: drafts[start...].filter { $0.terms != Self.unnamed })
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
  private func read(_ title: GovernedTitle, _ reading: SentenceReading, _ drafts: inout [ClauseDraft]) {
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

  /// What recognisers found in a text, and what else its words speak for.
  private struct Recognized {
    var drafts: [ClauseDraft]
    let operative: [Int]
    let sentences: [Sentence]
    let scores: [UnreadScorer.Score]
  }

  /// "A Licence for Non-Commercial Use": one of the first lines, which names a document, ends in no full stop and
  /// has no verb; "For research purposes only" names none, and is read.
  private func isTitle(_ sentence: Sentence, _ block: Block, _ reading: SentenceReading) -> Bool {
    guard sentence.block < 3, block.marker == nil, block.section.isEmpty, sentence.tokens.count < 24,
      let last = sentence.tokens.last
    else { return false }
    let end = reading.tokens[last].word
    return end != Mark.period && end != Mark.colon && end != Mark.semicolon && end != Mark.comma
      && sentence.tokens.contains { reading.has($0, Self.named) }
      && !sentence.tokens.contains { reading.has($0, Self.verb) || reading.tokens[$0].word == Mark.colon }
  }

  /// Whether what follows a sentence is an item: the next block has a marker or stands deeper.
  private func isItem(after index: Int, _ document: DocumentFacts) -> Bool {
    guard index + 1 < document.sentences.count else { return false }
    let (here, next) = (document.sentences[index].block, document.sentences[index + 1].block)
    guard here != next, document.blocks[next].kind != .heading else { return false }
    return document.blocks[next].marker != nil || document.blocks[next].indent > document.blocks[here].indent
  }

  /// Whether a heading stands inside a list: what follows is an item without a subject and modal of its own.
  private func isSubheading(_ index: Int, _ document: DocumentFacts, _ reading: SentenceReading) -> Bool {
    guard isItem(after: index, document) else { return false }
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
