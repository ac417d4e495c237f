/// What a text says once for all its clauses: the terms that it defines.
struct DocumentFacts {
  /// A defined term: `"Territory" means …`.
  struct Definition {
    /// The term, in lower case.
    let term: String
    /// The sentence that defines it.
    let sentence: Int
    /// The tokens behind "means".
    let body: Range<Int>
  }

  let definitions: [Definition]
  let sentences: [Sentence]
  let blocks: [Block]

  /// The definition of a term.
  func definition(_ term: String) -> Definition? {
    definitions.first { $0.term == term } ?? definitions.first { $0.term.hasSuffix(term) }
  }

  private let defining: [Int: Range<Int>]

  /// Whether the text counts hosting or remote access as a way of distributing, by a definition.
  let countsHosting: Bool
  /// Whether what it calls commercial counts what a business does for itself.
  let countsInternal: Bool
  /// Whether it says what it calls commercial.
  let definesCommercial: Bool
  /// Whether it gives offering the model as a service a name of its own.
  let namesHosting: Bool

  /// Whether it calls those above a size commercial: "Entities with annual revenues of at least … (the “Commercial
  /// Entities”)". What it then says of them is said of large ones.
  let namesLargeOnes: Bool

  /// A sentence that gives those above a revenue the name.
  private static func namesLarge(
    _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ source: SourceText
  ) -> Bool {
    guard sentence.tokens.contains(where: { tokens[$0].word == Mark.quote }),
      let first = sentence.tokens.first,
      let last = sentence.tokens.last
    else { return false }
    let text = FoldedText(PlainText.fold(source.bytes[Int(tokens[first].start)..<Int(tokens[last].end)]))
      .words
    return sized.contains { text.contains($0) } && large.contains { text.contains($0) }
  }

  private static let large: [StaticString] = [
    "commercial entit", "commercial user", "commercial licensee", "large entit", "large operator",
    "large licensee", "large compan", "large user", "large enterprise", "large business", "large organi",
    "large provider", "large platform", "major operator", "major provider",
  ]
  private static let sized: [StaticString] = [
    " revenue", " turnover", " users", " subscribers", " customers",
  ]

  /// Whether a definition names internal use, and does not leave it out: no word of exception stands close before it.
  private static func countsInternal(_ body: FoldedText) -> Bool {
    let words = body.bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard let inner = words.firstIndex(of: "internal") else { return false }
    return !words[..<inner].suffix(10).contains { word in excluding.contains { word.hasPrefix($0) } }
  }

  /// "Giving others access as a hosted service is Distribution too.": a sentence behind the definition.
  private static func isHostingDistribution(
    _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ source: SourceText
  ) -> Bool {
    guard let first = sentence.tokens.first, let last = sentence.tokens.last else { return false }
    let text = FoldedText(PlainText.fold(source.bytes[Int(tokens[first].start)..<Int(tokens[last].end)]))
      .words
    return equating.contains { text.contains($0) } && hosting.contains { text.contains($0) }
  }

  private static let equating: [StaticString] = [
    " is distribution ", " is also distribution ", " counts as distribution ", " constitutes distribution ",
    " is deemed distribution ", " is considered distribution ", " counts as distributing ",
    " is a form of distribution ",
  ]

  private static let passing: [StaticString] = [
    "distribut", "redistribut", "share", "convey", "external deploy", "make available",
  ]
  private static let excluding = ["exclud", "except", "other", "not"]
  private static let hosting: [StaticString] = [
    "hosted", "hosting", "remote", "as a service", "api", "over a network", "electronic", "online",
    "over the internet",
  ]

  /// Whether a sentence defines a term.
  func isDefinition(_ sentence: Int) -> Bool { defining[sentence] != nil }

  /// The terms that a sentence defines.
  func definitions(in sentence: Int) -> ArraySlice<Definition> { definitions[defining[sentence] ?? 0..<0] }

