/// Reads that the user indemnifies the licensor.
struct IndemnityRecognizer: ClauseRecognizer {
  let kind = ClauseKind.indemnity
  private let acts: Cue

  init(_ g: inout GrammarBuilder) {
    acts = g.cue("indemnify", "hold ~4 harmless", "indemnification", "indemnities")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(acts), s.hasMode(.required) || s.hasMode(.condition) else { return }
    add(.plain(kind), hit, s, &out)
  }
}
