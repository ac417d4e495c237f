/// Reads that the user indemnifies the licensor.
struct IndemnityRecognizer: ClauseRecognizer {
  let kind = ClauseKind.indemnity
  private let acts: Cue

  init(_ g: inout GrammarBuilder) {
    acts = g.cue(
      "indemnify", "hold ~4 harmless", "indemnification", "indemnities", "hold ~4 free ~4 claim",
      "release ~4 from ~4 claim ~4 third part",
      "( damage | loss ) ~10 ( licensor | company | party ) ~8 ( compensate | compensated | reimburse ) by",
      "compensate ( licensor | company | us ) for", "keep ~6 clear of ~4 liability",
      "right to seek compensation from you")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(acts), s.hasMode(.required) || s.hasMode(.condition) else { return }
    add(.plain(kind), hit, s, &out)
  }
}
