/// Reads that trade, sanctions or export laws must be followed.
struct ExportControlRecognizer: ClauseRecognizer {
  let kind = ClauseKind.exportControl
  private let laws, masks, moves, official, vouches, personal: Cue

  init(_ g: inout GrammarBuilder) {
    laws = g.cue(
      "control of export",
      "export ( control | law | regulation | restriction | administration )",
      "export , ~6 ( law | sanction | regulation )", "( export | import ) ~6 ( law | regulation )",
      "laws ~3 relating to export", "export control provision", "those on export", "export and sanction",
      "trade ( control | compliance | sanction | law )", "economic ~3 sanction",
      "sanction ~6 ( law | program | list | regulation )", "trade and economic sanction",
      "export or reexport", "( export | reexport ) ~14 ( software | model | material | product )", "ofac",
      "embargoed ~4 ( country | territory )", "restricted parties list", "entity list", "denied person",
      "re export",
      "specially designated national", "export administration",
      "foreign trade", "( export | import ) ~4 ( permit | licensing | privilege )", "trade rule",
      "bureau of industry and security", "listed person", "comply with sanction", "foreign exchange",
      "deemed export", "dual use", "blocked person",
      "( sanction | embargo | sanctioned ) ~6 ( list | imposed | party | person | country | screening | jurisdiction )",
      "( subject to | under ) ~4 ( embargo | sanction )",
      "( list | annex ) ~8 ( council regulation | sanction )",
      // "the anti-boycott legislation of its country", "an export licence": the law in other words.
      "( export | reexport | import | sanction | embargo | boycott | antiboycott ) ~3 @law",
      "customs ( law | regulation | legislation | authority | clearance )",
      "trade !secret/name/dress/mark ~2 @law", "trade ( restriction | embargo | regime )",
      "( divert | diversion ) ~8 country",
      "country ~8 ( shipment | export | delivery ) ~4 ( prohibit | forbid )",
      "blacklist of ~4 ( treasury | government | un | eu | usa | council )",
      "( export | reexport | import ) ~1 ( regime | provision | jurisdiction | authorization | authorisation | license | clearance | approval | formality | requirement | rule )",
      "sanction ~4 ( regime | measure | maintain | administer | adopt | enforce | target | list )",
      "( un | eu | usa | international | comprehensive | financial ) ~1 sanction", "wassenaar",
      "( comply | compliance | accordance | conform | observe | follow | respect | handle ) ~8 ( itar | ear99 | eccn )",
      "( under | breach | violation | contravention | compliance | comply | accordance ) ~3 ( ear | itar | eccn )",
      "embargoed ~2 ( state | nation | destination | region | jurisdiction | end user | person )",
      "under ~2 embargo", "( eu | union | un | international ) ~1 restrictive measure",
      "( impose | apply | maintain | issue | adopt ) ~3 ( sanction | embargo )",
      "( target | subject | object ) of ~3 ( sanction | embargo )",
      "@law ( on | of | about | govern | concern | regarding | relate to | restrict | in ) ~6 ( export | import | sanction | embargo | foreign trade )",
      "@law ( on | about | govern | concern | regarding ) ~1 trade", "( technology | arms ) transfer ~1 @law",
      "commerce control list", "( export | import ) authority",
      "fall ~2 under ( itar | ear99 | eccn )",
      // "nobody who is a restricted party": whom the law lets nothing be sent to.
      "( @be | not | any | a ) ( restricted | prohibited | denied | debarred | sanctioned ) ( party | person | entity )",
      "sanctioned end use",
      "list of ~2 ( prohibited | restricted | denied | sanctioned ) ( party | person | entity )",
      "( sdn | consolidated | screening ) list", "export ~3 ( provide | transfer | release ) ~6 @product")
    // "Sending the weights abroad …"
    moves = g.cue(
      "( transfer | shipment | ship | send | sending | take | delivery | transport | export ) ~8 ( abroad | overseas | out of the country | outside the country | across ~2 border | third country )",
      "( prior to | before ) ~1 ( export | reexport )",
      "( transborder | crossborder | cross border ) ~1 ( transfer | shipment | delivery )")
    // "… needs a government permit".
    official = g.cue(
      "( government | governmental | official | state | authority | authorities | competent ) ~3 ( authorization | authorisation | license | approval | permit | permission | clearance | consent )",
      "( applicable | relevant | national ) @law",
      "( need | require | obtain | get | hold | seek ) ~3 ( permit | authorization | authorisation | license | approval )"
    )
    // Data protection speaks of transfers abroad too.
    personal = g.cue("personal data", "personal information", "gdpr", "data protection", "data subject")
    // "You confirm that you are on no such list".
    vouches = g.cue(
      "( represent | warrant | confirm | certify | declare | affirm | attest | assure | guarantee )",
      "( require | responsibility | duty | job | accountable | incumbent )", "you @be not")
    masks = g.cue("( mask | hide | disguise | conceal ) ~6 ( location | ip | identity )", "vpn")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = s.first(masks, .prohibited), s.has(laws) || followsLaws(s) {
      // The laws that it must follow stand before what it must not hide, or behind it.
      let law = s.first(laws) ?? hit
      return add(.plain(kind), law.start < hit.start ? law : hit, s, &out)
    }
    if let leadIn = s.sentence.leadIn,
      s.folded(s.document.sentences[leadIn].tokens).contains("export")
    {
      return
    }
    guard let hit = s.first(laws) ?? permit(s), !s.document.isDefinition(s.index) else {
      return
    }
    guard
      s.hasMode(.required) || s.hasMode(.prohibited) || s.sentence.governing != .none || s.has(vouches)
        || restricts(s)
    else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// "Obtain the government's permit before you take the technology out of the country".
  private func permit(_ s: SentenceReading) -> Hit? {
    s.has(personal) ? nil : s.pair(moves, official, within: 16)
  }

  /// "You must follow export laws. You may not hide your location to avoid them."
  private func followsLaws(_ s: SentenceReading) -> Bool {
    guard s.index > 0, s.document.sentences[s.index - 1].block == s.sentence.block else { return false }
    let before = s.folded(s.document.sentences[s.index - 1].tokens)
    return before.contains("export") || before.contains("sanction")
  }

  /// "The Materials may be subject to export controls": a warning in operative words.
  private func restricts(_ s: SentenceReading) -> Bool {
    let words = s.folded(s.sentence.tokens)
    return words.contains("subject to") || words.contains("entity list") || words.contains("fall under")
  }
}
