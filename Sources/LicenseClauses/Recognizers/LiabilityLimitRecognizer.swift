/// Reads that liability is limited.
struct LiabilityLimitRecognizer: ClauseRecognizer {
  let kind = ClauseKind.liabilityLimit
  private let limits, continues, thirdParty, bounds, assumes: Cue

  init(_ g: inout GrammarBuilder) {
    thirdParty = g.cue(
      "third party ( material | content | website | site | service | software | component )", "survive",
      "additional terms such as", "you @be not ( responsible | liable )")
    bounds = g.cue(
      "( not | neither | no | never ) ~8 ( answerable | accountable | responsible ) ~4 ( for | to )",
      "liable ~4 ( only | without limitation ) ~2 for", "( owe | owes ) no ~2 ( compensation | damages )",
      "own ( sole )? risk",
      "( not | may ) ~6 made to pay", "not ~3 ( bear | assume | accept | take ) ~3 ( responsibility | risk )",
      "( sole | exclusive | only ) ~4 remedy", "( release | discharge ) ~4 from ~4 ( claim | liability )",
      "liability ~10 ( excluded | limited | capped | restricted )",
      "no ( action | claim | lawsuit ) ~12 ( brought | made | asserted ) ~2 against",
      "( recovery | damages | compensation ) ~6 ( confined | limited | restricted | capped ) to",
      "( waive | renounce ) ~4 ( claim | right ) ~6 ( against | damages | compensation )", "at ~3 sole risk",
      "not ~4 responsible", "not pay for ~2 ( lost | loss )", "what they owe ~2 limited", "exclude ~4 claims",
      "claims for damages ~12 barred", "owe you ( anything | nothing ) if",
      "( exposure | liability ) ~6 capped", "risk ~4 ( arising | out of ) ~6 ( lies | borne )")
    continues = g.cue(
      "( limitation | exclusion ) ~2 ( applies | apply ) ( to | even )",
      "applies even if ~16 possibility of ~3 damages", "( limitation | exclusion ) may not apply to you")
    assumes = g.cue(
      "you ~4 assume ~2 all ~2 risk", "accept all ~2 risk", "bear all ~2 risk", "bear the entire risk",
      "you ~2 bear ~3 risk")
    limits = g.cue(
      "not recover ~6 damages",
      "in no circumstance ~40 ( liable | responsible | liability )", "you can recover ~16 damages",
      "in no event ~40 ( liable | responsible | liability )", "under no ~60 liable",
      "not ~8 ( liable | responsible ) ~6 ( for | to )",
      "not ~4 ( bear | assume | accept | have ) ~6 liability", "no liability",
      "liability ~20 ( exceed | limited to )", "( shall | will ) ~30 be liable", "at your own risk",
      "at your sole risk", "risk ~12 ( @be | rest | remain | lie ) with you", "entirely at your own risk",
      "solely at your ( own )? risk",
      "release ~4 from ~2 any ~2 ( liability | claim | damage )", "disclaim ~6 liability",
      "exclude ~6 liability", "assume no liability",
      "assume no responsibility ~10 ( loss | damage )", "not liable",
      "neither ~24 ( have | bear ) any liability", "no ~14 have any liability",
      "bear no ( responsibility | liability )", "without any liability")
  }

  /// The clauses before it among which a disclaimer of the same paragraph is looked for.
  private static let near = 16

  /// "You bear all risks", but for a disclaimer of warranties, which says so too.
  private func assumed(_ s: SentenceReading, _ out: [ClauseDraft]) -> Hit? {
    guard let hit = s.first(assumes) else { return nil }
    let isDisclaimed = out.suffix(Self.near).contains {
      $0.recognizer == .warrantyDisclaimer && s.document.sentences[$0.sentence].block == s.sentence.block
    }
    return isDisclaimed ? nil : hit
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(continues), extendLast(s, &out) != nil { return }
    guard
      let hit = s.first(limits) ?? assumed(s, out) ?? (s.sentence.governing == .none ? s.first(bounds) : nil),
      !s.sentence.isHeading, !s.has(thirdParty)
    else { return }
    add(.plain(kind), hit, s, &out)
  }
}
