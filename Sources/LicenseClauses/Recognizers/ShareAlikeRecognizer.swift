/// Reads that derivatives must carry the same or a named licence, or be published.
struct ShareAlikeRecognizer: ClauseRecognizer {
  let kind = ClauseKind.shareAlike
  private let network, same, publish, relicense, under, alike, passed, stays: Cue
  private let forms, bond, release, inherits, otherwise, duty, commands, only, notice, spared, opened,
    assets, handed, chosen, noneMay: Cue

  init(_ g: inout GrammarBuilder) {
    (forms, bond, release) = Self.bonds(&g)
    // "Forks inherit the licence", "stay under it": the verb says that it must be so.
    inherits = g.cue(
      "inherit ~5 ( license | terms )", "inherit ~2 from ~2 license",
      "( stay | remain | continue | kept | go ) ( always | forever )? ( under | on ) ~2 ( this | the same | these | identical ) ~2 ( license | terms | condition )",
      "( license | terms ) ~2 ( travel | go along | stick | stays | stay | carry over | run | pass ) ~1 ( with | to )",
      "( carry | bear | keep | retain ) ~1 license of ~2 ( original | work | model | dataset | upstream )",
      "@be released back under", "( license | terms ) ( always )? follow ~2 @derivative",
      "( fall | falls | come ) under ~1 ( this | the same | these ) ~1 ( license | terms )",
      "@be ( also | likewise ) ~1 ( cover | govern | license ) ( by | under ) ~1 ( this | the same ) ~1 ( license | terms )",
      "( cover | govern ) by ( this | the same ) ~1 license ~1 ( too | likewise | as well )")
    // "may not be conveyed under a licence other than this one"
    otherwise = g.cue(
      "( under | on | by ) ~3 ( license | terms | condition | contract ) other than ~3 ( this | these | present | those | same | original )",
      "( under | on ) ( any | some | an )? ( other | another | different ) ~1 ( license | terms | contract )",
      "( differ | deviate | depart ) from ~2 ( this | these | present )",
      "otherwise than under ~2 ( this | these | the same )",
      "substitute ~6 ( license | contract | terms )")
    // "triggers the duty to publish its weights"
    duty = g.cue(
      "( duty | obligation | obliged | commitment ) ~4 ( give | provide | offer | publish | release | disclose | open | opensource | share | make ) ~8 ( source | weight | code | derivative )",
      "( oblige | obligate | require | compel ) ~3 to ~2 ( publish | release | disclose | open | opensource | license | share ) ~8 ( source | weight | code | under ( this | these | the same ) )"
    )
    spared = g.cue("( not | no | nothing | without ) ~4 ( oblige | obligate | require | duty | obligation )")
    // "make the weights of your variant freely available"
    opened = g.cue(
      "make ~14 ( free | freely | openly | publicly | public ) ~1 ( available | accessible )", "made public",
      "( open source | opensource | open up | publish | release | disclose )")
    assets = g.cue(
      "( source | weights | code | parameters ) ~4 ( of | for | to ) ~3 ( @derivative | fine tune | finetune | modified | adapted | altered | variant | fork | version | changes | model that ( descend | derive | build | stem ) )",
      "( script | recipe | parameters ) of ~3 ( model that ~1 ( descend | derive | stem ) | @derivative | variant )",
      "( its | their | complete | full | corresponding | entire ) ~1 ( source | weights | code | recipe )")
    handed = g.cue("( give | provide | supply | offer | furnish | hand )")
    noneMay = g.cue("no ~8 ( shall | may | can | must | will ) be")
    // "use CC BY-SA for every translation"
    chosen = g.cue(
      "license ~1 you ~1 ( choose | apply | use | select | adopt ) ~3 must be ~2 ( this | same | one | creative | identical )",
      "( use | apply | adopt | choose ) ~2 ( cc by | by sa | agpl | gpl | lgpl | mpl | eupl | odbl | the same license ) ~4 ( for | to )"
    )
    // "may only be distributed on terms identical to these"
    only = g.cue(
      "( only | solely | exclusively ) ~3 ( distribute | redistribute | release | publish | share | license | convey | offer | circulate | made available ) ~8 ( under | on ) ~3 ( same | identical | this | these | present ) ~2 ( license | terms | condition | agreement | to )",
      "( distribute | redistribute | relicense | release | publish | share | license | convey | offer | circulate | perform | made available ) ~6 ( only | solely | exclusively ) ( under | on ) ~4 ( same | identical | this | these | present ) ~2 ( license | terms | condition | agreement | to )"
    )
    notice = g.cue(
      "( notice | statement | attribution | indicate | state | stating ) ~20 ( license | available | govern | release | provided ) ~2 under"
    )
    // "If you publish it, publish it under these terms": a command behind its condition.
    commands = g.cue(
      "( publish | release | share | license | distribute | do | pass | offer ) ( it | them | so | that | yours ) ~1 ( under | on ) ~1 ( this | these | the same | same | identical )"
    )
    network = g.cue(
      "( through | over | via ) ~3 ( network | internet | web )", "computer network", "remotely",
      "external deployment",
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
      "must also be licensed under",
      "( must | shall ) be ~1 ( distributed | licensed | released | shared | published ) ~1 ( exclusively | only | solely ) under ~3 ( terms | condition )? ~1 this ( license | agreement )",
      "( license | licensed ) as a whole ~16 under ~4 terms of this",
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
      "( available | provide | distribute | supply ) in ~1 source form",
      "( able | entitled | opportunity ) to ~2 ( obtain | receive | get | download ) ~3 ( source | weights )",
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

  /// What is made from the model, what binds it to the same licence, and the acts by which it reaches others.
  private static func bonds(_ g: inout GrammarBuilder) -> (forms: Cue, bond: Cue, release: Cue) {
    let paper = "( license | terms | condition | agreement | contract )"
    let alike = "( same | identical | very | equivalent | unchanged | exact | exactly | original )"
    let forms = g.cue(
      "@derivative", "( fine tune | finetune | fork | descendant | remix | adapter | enhancement )",
      "( modified | adapted | altered | changed | derived | merged | quantized | quantised | distilled | retrained | annotated | improved | translated | enhanced | trained )",
      "( build | base | derive | develop | create ) ~2 ( on | from | upon | with ) ~3 ( model | dataset | checkpoint | weights | software | work | corpus )",
      "( incorporate | contain | embody ) ~4 ( this one | model | checkpoint | dataset | weights | software | part | portion )",
      "( weights | version | model ) ~1 ( obtain | produce | result )",
      "( modification | change | changes )", "( descend | stem ) ~1 from", "any version", "no version",
      "your ~1 version",
      "( resulting | new ) ( model | version | dataset )")
    let bond = g.cue(
      // "under this very licence", "on terms identical to these"
      "( under | on ) ( this | these ) ~2 \(paper)",
      "( under | on | by | with | carry | bear | apply ) ~2 \(alike) ~3 \(paper)",
      "( under | on | carry | bear ) ~4 \(paper) ~4 ( same | identical | equivalent ) ~4 ( this | these | those | ours | original | element | present )",
      "\(paper) with the same ~3 element",
      "( no more | no less | no more and no less ) restrictive than ~4 ( this | these | present )",
      "subject to ( the | this ) \(paper) ~1 in ~1 entirety",
      "by ( this | the same ) license ~3 ( no other | only | alone )",
      "under ~1 license of ~2 ( project | original | work | model | dataset | corpus )",
      "license of the original", "( share | shared ) alike", "copyleft license",
      "under ( the | a )? ( cc | creative commons ) ~4 ( sa | sharealike )",
      "( under | on ) the terms ( set out | stated | contained | laid down ) ~3 ( document | license | agreement | here | below )",
      "( cover | govern ) by ( this | the same ) license",
      "under ( the | a )? ~1 ( cc by sa | by sa | sharealike | agpl | gpl | lgpl | mpl | eupl | cecill | odbl | gnu | mozilla | apache | openrail )",
      "( with | carry | under ) ~2 ( same | identical | very ) ~2 ( rights | freedoms | permission )",
      "( with | under ) the same ( rights | freedoms | permissions )")
    let release = g.cue(
      "@be ~3 license",
      "license ( your | any | the | all | such | each | it | them | these ) ~4 ( modification | derivative | work | change | version | model | under | to )",
      "( relicense | release | publish | distribute | redistribute | share | convey | offer | make ~6 available | govern | transmit | transmission | place | issue | circulate | cover | bear | carry | pass | disseminate | contribute | download | downloadable | obtainable | go | come | stay | remain | kept | put | open | sublicense | apply )"
    )
    return (forms, bond, release)
  }

  /// "… if you: license the copies under this Agreement": a condition that begins with the act.
  private func opening(_ s: SentenceReading) -> Hit? {
    guard s.sentence.governing == .required, let hit = s.first(under),
      hit.start - s.sentence.tokens.lowerBound < 3
    else { return nil }
    return hit
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard !s.has(relicense), let hit = stated(s) ?? bound(s) else { return }
    add(.shareAlike(network: s.document.countsHosting || s.has(network)), hit, s, &out)
  }

  /// What must be licensed alike or published, in so many words.
  private func stated(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.required) || s.has(stays),
      let hit = s.first(same) ?? s.first(publish) ?? opening(s) ?? alike(s), isDemanded(hit, s),
      // "with notices stating that it was made with what was provided under this License": a notice binds nothing.
      !s.has(notice, in: hit.range)
    else { return nil }
    return hit
  }

  /// "Forks must be shared under the same terms", "may not be passed on under any other": what is made of the model,
  /// the licence that it is bound to, and the act that must be done under it.
  private func bound(_ s: SentenceReading) -> Hit? {
    guard s.has(forms), !s.has(notice) else { return nil }
    if !s.has(spared), let hit = s.first(duty) { return hit }
    if let hit = s.pair(forms, inherits, within: 12) ?? s.pair(forms, only, within: 12) { return hit }
    if let hit = s.demanded(opened, of: assets, within: 6) ?? s.demanded(handed, of: assets, within: 6) {
      return hit
    }
    if let hit = s.first(chosen, .required) { return hit }
    if s.has(bond), let hit = s.demanded(release, of: bond, within: 8), s.pair(forms, bond, within: 24) != nil
    {
      return hit
    }
    if let hit = s.first(commands), s.mode(hit.start) == .condition || s.mode(hit.start) == .none {
      return hit
    }
    guard let hit = s.pair(forms, otherwise, within: 16),
      s.mode(hit.end - 1) == .prohibited || s.has(noneMay)
    else { return nil }
    return hit
  }

  /// What becomes of the model, and the same terms near it.
  private func alike(_ s: SentenceReading) -> Hit? {
    s.has(notice) ? nil : s.pair(passed, alike, within: 24)
  }

  private func isDemanded(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.mode(hit.start) == .required || s.mode(hit.end - 1) == .required
      || s.folded(hit.range).contains("do so under") || s.folded(hit.range).hasPrefix("remain")
  }
}
