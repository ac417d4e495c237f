/// Reads that derivatives must carry the same or a named licence, or be published.
struct ShareAlikeRecognizer: ClauseRecognizer {
  let kind = ClauseKind.shareAlike
  private let network, same, publish, relicense, under, alike, passed, stays: Cue
  private let forms, bond, release, inherits, otherwise, duty, commands, only, notice, spared, opened,
    assets, handed, chosen, noneMay: Cue

  init(_ g: inout GrammarBuilder) {
    (forms, bond, release) = Self.bonds(&g)
    inherits = g.cue(Words.inherits)
    otherwise = g.cue(Words.otherwise)
    duty = g.cue(Words.duty)
    spared = g.cue("( not | no | nothing | without ) ~4 ( oblige | obligate | require | duty | obligation )")
    opened = g.cue(Words.opened)
    assets = g.cue(Words.assets)
    handed = g.cue("( give | provide | supply | offer | furnish | hand )")
    noneMay = g.cue("no ~8 ( shall | may | can | must | will ) be")
    chosen = g.cue(Words.chosen)
    only = g.cue(Words.only)
    notice = g.cue(Words.notice)
    commands = g.cue(Words.commands)
    network = g.cue(Words.network)
    alike = g.cue(Words.alike)
    passed = g.cue(Words.passed)
    same = g.cue(Words.same)
    publish = g.cue(Words.publish)
    under = g.cue(Words.under)
    stays = g.cue("do so under", "remain")
    relicense = g.cue(Words.relicense)
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
