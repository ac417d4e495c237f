/// Reads that there is no warranty.
struct WarrantyDisclaimerRecognizer: ClauseRecognizer {
  let kind = ClauseKind.warrantyDisclaimer
  private let disclaims, yours, manner, denies: Cue

  init(_ g: inout GrammarBuilder) {
    disclaims = g.cue(
      "as is", "without ~6 ( warranty | warrant )", "disclaim ~8 ( warranty | representation | warrant )",
      "no ~6 ( warranty | representation or )", "not ~6 ( warrant | guarantee )",
      "make no ~4 ( warranty | representation | guarantee )", "with all faults", "without ~4 guarantee",
      "no contractual guarantee",
      "as available", "no warranty")
    denies = g.cue(
      "not ~2 ( promise | assure | vouch )",
      "( come | supplied | provided | delivered | released ) ~2 as ( they | it ) @be",
      "in ( its | their ) ( present | current ) ( condition | state )",
      "( with | including ) all ~2 ( defect | fault )",
      "( warranty | guarantee | representation ) ~16 ( excluded | disclaimed | rejected | waived | denied )",
      "not ~12 ( construed as | create | constitute | imply ) ~3 ( warranty | guarantee )",
      "( warranty | term | condition ) ~8 implied ~10 excluded",
      "no ~3 responsibility for ~4 ( defect | fitness | accuracy | quality )", "claims for defects",
      "right to have defects", "( none from us | none by us )",
      "( error | defect ) free ~6 not", "no promise", "does not guarantee", "no assurance")
    manner = g.cue(
      "as is or as part", "as is ( customary | usual | reasonable | necessary | needed | required )")
    yours = g.cue(
      "feedback @be provided", "survive", "trademark license", "you make no warranty",
      "you represent and warrant", "your feedback")
  }

  /// "may not be sold as is or as part of a product": a way of selling.
  private func isManner(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.folded(hit.range) == "as is" && (s.mode(hit.start) == .prohibited || s.has(manner))
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(disclaims) ?? s.first(denies), !s.has(yours), !isManner(hit, s) else { return }
    add(.plain(kind), hit, s, &out)
  }
}
