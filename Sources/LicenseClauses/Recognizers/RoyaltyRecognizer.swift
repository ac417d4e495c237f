/// Reads what is owed: "pay a royalty of 10%", "license fee", "revenue share".
struct RoyaltyRecognizer: ClauseRecognizer {
  let kind = ClauseKind.royalty
  private let owed, settles, waived, percent, charged: Cue
  private let pays, dues, isDue, billed, against, takes, payers, divides, proceeds, portion, aside, own: Cue
  private let large: Cue
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
    large = g.cue("commercial ( entity | user | licensee )", "large entity")
    settles = g.cue("account to ~12 revenue", "payment of ~4 percentage")
    let share = "( #number #percent | percent | per cent )"
    let proceeds =
      "( revenue | turnover | income | sale | profit | proceeds | earn | price | receipt | takings | billings | earnings )"
    charged = g.cue(
      "( owe | pay | remit | contribute | settle | bear | transfer ) ~12 \(share)",
      "\(share) ~2 of ~6 \(proceeds)", "\(share) ~3 ( in | on ) ~4 \(proceeds)",
      "@be ( bill | charge | invoice ) ~6 ( per | at | fee | subscription | monthly | annual | according )",
      "( usage | subscription | license | maintenance | annual | running | access ) ~2 ( fee | charge | royalty ) ~6 ( accrue | due | payable | apply | owe | amount | become )",
      "( pay | settle | owe | remit ) ~12 ( fee | charge | royalty )",
      "( share | split | divide ) ~4 ( revenue | income | profit | proceeds )",
      "entitled to ~4 ( royalty | remuneration | share of )",
      "subscription ( of | fee )", "commission of", "there is a fee", "payment of ~3 fee",
      "( license | yearly ) price", "\(share) ~16 ( accrue | belong ) to",
      "( fee | royalty ) @be ( set | fixed | calculated | computed | agreed )")
    // The act: "shall remit", "undertakes a payment of", "must purchase".
    pays = g.cue(
      "( pay | owe | remit | settle | bear | defray | reimburse | compensate | contribute | tender | disburse | surrender | cede | donate | purchase | buy | prepay | discharge | honor | meet | transfer | give | hand )",
      "( payment | prepayment | reimbursement | responsible for )", "turn over", "hand over", "make over",
      "account to")
    // What is owed: "a levy", "the handling costs", "all invoices", "credits".
    let due =
      "( royalty | fee | levy | commission | remuneration | tariff | invoice | subscription | surcharge | instalment | installment | tithe )"
    let money =
      "( #money | eur | euro | usd | dollar | gbp | pound | chf | franc | jpy | yen | rmb | cny | yuan | inr | rupee | krw | cent )"
    dues = g.cue(
      "\(due)",
      "( license | subscription | service | usage | purchase | access | unit | list | applicable | relevant | agreed ) ~1 ( charge | price | cost )",
      "( handling | shipping | administrative | administration | processing | service | access | delivery | production | compute | infrastructure | reproduction ) ~2 ( cost | expense | charge )",
      "( cost | expense ) of ~4 ( ship | deliver | handle | process | access | copy | reproduction | preparation )",
      "( percentage | portion | share | part | fraction | cut | percent | quota | proportion ) ~3 of ~6 \(proceeds)",
      "\(money) #number", "#number ~1 \(money)", "( api | usage | prepaid | inference | compute ) ~1 credit",
      "credit in order",
      "( sum | amount ) of ~3 \(money)", "lump sum", "minimum ~2 ( payment | amount | royalty )",
      "( access | license ) pass")
    // "falls due", "accrues", "is payable in advance": said of what is owed.
    isDue = g.cue(
      "due !to", "( payable | owing | accrue | non refundable | nonrefundable | chargeable | outstanding )",
      "( fall | become | be ) due", "( exclusive | inclusive ) of ~3 ( vat | tax )",
      "exclude ~2 ( vat | tax )",
      "( apply | applies | applicable ) ~6 ( sale | license | call | request | user | year | use | regardless | from | per )",
      "@be ~2 ( charged | invoiced | billed | levied | collected | debited | owed | paid | required | due | fixed | set | determined | calculated | payable | negotiated | agreed )",
      "in advance",
      "( per | for each | for every ) ~2 ( call | request | seat | user | token | query | unit | copy | year | month | hour | thousand | million )"
    )
    // "you are billed", "usage is invoiced monthly"
    billed = g.cue(
      "@be ~2 ( bill | charge | invoice | debit ) ~8 ( per | at | for | fee | subscription | monthly | annual | quarterly | according | by | on | in | \(money) )",
      "@be charged !with", "charged ~4 \(money)", "@be priced ~2 at",
      "( cost | costs ) ~2 \(money) ~1 #number", "cost ~1 #number ~1 credit",
      "pay as you go", "pay per use", "subject to ~4 ( fee | charge | payment | royalty | tariff )")
    // "upon payment of", "against a fee", "in return for EUR 500"
    against = g.cue(
      "( against | upon | on | after | following | subject to | conditional on | conditioned on | in return for | in exchange for | by ) ~2 ( payment | paying ) ~1 ( of | by )",
      "( against | in return for | in exchange for | in consideration of | at | for ) ~1 ( a | an | the ) ~3 ( royalty | fee | price | charge ) ( of | to be | set | equal | at | specified | agreed )",
      "( against | in return for ) ~3 ( royalty | fee | commission | remuneration )",
      "consideration ~12 ( pay | payment | remit )", "( only | solely ) ~8 ( against | for ) ~2 fee",
      "( access | license | use | copy | data ) ~4 @be ~4 ( against | for ) ( a | an ) ~2 fee")
    // "We take a cut of 12%", "the Licensor is entitled to remuneration"
    takes = g.cue(
      "( we | us | licensor | @party ) ~3 ( take | retain | receive | collect | get | keep | charge | invoice | bill | debit | levy | withhold | earn ) ~4 ( fee | royalty | cut | percent | #percent | commission | remuneration | price | percentage )",
      "( we | licensor | @party ) ~2 ( charge | invoice | bill | debit ) ( you | your | for | usage | monthly | annually | quarterly )",
      "( entitled | title | claim | right ) to ~4 ( royalty | remuneration | share of | percentage | fee | commission )",
      "( percent | #percent | cent | percentage | half | third | portion ) ~6 ( go | belong | goes | going | accrue | due | flow | owed | payable | paid | remitted ) ~2 ( to )?",
      "( we | licensor | @party ) ( may | will | shall ) invoice", "require ~1 prepayment")
    // "The operator hands over …": a duty in the manner of a statute.
    payers = g.cue(
      "( you | user | customer | recipient | subscriber | operator | company | partner | purchaser | buyer | participant | distributor | provider ) ~1 ( pay | owe | remit | settle | bear | defray | reimburse | compensate | contribute | hand over | transfer | give | surrender )"
    )
    divides = g.cue(
      "( share | split | divide | apportion | distribute | allocate ) !alike", "revenue sharing",
      "profit sharing")
    self.proceeds = g.cue(
      "( revenue | turnover | income | profit | proceeds | earnings | takings | receipts )")
    portion = g.cue(
      "( between | equal | equally | with | percent | #percent | half | halves | proportion | ratio | among )"
    )
    quantities = QuantityReader(&g)
    waived = g.cue(
      "royalty free", "no royalty", "no charge", "without ~6 royalty", "without ~2 paying",
      "not ~6 ( pay | royalty )",
      "free of ~3 royalty", "offer ~8 charge a fee", "attorney", "arbitration", "mediation", "no fee",
      "may grant to you", "intended to")
    // Money of other matters: damages, refunds, what others are charged.
    aside = g.cue(
      "free of charge",
      "no ~3 ( fee | charge | cost | royalty | payment | remuneration ) ( is | are | be | apply | for | to )",
      "without ~4 ( charge | payment | fee | cost | compensation | remuneration )", "( refund | chargeback )",
      "( legal | court | lawyer | counsel | bank | expert ) ~3 ( fee | cost | expense )",
      "( liability | liable | damages | indemnify | indemnity | indemnification )",
      "( not | never ) ~6 ( charge | owe | owed | payable | due | fee | sell | accept )", "waive",
      "fee paid ( in | during | by | to )",
      "( tax | taxes ) ~4 ( withholding | authority | law )", "fully paid up", "paid up", "charity",
      "penalty",
      "( third party | your user | end user | customer ) ~6 ( charge | fee )",
      "fee ~3 ( may | might | could ) change",
      "( change | modify | adjust | increase | revise | update ) ~6 ( fee | price | pricing | charge )",
      "attention", "respect",
      "( dispute | disputed )", "payment ( information | method | detail | processor | card )",
      "in charge of", "fair share",
      "( past due | overdue | late )", "for ~2 tax", "reserve ~3 right to collect")
    own = g.cue("( own | respective ) ~2 ( cost | expense | fee )")
    percent = g.cue("#number #percent", "#number percent", "#number per cent", "( percent | per cent )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    // "You shall account for all revenue", "… pay the Relevant Percentage": how the royalty above is paid.
    if s.first(settles, .required) != nil, extendLast(s, &out) != nil { return }
    guard !s.has(waived), let hit = said(s) ?? meant(s) else { return }
    // "Above EUR 1 million you need a paid licence": what the size calls for.
    let isCalledFor = s.drafts(of: out).contains { $0.terms.kind == .usageThreshold }
    if isCalledFor, rate(s) == nil, s.folded(hit.range).contains("licen") { return }
    // "If the recipient is a Commercial Entity, it must obtain a paid licence": so is what large ones have to buy.
    if s.document.namesLargeOnes, s.has(large), s.folded(hit.range).hasPrefix("paid") { return }
    add(.royalty(rate: rate(s)), hit, s, &out)
  }

