/// Reads that use against, or in competition with, the licensor is forbidden.
struct CompetitionRecognizer: ClauseRecognizer {
  let kind = ClauseKind.competition
  private let competes, against: Cue

  init(_ g: inout GrammarBuilder) {
    competes = g.cue(
      "compete", "take the place of ~6 ( own | service | product | offering )",
      "( replace | substitute for ) ~4 ( licensor | our ) ~4 ( product | service )",
      "competition with", "competitive ~4 ( product | service | model | with | to | advantage )",
      "competitor of", "competing ~3 ( product | service | model | technology | offering | with )",
      "in competition", "competitive with")
    against = g.cue(
      "to ~4 detriment of ( licensor | us | @party )", "disparage ( us | licensor | @party )",
      "against the interest of ( licensor | us )", "assert ~12 patent ~10 against ( us | licensor )",
      "use ~6 against ( us | licensor )", "benchmark ~10 competitor")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard
      let hit = s.first(competes, .prohibited)
        ?? (s.sentence.governing == .prohibited ? s.first(competes) : nil) ?? s.first(against, .prohibited)
    else { return }
    add(.plain(kind), hit, s, &out)
  }
}
