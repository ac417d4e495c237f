/// Reads that use against, or in competition with, the licensor is forbidden.
struct CompetitionRecognizer: ClauseRecognizer {
  let kind = ClauseKind.competition
  private let competes, against, withheld, frees: Cue

  init(_ g: inout GrammarBuilder) {
    competes = g.cue(
      "compete", "take the place of ~6 ( own | service | product | offering )",
      "( replace | substitute for ) ~4 ( licensor | our ) ~4 ( product | service )",
      "competition with", "competitive ~4 ( product | service | model | with | to | advantage )",
      "competitor of", "competitive activity",
      "competing ~3 ( product | service | model | technology | offering | with )",
      "in competition", "competitive with",
      "( rival | rivals )", "functionally equivalent",
      "( substantially | functionally ) ~1 similar to ~4 ( licensor | our | @party )", "clone of our",
      "replacement of ~3 @party", "overlap with ~6 ( service | business | product )",
      "( substitute | alternative | replacement ) ( for | to ) ( our | the model | it | licensor )")
    withheld = g.cue(
      "( license | right | grant | permission ) ~3 not ~2 ( extend | cover | include | available | granted )",
      "not ~3 take ~3 license")
    frees = g.cue("( provision | section | restriction | clause ) ~4 not apply")
    against = g.cue(
      "to ~4 detriment of ( licensor | us | @party )", "disparage ( us | licensor | @party )",
      "against the interest of ( licensor | us )", "assert ~12 patent ~10 against ( us | licensor )",
      "use ~6 against ( us | licensor )", "benchmark ~10 competitor", "( solicit | poach ) ~4 customer",
      "against ( us | @party )", "against ~3 interest of")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard !s.has(frees),
      let hit = s.first(competes, .prohibited)
        ?? (s.sentence.governing == .prohibited ? s.first(competes) : nil) ?? s.first(against, .prohibited)
        ?? (s.has(withheld) ? s.first(competes) : nil)
    else { return }
    add(.plain(kind), hit, s, &out)
  }
}