  /// What phrases say in so many words.
  private func said(_ s: SentenceReading) -> Hit? {
    guard let hit = s.first(owed) ?? s.first(charged), s.mode(hit.start) != .prohibited else { return nil }
    return hit
  }

  /// Who pays, what is due, and whose share of what it is.
  private func meant(_ s: SentenceReading) -> Hit? {
    guard !s.has(aside), !s.has(own) else { return nil }
    if let hit = s.demanded(pays, of: dues, within: 10) { return hit }
    if let hit = s.pair(payers, dues, within: 10), s.mode(hit.start) == .none { return hit }
    if let hit = s.first(takes) ?? s.first(against) ?? s.first(billed), isBinding(hit, s) { return hit }
    if let hit = s.pair(dues, isDue, within: 10), isBinding(hit, s), s.mode(hit.start) != .permitted {
      return hit
    }
    guard let hit = s.pair(divides, proceeds, within: 8), s.has(portion), isBinding(hit, s) else {
      return nil
    }
    return hit
  }

  private func isBinding(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.mode(hit.start) != .prohibited && s.mode(hit.start) != .condition
  }

  private func rate(_ s: SentenceReading) -> Double? {
    guard let hit = s.all(percent).first(where: { number($0.start, s) != nil }) ?? s.first(percent) else {
      return nil
    }
    if let figure = number(hit.start, s) { return figure }
    // "three percent", "twenty-five per cent": the figure stands before the word.
    let before = quantities.all(in: s.sentence.tokens.lowerBound..<hit.start, s).last
    if let before, before.tokens.upperBound == hit.start { return before.value }
    guard hit.start > s.sentence.tokens.lowerBound else { return nil }
    return quantities.numeral(s.tokens[hit.start - 1])
  }

  /// A figure: "2.5", "2,5".
  private func number(_ token: Int, _ s: SentenceReading) -> Double? {
    Double(String(s.text(token..<(token + 1)).map { $0 == "," ? "." : $0 }))
  }
}
