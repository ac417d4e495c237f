/// Reads phrases to be shown: "prominently display “Built with X” on a related website …", credit in
/// publications, the naming of the source.
struct AttributionDisplayRecognizer: ClauseRecognizer {
  let kind = ClauseKind.attributionDisplay
  private let encouraged, display, place, publication, credit, derived, offered, threshold,
    naming,
    noticeFile, namedModel: Cue

  init(_ g: inout GrammarBuilder) {
    encouraged = g.cue("encourage", "preserve all credit")
    display = g.cue(
      "display", "include", "show", "feature", "indicate", "state", "add", "place", "mention", "affix",
      "label", "use the ( phrase | text | following )", "credit", "attribute", "mark", "bear")
    place = g.cue(
      "website", "web page", "webpage", "user interface", "interface", "blogpost", "blog post", "about page",
      "documentation", "product description", "splash screen", "application", "app", "marketing",
      "landing page", "credits", "readme", "model card", "home page", "promotional", "product or service",
      "public")
    publication = g.cue(
      "publication ~40 ( acknowledge | cite | credit | attribution | reference | include | mention | attribute )",
      "publish ~20 ( acknowledge | cite | credit | attribution | reference | mention )",
      "( acknowledge | cite | credit | reference ) ~16 ( publication | paper | article | publish )",
      "( acknowledge | cite | credit ) ~8 in ~4 ( publication | paper | research )",
      "scientific publication ~20 cite", "citation ~8 ( publish | publication | research )",
      "( publish | publication ) ~20 citation", "academic paper ~10 cite",
      "cite ~8 ( paper | work | report | article | model )", "credit ~10 citation",
      "( appropriate | proper ) citation", "( include | state | feature ) ~12 public statement",
      "cite ~4 ( dataset | data | software ) ~3 in")
    credit = g.cue(
      "give ( appropriate | proper | reasonable | full | due )? ( credit | attribution | acknowledgement | acknowledgment )",
      "provide ~10 ( attribution | acknowledgement | acknowledgment ) ( to | of )",
      "provide ~20 the source of ~3 @model", "credit ~4 ( creator | author | licensor | @party )",
      "provide ( appropriate | proper | reasonable | clear ) ( credit | attribution )",
      "attribute ~6 to ( licensor | @party | the creator )", "indicate ~3 source of ~3 ( model | data )",
      "( indicate | state | name ) the source as",
      "clear attribution", "( include | require | give ) ( proper | appropriate )? attribution ( to | and )",
      "proper attribution ~6 @be ( include | maintain )",
      "attribution ~4 @be ( maintain | include | visible | provide )", "compliance with attribution",
      "with attribution requirement",
      "with ( proper | appropriate | clear ) attribution", "maintain ~2 attribution",
      "must attribute", "shall attribute", "aware that ~12 obtain from",
      "( indicate | state | mention | disclose ) ~20 that ~6 @be ( used | based )",
      "notice ~6 stating that ~8 ( generated | created | made | built ) ( using | with )",
      "identify ~8 as ( the source | the origin )",
      "keep intact ~20 provide ~16 name of the original author")
    derived = g.cue(
      "( create | train | fine tune | finetune | improve | develop | distill | fine | build ) ~12 ( ai | machine | language | derivative | such | new | another | other )? model",
      "use ~12 output ~8 to ( create | train | fine | finetune | improve | develop )",
      "you ( create | make | develop ) ~4 @derivative")
    offered = g.cue(
      "distribute or make available", "make available ~16 product or service",
      "( distribute | make available | offer | provide | deploy | publish | release | share ) ~20 ( product | service | application | copy | @model )",
      "public ~6 ( use | display )", "made available to")
    threshold = g.cue(
      "@million ~6 ( active | user )", "@million ~14 revenue", "monthly active user", "monthly revenue",
      "annual revenue")
    naming = g.cue("beginning of ~8 name", "in the name of", "model name", "prefix")
    noticeFile = g.cue(
      "following ~3 ( attribution )? notice", "attribution notice", "notice text file", "notice file",
      "copyright notice", "prominent notice", "above copyright", "notice stating", "text of this license",
      "preserve", "retain")
    namedModel = g.cue("( distribute | make available | distribute or make available ) ( a | an )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(encouraged) { return }
    if let hit = s.first(publication), s.hasMode(.required) || s.sentence.governing == .required {
      let range = hit.start..<min(s.quotationEnd, hit.end + 16)
      return add(clause(s.quotation(in: range)?.text, [], .publication), hit, s, &out)
    }
    if let (hit, phrases) = shown(s) {
      return add(clause(phrases[0], Array(phrases.dropFirst()), occasion(hit, s)), hit, s, &out)
    }
    if let hit = s.first(credit, .required),
      !s.has(noticeFile, in: hit.start..<min(s.sentence.tokens.upperBound, hit.end + 6))
    {
      add(clause(nil, [], occasion(hit, s)), hit, s, &out)
    }
  }

  private func clause(_ phrase: String?, _ others: [String], _ when: AttributionDisplay.Occasion)
    -> ClauseTerms
  {
    .attributionDisplay(AttributionDisplay(phrase: phrase, alternatives: others, when: when))
  }

  /// A demanded display whose phrase is quoted within a few words, and that is no name and no notice file.
  private func shown(_ s: SentenceReading) -> (Hit, [String])? {
    for hit in s.all(display) where s.mode(hit.start) == .required {
      let limit = min(s.quotationEnd, hit.end + 14)
      guard let (phrase, tokens) = s.quotation(in: hit.end..<limit) else { continue }
      if tokens.lowerBound > hit.end, s.tokens[tokens.lowerBound - 1].word == Mark.open { continue }
      let between = hit.start..<tokens.lowerBound
      if s.has(noticeFile, in: between)
        || s.all(naming).contains(where: { $0.start >= tokens.upperBound && $0.start - tokens.upperBound < 6 }
        )
      {
        continue
      }
      let behind = min(tokens.lowerBound, s.sentence.tokens.upperBound)..<s.sentence.tokens.upperBound
      guard s.has(place, in: behind) || s.has(place, in: between) || isPhrase(phrase) else { continue }
      return (hit, [phrase] + alternatives(after: tokens.upperBound, s))
    }
    return nil
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

  private func occasion(_ hit: Hit, _ s: SentenceReading) -> AttributionDisplay.Occasion {
    let before = s.sentence.tokens.lowerBound..<hit.start
    if s.has(threshold) { return .threshold }
    if let named = s.first(namedModel), before.contains(named.start), isProperName(named.end, s) {
      return .namedModel
    }
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
