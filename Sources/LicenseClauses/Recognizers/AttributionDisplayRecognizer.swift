/// Reads phrases to be shown: "prominently display “Built with X” on a related website …", credit in
/// publications, the naming of the source.
struct AttributionDisplayRecognizer: ClauseRecognizer {
  let kind = ClauseKind.attributionDisplay
  private let encouraged, display, place, publication, credit, derived, products, offered, threshold,
    naming,
    noticeFile, namedModel, copies, asDerived, asNamed, published: Cue
  private let papers, cites, citing, names, pages, sourced, remains, appears, labels: Cue

  init(_ g: inout GrammarBuilder) {
    // "Articles that rest on the corpus must mention it": a paper, and the act of naming what it owes.
    papers = g.cue(
      "publication/paper/thesis/dissertation/preprint/manuscript/poster/monograph/conference",
      // "Article 4" is one of the licence's own.
      "article !#number/i/ii/iii/iv/v/vi/vii/viii/ix/x", "journal/scholarly/slides/lecture/talk",
      "( academic | scientific | published ) work", "research output", "press release", "write up",
      "( in | any | each | every | oral | conference ) presentation",
      "technical report", "public ( communication | statement )")
    cites = g.cue(
      "cite", "citation", "acknowledge !that/and/you/or", "credit !or", "attribute !notice/or", "thank",
      "reference ( to | the | our | this )", "refer to", "mention", "acknowledgement", "acknowledgment",
      "quote", "( recognise | recognize ) ~2 contribution")
    // "Cite us as follows".
    citing = g.cue(
      "cite ( us | our | this | the | it | as )", "( appropriate | proper | full | due ) citation")
    // "Their documentation must name the Collective": who is named, and the page that names them.
    names = g.cue(
      "credit !or", "acknowledge !that/and/you", "attribute !notice/or", "mention", "cite", "thank",
      "recognise", "recognize", "acknowledgement", "acknowledgment", "name ( the | us | our | its | @party )")
    pages = g.cue(
      "documentation/docs/readme/interface/footer/login/homepage/manual/colophon/marketing/packaging",
      "repository/datasheet", "( in | under ) ~2 ( credits | acknowledgements | acknowledgments )",
      "about ( box | page | screen | dialog | section )", "model card", "website", "web page",
      "( splash | start ) screen", "( landing | home | download | product ) page", "user guide",
      "store listing", "help menu", "data sheet")
    // "The makers must be credited", "state the origin of the weights", "tell users that it runs on …".
    sourced = g.cue(
      "( credit !or | acknowledge !that/and/you | thank | attribute !notice/or | cite | mention | recognise | recognize ) ~3 ( author | creator | source !code/form | origin | developer | maker | team | institute | university | laboratory | lab | collective | consortium | contributor | originator | project | licensor | us )",
      "( author | creator | source !code/form | origin | developer | maker | team | institute | university | laboratory | lab | collective | consortium | contributor | originator | project | licensor | us ) ~6 be ~2 ( credit | acknowledge | thank | attribute | cite | mention )",
      "( source | origin | provenance ) !code/form ~6 be ~2 ( stated | name | indicate | disclose | mention | give | acknowledge | cite | identify )",
      "( state | name | indicate | disclose | mention | give | acknowledge | cite | identify | make known ) ~3 ( source !code/form | origin | provenance ) ( of | as )",
      "give ( us | licensor | @party ) ~2 ( credit | acknowledgement | acknowledgment | attribution )",
      "( give | show | render | extend | pay ) ~3 ( credit | acknowledgement | acknowledgment | recognition | thanks | tribute ) to",
      "( say | state | tell | disclose | indicate | mention | clear | known | plain | announce | note ) ~10 that ~6 ( base | build | power | rest | run | come | stem | originate | derive | descend ) ~2 ( on | from | with | by ) !ai/artificial/machine/a/an/automated",
      "( say | state | tell | disclose | indicate | mention | clear | known | plain | announce | note ) ~10 that ~4 ( use | employ | incorporate ) ( the | our ) ~2 @model",
      "( name | quote ) the ( source !code/form | origin | author | creator | maker )",
      "( feature | show | bear | carry | display ) ~6 ( logo | badge )"
    )
    // "Keep the original credits": what is there stays, and nothing new is shown.
    remains = g.cue(
      "( keep | retain | preserve | leave ) ~8 ( credit | acknowledgement | acknowledgment )",
      "( all | original | existing ) ~2 credit", "credit or attribution",
      // "You shall acknowledge our title to the marks": no credit.
      "acknowledge ~8 ( ownership | title | validity | sole | exclusive | rights )")
    appears = g.cue(
      "appear/stand/figure", "be in ~2 ( credits | acknowledgements | readme | footer | documentation )",
      "be ~2 ( visible | legible | readable | seen | found )")
    // "shall contain the acknowledgement “…”": words that are for show, wherever they stand.
    labels = g.cue(
      "acknowledgement/acknowledgment/credit/tagline/badge/label/wording/words/phrase/slogan")
    // The GPL's notices in an interface are the licence's own, and no credit to anybody.
    encouraged = g.cue("encourage", "preserve all credit", "appropriate legal notice")
    display = g.cue(
      "display", "include", "show", "feature", "indicate", "state", "add", "place", "mention", "affix",
      "label", "use the ( phrase | text | following )", "credit", "attribute", "mark", "bear", "carry", "say",
      "print", "put", "present", "insert", "shown", "appear", "read", "write", "exhibit", "post", "stamp",
      "render", "wear", "embed",
      "contain ~3 acknowledgement/acknowledgment/credit/tagline/badge/label/wording",
      "be in ~2 ( credits | acknowledgements )",
      "be ~2 ( visible | legible | readable | seen | found )")
    copies = g.cue(
      "( notice | readme | license | legal | accompanying | attribution | credits ) ~3 file", "any copy",
      "delivery note",
      "cover note", "legend",
      "( each | every | all ) ~2 ( copy | reproduction | file )", "metadata", "documentation ~3 with it",
      "next to ~2 ( @model | file )")
    asDerived = g.cue(
      "model ~14 train ~2 ( with | on | using ) ~14 ( shall | must | should )",
      "( adapted | modified | tuned ) version ~12 ( have | must | shall )",
      "@derivative ~14 ( shall | must | should | need )",
      "( model | checkpoint ) ~3 ( fine tune | finetune | train | derive ) ~12 ( shall | must | should | need )"
    )
    published = g.cue(
      "publish ~3 ( research | result )", "in ~3 ( paper | presentation | thesis )",
      "( press release | scientific publication )")
    asNamed = g.cue(
      "for the ~4 models only", "only for ~4 model",
      // "the smaller variants are exempt".
      "other ~2 ( size | model | version | variant | checkpoint ) ~3 ( unaffected | exempt | free | excepted | not )",
      "( rule | duty | requirement | section | clause ) ~4 ( only | solely ) ~1 ( to | for ) ~4 ( @model | size | variant )"
    )
    place = g.cue(
      "website", "web page", "webpage", "user interface", "interface", "blogpost", "blog post", "about page",
      "documentation", "product description", "splash screen", "application", "app", "marketing",
      "landing page", "credits", "readme", "model card", "home page", "promotional", "product or service",
      "public", "screen", "footer", "login", "menu", "label", "packaging", "page", "site", "caption",
      "report", "header", "docs", "about ( box | dialog | section | screen )", "dialog", "banner", "sidebar",
      "manual", "user guide", "store listing", "slides", "poster", "acknowledgements", "acknowledgments",
      "bibliography", "colophon", "homepage", "box", "chat window", "prominent", "conspicuous", "visible",
      "where ~8 see")
    publication = g.cue(
      "publication ~40 ( acknowledge | cite | credit | attribution | reference | include | mention | attribute )",
      "publish ~24 ( state | indicate ) ~2 name",
      "( identify | name | state ) ~12 ( paper | preprint | presentation | article )",
      "publish ~20 ( acknowledge | cite | credit | attribution | reference | mention )",
      "( acknowledge | cite | credit | reference ) ~16 ( publication | paper | article | publish )",
      "( acknowledge | cite | credit ) ~8 in ~4 ( publication | paper | research )",
      "scientific publication ~20 cite", "citation ~8 ( publish | publication | research )",
      "( publish | publication ) ~20 citation", "academic paper ~10 cite",
      "cite ~8 ( paper | work | report | article | model )", "credit ~10 citation",
      "( appropriate | proper ) citation", "( include | state | feature ) ~12 public statement",
      "cite ~4 ( dataset | data | software ) ~3 in",
      "( scientific work | academic work | thesis | presentation | talk | preprint | press release ) ~30 ( acknowledge | cite | credit | refer to | mention )",
      "( paper | thesis | article | publication ) ~20 ( reference to | contain ~3 reference )",
      "( shall | must | should ) thank",
      "( acknowledge | cite | credit | mention ) ~16 ( thesis | presentation | preprint | press release | scientific work | public statement )",
      "( cite | citing ) ~3 ( following | this | our | the )")
    credit = g.cue(
      "give ( appropriate | proper | reasonable | full | due )? ( credit | attribution | acknowledgement | acknowledgment )",
      "provide ~10 ( attribution | acknowledgement | acknowledgment ) ( to | of )",
      "provide ~20 the source of ~3 @model", "credit ~4 ( creator | author | licensor | @party )",
      "provide ( appropriate | proper | reasonable | clear ) ( credit | attribution )",
      "attribute ~6 to ( licensor | @party | the creator )", "indicate ~3 source of ~3 ( model | data )",
      "( indicate | state | name ) the source as",
      "( credit | acknowledgement | attribution ) ~4 ( must | shall | should | is to ) ~2 be ~2 ( given | made | shown | included )",
      "credit ~2 given to",
      "display ~6 ( logo | name )",
      "( state | indicate | say | declare ) ~4 @model ~2 ( originate | come | stem ) from",
      "( acknowledge | name | mention | identify | credit ) ~4 @party ~3 as ~4 ( source | creator | author | origin | developer | licensor )",
      "refer to ~6 @party ~3 as ~4 ( creator | author | source | developer )",
      "( link | hyperlink ) to ~6 ( must | shall | should ) ~2 ( appear | be shown | be displayed | be placed )",
      "( credit | name | acknowledge ) ( us | @party ) ~8 ( in | on | wherever | when | as )",
      "say ~6 that it @be based on", "name ~4 ( original | model ) ~2 ( developer | author | creator )",
      "credit them", "link to our ( repository | site | page )", "clear attribution",
      "( include | require | give ) ( proper | appropriate )? attribution ( to | and )",
      "proper attribution ~6 @be ( include | maintain )",
      "attribution ~4 @be ( maintain | include | visible | provide )", "compliance with attribution",
      "with attribution requirement",
      "with ( proper | appropriate | clear ) attribution", "maintain ~2 attribution",
      "must attribute", "shall attribute", "aware that ~12 obtain from",
      "( indicate | state | mention | disclose ) ~20 that ~6 @be ( used | based )",
      "notice ~6 stating that ~8 ( generated | created | made | built ) ( using | with )",
      "identify ~8 as ( the source | the origin )",
      "keep intact ~20 provide ~16 name of the original author")
    products = g.cue(
      "( product | service | application | app | website ) ~1 ( build | make | create | develop | use | powered | that )"
    )
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
      "annual revenue", "daily active", "dau", "mau",
      // "above 5,000 seats".
      "#number ~3 ( daily | monthly | weekly | user | customer | subscriber | download | install | seat | device | employee )",
      "( exceed | above | over | reach | pass ) ~4 ( revenue | turnover )",
      "( revenue | turnover ) ~6 ( exceed | above | over | more than )")
    naming = g.cue(
      "beginning of ~8 name", "in the name of", "model name", "prefix", "in ~2 ( name | title )")
    noticeFile = g.cue(
      "following ~3 ( attribution )? notice", "attribution notice", "notice text file", "notice file",
      "copyright notice", "prominent notice", "above copyright", "notice stating", "text of this license",
      "preserve", "retain", "notice in the distribution")
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

  private func occasion(_ hit: Hit, _ s: SentenceReading, _ out: [ClauseDraft]) -> AttributionDisplay.Occasion
  {
    let before = s.sentence.tokens.lowerBound..<hit.start
    // "If more than 100,000 people use it each month, you must show …": in whatever words the size is given.
    let isAboveSize = s.drafts(of: out).contains { draft in
      if case .usageThreshold(let line) = draft.terms { line.consequence == .display } else { false }
    }
    if isAboveSize || s.has(threshold) { return .threshold }
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
