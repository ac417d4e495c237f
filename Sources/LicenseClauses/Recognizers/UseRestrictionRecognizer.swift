/// Reads forbidden uses: one clause for each list item or sentence, with its categories by meaning.
struct UseRestrictionRecognizer: ClauseRecognizer {
  let kind = ClauseKind.useRestriction
  let readsWithoutPhrases = true
  private let lexicon: UseLexicon
  private let phrases: UseRestrictionPhrases

  init(_ g: inout GrammarBuilder) {
    phrases = UseRestrictionPhrases(&g)
    lexicon = UseLexicon(&g)
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard !s.sentence.isHeading, mayRestrict(s), !s.has(phrases.disclaims), !s.has(phrases.describes),
      !isLicensors(s)
    else { return }
    var start = s.sentence.tokens.lowerBound
    // An item is one clause, whatever semicolons part; what is labelled inside it is an item of its own.
    let isItem = s.sentence.governing == .prohibited
    let cuts = s.sentence.cuts.filter { !isItem || s.tokens[$0].word == Mark.enumerator }
    for end in isExcepted(cuts, s) ? [cuts[0]] : cuts + [s.sentence.tokens.upperBound] {
      if end > start {
        part(
          start..<end,
          isHead: start == s.sentence.tokens.lowerBound
            && s.sentence.cuts.first.map { s.tokens[$0].word == Mark.enumerator } ?? false, s, &out)
      }
      start = end
    }
  }

  /// "… medical advice, unless the use is (i) …, or (ii) …": the parts are what is allowed.
  private func isExcepted(_ cuts: [Int], _ s: SentenceReading) -> Bool {
    guard let first = cuts.first else { return false }
    return s.all(phrases.excepts).contains { $0.end <= first && first - $0.end < 8 }
  }

  /// Whether anything is forbidden, or must be complied with or kept to.
  private func mayRestrict(_ s: SentenceReading) -> Bool {
    s.hasMode(.prohibited) || s.sentence.governing == .prohibited || s.has(phrases.comply)
      || s.has(phrases.lawful) || s.has(phrases.confined)
  }

  private func part(_ range: Range<Int>, isHead: Bool, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.sentence.governing == .prohibited
      || (!isHead && !s.sentence.cuts.isEmpty && opens(range, s) == .prohibited)
    {
      return item(range, isHead, s, &out)
    }
    if !s.has(phrases.represent),
      let hit = s.all(phrases.comply).first(where: {
        range.contains($0.start) && (s.mode($0.start) == .required || s.mode($0.start) == .permitted)
      }), !isTrade(hit, s)
    {
      return compliance(hit, range, s, &out)
    }
    if let hit = s.first(phrases.lawful, in: range), s.mode(hit.start) != .prohibited {
      return emit([.lawViolation], range, hit, s, &out)
    }
    sentence(range, s, &out)
  }

  /// "comply with all export laws" is export control, not the law in general.
  private func isTrade(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(phrases.trade).contains { hit.range.contains($0.start) } || s.has(phrases.abroad)
  }

  /// "We may use Content to comply with law": what the licensor does is no restriction.
  private func isLicensors(_ s: SentenceReading) -> Bool {
    s.sentence.governing == .none && !s.has(phrases.weForbid)
      && s.sentence.tokens.prefix(4).contains { s.has($0, Self.licensor) }
  }

  private static let licensor = WordClasses.mask("licensorPronoun")

  private func opens(_ range: Range<Int>, _ s: SentenceReading) -> Mode { s.mode(range.lowerBound) }

  /// A list item under a prohibition is one whatever it says, unless another kind covers it.
  private func item(_ range: Range<Int>, _ isHead: Bool, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    let words = range.count { s.tokens[$0].flags.contains(.letters) }
    guard words > 0 else { return }
    let categories = lexicon.categories(in: range, s)
    let covered = s.drafts(of: out).contains { $0.tokens.overlaps(range) }
    if categories.isEmpty {
      let leads = s.sentence.isLeadIn || isHead || (isTitle(words, s) && s.sentence.cuts.isEmpty)
      guard !covered, !leads, words > 1, !s.has(phrases.trade), !s.has(phrases.elsewhere), s.opensItem,
        !isAbroad(s)
      else {
        return
      }
      return emit([.other], range, Hit(cue: 0, start: range.lowerBound, end: range.upperBound), s, &out)
    }
    guard let hit = lexicon.hit(in: range, s), !isUnmarkedTitle(words, s) else { return }
    // "… (except to the extent this restriction is prohibited by applicable law)" forbids no breach of law.
    if categories == [.lawViolation], onlyCondition(hit, s) { return }
    emit(categories, range, hit, s, &out)
  }

  /// An item of a list that its lead-in, or the one above it, makes one of export control.
  private func isAbroad(_ s: SentenceReading) -> Bool {
    var leadIn = s.sentence.leadIn
    for _ in 0..<3 {
      guard let index = leadIn else { return false }
      let words = s.folded(s.document.sentences[index].tokens)
      if words.contains("export") || words.contains("sanction") { return true }
      leadIn = s.document.sentences[index].leadIn
    }
    return false
  }

  /// "Self-injury. Instructions for …": a few words with more behind them in the same item.
  private func isTitle(_ words: Int, _ s: SentenceReading) -> Bool {
    guard words <= 8, s.index + 1 < s.document.sentences.count else { return false }
    let next = s.document.sentences[s.index + 1]
    // "B. Recording and analysis of people" above items of its own.
    if words > 4, !endsOpen(s) { return false }
    return next.block == s.sentence.block
      || s.document.blocks[next.block].depth > s.document.blocks[s.sentence.block].depth
  }

