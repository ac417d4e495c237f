/// Reads that liability is limited.
struct LiabilityLimitRecognizer: ClauseRecognizer {
  let kind = ClauseKind.liabilityLimit
  private let limits, thirdParty: Cue

  init(_ g: inout GrammarBuilder) {
    thirdParty = g.cue(
      "third party ( material | content | website | site | service | software | component )", "survive",
      "additional terms such as", "you @be not ( responsible | liable )")
    limits = g.cue(
      "in no circumstance ~40 ( liable | responsible | liability )", "you can recover ~16 damages",
      "in no event ~40 ( liable | responsible | liability )", "under no ~60 liable",
      "not ~8 ( liable | responsible ) ~6 ( for | to )",
      "not ~4 ( bear | assume | accept | have ) ~6 liability", "no liability",
      "liability ~20 ( exceed | limited to )", "( shall | will ) ~30 be liable", "at your own risk",
      "at your sole risk", "risk ~12 ( @be | rest | remain | lie ) with you", "entirely at your own risk",
      "solely at your ( own )? risk", "you ~4 assume ~2 all ~2 risk",
      "accept all ~2 risk", "bear all ~2 risk",
      "release ~4 from ~2 any ~2 ( liability | claim | damage )", "disclaim ~6 liability",
      "exclude ~6 liability", "assume no liability",
      "assume no responsibility ~10 ( loss | damage )", "not liable",
      "neither ~24 ( have | bear ) any liability", "no ~14 have any liability",
      "bear no ( responsibility | liability )", "without any liability")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(limits), !s.sentence.isHeading, !s.has(thirdParty) else { return }
    add(.plain(kind), hit, s, &out)
  }
}
