/// Reads who owns derivatives and modifications.
struct DerivativeOwnershipRecognizer: ClauseRecognizer {
  let kind = ClauseKind.derivativeOwnership
  private let yours, theirs, output, results: Cue

  init(_ g: inout GrammarBuilder) {
    yours = g.cue(
      "you ~4 ( will | shall )? ~3 owner of ~14 ( derivative | modification )",
      "you ( will | shall )? ( own | retain ~4 ownership ) ~14 ( derivative | modification | improvement | fine )",
      "( derivative | modification ) ~20 ( owned by | belong to | vest in | property of ) ~3 you",
      "you ~6 ( reserve | retain ) ~6 ( copyright | title | right ) ~10 ( derivative | modification )",
      "you may assert ~10 right ~10 ( derivative | modification )",
      "ownership of ~10 ( derivative | modification ) ~8 you ( make | create )")
    theirs = g.cue(
      "( licensor | we | us | company ) ( shall | will )? ( own | retain ~6 ownership of ) ~10 ( derivative | modification | improvement ) ~8 ( you | created )",
      "( derivative | modification | improvement ) ~16 ( owned by | belong to | property of | vest in ) ~3 ( us | licensor | company )",
      "assign to ( us | licensor ) ~16 ( derivative | modification )",
      "( licensor | we | company ) ~3 ( own | retain ) ~24 ( including | and ) ( any | all ) ~3 ( derivative | modification | improvement )",
      "( modification | improvement | derivative ) ~16 ( remain | @be ) ~4 property of ( licensor | company )"
    )
    results = g.cue("output")
    output = g.cue("@be granted", "grant you", "hereby grant", "owned by ~3 embodied")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(output) { return }
    if let hit = s.first(yours), !s.has(results, in: hit.range) {
      add(.derivativeOwnership(.licensee), hit, s, &out)
    } else if let hit = s.first(theirs), !s.has(results, in: s.sentence.tokens.lowerBound..<hit.end) {
      add(.derivativeOwnership(.licensor), hit, s, &out)
    }
  }
}