  /// The same where its words name a category: nothing ends it, and its items are marked.
  private func isUnmarkedTitle(_ words: Int, _ s: SentenceReading) -> Bool {
    guard endsOpen(s), words <= 8, s.sentence.block + 1 < s.document.blocks.count else { return false }
    let (here, below) = (s.document.blocks[s.sentence.block], s.document.blocks[s.sentence.block + 1])
    return here.marker?.style == .upperLetter && below.marker != nil && below.depth > here.depth
  }

  /// Whether no mark ends the sentence.
  private func endsOpen(_ s: SentenceReading) -> Bool {
    s.sentence.tokens.last.map { s.tokens[$0].flags.contains(.letters) } ?? false
  }

  private func compliance(_ hit: Hit, _ range: Range<Int>, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(phrases.ending) && !s.has(phrases.use) { return }
    var categories: [UseCategory] = [.lawViolation]
    if s.has(phrases.privacy) { categories.append(.privacy) }
    if s.has(phrases.ip) { categories.insert(.ipInfringement, at: 0) }
    // "… comply with the law, including not using the Model to incite violence": what it spells out counts.
    if range.contains(where: { s.mode($0) == .prohibited }) {
      categories = Set(categories + lexicon.categories(in: forbiddenRange(range, s), s, strongOnly: true))
        .sorted()
    }
    emit(categories, range, hit, s, &out)
  }

  /// A sentence of its own that forbids a use.
  private func sentence(_ range: Range<Int>, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = s.first(phrases.contravene, in: range), s.mode(hit.start) == .prohibited,
      !s.drafts(of: out).contains(where: { $0.tokens.overlaps(range) })
    {
      return emit([.other], range, hit, s, &out)
    }
    if let hit = s.first(phrases.confined, in: range),
      s.mode(hit.start) == .required || s.mode(hit.end - 1) == .required
        || s.mode(hit.end - 1) == .permitted,
      !s.has(phrases.refers), !s.drafts(of: out).contains(where: { $0.tokens.overlaps(range) })
    {
      return emit([.other], range, hit, s, &out)
    }
    guard !s.has(phrases.declares), range.contains(where: { s.mode($0) == .prohibited }),
      !(s.has(phrases.ending) && !s.has(phrases.use))
    else { return }
    let forbidden = forbiddenRange(range, s)
    var categories = lexicon.categories(in: forbidden, s, strongOnly: true)
    // What "including …" spells out is named to be forbidden.
    if let list = s.all(phrases.including).first(where: { forbidden.contains($0.start) && isUsed($0, s) }) {
      categories = Array(Set(categories + lexicon.categories(in: list.end..<range.upperBound, s))).sorted()
    }
    if !categories.isEmpty, let hit = lexicon.hit(in: forbidden, s), !onlyCondition(hit, s) {
      return emit(categories, range, hit, s, &out)
    }
    guard
      let first = s.all(phrases.purpose).first(where: {
        range.contains($0.start) && s.mode($0.start) == .prohibited
      }
      ), isUse(first, s), !s.has(phrases.refers), s.sentence.isLeadIn == false,
      s.sentence.cuts.isEmpty || range.lowerBound > s.sentence.tokens.lowerBound
    else { return }
    let covered = s.drafts(of: out).contains { $0.tokens.overlaps(range) }
    if !covered { emit([.other], range, first, s, &out) }
  }

  /// "may not use the model for …": a use with a purpose, not any act.
  private func isUse(_ hit: Hit, _ s: SentenceReading) -> Bool {
    let words = s.folded(hit.range)
    return words.hasPrefix("us")
      && [" for", " to", " in", " on", " with", " outside"].contains { words.hasSuffix($0) }
  }

  /// "may not use … (including …)": the list is one of uses.
  private func isUsed(_ list: Hit, _ s: SentenceReading) -> Bool {
    s.all(phrases.use).contains { $0.start < list.start && s.mode($0.start) == .prohibited }
  }

  private func onlyCondition(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(phrases.conditionOnly).contains { $0.start <= hit.start && $0.end >= hit.end }
  }

  /// The part of a range that the sentence forbids.
  private func forbiddenRange(_ range: Range<Int>, _ s: SentenceReading) -> Range<Int> {
    let first = range.first { s.mode($0) == .prohibited } ?? range.lowerBound
    let last = range.last { s.mode($0) == .prohibited } ?? first
    return first..<(last + 1)
  }

  private func emit(
    _ categories: [UseCategory], _ range: Range<Int>, _ hit: Hit, _ s: SentenceReading,
    _ out: inout [ClauseDraft]
  ) {
    // What a sentence says twice is one clause; each of its labelled parts is its own, where its words name a use.
    let isLabelled =
      categories != [.other]
      && s.sentence.cuts.contains { range.contains($0) && s.tokens[$0].word == Mark.enumerator }
    let repeats = s.drafts(of: out).contains { draft in
      guard case .useRestriction(let other) = draft.terms else { return false }
      return other == categories.sorted() && (!isLabelled || draft.tokens.overlaps(range))
    }
    if repeats { return }
    out.append(
      ClauseDraft(
        terms: .useRestriction(categories.sorted()), tokens: range, evidence: hit.range, sentence: s.index,
        recognizer: kind))
  }
}

extension SentenceReading {
  /// The first place of a cue inside a range.
  func first(_ cue: Cue, in range: Range<Int>) -> Hit? { all(cue).first { range.contains($0.start) } }
}
