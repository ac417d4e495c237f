/// Reads who owns derivatives and modifications.
struct DerivativeOwnershipRecognizer: ClauseRecognizer {
  let kind = ClauseKind.derivativeOwnership
  private let yours, theirs, output, results, derivatives, joined: Cue
  private let ownership: Ownership

  init(_ g: inout GrammarBuilder) {
    ownership = Ownership(&g)
    joined = g.cue("( @model | documentation ) and ~3 derivative", "made by or for ( us | @party )")
    derivatives = g.cue(
      "derivative", "enhancement",
      "( any | all | your | such | those | each | these | every | in ) ~1 ( modification | improvement | adaptation )",
      "( modification | improvement | adaptation ) ( make | develop | create | conceive | that | which )",
      "customization", "( fine tune | finetune ) ~3 ( model | checkpoint | weights | version )",
      "( tuned | adapted | merged | quantized | retrained | customized | trained ) ~2 ( model | checkpoint | weights | version )",
      "( the | any | your | each ) ( fine tune | finetune )", "( lora | adapter ) ~2 weights", "adapter",
      "( model | head | network ) ~3 train ~3 by ~2 @who", "student model", "changes you make",
      "( build | make | create ) by ~2 ( retrain | fine tune | modify | adapt )")
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
    guard let (owner, hit) = owned(s), !s.has(output) else { return }
    // What the licensor does not claim is left to whoever made it.
    add(.derivativeOwnership(owner == .licensor ? .licensor : .licensee), hit, s, &out)
  }

  private func owned(_ s: SentenceReading) -> (owner: OutputOwner, hit: Hit)? {
    if let hit = s.first(yours), !s.has(results, in: hit.range) { return (.licensee, hit) }
    if let hit = s.first(theirs), !s.has(results, in: s.sentence.tokens.lowerBound..<hit.end) {
      return (.licensor, hit)
    }
    guard s.has(derivatives), !s.has(results), !s.has(joined) else { return nil }
    return ownership.owner(of: derivatives, s)
  }
}
