/// Reads forbidden uses: one clause for each list item or sentence, with its categories by meaning.
struct UseRestrictionRecognizer: ClauseRecognizer {
  let kind = ClauseKind.useRestriction
  let readsWithoutPhrases = true
  private let lexicon: UseLexicon
  private let refers, elsewhere, confined, weForbid, abroad, trade, purpose, lawful, comply, privacy, ip,
    contravene,
    use, ending,
    represent,
    declares,
    conditionOnly, disclaims, including, describes: Cue

  init(_ g: inout GrammarBuilder) {
    lexicon = UseLexicon(&g)
    purpose = g.cue(
      "( use | used | using | deploy | operate | access ) ~30 ( for | to | in | on | with | outside )",
      "purpose",
      "purposes", "engage in", "permit ~6 to use", "allow ~6 to use", "encourage", "facilitate",
      "in connection with", "in any manner", "in any way", "in a manner", "generate", "create", "develop",
      "act that", "activity")
    refers = g.cue(
      "restricted use", "prohibited use", "attachment", "except in", "except as", "except for", "other than",
      "section", "appendix", "only in accordance", "unless",
      "such restriction")
    elsewhere = g.cue("restricted uses ~4 ( identified | listed | set | described )")
    confined = g.cue(
      "use ~8 ( solely | exclusively ) ( for | with | in | within | together | on )",
      "only use ~8 ( with | in | within | together | on )", "only use ~6 together",
      "use ~4 only ( with | within | together | in combination )")
    weForbid = g.cue(
      "( we | licensor | us ) ~2 not ( allow | permit | tolerate | condone )",
      "( we | licensor ) ~2 ( prohibit | forbid )")
    abroad = g.cue(
      "( law | regulation ) ( applicable to | governing | relating to | on ) ~4 ( import | export )")
    trade = g.cue("export", "trade", "sanction", "import", "anti corruption", "corrupt")
    lawful = g.cue(
      "lawful purpose", "only ~6 lawful", "lawful use", "in a lawful manner", "lawful manner",
      "use ~6 lawfully")
    comply = g.cue(
      "( comply | compliance | conform ) ~4 with ~14 ( law | laws | regulation )",
      "use ~24 accordance with ~8 ( law | regulation )",
      "( comply | compliance | conform ) ~4 with ~8 legal requirement", "( comply | abide ) by ~8 law",
      "law ~24 must follow",
      "( comply | complying ) with ~8 law", "observe ~6 law", "obey ~6 law", "abide ~8 law",
      "follow ~4 ( law | applicable law )", "consistent with ~4 applicable law")
    privacy = g.cue(
      "privacy", "data protection", "handling of personal information", "personal information",
      "personal data")
    ip = g.cue("works with ip", "ip right", "intellectual property right")
    contravene = g.cue(
      "contravene ~10 ( provision | license | agreement )", "no use ~6 ( can | may | shall ) contravene",
      "( any | all ) ~3 use ~4 ( outside | beyond | other than | contrary to | inconsistent with )",
      "( enable | assist | facilitate | help ) ~8 ( violate | breach )",
      "violate ~6 ( provision | term ) ~6 ( output | use )", "content inappropriate", "inappropriate content")
    use = g.cue(
      "use", "used", "using", "deploy", "engage", "generate", "create", "develop", "access", "distribute",
      "produce", "publish", "promote", "assist", "conduct", "operate")
    including = g.cue(
      "include ( but )? ( not | without )? ~2 limit", "such as", "include without limit", "for example")
    describes = g.cue(
      "conflict of laws", "does not change those", "threshold shall not apply", "if you disagree",
      "authority to accept",
      "law firm",
      "( update | amend | modify | change | revise ) ~20 to comply",
      "( regulation | regulations ) ( set out | set forth | stipulated ) in", "agree not to assert",
      "not licensed under this",
      "sentence does not", "does not ( limit | restrict | prohibit ) ~6 ( use | you )",
      "language of a contract",
      "applicable law prohibits", "exclusion or limitation", "shall not be regarded",
      "compilation of a covered work", "( restrict | deter | hinder ) ~4 ability of",
      "should not be regarded",
      "not be deemed", "does not fall under", "not infringe any applicable copyright", "if you do not agree",
      "personal injury resulting", "deemed to be", "name or mark", "trademark license", "initiate litigation")
    ending = g.cue("terminate", "breach", "liable", "warranty", "damages", "indemnify")
    declares = g.cue(
      "represent and warrant", "you represent", "of sufficient age", "legal capacity", "legal consent",
      "authority to bind", "enter into", "age required", "responsible for ensuring")
    represent = g.cue(
      "as required to comply", "extent required to comply",
      "solely your responsibility", "responsibility to comply", "responsible for complying",
      "responsible for compliance", "represent and warrant", "you represent", "of sufficient age",
      "legal capacity", "legal consent", "authority to bind", "enter into", "age required")
    conditionOnly = g.cue(
      "unless required by ~4 law", "to the extent ~6 law", "except as required by law", "permitted by ~4 law",
      "required by ~4 law", "recognized by",
      "( restriction | limitation | exclusion ) ~3 prohibit by",
      "( where | unless | extent | except as ) prohibit by")
    disclaims = g.cue(
      "without warranty", "as is", "in no event", "merchantability", "not responsible", "liability")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard !s.sentence.isHeading, !s.has(disclaims), !s.has(describes), !isLicensors(s) else { return }
    var start = s.sentence.tokens.lowerBound
    // An item is one clause, whatever semicolons part; what is labelled inside it is an item of its own.
    let isItem = s.sentence.governing == .prohibited
    let cuts = s.sentence.cuts.filter { !isItem || s.tokens[$0].word == Mark.enumerator }
    for end in cuts + [s.sentence.tokens.upperBound] {
      if end > start {
        part(
          start..<end,
          isHead: start == s.sentence.tokens.lowerBound
            && s.sentence.cuts.first.map { s.tokens[$0].word == Mark.enumerator } ?? false, s, &out)
      }
      start = end
    }
  }

