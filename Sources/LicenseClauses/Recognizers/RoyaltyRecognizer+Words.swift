extension RoyaltyRecognizer {
  /// The words by which it reads.
  enum Words {
    static let owed = [
      "pay ~10 ( royalty | fee | share | commission | percent )", "royalty of", "pay ~3 #percent",
      "pay #number #percent", "license fee of", "fee of ~6 @be ( due | payable )",
      "pay ~4 of ~2 ( net | gross ) ( sales | revenue )",
      "royalty ~8 ( due | payable | owe | apply )", "( owe | remit ) ~8 ( royalty | fee )",
      "revenue share", "share of ~4 revenue", "subject to ~6 ( royalty | license fee )",
      "( royalty | fee ) ~4 ( equal to | at a rate )", "charge ~3 ( royalty | license fee )",
      "royalty ~3 #percent", "royalty bearing", "paid ~3 license", "liquidated damages",
      "charge your ~2 payment",
    ]
    static let share =
      "( #number #percent | percent | per cent )"
    static let proceeds =
      "( revenue | turnover | income | sale | profit | proceeds | earn | price | receipt | takings | billings | earnings )"
    static let charged = [
      "( owe | pay | remit | contribute | settle | bear | transfer ) ~12 \(share)",
      "\(share) ~2 of ~6 \(proceeds)", "\(share) ~3 ( in | on ) ~4 \(proceeds)",
      "@be ( bill | charge | invoice ) ~6 ( per | at | fee | subscription | monthly | annual | according )",
      "( usage | subscription | license | maintenance | annual | running | access ) ~2 ( fee | charge | royalty ) ~6 ( accrue | due | payable | apply | owe | amount | become )",
      "( pay | settle | owe | remit ) ~12 ( fee | charge | royalty )",
      "( share | split | divide ) ~4 ( revenue | income | profit | proceeds )",
      "entitled to ~4 ( royalty | remuneration | share of )",
      "subscription ( of | fee )", "commission of", "there is a fee", "payment of ~3 fee",
      "( license | yearly ) price", "\(share) ~16 ( accrue | belong ) to",
      "( fee | royalty ) @be ( set | fixed | calculated | computed | agreed )",
    ]
    // The act: "shall remit", "undertakes a payment of", "must purchase".
    static let pays = [
      "( pay | owe | remit | settle | bear | defray | reimburse | compensate | contribute | tender | disburse | surrender | cede | donate | purchase | buy | prepay | discharge | honor | meet | transfer | give | hand )",
      "( payment | prepayment | reimbursement | responsible for )", "turn over", "hand over", "make over",
      "account to",
    ]
    // What is owed: "a levy", "the handling costs", "all invoices", "credits".
    static let due =
      "( royalty | fee | levy | commission | remuneration | tariff | invoice | subscription | surcharge | instalment | installment | tithe )"
    static let money =
      "( #money | eur | euro | usd | dollar | gbp | pound | chf | franc | jpy | yen | rmb | cny | yuan | inr | rupee | krw | cent )"
    static let dues = [
      "\(due)",
      "( license | subscription | service | usage | purchase | access | unit | list | applicable | relevant | agreed ) ~1 ( charge | price | cost )",
      "( handling | shipping | administrative | administration | processing | service | access | delivery | production | compute | infrastructure | reproduction ) ~2 ( cost | expense | charge )",
      "( cost | expense ) of ~4 ( ship | deliver | handle | process | access | copy | reproduction | preparation )",
      "( percentage | portion | share | part | fraction | cut | percent | quota | proportion ) ~3 of ~6 \(proceeds)",
      "\(money) #number", "#number ~1 \(money)", "( api | usage | prepaid | inference | compute ) ~1 credit",
      "credit in order",
      "( sum | amount ) of ~3 \(money)", "lump sum", "minimum ~2 ( payment | amount | royalty )",
      "( access | license ) pass",
    ]
    // "falls due", "accrues", "is payable in advance": said of what is owed.
    static let isDue = [
      "due !to", "( payable | owing | accrue | non refundable | nonrefundable | chargeable | outstanding )",
      "( fall | become | be ) due", "( exclusive | inclusive ) of ~3 ( vat | tax )",
      "exclude ~2 ( vat | tax )",
      "( apply | applies | applicable ) ~6 ( sale | license | call | request | user | year | use | regardless | from | per )",
      "@be ~2 ( charged | invoiced | billed | levied | collected | debited | owed | paid | required | due | fixed | set | determined | calculated | payable | negotiated | agreed )",
      "in advance",
      "( per | for each | for every ) ~2 ( call | request | seat | user | token | query | unit | copy | year | month | hour | thousand | million )",
    ]
    // "you are billed", "usage is invoiced monthly"
    static let billed = [
      "@be ~2 ( bill | charge | invoice | debit ) ~8 ( per | at | for | fee | subscription | monthly | annual | quarterly | according | by | on | in | \(money) )",
      "@be charged !with", "charged ~4 \(money)", "@be priced ~2 at",
      "( cost | costs ) ~2 \(money) ~1 #number", "cost ~1 #number ~1 credit",
      "pay as you go", "pay per use", "subject to ~4 ( fee | charge | payment | royalty | tariff )",
    ]
    // "upon payment of", "against a fee", "in return for EUR 500"
    static let against = [
      "( against | upon | on | after | following | subject to | conditional on | conditioned on | in return for | in exchange for | by ) ~2 ( payment | paying ) ~1 ( of | by )",
      "( against | in return for | in exchange for | in consideration of | at | for ) ~1 ( a | an | the ) ~3 ( royalty | fee | price | charge ) ( of | to be | set | equal | at | specified | agreed )",
      "( against | in return for ) ~3 ( royalty | fee | commission | remuneration )",
      "consideration ~12 ( pay | payment | remit )", "( only | solely ) ~8 ( against | for ) ~2 fee",
      "( access | license | use | copy | data ) ~4 @be ~4 ( against | for ) ( a | an ) ~2 fee",
    ]
    // "We take a cut of 12%", "the Licensor is entitled to remuneration"
    static let takes = [
      "( we | us | licensor | @party ) ~3 ( take | retain | receive | collect | get | keep | charge | invoice | bill | debit | levy | withhold | earn ) ~4 ( fee | royalty | cut | percent | #percent | commission | remuneration | price | percentage )",
      "( we | licensor | @party ) ~2 ( charge | invoice | bill | debit ) ( you | your | for | usage | monthly | annually | quarterly )",
      "( entitled | title | claim | right ) to ~4 ( royalty | remuneration | share of | percentage | fee | commission )",
      "( percent | #percent | cent | percentage | half | third | portion ) ~6 ( go | belong | goes | going | accrue | due | flow | owed | payable | paid | remitted ) ~2 ( to )?",
      "( we | licensor | @party ) ( may | will | shall ) invoice", "require ~1 prepayment",
    ]
    // "The operator hands over …": a duty in the manner of a statute.
    static let payers = [
      "( you | user | customer | recipient | subscriber | operator | company | partner | purchaser | buyer | participant | distributor | provider ) ~1 ( pay | owe | remit | settle | bear | defray | reimburse | compensate | contribute | hand over | transfer | give | surrender )"
    ]
    static let divides = [
      "( share | split | divide | apportion | distribute | allocate ) !alike", "revenue sharing",
      "profit sharing",
    ]
    static let portion = [
      "( between | equal | equally | with | percent | #percent | half | halves | proportion | ratio | among )"
    ]
    static let waived = [
      "royalty free", "no royalty", "no charge", "without ~6 royalty", "without ~2 paying",
      "not ~6 ( pay | royalty )",
      "free of ~3 royalty", "offer ~8 charge a fee", "attorney", "arbitration", "mediation", "no fee",
      "may grant to you", "intended to",
    ]
    // Money of other matters: damages, refunds, what others are charged.
    static let aside = [
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
      "( past due | overdue | late )", "for ~2 tax", "reserve ~3 right to collect",
    ]
  }
}
