/// What the licensor keeps in hand: the terms, the service, and how it is used.
extension FrameTable {
  static func powers(_ g: inout GrammarBuilder) -> [Frame] {
    let update: @Sendable (SentenceReading, Hit) -> ClauseTerms = { _, _ in .plain(.licenseUpdate) }
    return [
      // "keep installed copies current", "migrate to the security release".
      Frame(
        &g, .owed,
        [
          "( migrate | upgrade | move | switch | retire | keep ~4 current | work only with | use only | replace )"
        ],
        of: [
          "( latest | newest | new | current | successor | most recent | later | security ) ~2 ( version | release | checkpoint | patch | edition )"
        ], within: 12, update),
      Frame(
        &g, .said,
        [
          "( later | new | newer | revised | amended | updated ) ~1 ( version | terms | edition ) ~4 ( supersede | replace | bind | prevail )",
          "( continue | staying | keep ) ~6 ( after | following ) ~6 ( change | update | amendment ) ~8 ( accept | acceptance | agree )",
        ], update),
      // "The rights conferred are extinguished upon leaving the consortium".
      Frame(
        &g, .stated,
        [
          "( extinguish | extinguished | forfeited | withdrawn | recover ~2 ( authorization | license | right ) | stop ~1 as well | fall back | no longer valid | rescind | call off | come to an end | bring ~4 ( end | close ) )"
        ],
        of: ["( @license | @agreement | access | approval | authorization )"], within: 8,
        unless: ["reinstate", "not ~2 ( withdrawn | forfeited )"],
        { s, _ in
          let text = s.folded(s.sentence.tokens)
          let breaks = ["breach", "violat", "complian", "otherwise"].contains { text.contains($0) }
          let sues = ["proceeding", "litigation", "lawsuit", "arbitration"].contains { text.contains($0) }
          return .termination(
            Termination(trigger: sues ? .litigation : breaks ? .breach : .other, deletion: false))
        }),
    ]
  }
}
