/// Reads that the licensor may use feedback or contributions.
struct FeedbackRecognizer: ClauseRecognizer {
  let kind = ClauseKind.feedback
  private let given, endorses, remarks, taken, others: Cue

  init(_ g: inout GrammarBuilder) {
    endorses = g.cue("suggest ~4 endorse")
    remarks = g.cue(
      "( feedback | remark | opinion | proposal | rating )", "( any | your | such ) ~2 suggestion",
      "suggestion ~3 ( for | about | on | regarding | you )",
      "( enhancement request | bug report | pull request | evaluation report )",
      "( comment | idea | correction ) ~8 ( submit | send | give | provide | communicate | make | on | about | by )",
      "( submit | send | offer | give | tell ) ~6 ( comment | idea | correction | suggestion | contribution )",
      "tell us what you think", "error report", "submit to ~2 ( project | repository )",
      "( inform | tell ) ~4 of ~2 ( defect | bug | desired function )", "( patch | patches ) receive",
      "unsolicited ~1 ( proposal | idea )")
    taken = g.cue(
      "( implement | incorporate | exploit | assign | relicense | adopt )",
      "( use | publish | used | act )", "( license | right ) ~6 ( to | of | in )",
      "( free of charge | without ( obligation | compensation | restriction | payment ) )",
      "( no | not | waive ) ~6 ( compensation | confidential | remuneration | claim | obligation | pay )",
      "inclusion in", "take ~3 into account", "become ~2 property", "transfer ~4 to")
    others = g.cue(
      "endorse", "warranty", "as is", "harass", "political", "prohibited", "hate", "generate", "commercial",
      "research", "( control | sensor | haptic | force ) ~4 feedback", "feedback ~4 ( sensor | loop )")
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
    guard !s.document.isDefinition(s.index),
      let hit = s.first(given) ?? (s.hasMode(.prohibited) ? nil : s.pair(remarks, taken, within: 20)),
      !s.has(endorses), s.has(given) || !s.has(others)
    else { return }
    add(.plain(kind), hit, s, &out)
  }
}
