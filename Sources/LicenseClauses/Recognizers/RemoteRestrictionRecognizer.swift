/// Reads that the licensor may restrict usage remotely or otherwise, or monitor it.
struct RemoteRestrictionRecognizer: ClauseRecognizer {
  let kind = ClauseKind.remoteRestriction
  private let restricts, monitors: Cue

  init(_ g: inout GrammarBuilder) {
    restricts = g.cue(
      "right to ~3 ( restrict | limit | suspend | disable | block ) ~10 ( use | usage | access )",
      "right to ~28 restrict ~2 ( use | usage | access )",
      "entitled to ~2 ( restrict | suspend | limit ) ~8 ( access | use )",
      "restrict ( remote | remotely ) or otherwise", "remote ~6 ( restrict | disable | deactivate )",
      "may ~6 ( restrict | suspend | block | limit | disable ) ~6 ( use | usage | access ) ( of | to )")
    monitors = g.cue(
      "( may | right to | will | reserve ) ~6 ( monitor | audit | inspect | track ) ~12 ( use | usage | compliance | record | activity )",
      "may ~6 collect ~30 ( information | data ) ~8 ( about | regarding | on )",
      "may ~4 collect ~20 ( use | usage )",
      "( allow | permit ) ~20 ( audit | inspect | monitor ) ~3 ( compliance | use | usage | record | activity )",
      "( allow | permit ) ~6 to ( audit | inspect | monitor )",
      "telemetry")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(restricts) ?? s.first(monitors), s.mode(hit.start) != .prohibited else { return }
    add(.plain(kind), hit, s, &out)
  }
}