  /// Collects the definitions. `means` is the mask of the verbs that define.
  init(
    _ sentences: [Sentence], _ blocks: [Block], _ tokens: UnsafeBufferPointer<Token>, _ source: SourceText,
    _ grammar: Grammar
  ) {
    self.sentences = sentences
    self.blocks = blocks
    let mask = WordClasses.mask("defines")
    var definitions: [Definition] = []
    var list = DefinitionList()
    for (index, sentence) in sentences.enumerated() {
      list.enter(sentence, blocks, tokens, source)
      if let term = list.headTerm(index, sentences, tokens, source, grammar) {
        definitions.append(Definition(term: term, sentence: index, body: sentence.tokens))
        continue
      }
      guard
        let verb = sentence.tokens.first(where: { grammar.has(tokens[$0].word, mask) })
          ?? list.colon(sentence, tokens) ?? Self.isThe(sentence, tokens, source, grammar)
      else { continue }
      let range = sentence.tokens.lowerBound..<verb
      var terms = Self.terms(range, tokens, source)
      if terms.isEmpty, let term = Self.capitalised(range, tokens, source, grammar) { terms = [term] }
      for term in terms {
        definitions.append(
          Definition(term: term, sentence: index, body: (verb + 1)..<sentence.tokens.upperBound))
      }
    }
    self.definitions = definitions
    var defining: [Int: Range<Int>] = [:]
    for (number, definition) in definitions.enumerated() {
      let first = defining[definition.sentence]?.lowerBound ?? number
      defining[definition.sentence] = first..<(number + 1)
    }
    self.defining = defining
    func body(_ definition: Definition) -> FoldedText {
      guard let first = definition.body.first, let last = definition.body.last else { return "" }
      return FoldedText(PlainText.fold(source.bytes[Int(tokens[first].start)..<Int(tokens[last].end)]))
    }
    countsHosting = definitions.contains { definition in
      let term = FoldedText(definition.term)
      guard Self.passing.contains(where: { term.hasPrefix($0) }) else { return false }
      let body = body(definition).words
      return Self.hosting.contains { body.contains($0) }
        || sentences[definition.sentence...].prefix(4).dropFirst().contains {
          Self.isHostingDistribution($0, tokens, source)
        }
    }
    definesCommercial = definitions.contains { FoldedText($0.term).hasPrefix("commercial") }
    countsInternal = definitions.contains { definition in
      guard FoldedText(definition.term).hasPrefix("commercial") else { return false }
      return Self.countsInternal(body(definition).words)
    }
    namesLargeOnes = sentences.contains { Self.namesLarge($0, tokens, source) }
    namesHosting = definitions.contains { FoldedText($0.term).hasPrefix("hosted service") }
  }

  /// "“Meridian” is the set of parameters …": the verb between a quoted term that opens a sentence and what it is.
  private static func isThe(
    _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ source: SourceText, _ grammar: Grammar
  ) -> Int? {
    let opening = sentence.tokens.prefix(10)
    guard let open = opening.prefix(2).first(where: { tokens[$0].word == Mark.quote }),
      let close = opening.first(where: { $0 > open + 1 && tokens[$0].word == Mark.quote }),
      close + 2 < sentence.tokens.upperBound, grammar.has(tokens[close + 1].word, WordClasses.mask("be"))
    else { return nil }
    let next = tokens[close + 2]
    let word = PlainText.oneLine(source.bytes[Int(next.start)..<Int(next.end)]).lowercased()
    let isArticle = grammar.has(next.word, WordClasses.mask("any") | WordClasses.mask("relative"))
    return isArticle || ["anything", "everything", "whatever"].contains(word) ? close + 1 : nil
  }

  /// "Adapted Material means …": a term in capitals without quotation marks.
  private static func capitalised(
    _ range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ source: SourceText, _ grammar: Grammar
  ) -> String? {
    let function = WordClasses.mask("function") | WordClasses.mask("pointer")
    // "This means that …" explains, and defines no "this".
    guard (1...6).contains(range.count), !range.allSatisfy({ grammar.has(tokens[$0].word, function) }),
      range.allSatisfy({ tokens[$0].flags.contains(.capitalized) || grammar.has(tokens[$0].word, function) })
    else { return nil }
    return PlainText.oneLine(
      source.bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)]
    ).lowercased()
  }

  /// The quoted terms near the beginning of a sentence, before its verb.
  private static func terms(
    _ range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ source: SourceText
  ) -> [String] {
    guard range.count <= 24 else { return [] }
    var terms: [String] = []
    var open: Int?
    for index in range where tokens[index].word == Mark.quote {
      if let start = open, index > start + 1 {
        let bytes = source.bytes[Int(tokens[start + 1].start)..<Int(tokens[index - 1].end)]
        // "The terms “reproduce,” and “derivative works,” mean": the comma is the sentence's.
        let term = PlainText.oneLine(bytes).lowercased()
        terms.append(term.hasSuffix(",") ? String(term.dropLast()) : term)
        open = nil
      } else {
        open = index
      }
    }
    return terms
  }
}
