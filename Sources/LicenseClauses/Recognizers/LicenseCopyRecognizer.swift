/// Reads that recipients must get a copy of, or a link to, the licence.
struct LicenseCopyRecognizer: ClauseRecognizer {
  let kind = ClauseKind.licenseCopy
  private let bare, copy, permissionNotice, with, terms, hands, passing, lacking: Cue

  init(_ g: inout GrammarBuilder) {
    bare = g.cue("copy of ( this | the ) ~3 @agreement")
    copy = g.cue(
      "put ~4 copy of ~3 @agreement ~4 ( disposal | available )",
      "@give ~24 ( copy | text | link ) ( of | to ) ~3 ( this | the | these ) ~5 @agreement",
      "@give/deliver ~4 ( this | the ) ( license | agreement ) ~3 ( with | to | along )",
      "accompany by ~4 ( copy of | this ) ~4 @agreement",
      "( provide | include | give | retain | ship ) ~6 copy of ~4 @agreement",
      "copy of this ~3 @agreement ~6 ( must | shall ) ~2 ( be )? ( provide | include | accompany | give )",
      "include ~6 ( full | complete )? text of ~3 @agreement", "list of condition", "retain ~10 these terms",
      "copyright notice ~3 condition ~3 disclaimer",
      "( url | uri | hyperlink | link ) ~6 ( this | the ) ( public )? license",
      "also gets ~4 ( copy | text ) of ~3 @agreement", "( every | any ) one who gets ~20 also ~6 @agreement",
      "( each | every ) recipient ~4 supplied with ~2 @agreement", "text of ~2 @agreement @be attached",
      "copy of ~2 @agreement ~2 ( deliver | provide | attach | supply )",
      "( make | makes ) available ~3 text of ~3 @agreement", "get ~6 text of ~2 @agreement",
      "include ~3 text of ~2 @agreement", "( distribute | share ) ~10 with a copy of ~2 @agreement",
      "provide a complete copy of ~2 @agreement", "retain this notice and the following",
      "include ~4 !in this license",
      "include ( this | the ) ( license | agreement ) with", "include this ( license | agreement )",
      "text of ~2 @agreement ~3 @be ~2 ( display | displayed | include | reproduce )",
      "make ~3 copy of ~5 @agreement ~3 available",
      "make ~3 ( copy | text ) of these terms available", "receive ~3 copy of ~3 @agreement",
      "( make | provide ) ~6 ( this | the ) ~3 @agreement available to",
      "copy of ~3 ( this | the ) ~4 license document",
      "make available ~4 copy of ~3 @agreement", "with a ~3 copy of ~3 @agreement ~3 include",
      "redistribute ~10 with ~3 copy of ~3 @agreement", "attach ~6 ( this | the ) ( license | agreement )",
      "this ( license | agreement ) ( text | file )? @be ( include | retain | provide | attach )",
      "license ( text | file ) @be ( include | retain | provide | attach )",
      "( maintain | keep | retain ) this license file", "remain ~4 with a copy of ~2 @agreement",
      "distribute ~6 copy of this ~3 ( agreement | license ) with")
    terms = g.cue(
      "( copy | text | wording | version ) of ~4 ( @agreement | document | condition | page )",
      "( these | the same ) ( terms | condition )",
      "this ( document | page | contract | license | agreement )",
      "license ( file | text | agreement | condition | terms | document )",
      "( present | applicable ) ( terms | license )",
      "link to ~4 ( @agreement | #url )",
      "terms and conditions hereof", "contents of this page")
    hands = g.cue(
      "( give | get | enclose | supply | furnish | hand | attach | reproduce | deliver | accompany | ship | reach | sit | transmit | receive | append | bundle | present | display | add | place | pass )",
      "provide !that !you !under", "include ( our | the | this ) license ( file | text )", "send"
    )
    passing = g.cue(
      "( recipient | acquirer | customer | transferee | distributor | receive )",
      "( each | every | any | all ) ~2 copy",
      "( distribute | redistribute | distribution | share | pass | transfer | repository | package | archive | hand )",
      "third party", "( everyone | anyone | whoever ) ~2 who", "( everyone | anyone ) to whom", "to whom")
    lacking = g.cue(
      "without ~3 ( this | the ) ~3 ( document | license | agreement | terms )",
      "unless ~8 ( @agreement | document ) ~6 ( attach | include | enclose | accompany | provide )")
    with = g.cue("with a ( complete )? copy of", "together with a copy of", "accompanied by a copy of")
    permissionNotice = g.cue(
      "( permission | license ) ( notice | statement ) ~10 include",
      "inform ~24 ( obtain | get ) ~2 copy of ~2 @agreement",
      "include ~10 this ( permission | license ) ( notice | statement )", "permission notice ~4 appear",
      "keep intact ~6 this license")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.sentence.governing == .required, let hit = s.first(bare),
      hit.start - s.sentence.tokens.lowerBound < 4
    {
      return add(.plain(kind), hit, s, &out)
    }
    guard s.hasMode(.required) || s.hasMode(.permitted),
      let hit = s.first(copy, .required, .none) ?? (s.has(with) ? s.first(copy, .permitted) : nil)
        ?? s.first(permissionNotice, .required, .none, .condition)
    else { return handed(s, &out) }
    guard s.hasMode(.required) || s.hasMode(.permitted) && s.has(with), s.mode(hit.end - 1) != .prohibited,
      !isWork(hit, s)
    else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// "Everyone to whom you give the model must also get these terms": whoever receives it, the terms, and the act.
  private func handed(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard s.has(lacking) || s.hasMode(.required) && s.has(terms),
      s.sentence.governing == .required || s.has(passing)
    else { return }
    if let hit = s.first(lacking) { return add(.plain(kind), hit, s, &out) }
    guard let hit = s.all(hands).prefix(Self.most).lazy.compactMap({ given($0, s) }).first,
      s.mode(hit.end - 1) == .required
    else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// What is handed over: "attach this licence", or "this licence shall be attached".
  private func given(_ act: Hit, _ s: SentenceReading) -> Hit? {
    s.all(terms).prefix(Self.most).lazy.compactMap { text in
      if text.start > s.sentence.tokens.lowerBound, s.has(text.start - 1, Self.of) { return nil }
      if act.end <= text.start, text.start - act.end < 6 {
        return Hit(cue: act.cue, start: act.start, end: text.end)
      }
      let isPassive = text.end <= act.start && act.start - text.end < 8 && s.has(act.start - 1, Self.be)
      return isPassive ? Hit(cue: act.cue, start: text.start, end: act.end) : nil
    }.first
  }

  /// The acts and texts of one sentence that are compared: no licence names as many.
  private static let most = 40
  private static let be = WordClasses.mask("be")
  private static let of = WordClasses.mask("of")

  /// "a link to the Licensed Material": to the work, not to its terms.
  private func isWork(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.folded(hit.range).hasSuffix("the licensed")
  }
}
