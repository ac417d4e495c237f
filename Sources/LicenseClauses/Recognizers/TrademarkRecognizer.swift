/// Reads that trademark rights are withheld or limited.
struct TrademarkRecognizer: ClauseRecognizer {
  let kind = ClauseKind.trademark
  private let marks, withheld, notices, rights, signs, kept, naming: Cue

  init(_ g: inout GrammarBuilder) {
    signs = g.cue(
      "( our | licensor | us | @party ) ~2 ( name | logo | emblem | mark | brand | crest | sign | seal | insignia )",
      "( word mark | trade dress | distinctive sign | service mark | trade mark | trademark | brand | logo | emblem )",
      "( name | sign ) of ~3 ( @party | author | employer )", "( name | mark ) ~2 @party", "marks", "badge",
      "coat of arms", "trade names", "reference to ~5 in ~2 ( sales | advertising | marketing )")
    kept = g.cue(
      "no ~4 ( right | license | authorization | permission )",
      "not ~16 ( use | invoke | appear | display | register | suggest | imply | state )",
      "( solely | only ) ~4 ( to | for | in )",
      "( outside | excluded ) ~4 ( grant | scope | license )", "( belong | property ) ~2 ( to | of )",
      "without ~8 ( consent | permission | approval )", "keep ~2 mark",
      "( @be | expressly ) excluded", "not brands", "neither ~4 may",
      "not ~3 ( give | grant ) ~4 ( right | permission ) ~4 use",
      "nothing ~8 ( permit | allow | give | authorize ) ~3 @who ~4 use")
    naming = g.cue(
      "@derivative ~10 ( call | name )", "model name", "( display | show | include | add ) ~3 mark")
    marks = g.cue(
      "trademark", "trade mark", "trade name", "service mark", "logo", "name or mark", "product name",
      "brand", "endorse", "endorsement", "name of ~10 ( to endorse | promote | publicity )")
    withheld = g.cue(
      "only use ~4 ( name | logo | trademark )", "brand guideline",
      "( connected with | sponsored | official status )", "nothing ~24 ( endorse | sponsor )",
      "no ~6 trademark", "not ~2 license ~2 trademark",
      "not ~8 grant ~12 ( trademark | trade | permission | right )",
      "nothing ~16 ( trademark | trade )",
      "not ~14 ( use | to use ) ~16 ( trademark | trade | name | mark | logo | brand )",
      "no other ~12 license", "without ~8 ( permission | consent ) ~8 ( use )?",
      "( trademark | name | mark | logo | names ) ~20 ( not | without )",
      "not ~6 use ~4 trademark", "( trademark | logo ) ~14 property of",
      "not ~6 be used ~12 ( endorse | promote | publicity )",
      "not ~6 ( imply | suggest ) ~6 endorse",
      "( name | trademark ) ~20 not", "not ~4 licensed under this",
      "trademark ~6 ( not | @be not ) ~3 license")
    rights = g.cue("( infring | infringe | violate | misappropriate ) ~20 ( trademark | right )")
    notices = g.cue(
      "( retain | keep | preserve ) ~24 copyright", "include ~6 copyright",
      "( remove | alter ) ~8 ( copyright | proprietary )", "submit ~10 for inclusion")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard s.has(withheld),
      let hit = s.all(marks).first(where: { !s.has(notices, in: s.sentence.part(of: $0.start)) })
    else { return withholds(s, &out) }
    if s.document.isDefinition(s.index) || s.sentence.governing == .prohibited && s.has(rights) { return }
    add(.plain(kind), hit, s, &out)
  }

  /// "You get no rights in our logo": a sign, and that it is kept.
  private func withholds(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard !s.has(notices), !s.has(naming), !s.document.isDefinition(s.index),
      s.sentence.governing != .prohibited,
      let hit = s.pair(signs, kept, within: 14)
    else { return }
    add(.plain(kind), hit, s, &out)
  }
}
