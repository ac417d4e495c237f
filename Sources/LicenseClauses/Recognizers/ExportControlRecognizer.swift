/// Reads that trade, sanctions or export laws must be followed.
struct ExportControlRecognizer: ClauseRecognizer {
  let kind = ClauseKind.exportControl
  private let laws, masks: Cue

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
      "( list | annex ) ~8 ( council regulation | sanction )")
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
    guard let hit = s.first(laws), !s.document.isDefinition(s.index) else {
      return
    }
    guard s.hasMode(.required) || s.hasMode(.prohibited) || s.sentence.governing != .none || restricts(s)
    else { return }
    add(.plain(kind), hit, s, &out)
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
