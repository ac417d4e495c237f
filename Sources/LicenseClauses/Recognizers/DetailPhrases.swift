/// The words for details: what a passage says beyond the parameters of its clause.
enum DetailPhrases {
  /// The words for a detail of a kind of clause.
  typealias Row = (kind: ClauseKind, detail: ClauseDetail, words: [String])

  /// All of them, but those on the end of rights.
  static let all: [Row] = duties + others

  /// Of clauses on the end of rights: how, and upon what.
  static let ends: [(trigger: Termination.Trigger, detail: ClauseDetail, words: [String])] = [
    (.breach, .automatic, ["automatically", "automatic"]),
    (
      .breach, .byLicensor,
      [
        "may ~6 ( terminate | suspend | revoke | cancel | withdraw )",
        "right to ~8 ( terminate | suspend | revoke | cancel )",
        "entitled to ~4 ( terminate | revoke | cancel )", "at ~4 discretion",
      ]
    ),
    (
      .breach, .curable,
      [
        "( cure | remedy | correct ) ~8 ( within | day )", "within ~12 ( cure | remedy | correct )",
        "not ~2 ( cured | remedied )", "reinstate",
      ]
    ),
    (
      .litigation, .threats,
      [
        "threaten/threatens/threatened", "written ~2 ( claim | notice | allegation )",
        "( assert | make | raise ) ~3 claim",
      ]
    ),
    (.litigation, .affiliates, ["affiliate"]),
    (
      .litigation, .answering,
      [
        "in response to ~6 ( lawsuit | suit | claim | litigation | action )",
        "( defensive | defensively | counterclaim in response )",
      ]
    ),
    (.litigation, .patents, ["patent"]),
    (.litigation, .copyrights, ["copyright"]),
    (.litigation, .anyRight, ["intellectual property", "property right"]),
    (.litigation, .otherRights, ["or ~1 other ~1 ( right | rights )"]),
    (
      .litigation, .ownRights,
      [
        "( owned | licensable | held | controlled ) ~4 by ( you | licensee )",
        "infringe ( your | its | their ) ~3 ( right | rights | patent | copyright | intellectual )",
      ]
    ),
    (
      .litigation, .counterclaims,
      ["( cross claim | crossclaim | counterclaim )"]
    ),
    (
      .litigation, .outputsToo,
      ["( alleging | claim | claiming | allege | assert ) ~16 ( output | outputs | result )"]
    ),
    (
      .litigation, .anyone,
      [
        "against ~8 ( any | another ) ~2 ( entity | person | party | licensee | contributor | one )",
        "against anyone",
        "sue ~6 ( any | another ) ~2 ( entity | person | party | licensee | contributor | one )",
        "sue anyone",
      ]
    ),
    (
      .other, .guardrails,
      ["( bypass | disable | circumvent | remove | reduce ) ~20 ( guardrail | safeguard | safety )"]
    ),
    (
      .other, .declining,
      [
        "( agree | comply | accept ) ~12 ( updated | new | revised | amended | changed | modified ) ~6 or ~3 ( cease | stop | discontinue )",
        "not ~3 ( agree | accept | comply ) ~12 ( cease | stop | discontinue )",
        "( cease | stop | discontinue ) ~16 not ~3 ( agree | accept | comply )",
      ]
    ),
    (
      .litigation, .licensor,
      [
        "( against | sue ) ~2 ( us | licensor | licensors | company | provider | university | institute | @licensorPronoun )"
      ]
    ),
    (
      .litigation, .joining,
      ["( participate | join ) ~4 ( @lawsuit | in )", "( maintain | pursue | support ) ~8 @lawsuit"]
    ),
  ]

  /// Products that use the model, wherever it runs.
  static let using = [
    "( product | service | website | application ) ~4 ( that | which ) ~1 ( use | uses ) ~2 ( any | it | them | the | such | @model )",
    "( product | service ) ~3 using ~2 ( it | them | @model )",
  ]

  /// What derives from the model, named beside it: "the Materials (or any derivative works thereof)".
  static let derived = [
    "@model ~1 or ( a | an | any | its | your | the )? ( derivative work | derivative works | derivative model | derivative models | model derivative | model derivatives )",
    "@model ~2 or ~2 ( derivative | derivatives | modification ) ~1 ( work | works )? ( thereof | of it | of them )",
    "@model ~2 or ~1 ( derivative | derivatives | modified ) ( work | works | version | versions )? ( thereof | of it | of them )",
  ]

  /// Making something with outputs, and not only with the model.
  static let outputsToo = [
    "( use | using | from | with | on ) ~8 ( output | outputs ) ~30 ( create | train | make | develop | build | improve )"
  ]

  /// How a sentence bows to the law.
  static let asLawAllows = [
    "( extent | permitted | allowed | required | unless ) ~4 ( by | under ) ~3 ( applicable )? law",
    "applicable law", "extent possible",
  ]

  /// A business that offers the model to others as a service.
  static let asAService = [
    "( conduct | operate | run | offer | provide | carry on | engage ) ~6 ( model as a service | maas | inference as a service | model hosting ) ~6 ( business | service | company )?"
  ]

  /// A sort of licensees, as the subject of a duty.
  static let someOnly = [
    "( public | government | governmental | state | financial | credit | academic | educational | medical | religious ) ~1 ( body | bodies | authority | authorities | institution | institutions | agency | agencies ) ~16 @modal",
    "( bank | banks | insurer | insurers | hospital | hospitals | school | schools | broadcaster | broadcasters | newspaper | newspapers | municipality | municipalities ) ~8 ( must | shall | may | need )",
  ]

  /// What is done with others: copies or a service for them.
  static let passedOn = [
    "( distribute | distribution | redistribution | sublicense | sublicensing | share | sharing ) ~14 ( third | other ) ( party | parties )?",
    "( make | making ) ~8 available to ~2 ( third | other | public )",
  ]
}
