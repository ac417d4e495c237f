/// Reads who owns outputs, or who claims no rights in them.
struct OutputOwnershipRecognizer: ClauseRecognizer {
  let kind = ClauseKind.outputOwnership
  private let unclaimed, yours, theirs, notice, stays, outputs, plain, derivatives: Cue
  private let ownership: Ownership

  init(_ g: inout GrammarBuilder) {
    ownership = Ownership(&g)
    stays = g.cue("( remain | stay | be kept | keep ) ~1 ( within | inside )")
    outputs = g.cue(Self.things)
    plain = g.cue("output")
    derivatives = g.cue("@derivative")
    notice = g.cue(
      "add your own ~3 attribution", "attribution notice within", "( output | model | work ) ~6 infringe",
      "( lawsuit | litigation )")
    unclaimed = g.cue(
      "claim no ~8 right ~8 output",
      "claim no ~6 ( ownership | right | interest ) ~10 ( output | generated | content )",
      "not claim ~8 ( ownership | right | interest | copyright ) ~12 ( output | generated | content | result )",
      "disclaim ~8 ( ownership | right ) ~8 output",
      "no ( ownership | right | claim ) ~6 ( in | to | over ) ~6 output",
      "not assert ~8 ( right | claim ) ~8 output", "not own ~8 output", "makes no claim ~10 output",
      "no claim ~8 output", "no contributor claims ~4 right", "lay no claim ~4 output",
      "output ~14 claims no right",
      "not ~14 assert any ownership in output", "waive ~6 claim ~6 output",
      "no ~4 ( right | title ) in ( output | result )",
      "output ~10 not covered by this license")
    yours = g.cue(
      "you ( will | shall | do | may )? ( own | retain !responsibility ) ~14 output",
      "you ~6 ( owner | own ) ~12 ( output | generated content )",
      "( output | generated content | content generated ) ~20 ( belong to | owned by | property of | vest in ) ~3 ( you | user | customer )",
      "( intellectual property | ownership | rights ) ~8 ( output | generated content | generated ) ~14 ( belong to | vest in | owned by | retained by ) ~2 ( you | user )",
      "output ~24 exclusive property of ( the )? ( you | customer )", "output ~6 @be yours",
      // "The pictures are yours to keep."
      "( picture | image | text | song | music | video | audio | art | artwork | creation | answer | response | reply | completion ) ~3 @be ~1 yours ( to | and | alone | outright | forever )",
      "you ~6 retain ~10 right ~6 output", "assign to you ~14 output",
      "your ownership of ~6 output", "output ~4 you ~2 own", "all rights ~8 output ~8 you")
    theirs = g.cue(
      "( licensor | we | us | company | @party ) ( shall | will )? ( own | retain ) ~10 ( output | generated content )",
      "output ~24 exclusive property of ( the )? ( licensor | company )",
      "output ~12 ( owned by | belong to | property of ) ~3 ( us | licensor | company )",
      "assign to ( us | licensor ) ~14 output")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let (owner, hit) = owned(s), !s.has(notice), !s.has(stays) else { return }
    add(.outputOwnership(owner), hit, s, &out)
  }

  private func owned(_ s: SentenceReading) -> (owner: OutputOwner, hit: Hit)? {
    if let hit = s.first(unclaimed) { return (.unclaimed, hit) }
    if let hit = ownership.grab(of: outputs, s) { return (.licensor, hit) }
    if let hit = ownership.named(s.has(derivatives) ? plain : outputs, s) { return (.licensor, hit) }
    if let hit = s.first(yours) { return (.licensee, hit) }
    if let hit = s.first(theirs) { return (.licensor, hit) }
    return s.has(derivatives) ? nil : ownership.owner(of: outputs, s)
  }

  /// What a model makes: by its name, or as what is made with the model.
  static let things: [String] = {
    let made =
      "( generate | create | produce | make | render | sample | return | write | obtain | synthesize | synthesise | compute | predict | propose | suggest | infer | compose | draft | drawn | draw | emit | deliver | design )"
    let nouns =
      "( content | image | material | work | result | text | data | media | song | record | audio | video | code | design | answer | response | completion | prediction | transcript | embedding | picture | file | clip | summary | forecast | translation | speech | outcome | molecule | sequence | structure | annotation | label | voice | art | artwork | music | story | report | inference | reply | suggestion | recommendation | caption | sentence | document | asset | artifact | analysis | score | drawing | render | deliverable | rating )"
    let tools =
      "( model | software | service | api | system | it | prompt | checkpoint | weights | platform | plan | you | network | pipeline | account | tool | assistant | generator | engine | bot | chatbot | application | app | program | trial )"
    let all = "( what | whatever | anything | everything )"
    return [
      "output",
      "\(nouns) ~4 \(made) !available ~4 ( by | with | using | through | from | via | under | on ) ~4 \(tools)",
      // "the scores that the Engine returns", "results computed on"
      "\(nouns) ( that | which )? the ~1 \(tools) ~1 \(made)",
      // "the lines it writes", "on what Meridian wrote"
      "( line | sentence | \(nouns) ) ( that | which )? it \(made)", "what ~1 \(tools) \(made)",
      "( result | prediction | image | text | speech | transcript ) ~1 ( compute | synthesize | synthesise | sample | infer | render | predict ) !only",
      "( prediction | translation | transcript | completion | answer | response | summary ) ~1 obtain",
      "( machine | ai | computer | automatically ) ~1 ( make | generate | write | produce ) ~2 \(nouns)",
      "inference ~1 result", "generated ~2 \(nouns)",
      "\(nouns) ~2 you \(made)", "\(made) by ~3 model", "synthetic ~2 \(nouns)", "generation",
      "\(all) ~3 ( model | system | api | service | tool | assistant | network ) ~1 \(made)",
      // "everything you generate", "what comes out of the model"
      "\(all) ( that )? you ~2 \(made)", "( come | comes ) out of ~3 ( model | system )",
      "result ~3 of ~3 ( use | run | model )", "model response", "outcome of ~4 ( inference | run )",
      "product of inference", "( over | in | to ) ( the )? results !of",
      "your ~1 ( result | answer | response | completion )",
      "( answer | response ) ~2 ( get | give | receive )",
      // Answers by their names, as the subject of what is said of them.
      "( response | answer | completion | reply ) ( belong | @be | remain | stay | go )",
      "( title | ownership | copyright | rights ) ( in | to | over | of ) ( the | all | any | your | each )? ( response | answer | completion | reply | prediction )",
    ]
  }()
}
