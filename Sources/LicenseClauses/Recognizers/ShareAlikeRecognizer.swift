/// Reads that derivatives must carry the same or a named licence, or be published.
struct ShareAlikeRecognizer: ClauseRecognizer {
  let kind = ClauseKind.shareAlike
  private let network, same, publish, relicense, under, alike, passed, stays: Cue

  init(_ g: inout GrammarBuilder) {
    network = g.cue(
      "( through | over | via ) ~3 network", "computer network", "remotely", "external deployment",
      "( via | by ) any means", "hosted service", "as a service", "remote access",
      "interact with ~6 ( it | software | model )", "make ~6 functionality ~10 available")
    alike = g.cue(
      "( same | identical | present ) ~2 ( license | terms | condition )", "original license",
      "( inherit | carry ) ~2 license", "terms on which ~10 received",
      "under ( the )? ( cc by sa | agpl | gpl | lgpl | mpl | creative commons | apache )",
      "publicly accessible repository", "( disclose | publish | release | open ) ~4 source code",
      "source code ~16 ( disclose | publish | release | open | made available )", "remain subject to",
      "our terms cover", "otherwise than under",
      "weights ~4 ( offer | publish | release | made available ) ~6 ( public | under )",
      "without restrictions other than those", "made public", "under the odbl",
      "( follow | share ) ~4 ( license of | the way we )", "back to the public repository",
      "corresponding source", "by no other", "under the terms stated", "license shall apply to",
      "pursuant to this agreement", "contained in this document")
    passed = g.cue(
      "@derivative", "( fine tune | finetune )",
      "( improvement | adapter | enhancement | annotated | merged | modified | adapted | altered | trained | derived | changed )",
      "( modification | change | changes )")
    same = g.cue(
      "only do so under the ~3 ( terms | license )", "remain subject to this", "remain governed by this",
      "( derivative | modification | improvement ) ~16 subject to ~2 same",
      "( license | distribute | release | share | publish | convey | make ) ~16 under ( the | this | these ) ( same | license | exact | terms ~4 ( of this | license ) )",
      "under the same ( license | terms )", "license ~6 under the same",
      "( license | distribute | release ) ~10 under identical", "identical ( license | terms )",
      "( open source | opensource | release | license ) ~4 under this ( license | agreement )",
      "under this ( license | agreement ) ~6 ( only | and not under any other )", "same license",
      "same ( license | terms ) as", "same license element",
      "license ~6 entire ~6 work ~10 under this license",
      "under the terms of this ( license | agreement ) ~3 only", "apply this license ~8 to",
      "under an unmodified form of this", "distribution ~24 must be under ~3 terms of this",
      "must be only under ~3 ( the | this )",
      "( publish | distribute | share ) under this ( license | agreement )", "only under the terms of this",
      "do so under this", "apply this license ~8 terms", "maintain the same license",
      "( must | shall ) remain ( open source | free )",
      "( derivative | modification | adaptation | modified ) ~16 ( must | shall ) ~4 ( be )? ( license | govern | distribute | released ) ~6 ( under | by ) ~3 ( this | the same )",
      "must also be licensed under", "( license | licensed ) as a whole ~16 under ~4 terms of this",
      "available only under ~4 ( terms | this )",
      "( provided | released | distributed ) under this license or",
      "modification ~4 must be ( provided | released | licensed ) under",
      "not be published otherwise than under this", "under this agreement and under no other",
      "on these same terms",
      "weights @be to be released",
      "modified version must retain this license",
      "maintain the same ~2 ( license | terms )", "intellectual property ~6 derivative ~8 subject to ~4 this",
      "apply ~6 this license to ~6 derivative")
    publish = g.cue(
      "make ~12 ( source | weight | derivative | modification | model ) ~6 ( public | publicly ) available",
      "( release | publish | open ) ~6 ( source code | your derivative | your modification | the weight )",
      "convey ~6 corresponding source", "open source ~6 ( derivative | modification )",
      "make available ~8 source code", "provide ~8 corresponding source", "available in source code form",
      "machine readable ~4 source", "provide ~8 source ( version | form )",
      "( provide | give | receive ) ~6 ( complete )? corresponding source",
      "also get ~12 source code", "make ~6 ( source material | model source ) ~4 ( public | publicly )",
      "offer ~14 ( source code | machine readable copy | alteration )",
      "offer ~20 copy in ~2 machine readable form")
    under = g.cue(
      "( license | distribute | release | share ) ~16 under ( this | these ) ( agreement | license | terms )")
    stays = g.cue("do so under", "remain")
    relicense = g.cue(
      "( inform | notify | tell ) ~30 remain governed", "cause ~4 ( party | recipient ) ~2 to",
      "may ~4 relicense", "licensor offers", "not required to license", "forfeiture", "owned by licensor",
      "will be owned",
      "automatically terminate", "automatic termination", "materials provided under this license",
      "no rights", "no additional right",
      "not ~6 apply to ~6 collect", "as is",
      "without warranty")
  }

  /// "… if you: license the copies under this Agreement": a condition that begins with the act.
  private func opening(_ s: SentenceReading) -> Hit? {
    guard s.sentence.governing == .required, let hit = s.first(under),
      hit.start - s.sentence.tokens.lowerBound < 3
    else { return nil }
    return hit
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard s.hasMode(.required) || s.has(stays),
      let hit = s.first(same) ?? s.first(publish) ?? opening(s) ?? alike(s),
      isDemanded(hit, s), !s.has(relicense)
    else { return }
    add(.shareAlike(network: s.document.countsHosting || s.has(network)), hit, s, &out)
  }

  /// What becomes of the model, and the same terms near it.
  private func alike(_ s: SentenceReading) -> Hit? { s.pair(passed, alike, within: 24) }

  private func isDemanded(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.mode(hit.start) == .required || s.mode(hit.end - 1) == .required
      || s.folded(hit.range).contains("do so under") || s.folded(hit.range).hasPrefix("remain")
  }
}
