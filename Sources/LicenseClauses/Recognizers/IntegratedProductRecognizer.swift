/// Reads that a recipient through an integrated product, or an end user, is freed from a term.
struct IntegratedProductRecognizer: ClauseRecognizer {
  let kind = ClauseKind.integratedProductExemption
  private let product, freed: Cue

  init(_ g: inout GrammarBuilder) {
    product = g.cue(
      "as part of an integrated ~4 product", "integrated end user product", "integrated product",
      "end user of ~4 ( product | service )",
      "as part of ~6 ( product | service ) ~10 ( provide | offer | receive )",
      "( product | service ) ~4 incorporate", "embedded in ~6 product")
    freed = g.cue(
      "not apply", "@be exempt", "not ~3 subject to", "not bound", "without ~6 obligation",
      "shall not be required")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(product), s.has(freed) else { return }
    add(.plain(kind), hit, s, &out)
  }
}
