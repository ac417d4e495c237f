/// Reads who owns derivatives and modifications.
struct DerivativeOwnershipRecognizer: ClauseRecognizer {
  let kind = ClauseKind.derivativeOwnership
  private let yours, theirs, stays, output, results, derivatives, joined: Cue
  private let ownership: Ownership

  init(_ g: inout GrammarBuilder) {
    ownership = Ownership(&g)
    joined = g.cue("( @model | documentation ) and ~3 derivative", "made by or for ( us | @party )")
    let changed =
      "( modified | altered | adapted | tuned | merged | quantized | quantised | retrained | customized | customised | improved | enhanced | derived | distilled | pruned | converted | amended | forked | translated | personalized | revised )"
    let thing =
      "( model | checkpoint | weights | version | classifier | network | detector | head | adapter | variant | dataset | data | corpus | software | code | work )"
    let making =
      "( retrain | retraining | fine tune | finetune | modify | adapt | distill | merge | quantize | convert | prune )"
    let change = "( modification | improvement | adaptation | refinement | alteration )"
    derivatives = g.cue(
      "derivative", "enhancement", "( any | each | your | every ) variant",
      "( any | all | your | such | those | each | these | every | in ) ~1 \(change)",
      "\(change) ( make | develop | create | conceive | prepare | write | that | which )",
      // "arising from adaptations of", "title to updates and modifications", "the Licensee Improvements"
      "( of | in | on | over | from | regarding ) ( a | an | the | any | such )? \(change)",
      "( title | ownership | interest ) ~1 to ~5 \(change)", "@who \(change) !the",
      // "improvements to the Software", "changes made by"
      "\(change) ( to | of | in | on ) ~2 ( @model | algorithm | engine | dataset )",
      "changes ( make | introduce | apply ) ~1 ( to | by | in )",
      "( your | his | her | their | its | own ) ~2 ( patch | variant | fork )",
      "customization", "customisation",
      "( fine tune | finetune ) ~3 ( model | checkpoint | weights | version )",
      "\(changed) ~2 \(thing)",
      "( trained | custom ) ~2 ( model | checkpoint | weights | version | classifier | network | detector | voice )",
      // "works modified from the Dataset", "versions obtained by retraining", "new versions", "a fork"
      "\(thing) ( modified | adapted | derived | developed ) ( from | out of | by )",
      "\(thing) ~2 ( obtain | build | make | create | result | produce | derive ) ~1 ( by | from | through | via ) ~2 \(making)",
      "( what | whatever | anything ) you ( fine tune | finetune | train | retrain | adapt | modify )",
      "( make | create ) ( a | an | any ) \(change)",
      "( what | whatever | anything ) you ( build | derive | develop ) ~3 ( on | from | upon | with ) ~6 ( model | checkpoint | weights )",
      "new version", "resulting ( model | checkpoint | weights | version | network )", "fork",
      "( secondary | further | subsequent ) ~1 development ~2 model", "secondary development",
      "( tailored | bespoke | specific | localized | localised ) ( version | model )",
      "( the | any | all | every | your | each ) ( fine tune | finetune )", "( lora | adapter ) ~2 weights",
      "adapter",
      "( model | head | network ) ~3 train ~3 by ~2 @who", "student model",
      "( changes | model | version ) ( that | which )? ( you | @who ) ( make | develop | train | retrain | fine tune | create | derive | build )",
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
    results = g.cue(
      "output", "( generate | produce ) ~2 ( use | by | with | from | through ) ~6 derivative")
    // "shall remain within your organisation": where a thing is says nothing of whose it is.
    stays = g.cue(
      "( remain | stay | be kept | keep ) ~1 ( within | inside | in | on )", "passed on", "handed on")
    output = g.cue("@be granted", "grant you", "hereby grant", "owned by ~3 embodied")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let (owner, hit) = owned(s), !s.has(output), !s.has(stays) else { return }
    // What the licensor does not claim is left to whoever made it.
    add(.derivativeOwnership(owner == .licensor ? .licensor : .licensee), hit, s, &out)
  }

  private func owned(_ s: SentenceReading) -> (owner: OutputOwner, hit: Hit)? {
    if let hit = ownership.named(derivatives, s), !s.has(results), !s.has(joined) { return (.licensor, hit) }
    if let hit = s.first(yours), !s.has(results, in: hit.range) { return (.licensee, hit) }
    if let hit = s.first(theirs), !s.has(results, in: s.sentence.tokens.lowerBound..<hit.end) {
      return (.licensor, hit)
    }
    guard s.has(derivatives), !s.has(results), !s.has(joined) else { return nil }
    return ownership.owner(of: derivatives, s)
  }
}
