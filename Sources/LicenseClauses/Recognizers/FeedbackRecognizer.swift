/// Reads that the licensor may use feedback or contributions.
struct FeedbackRecognizer: ClauseRecognizer {
  let kind = ClauseKind.feedback
  private let given, endorses: Cue

  init(_ g: inout GrammarBuilder) {
    endorses = g.cue("suggest ~4 endorse")
    given = g.cue(
      "you ( hereby )? grant ~3 licensor ~60 ( modification | derivative | improvement )",
      "we may use ( content | input | your | the ) ~16 ( improve | develop | provide | train )",
      "use the content you submit", "licensee ~3 grant ~12 improvement", "licensee ~3 grant ~6 option",
      "( send | give | tell ) ~3 us ~4 ( idea | correction | suggestion | feedback | comment ) ~12 ( use | build )",
      "( proposal | report ) for improvement ~20 use", "improvement proposal ~20 use",
      "contribution ~4 @be licensed to", "grants ~4 back ~8 licensor",
      "feedback ~40 ( use | license | grant | assign | exploit | free )",
      "( suggestion | comment ) ~24 ( feedback | use | license | grant | assign | exploit )",
      "contribution ~4 ( intentionally )? submit ~20 ( @be | under | license )",
      "submit ~6 contribution ~12 ( license | under | grant )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(given), !s.document.isDefinition(s.index), !s.has(endorses) else {
      return
    }
    add(.plain(kind), hit, s, &out)
  }
}
