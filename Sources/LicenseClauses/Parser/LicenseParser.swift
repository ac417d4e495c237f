/// Reads clauses from the text of any licence.
///
///     let parsed = LicenseParser.shared.parse(SourceText("You may not use the Model for military purposes."))
///     parsed.clauses[0].terms  // .useRestriction([.military])
public struct LicenseParser: Sendable {
  /// The edition of the grammar: the day on which what it reads changed last. Entries of the catalogue say by which
  /// they were read.
  public static let edition = "2026-12-01"

  /// The parser; its grammar is built once.
  public static let shared = LicenseParser()

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
  private let house: InternalUse
  private let headers: HeaderReader
  private let parties: PartyNames
  private let outputs: OutputNames
  private let models: ModelNames

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
    house = InternalUse(&builder)
    headers = HeaderReader(&builder)
    parties = PartyNames(&builder)
    models = ModelNames(&builder)
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

  /// What the grammar notes beyond the parameters of clauses that were labelled by hand.
  /// - Parameters:
  ///   - labels: The clauses, with their lines in the text.
  ///   - given: The text.
  /// - Returns: The details of each, sorted.
  package func details(of labels: [Clause], in given: SourceText) -> [[ClauseDetail]] {
    let wanted = LabelDetails(labels)
    return read(given, noting: nil, labels: wanted).details
  }

  /// The same, with the patterns that were found noted.
  package func parse(_ given: SourceText, noting usage: PatternUsage?) -> ParsedLicense {
    read(given, noting: usage, labels: LabelDetails([])).parsed
  }

  private func read(_ given: SourceText, noting usage: PatternUsage?, labels: LabelDetails)
    -> (parsed: ParsedLicense, details: [[ClauseDetail]])
  {
    let source = given.uncommented.unprogrammed
    var tokens = Tokenizer.tokenize(source, grammar.words)
    parties.resolve(&tokens, source, grammar)
    let blocks = OutlineParser.parse(source, tokens, grammar)
    let sentences = SentenceSplitter.split(blocks, &tokens, source, grammar)
    return tokens.withUnsafeMutableBufferPointer { memory in
      let buffer = UnsafeBufferPointer(memory)
      let document = DocumentFacts(sentences, blocks, buffer, source, grammar)
      outputs.resolve(memory, document, source)
      models.resolve(memory, document, source, grammar)
      let reading = SentenceReading(buffer, source, grammar, modality, document, usage)
      var pass = RecognitionPass(
        document: document, reading: reading, registry: registry, details: details, sample: sample,
        house: house, tried: tried, governance: governance, preamble: preamble, labels: labels)
      var read = pass.recognize()
      reading.finish()
      let items = ItemReader(registry: registry, details: details, grammar: grammar, modality: modality)
      read.drafts = items.read(read.sentences, read.drafts, document, buffer, source, usage)
      let assembly = ClauseAssembly(
        source: source, tokens: buffer, document: document, sentences: read.sentences)
      let assembled = assembly.assemble(read.drafts, read.operative, read.scores)
      let parsed = ParsedLicense(
        header: headers.read(document, reading), clauses: assembled.clauses, unread: assembled.unread,
        untouched: assembled.untouched, lineCount: source.lineCount,
        sentenceCount: read.sentences.count)
      return (parsed, pass.labels.all)
    }
  }
}