  private func part(_ range: Range<Int>, isHead: Bool, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.sentence.governing == .prohibited
      || (!isHead && !s.sentence.cuts.isEmpty && opens(range, s) == .prohibited)
    {
      return item(range, isHead, s, &out)
    }
    if !s.has(represent),
      let hit = s.all(comply).first(where: {
        range.contains($0.start) && (s.mode($0.start) == .required || s.mode($0.start) == .permitted)
      }), !isTrade(hit, s)
    {
      return compliance(hit, range, s, &out)
    }
    if let hit = s.first(lawful, in: range), s.mode(hit.start) != .prohibited {
      return emit([.lawViolation], range, hit, s, &out)
    }
    sentence(range, s, &out)
  }

  /// "comply with all export laws" is export control, not the law in general.
  private func isTrade(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(trade).contains { hit.range.contains($0.start) } || s.has(abroad)
  }

  /// "We may use Content to comply with law": what the licensor does is no restriction.
  private func isLicensors(_ s: SentenceReading) -> Bool {
    s.sentence.governing == .none && !s.has(weForbid)
      && s.sentence.tokens.prefix(4).contains { s.has($0, Self.licensor) }
  }

  private static let licensor = WordClasses.mask("licensorPronoun")

  private func opens(_ range: Range<Int>, _ s: SentenceReading) -> Mode { s.mode(range.lowerBound) }

  /// A list item under a prohibition is one whatever it says, unless another kind covers it.
  private func item(_ range: Range<Int>, _ isHead: Bool, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    let words = range.filter { s.tokens[$0].flags.contains(.letters) }
    guard words.count > 0 else { return }
    let categories = lexicon.categories(in: range, s)
    let covered = s.drafts(of: out).contains { $0.tokens.overlaps(range) }
    if categories.isEmpty {
      let leads = s.sentence.isLeadIn || isHead || (isTitle(words.count, s) && s.sentence.cuts.isEmpty)
      guard !covered, !leads, words.count > 1, !s.has(trade), !s.has(elsewhere), s.opensItem, !isAbroad(s)
      else {
        return
      }
      return emit([.other], range, Hit(cue: 0, start: range.lowerBound, end: range.upperBound), s, &out)
    }
    guard let hit = lexicon.hit(in: range, s) else { return }
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
    guard words <= 4, s.index + 1 < s.document.sentences.count else { return false }
    let next = s.document.sentences[s.index + 1]
    return next.block == s.sentence.block
      || s.document.blocks[next.block].depth > s.document.blocks[s.sentence.block].depth
  }

  private func compliance(_ hit: Hit, _ range: Range<Int>, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(ending) && !s.has(use) { return }
    var categories: [UseCategory] = [.lawViolation]
    if s.has(privacy) { categories.append(.privacy) }
    if s.has(ip) { categories.insert(.ipInfringement, at: 0) }
    // "… comply with the law, including not using the Model to incite violence": what it spells out counts.
    if range.contains(where: { s.mode($0) == .prohibited }) {
      categories = Set(categories + lexicon.categories(in: forbiddenRange(range, s), s, strongOnly: true))
        .sorted()
    }
    emit(categories, range, hit, s, &out)
  }

  /// A sentence of its own that forbids a use.
  private func sentence(_ range: Range<Int>, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = s.first(contravene, in: range), s.mode(hit.start) == .prohibited,
      !s.drafts(of: out).contains(where: { $0.tokens.overlaps(range) })
    {
      return emit([.other], range, hit, s, &out)
    }
    if let hit = s.first(confined, in: range),
      s.mode(hit.start) == .required || s.mode(hit.end - 1) == .required
        || s.mode(hit.end - 1) == .permitted,
      !s.has(refers), !s.drafts(of: out).contains(where: { $0.tokens.overlaps(range) })
    {
      return emit([.other], range, hit, s, &out)
    }
    guard !s.has(declares), range.contains(where: { s.mode($0) == .prohibited }),
      !(s.has(ending) && !s.has(use))
    else { return }
    let forbidden = forbiddenRange(range, s)
    var categories = lexicon.categories(in: forbidden, s, strongOnly: true)
    // What "including …" spells out is named to be forbidden.
    if let list = s.all(including).first(where: { forbidden.contains($0.start) && isUsed($0, s) }) {
      categories = Array(Set(categories + lexicon.categories(in: list.end..<range.upperBound, s))).sorted()
    }
    if !categories.isEmpty, let hit = lexicon.hit(in: forbidden, s), !onlyCondition(hit, s) {
      return emit(categories, range, hit, s, &out)
    }
    guard
      let first = s.all(purpose).first(where: { range.contains($0.start) && s.mode($0.start) == .prohibited }
      ), isUse(first, s), !s.has(refers), s.sentence.isLeadIn == false,
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
    s.all(use).contains { $0.start < list.start && s.mode($0.start) == .prohibited }
  }

  private func onlyCondition(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(conditionOnly).contains { $0.start <= hit.start && $0.end >= hit.end }
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
    let repeats = s.drafts(of: out).contains { draft in
      guard case .useRestriction(let other) = draft.terms else { return false }
      return other == categories.sorted()
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
