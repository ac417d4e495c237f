/// Reads what is owed: "pay a royalty of 10%", "license fee", "revenue share".
struct RoyaltyRecognizer: ClauseRecognizer {
  let kind = ClauseKind.royalty
  private let owed, settles, waived, percent, charged: Cue
  private let quantities: QuantityReader

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
    settles = g.cue("account to ~12 revenue", "payment of ~4 percentage")
    let share = "( #number #percent | percent | per cent )"
    let proceeds = "( revenue | turnover | income | sale | profit | proceeds | earn | price | receipt )"
    charged = g.cue(
      "( owe | pay | remit | contribute | settle | bear | transfer ) ~12 \(share)",
      "\(share) ~2 of ~6 \(proceeds)",
      "@be ( bill | charge | invoice ) ~6 ( per | at | fee | subscription | monthly | annual | according )",
      "( usage | subscription | license | maintenance | annual | running | access ) ~2 ( fee | charge | royalty ) ~6 ( accrue | due | payable | apply | owe | amount | become )",
      "( pay | settle | owe | remit ) ~12 ( fee | charge | royalty )",
      "( share | split | divide ) ~4 ( revenue | income | profit | proceeds )",
      "entitled to ~4 ( royalty | remuneration | share of )",
      "subscription ( of | fee )", "commission of", "there is a fee", "payment of ~3 fee",
      "( license | yearly ) price", "\(share) ~16 ( accrue | belong ) to",
      "( fee | royalty ) @be ( set | fixed | calculated | computed | agreed )")
    quantities = QuantityReader(&g)
    waived = g.cue(
      "royalty free", "no royalty", "no charge", "without ~6 royalty", "without ~2 paying",
      "not ~6 ( pay | royalty )",
      "free of ~3 royalty", "offer ~8 charge a fee", "attorney", "arbitration", "mediation", "no fee",
      "may grant to you", "intended to")
    percent = g.cue("#number #percent", "#number percent", "#number per cent", "( percent | per cent )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    // "You shall account for all revenue", "… pay the Relevant Percentage": how the royalty above is paid.
    if s.first(settles, .required) != nil, extendLast(s, &out) != nil { return }
    guard let hit = s.first(owed) ?? s.first(charged), !s.has(waived), s.mode(hit.start) != .prohibited
    else { return }
    add(.royalty(rate: rate(s)), hit, s, &out)
  }

  private func rate(_ s: SentenceReading) -> Double? {
    guard
      let hit = s.all(percent).first(where: { Double(s.text($0.start..<($0.start + 1))) != nil })
        ?? s.first(percent)
    else { return nil }
    if let figure = Double(s.text(hit.start..<(hit.start + 1))) { return figure }
    // "three percent": the figure stands before the word.
    guard hit.start > s.sentence.tokens.lowerBound else { return nil }
    let before = s.tokens[hit.start - 1]
    return quantities.numeral(before)
  }
}
