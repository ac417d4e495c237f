/// Reads phrases to be shown: "prominently display “Built with X” on a related website …", credit in
/// publications, the naming of the source.
struct AttributionDisplayRecognizer: ClauseRecognizer {
  let kind = ClauseKind.attributionDisplay
  private let encouraged, display, place, publication, credit, derived, products, offered, threshold,
    naming,
    noticeFile, namedModel, copies, asDerived, asNamed, published: Cue
  private let papers, cites, citing, names, pages, sourced, remains, appears, labels: Cue

  init(_ g: inout GrammarBuilder) {
    papers = g.cue(Words.papers)
    cites = g.cue(Words.cites)
    citing = g.cue(Words.citing)
    names = g.cue(Words.names)
    pages = g.cue(Words.pages)
    sourced = g.cue(Words.sourced)
    remains = g.cue(Words.remains)
    appears = g.cue(Words.appears)
    labels = g.cue(Words.labels)
    // The GPL's notices in an interface are the licence's own, and no credit to anybody.
    encouraged = g.cue("encourage", "preserve all credit", "appropriate legal notice")
    display = g.cue(Words.display)
    copies = g.cue(Words.copies)
    asDerived = g.cue(Words.asDerived)
    published = g.cue(Words.published)
    asNamed = g.cue(Words.asNamed)
    place = g.cue(Words.place)
    publication = g.cue(Words.publication)
    credit = g.cue(Words.credit)
    products = g.cue(Words.products)
    derived = g.cue(Words.derived)
    offered = g.cue(Words.offered)
    threshold = g.cue(Words.threshold)
    naming = g.cue(Words.naming)
    noticeFile = g.cue(Words.noticeFile)
    namedModel = g.cue("( distribute | make available | distribute or make available ) ( a | an )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(encouraged) { return }
    if let hit = s.first(publication), !s.isListing(hit.end - 1),
      s.hasMode(.required) || s.sentence.governing == .required
    {
      let range = hit.start..<min(s.quotationEnd, hit.end + 16)
      let quoted = s.quotation(in: range)
      add(clause(quoted?.text, [], .publication), hit, s, &out)
      return extend(to: quoted?.tokens.upperBound ?? 0, &out)
    }
    if let (hit, phrases, end) = shown(s, out) {
      add(clause(phrases[0], Array(phrases.dropFirst()), occasion(hit, s, out)), hit, s, &out)
      return extend(to: end, &out)
    }
    if let hit = s.first(credit, .required), !s.has(remains),
      !s.has(noticeFile, in: hit.start..<min(s.sentence.tokens.upperBound, hit.end + 6))
    {
      add(clause(nil, [], occasion(hit, s, out)), hit, s, &out)
    } else if let (hit, when) = credited(s, out) {
      add(clause(nil, [], when), hit, s, &out)
    }
  }

  /// Credit that is owed without a given phrase: in what is published, on a page of the product, or to somebody.
  private func credited(_ s: SentenceReading, _ out: [ClauseDraft]) -> (Hit, AttributionDisplay.Occasion)? {
    if s.has(remains) { return nil }
    if let hit = s.owed(cites, of: papers, within: 14) { return (hit, .publication) }
    if let hit = s.all(citing).first(where: { s.isOwed($0.start) }) { return (hit, .publication) }
    let said = s.all(sourced).first { s.isOwed($0.start) || s.mode($0.end - 1) == .required }
    guard let hit = s.owed(names, of: pages, within: 12) ?? said,
      !s.has(noticeFile, in: (hit.start - 6)..<(hit.end + 6))
    else { return nil }
    return (hit, occasion(hit, s, out))
  }

  /// A phrase on a line of its own, behind "the following statement:", belongs to the clause.
  private func extend(to end: Int, _ out: inout [ClauseDraft]) {
    guard let last = out.last, last.recognizer == kind, last.tokens.upperBound < end else { return }
    out[out.count - 1].tokens = last.tokens.lowerBound..<end
  }

  private func clause(_ phrase: String?, _ others: [String], _ when: AttributionDisplay.Occasion)
    -> ClauseTerms
  {
    .attributionDisplay(AttributionDisplay(phrase: phrase, alternatives: others, when: when))
  }

  /// A demanded display whose phrase is quoted within a few words, and that is no name and no notice file.
  private func shown(_ s: SentenceReading, _ out: [ClauseDraft]) -> (hit: Hit, phrases: [String], end: Int)? {
    for hit in s.all(display) {
      let limit = min(s.quotationEnd, hit.end + 14)
      guard let (phrase, tokens) = s.quotation(in: hit.end..<limit), s.isOwed(hit.start),
        !isName(phrase, s, out)
      else { continue }
      if tokens.lowerBound > hit.end, s.tokens[tokens.lowerBound - 1].word == Mark.open { continue }
      let between = hit.start..<tokens.lowerBound
      if s.has(noticeFile, in: between)
        || s.all(naming).contains(where: { $0.start >= tokens.upperBound && $0.start - tokens.upperBound < 6 }
        )
      {
        continue
      }
      let behind = min(tokens.lowerBound, s.sentence.tokens.upperBound)..<s.sentence.tokens.upperBound
      if s.has(copies), !s.has(place, in: s.sentence.tokens) || phrase.utf8.count > 60 { continue }
      let isPlaced = s.has(place, in: behind) || s.has(place, in: between)
      guard isPlaced || s.has(labels, in: between) || isPhrase(phrase) else { continue }
      return (hit, [phrase] + alternatives(after: tokens.upperBound, s), tokens.upperBound)
    }
    return passive(s, out)
  }

  private static let be = WordClasses.mask("be")

  /// "“Inference by X” shall be shown in the footer": the phrase stands before the verb.
  private func passive(_ s: SentenceReading, _ out: [ClauseDraft]) -> (hit: Hit, phrases: [String], end: Int)?
  {
    guard let (phrase, tokens) = s.quotation(in: s.sentence.tokens), !s.has(copies), !s.has(naming),
      phrase.utf8.contains(0x20), !isName(phrase, s, out),
      let hit = s.all(display).first(where: {
        $0.start >= tokens.upperBound && $0.start - tokens.upperBound < 6 && s.isOwed($0.start)
          && (s.has($0.start - 1, Self.be) || s.has(appears, in: $0.start..<($0.start + 1)))
      })
    else { return nil }
    return (hit, [phrase], tokens.upperBound)
  }

  /// What has been read as a part of a model's name is none to be shown.
  private func isName(_ phrase: String, _ s: SentenceReading, _ out: [ClauseDraft]) -> Bool {
    s.drafts(of: out).contains {
      guard case .modelNaming(let naming) = $0.terms else { return false }
      return naming.token == phrase
    }
  }

  /// "Built with X", "Powered by X": a phrase of that form is for show wherever it stands.
  private func isPhrase(_ phrase: String) -> Bool {
    let words = phrase.split(separator: " ")
    return words.count > 1
      && ["with", "by", "using", "on", "from"].contains { words.dropFirst().contains(Substring($0)) }
  }

  private func alternatives(after start: Int, _ s: SentenceReading) -> [String] {
    var found: [String] = []
    var index = start
    while index + 1 < s.sentence.tokens.upperBound, s.folded(index..<(index + 1)) == "or",
      let (text, tokens) = s.quotation(in: (index + 1)..<min(index + 3, s.sentence.tokens.upperBound))
    {
      found.append(text)
      index = tokens.upperBound
    }
    return found
  }

  /// Whether a size is drawn. "“Built with Heron 3” on the user interface": a number in what is shown counts no users.
  private func drawsLine(_ s: SentenceReading) -> Bool {
    s.all(threshold).contains { hit in !hit.range.contains { s.tokens[$0].word == Mark.quote } }
  }

  private func occasion(_ hit: Hit, _ s: SentenceReading, _ out: [ClauseDraft]) -> AttributionDisplay.Occasion
  {
    let before = s.sentence.tokens.lowerBound..<hit.start
    // "If more than 100,000 people use it each month, you must show …": in whatever words the size is given.
    let isAboveSize = s.drafts(of: out).contains { draft in
      if case .usageThreshold(let line) = draft.terms { line.consequence == .display } else { false }
    }
    if isAboveSize || drawsLine(s) { return .threshold }
    if s.has(published, in: before) || s.has(papers) { return .publication }
    if s.has(asNamed) { return .namedModel }
    if let derived = s.first(asDerived), derived.start - s.sentence.tokens.lowerBound < 6 { return .derived }
    if let named = s.first(namedModel), before.contains(named.start), isProperName(named.end, s) {
      return .namedModel
    }
    // "Products built with the Model must show …": what is offered, whatever it was made with.
    if let product = s.first(products), product.start - s.sentence.tokens.lowerBound < 3 { return .offered }
    let isOffered = s.has(offered, in: before)
    if s.has(derived, in: before), !isOffered || firstOf(derived, before, s) < firstOf(offered, before, s) {
      return .derived
    }
    return .offered
  }

  private func firstOf(_ cue: Cue, _ range: Range<Int>, _ s: SentenceReading) -> Int {
    s.all(cue).first { range.contains($0.start) }?.start ?? .max
  }

  /// "a NVIDIA Cosmos Model": an article and a name in capitals mean certain models only.
  private func isProperName(_ index: Int, _ s: SentenceReading) -> Bool {
    index + 2 < s.sentence.tokens.upperBound && s.tokens[index].flags.contains(.capitalized)
      && s.tokens[index + 1].flags.contains(.capitalized)
      && s.folded((index + 1)..<(index + 3)).hasSuffix("model")
  }
}
