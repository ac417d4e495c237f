/// Reads forbidden uses: one clause for each list item or sentence, with its categories by meaning.
struct UseRestrictionRecognizer: ClauseRecognizer {
  let kind = ClauseKind.useRestriction
  let readsWithoutPhrases = true
  let readsHeadings = true
  let readsDefinitions = true
  private let lexicon: UseLexicon
  private let phrases: UseRestrictionPhrases

  init(_ g: inout GrammarBuilder) {
    phrases = UseRestrictionPhrases(&g)
    lexicon = UseLexicon(&g)
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.document.isDefinition(s.index) { return define(s) }
    if s.sentence.isHeading { return heading(s, &out) }
    guard mayRestrict(s), !s.has(phrases.disclaims) || s.first(phrases.unusable, .prohibited) != nil,
      !s.has(phrases.describes),
      !isLicensors(s), !isAboutPrices(s)
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
        reworked(start..<end, s, &out)
      }
      start = end
    }
  }

  /// "“Care Decision” means a diagnosis or a treatment": a term for uses, which are forbidden where it is.
  private func define(_ s: SentenceReading) {
    guard let definition = s.document.definitions(in: s.index).first, s.definedUses.count < Self.mostTerms,
      let head = definition.term.split(separator: " ").last, Self.uses.contains(head)
    else { return }
    let uses = lexicon.categories(in: definition.body, s, strongOnly: true).filter { $0 != .lawViolation }
    if !uses.isEmpty, uses.count <= Self.fewUses { s.define(uses) }
  }

  /// What a term for uses ends in; others are for things, parties and acts of licensing.
  private static let uses: Set<Substring> = [
    "decision", "decisions", "use", "uses", "purpose", "purposes", "practice", "practices", "activity",
    "activities",
    "application", "applications", "field", "fields", "conduct", "harm", "harms", "sector", "sectors",
    "domain",
    "domains", "care", "operation", "operations", "setting", "settings", "context", "contexts", "task",
    "tasks",
  ]
  private static let (mostTerms, fewUses) = (40, 3)

  /// The uses that the terms in a range were defined to be.
  private func defined(in range: Range<Int>, _ s: SentenceReading) -> [UseCategory] {
    if s.definedUses.isEmpty { return [] }
    let words = s.folded(range)
    // "This does not apply to …, whatever the definition of Competitive Activity": what frees forbids nothing.
    if words.contains("not apply") { return [] }
    return s.definedUses.filter { words.firstIndex(of: $0.term.bytes) != nil }.flatMap(\.uses)
  }

  /// "Charging patients for a product that contains the model is not covered": who pays is no field of use.
  /// An item of what is forbidden stays one.
  private func isAboutPrices(_ s: SentenceReading) -> Bool {
    guard let first = s.sentence.tokens.first(where: { s.tokens[$0].flags.contains(.letters) }) else {
      return false
    }
    return s.sentence.governing != .prohibited && s.folded(first..<(first + 1)) == "charging"
  }

  /// "You may not translate, decompile or modify the Model": what is said of changing it, where no use is named.
  private func reworked(_ range: Range<Int>, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(phrases.reworks, in: range), s.mode(hit.start) == .prohibited,
      !s.has(phrases.within), !s.sentence.cuts.contains(where: { $0 > hit.end }),
      !s.drafts(of: out).contains(where: { $0.terms.kind == kind && $0.tokens.overlaps(range) })
    else { return }
    emit([.other], range, hit, s, &out)
  }

  /// "We Prohibit Fraud": a heading that forbids names a use of its own, where its words do.
  private func heading(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    // "No medical advice" heads a disclaimer.
    if s.refusesInHeading, s.has(phrases.disclaimsInHeading) { return }
    let categories = lexicon.categories(in: s.sentence.tokens, s, strongOnly: s.refusesInHeading)
    guard !categories.isEmpty, let hit = lexicon.hit(in: s.sentence.tokens, s) else { return }
    emit(categories, s.sentence.tokens, hit, s, &out)
  }

  /// "… medical advice, unless the use is (i) …, or (ii) …": the parts are what is allowed.
  private func isExcepted(_ cuts: [Int], _ s: SentenceReading) -> Bool {
    guard let first = cuts.first else { return false }
    return s.all(phrases.excepts).contains { $0.end <= first && first - $0.end < 8 }
  }

  /// Whether anything is forbidden, or must be complied with or kept to.
  private func mayRestrict(_ s: SentenceReading) -> Bool {
    s.hasMode(.prohibited) || s.sentence.governing == .prohibited || s.has(phrases.comply)
      || s.has(phrases.lawful) || s.has(phrases.confined) || s.has(phrases.trial) || s.has(phrases.reserves)
      || s.has(phrases.bansBehind)
      || s.has(phrases.bansBefore) || s.has(phrases.absolute) || opensWithBan(s) || isBannedList(s)
      || refuses(s.sentence.tokens, s)
  }

  /// "Each of these is misuse:" above an item: a lead-in that bans in words that are no modal.
  private func isBannedList(_ s: SentenceReading) -> Bool {
    guard s.sentence.governing == .none, let leadIn = s.sentence.leadIn else { return false }
    return BanWords.stand(in: s.folded(s.document.sentences[leadIn].tokens))
  }

  /// "Avoid …", "Absolutely no …", "Nothing sexual …": a sentence that begins with its ban.
  private func opensWithBan(_ s: SentenceReading) -> Bool {
    guard s.sentence.governing == .none, s.has(phrases.outright),
      let first = s.sentence.tokens.first(where: { s.tokens[$0].flags.contains(.letters) })
    else { return false }
    return s.all(phrases.outright).contains { $0.start == first }
  }

  /// "Users commit to the following:" above "no mass advertising": a duty that is a ban.
  private func refuses(_ range: Range<Int>, _ s: SentenceReading) -> Bool {
    guard s.sentence.governing == .required,
      let first = range.first(where: { s.tokens[$0].flags.contains(.letters) })
    else { return false }
    return s.all(phrases.refuses).contains { $0.start == first }
  }

  /// "Barred: (a) …; (b) …": the head of a sentence bans its parts in words that are no modal.
  private func headBans(_ s: SentenceReading) -> Bool {
    guard let first = s.sentence.cuts.first else { return false }
    return s.all(phrases.bansBehind).contains { $0.start < first && isBan($0, s) }
  }

  private func part(_ range: Range<Int>, isHead: Bool, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.sentence.governing == .prohibited
      || (!isHead && !s.sentence.cuts.isEmpty && opens(range, s) == .prohibited)
    {
      return item(range, isHead, s, &out)
    }
    if isBannedList(s) || refuses(range, s) || (!isHead && headBans(s)) {
      let categories = lexicon.categories(in: range, s, strongOnly: true)
      guard !categories.isEmpty, let hit = lexicon.hit(in: range, s) else { return }
      return emit(categories, range, hit, s, &out)
    }
    if !s.has(phrases.represent),
      let hit = s.all(phrases.comply).first(where: {
        range.contains($0.start) && (s.mode($0.start) == .required || s.mode($0.start) == .permitted)
      }), !isTrade(hit, s)
    {
      return compliance(hit, range, s, &out)
    }
    if let hit = s.first(phrases.lawful, in: range), s.mode(hit.start) != .prohibited,
      s.first(phrases.anyLawful, .permitted) == nil
    {
      return emit([.lawViolation], range, hit, s, &out)
    }
    sentence(range, s, &out)
  }

  /// "comply with all export laws" is export control, not the law in general.
  private func isTrade(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(phrases.trade).contains { hit.range.contains($0.start) } || s.has(phrases.abroad)
  }

  /// "We may use Content to comply with law": what the licensor does is no restriction. "Don't use our agents to …" is.
  private func isLicensors(_ s: SentenceReading) -> Bool {
    guard s.sentence.governing == .none, !s.has(phrases.weForbid) else { return false }
    let start = s.sentence.tokens.prefix(4)
    if s.all(phrases.ownActs).contains(where: { start.contains($0.start) && s.mode($0.start) != .prohibited })
    {
      return true
    }
    return start.contains { token in
      s.has(token, Self.licensor) && s.tokens[token].end - s.tokens[token].start == 2
        && s.mode(token) != .prohibited
        && !s.all(phrases.bansBehind).contains { $0.range.contains(token) }
    }
  }

  private static let licensor = WordClasses.mask("licensorPronoun")

  private func opens(_ range: Range<Int>, _ s: SentenceReading) -> Mode { s.mode(range.lowerBound) }

  /// A list item under a prohibition is one whatever it says, unless another kind covers it.
  private func item(_ range: Range<Int>, _ isHead: Bool, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    let words = range.count { s.tokens[$0].flags.contains(.letters) }
    guard words > 0 else { return }
    let categories = Set(lexicon.categories(in: range, s) + defined(in: range, s)).sorted()
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
    let whole = Hit(cue: 0, start: range.lowerBound, end: range.upperBound)
    guard let hit = lexicon.hit(in: range, s) ?? (defined(in: range, s).isEmpty ? nil : whole),
      !isUnmarkedTitle(words, s), !isMarkedTitle(range, words, s)
    else {
      return
    }
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
      leadIn = s.leadIns[index]
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

  /// "1. **Social Scoring:**" above "- Ranking people by …": what stands further in says what is forbidden.
  private func isMarkedTitle(_ range: Range<Int>, _ words: Int, _ s: SentenceReading) -> Bool {
    guard words <= 8, s.sentence.block + 1 < s.document.blocks.count,
      s.document.blocks[s.sentence.block + 1].depth > s.document.blocks[s.sentence.block].depth,
      let first = range.first(where: { s.tokens[$0].flags.contains(.letters) }),
      let last = s.sentence.tokens.last, s.tokens[last].word == Mark.colon
    else { return false }
    return s.tokens[first].flags.contains(.emphasized)
      && range.allSatisfy { index in
        let flags = s.tokens[index].flags
        return !flags.contains(.letters) || flags.contains(.capitalized) || s.has(index, Self.function)
      }
  }

  /// Whether no mark ends the sentence.
  private func endsOpen(_ s: SentenceReading) -> Bool {
    s.sentence.tokens.last.map { s.tokens[$0].flags.contains(.letters) } ?? false
  }

  private func compliance(_ hit: Hit, _ range: Range<Int>, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(phrases.ending) && !s.has(phrases.use) { return }
    // "Respect the rights of others" speaks of no law.
    var categories: [UseCategory] = s.has(phrases.laws, in: hit.range) ? [.lawViolation] : []
    if s.has(phrases.privacy) { categories.append(.privacy) }
    if s.has(phrases.ip) || categories.isEmpty { categories.insert(.ipInfringement, at: 0) }
    // "… comply with the law, including not using the Model to incite violence": what it spells out counts.
    if range.contains(where: { s.mode($0) == .prohibited }), let forbidden = forbiddenRange(range, s) {
      categories = Set(categories + lexicon.categories(in: forbidden, s, strongOnly: true)).sorted()
    }
    emit(categories, range, hit, s, &out)
  }

  /// A sentence of its own that forbids a use.
  private func sentence(_ range: Range<Int>, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = unnamed(range, s, out) { return emit([.other], range, hit, s, &out) }
    guard !s.has(phrases.declares), let forbidden = forbiddenRange(range, s),
      !(s.has(phrases.ending) && !s.has(phrases.use) && !bans(range, s))
    else { return }
    for wider in contexts(of: forbidden, range, s) {
      if let (categories, hit) = named(wider, range, s) { return emit(categories, range, hit, s, &out) }
    }
    purpose(forbidden, range, s, &out)
  }

  /// What a ban forbids, then more and more of what stands around it, for a ban whose own words name nothing: "You will
  /// not rely on it | when operating cranes", "Prisons | may not use the Model", "Where people could be hurt, | …".
  private func contexts(of forbidden: Range<Int>, _ range: Range<Int>, _ s: SentenceReading) -> [Range<Int>] {
    var contexts = [forbidden, forbidden.lowerBound..<circumstances(behind: forbidden, range, s)]
    if let subject = subject(before: forbidden.lowerBound, range, s) {
      contexts.append(subject..<forbidden.upperBound)
    }
    let before = range.lowerBound..<forbidden.lowerBound
    // "If you harm someone, we will not be involved" forbids nothing.
    if s.mode(range.lowerBound) == .condition, !before.contains(where: { s.has($0, Self.licensor) }) {
      contexts.append(range.lowerBound..<forbidden.upperBound)
    }
    return contexts
  }

  /// What a forbidden part of a sentence names.
  private func named(
    _ forbidden: Range<Int>, _ range: Range<Int>, _ s: SentenceReading
  ) -> ([UseCategory], Hit)? {
    var categories = lexicon.categories(in: forbidden, s, strongOnly: true)
    // What "including …" spells out is named to be forbidden.
    if let list = s.all(phrases.including).first(where: { forbidden.contains($0.start) && isUsed($0, s) }) {
      categories = Array(
        Set(categories + lexicon.categories(in: min(list.end, range.upperBound)..<range.upperBound, s))
      ).sorted()
    }
    if isOfTradeLaw(forbidden, s) { categories.removeAll { $0 == .lawViolation } }
    let defined = defined(in: forbidden, s)
    if !defined.isEmpty { categories = Set(categories + defined).sorted() }
    let whole = Hit(cue: 0, start: forbidden.lowerBound, end: forbidden.upperBound)
    guard !categories.isEmpty, let hit = lexicon.hit(in: forbidden, s) ?? (defined.isEmpty ? nil : whole),
      !onlyCondition(hit, s)
    else { return nil }
    return (categories, hit)
  }

  /// "in violation of export laws" is export control, and no breach of law in general, where no other word speaks of one.
  private func isOfTradeLaw(_ forbidden: Range<Int>, _ s: SentenceReading) -> Bool {
    guard s.has(phrases.exportLaws, in: forbidden) || s.has(phrases.abroad, in: forbidden) else {
      return false
    }
    let words = s.folded(forbidden)
    return !Self.unlawful.contains { words.contains($0) }
  }

  private static let unlawful: [StaticString] = [
    "illegal", "unlawful", "criminal", "applicable law", "any law", "other law",
  ]

  /// A ban that names no use: "… contrary to this licence", "only together with …", "shall not alter the Weights".
  private func unnamed(_ range: Range<Int>, _ s: SentenceReading, _ out: [ClauseDraft]) -> Hit? {
    if let hit = s.first(phrases.tells, in: range), s.mode(hit.start) == .prohibited { return hit }
    if let hit = s.first(phrases.reserves, in: range), s.mode(hit.start) != .condition { return hit }
    if let hit = s.first(phrases.trial, in: range), s.mode(hit.start) != .condition,
      s.drafts(of: out).allSatisfy({ $0.terms.kind == .grant })
    {
      return hit
    }
    guard !s.drafts(of: out).contains(where: { $0.tokens.overlaps(range) }) else { return nil }
    if let hit = s.first(phrases.contravene, in: range), s.mode(hit.start) == .prohibited { return hit }
    if let hit = s.first(phrases.confined, in: range), !s.has(phrases.refers),
      s.mode(hit.start) == .required || s.mode(hit.end - 1) == .required || s.mode(hit.end - 1) == .permitted
    {
      return hit
    }
    guard let hit = s.first(phrases.alters, in: range), s.mode(hit.end - 1) == .prohibited else { return nil }
    return s.sentence.tokens.count < 30 ? hit : nil
  }

  /// "may not use the Model for …": some purpose that has no name, or none of its own ("anything harmful").
  private func purpose(
    _ forbidden: Range<Int>, _ range: Range<Int>, _ s: SentenceReading, _ out: inout [ClauseDraft]
  ) {
    guard
      let first = s.all(phrases.purpose).first(where: {
        range.contains($0.start) && s.mode($0.start) == .prohibited
      }
      ), isUse(first, s), !s.has(phrases.refers), s.sentence.isLeadIn == false,
      s.sentence.cuts.isEmpty || range.lowerBound > s.sentence.tokens.lowerBound,
      !s.drafts(of: out).contains(where: { $0.tokens.overlaps(range) })
    else { return }
    let categories = lexicon.categories(in: forbidden, s)
    emit(categories.isEmpty ? [.other] : categories, range, first, s, &out)
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

  /// The part of a range that the sentence forbids: what its modals rule, with the subject of a passive, and what the
  /// words of a ban that is no modal stand with. Nil where nothing is forbidden.
  private func forbiddenRange(_ range: Range<Int>, _ s: SentenceReading) -> Range<Int>? {
    var parts: [Range<Int>] = []
    if let first = range.first(where: { s.mode($0) == .prohibited }),
      let last = range.last(where: { s.mode($0) == .prohibited })
    {
      let subject = s.has(phrases.passive, in: range) ? subject(before: first, range, s) : nil
      parts.append((subject ?? first)..<(last + 1))
    }
    let isEnd = { (token: Int) in s.tokens[token].word == Mark.semicolon }
    for hit in behind(range, s) {
      let rest = min(hit.end, range.upperBound)..<range.upperBound
      parts.append(hit.start..<(rest.first(where: isEnd) ?? range.upperBound))
    }
    for hit in s.all(phrases.bansBefore)
    where range.contains(hit.start) && (isBan(hit, s) || isMain(hit, range, s)) {
      let start = (range.lowerBound..<hit.start).last(where: isEnd).map { $0 + 1 }
      parts.append((start ?? range.lowerBound)..<min(hit.end, range.upperBound))
    }
    guard let first = parts.map(\.lowerBound).min(), let last = parts.map(\.upperBound).max(), first < last
    else { return nil }
    // "… is prohibited, namely …".
    let more = s.all(phrases.explains).contains {
      $0.start >= last && $0.start < last + 4 && range.contains($0.start)
    }
    return first..<(more ? range.upperBound : last)
  }

  /// "Use in any setting where failure could cost lives, is at variance with …": behind the comma the main clause goes on.
  private func isMain(_ hit: Hit, _ range: Range<Int>, _ s: SentenceReading) -> Bool {
    hit.start > range.lowerBound && s.mode(range.lowerBound) == .none
      && s.tokens[hit.start - 1].word == Mark.comma
  }

  /// The end of the conditions that follow a ban: "… | when operating cranes".
  private func circumstances(behind forbidden: Range<Int>, _ range: Range<Int>, _ s: SentenceReading) -> Int {
    var end = forbidden.upperBound
    while end < range.upperBound, s.mode(end) == .condition { end += 1 }
    return end
  }

  /// The words of a range that ban what follows them, where they are no modal.
  private func behind(_ range: Range<Int>, _ s: SentenceReading) -> [Hit] {
    let opening = opensWithBan(s) ? Array(s.all(phrases.outright).prefix(1)) : []
    return s.all(phrases.bansBehind).filter { range.contains($0.start) && isBan($0, s) }
      + (s.all(phrases.absolute) + opening).filter { range.contains($0.start) }
  }

  /// Whether a range bans in words that are no modal.
  private func bans(_ range: Range<Int>, _ s: SentenceReading) -> Bool {
    !behind(range, s).isEmpty
      || s.all(phrases.bansBefore).contains { range.contains($0.start) && isBan($0, s) }
  }

  /// What is allowed, and what a condition speaks of, is no ban.
  private func isBan(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.mode(hit.start) != .permitted && s.mode(hit.start) != .condition
  }

  /// Where the words before a ban begin that no modal rules: "Weapons and ammunition | may not be advertised". A
  /// condition inside them belongs to them: "Chatbots that speak as if … shall not be made".
  private func subject(before start: Int, _ range: Range<Int>, _ s: SentenceReading) -> Int? {
    let passes: [Mode] = s.mode(range.lowerBound) == .none ? [.none, .condition] : [.none]
    var first = start
    while first > range.lowerBound, passes.contains(s.mode(first - 1)),
      s.tokens[first - 1].word != Mark.semicolon
    {
      first -= 1
    }
    // "Customer acknowledges that it is a trade secret and agrees not to …" is no subject of a ban.
    let isPlain = start - first < 30 && !(first..<start).contains { s.has($0, Self.consents) }
    return first < start && isPlain ? first : nil
  }

  private static let function = WordClasses.mask("function")
  private static let consents = WordClasses.mask("consents")

  private func emit(
    _ categories: [UseCategory], _ range: Range<Int>, _ hit: Hit, _ s: SentenceReading,
    _ out: inout [ClauseDraft]
  ) {
    // "… cause an authority to deem us the maker of a medical device": a role that is laid on somebody, and no use of the
    // kind that the role is about.
    let categories = s.has(phrases.roles, in: range) ? [.other] : categories
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
