/// What goes on with the model when it is passed on: its licence, its restrictions, its notices.
enum FrameTable {
  private static let w = FrameWords.self

  static func passing(_ g: inout GrammarBuilder) -> [Frame] {
    let alike: @Sendable (SentenceReading, Hit) -> ClauseTerms = { s, _ in
      .shareAlike(network: s.document.countsHosting)
    }
    return [
      // "the merged result then falls under the GNU GPL": said of what is made from it.
      Frame(
        &g, .stated,
        [
          "( fall | falls | go out | take on | stay | stays ) ~3 ( under | on )? ~3 ( same | identical | this | these | ours | our | gnu | gpl | license ~2 original | terms )",
          "@be ~3 ( govern | cover ) by ~2 ( same | this | identical ) ~2 license",
          "@be ~1 release under ~2 ( identical | same ) ~1 terms",
        ], of: [w.forms], within: 10, unless: ["( notice | statement | stating )", "as is"], alike),
      // "No licence other than this one can govern a model built on it".
      Frame(
        &g, .said,
        [
          "no license ~1 other than ~8 ( govern | apply | cover )",
          "license ~6 must ~1 be ~2 ( consistent with | the same | identical | compatible | this license )",
          "( same | identical ) licens ( for | of ) ~3 ( derivative | modified | adapted )",
          "( share alike | reciprocal ~1 licensing | reciprocity ) ~3 ( duty | obligation | condition | apply | attach )",
          "identical licensing @be",
        ], of: [w.forms], within: 18, alike),
      // "place these same prohibitions in their own terms of service".
      Frame(
        &g, .owed,
        [
          "( impose | extend | bind | incorporate | place | put | include | write | carry over | pass | mirror | repeat | reproduce | forbid | prohibit ) ~5 ( same | these | this | such | use | field of use | behavioral | ethical | prohibited | no harm ) ~3 \(w.limits)",
          "( same | these ) ~2 \(w.limits) ~4 ( in | into | upon | on ) ~3 ( own | their | your | each ) ~2 ( terms | agreement | contract )",
          "\(w.limits) ~4 apply to ~2 ( anyone | everyone | whoever | your ~1 users )",
        ], of: [w.others], within: 14, unless: ["( we | licensor ) ~1 may"], { _, _ in .plain(.flowDown) }),
      // "unless they too have consented to the limitations", "provided its users accept the restrictions".
      Frame(
        &g, .said,
        [
          "( unless | until | provided | if | only after ) ~2 ( they | he | she | whoever | its users | recipient | users | third party | the person | the user ) ~5 ( agree | consent | accept | sign | bound | undertake | commit ) ~6 ( \(w.limits) | terms | policy | license | agreement )",
          "( restriction | condition | terms | prohibition ) ~2 ( run | travel | pass | go along ) with ~2 ( model | copy | copies | weights | data )",
          "( copy | copies ) travel with ~2 ( condition | terms | restriction )",
        ],
        beside: [
          "( share | distribute | transfer | provide | hand | give | let | offer | pass | copy | copies | model | weights )"
        ], unless: ["if you do not agree", "you accept ~4 by"], { _, _ in .plain(.flowDown) }),
    ]
  }
}
