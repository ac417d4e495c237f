/// What must be said: to whom one owes the model, what was changed, that a machine speaks.
extension FrameTable {
  static func telling(_ g: inout GrammarBuilder) -> [Frame] {
    let w = FrameWords.self
    return [
      // "must be accompanied by a description of the alterations".
      Frame(
        &g, .owed,
        [
          "( state | indicate | describe | description | mark | statement | list | note | document | explain | declare | label | identify )"
        ],
        of: [
          "( change | alteration | modification | edit | edits ) ~2 ( made | to | were | have | of the )",
          "not the original", "what ~3 ( changed | modified | altered )",
          "of the ( alteration | change | modification )",
        ], within: 8,
        beside: [
          "( derivative | copy | copies | circulate | distribute | share | model | corpus | publish | file )"
        ],
        unless: [
          "( change | modify ) ~3 ( terms | agreement | policy )", "( notify | inform ) ( us | licensor )",
        ],
        { _, _ in .plain(.changeNotice) }),
      Frame(
        &g, .banned,
        ["without ~4 ( statement | label | disclose | disclosure | note | mention | notice )"],
        of: [w.machine],
        within: 8, { _, _ in .plain(.aiDisclosure) }),
      // "The wording “…” shall appear in the notice file that travels with any adapted weights".
      Frame(
        &g, .owed, ["( place | copy | include | appear | put | go along | accompany | contain | travel )"],
        of: [
          "( notice | line | wording | statement | legend ) ~4 ( stating | in the form | of schedule | given in | in schedule | in annex )"
        ], within: 12,
        beside: ["( copy | copies | package | distribution | weights | readme | file | bundle )"],
        unless: ["( change | modified ) ~4 ( state | notice )", "attribution notice contain"],
        { s, hit in .noticeText(s.quotation(in: s.sentence.tokens)?.text) }),
    ]
  }
}
