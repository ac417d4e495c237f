/// Reads what is owed: "pay a royalty of 10%", "license fee", "revenue share".
struct RoyaltyRecognizer: ClauseRecognizer {
  let kind = ClauseKind.royalty
  private let owed, waived, percent: Cue

  init(_ g: inout GrammarBuilder) {
    owed = g.cue(
      "pay ~10 ( royalty | fee | share | commission | percent )", "royalty of", "pay ~3 #percent",
      "pay #number #percent", "license fee of", "fee of ~6 @be ( due | payable )",
      "pay ~4 of ~2 ( net | gross ) ( sales | revenue )",
      "royalty ~8 ( due | payable | owe | apply )", "( owe | remit ) ~8 ( royalty | fee )",
      "revenue share", "share of ~4 revenue", "subject to ~6 ( royalty | license fee )",
      "( royalty | fee ) ~4 ( equal to | at a rate )", "charge ~3 ( royalty | license fee )",
      "royalty ~3 #percent", "royalty bearing", "paid ~3 license", "liquidated damages",
      "charge your ~2 payment")
    waived = g.cue(
      "royalty free", "no royalty", "no charge", "without ~6 royalty", "not ~6 ( pay | royalty )",
      "free of ~3 royalty", "offer ~8 charge a fee", "attorney", "no fee", "may grant to you", "intended to")
    percent = g.cue("#number #percent", "#number percent", "#number per cent")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(owed), !s.has(waived), s.mode(hit.start) != .prohibited else { return }
    add(.royalty(rate: rate(s)), hit, s, &out)
  }

  private func rate(_ s: SentenceReading) -> Double? {
    s.first(percent).flatMap { Double(s.text($0.start..<($0.start + 1))) }
  }
}
