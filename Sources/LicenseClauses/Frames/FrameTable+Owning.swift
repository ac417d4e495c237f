/// Whose outputs and derivatives are, and what is owed for them.
extension FrameTable {
  static func owning(_ g: inout GrammarBuilder) -> [Frame] {
    let owns =
      "( @be ~2 owned | owner of | sole property | property of | proprietor | vest in | vests in | belong to | @be yours | accrue to | proprietary to | remain ~2 property )"
    let aside =
      "( as is | responsible | risk | merchantability | grant | warranty | liable | infringe | disclaim | train )"
    let claimsNone =
      "( no ( claim | right | ownership | title ) | not ~2 ( claim | own | assert ) | lay no claim | waive )"
    return [
      Frame(
        &g, .said, [claimsNone],
        of: ["( output | outputs | generated | completion | answer | response | reply ) !language"],
        within: 8, unless: [aside, "you ( shall | may | must ) not"],
        { _, _ in .outputOwnership(.unclaimed) }),
      Frame(
        &g, .stated, [owns],
        of: [
          "( output | outputs | completion | prediction ) !language",
          "generated ( content | text | image | material )",
          "( answer | response | reply | report | text | video | drawing | recording ) ~4 ( generate | produce | return | render | issue | write )",
          "what ~3 ( write | writes | generate | generates | produce | produces ) for you",
        ], within: 10,
        unless: [aside, claimsNone],
        { s, hit in
          let text = s.folded(
            max(s.sentence.tokens.lowerBound, hit.start - 8)..<min(s.sentence.tokens.upperBound, hit.end + 8))
          let isTheirs = ["to us", "by us", "ours", "licensor", "provider", "to the institute"].contains {
            text.contains($0)
          }
          return .outputOwnership(isTheirs ? .licensor : .licensee)
        }),
      Frame(
        &g, .stated, ["\(owns)", "( transfer all title | common holdings of | hereby assign )"],
        of: [
          "( modification | improvement | enhancement | adaptation | @derivative ) ~4 ( made | make | of the | to the | it | you | by )",
          "( modified | annotated | derived | fine tuned | finetuned | changed | adapted ) ~1 ( version | model | copy | copies | checkpoint | data )",
          "what ~3 ( added | make of it )",
        ], within: 10,
        unless: [aside, "( output | generated )", "not ~2 ( own | assign )"],
        { s, hit in
          let text = s.folded(
            max(s.sentence.tokens.lowerBound, hit.start - 8)..<min(s.sentence.tokens.upperBound, hit.end + 8))
          let isTheirs = [
            "to us", "by us", "ours", "to the licensor", "by the licensor", "university", "provider",
            "archive", "consortium", "hospital",
          ].contains { text.contains($0) }
          return .derivativeOwnership(isTheirs ? .licensor : .licensee)
        }),
    ]
  }
}
