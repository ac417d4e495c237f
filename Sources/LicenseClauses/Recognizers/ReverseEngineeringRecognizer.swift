/// Reads that reverse engineering, decompiling or extracting is forbidden.
struct ReverseEngineeringRecognizer: ClauseRecognizer {
  let kind = ClauseKind.reverseEngineering
  private let acts, finds, seeks, innards, violates, denies: Cue

  init(_ g: inout GrammarBuilder) {
    let thing =
      "( model | software | service | system | program | code | file | container | binary | executable | runtime | library | application | api | product | package | weights | checkpoint | artifact | material )"
    acts = g.cue(
      "reverse engineer", "reverse engineering", "decompile", "disassemble",
      "discover the underlying component", "reverse ( compile | assemble | assembly | translate | analyze )",
      "( extract | derive | reconstruct | discover | determine | reveal ) ~10 ( source code | training data | weight | parameter | underlying | architecture | algorithm )",
      "model extraction",
      "( extract | reconstruct | recover | reconstruction | extraction ) ~8 data ~2 ( on | with | from ) which ~6 train",
      "model inversion", "membership inference", "human readable form",
      "( recover | extract | extraction | derive | uncover | deduce | infer | ascertain | reveal | obtain | reconstruct | discover | determine | expose | unpack ) ~10 ( weights | architecture | parameter | hyperparameter | source code | system prompt | trade secret | structure of ~2 model | training data | training example | composition | algorithm | training set | inner working )",
      "work out how", "reverse analysis", "( draw | pull ) ~12 out of the model",
      "( probe | probing ) ~12 ( replicate | replication | parameter | logic )",
      "structure ~6 ( compiled | weights ) ~2 model", "translate ~6 object code",
      "( deconstruct | debug ) ~6 ( model | software | service )",
      // "take the runtime apart", "pry it open", "decrypt the weights"
      "( take | pull | pick | tear ) ~4 apart", "tear down", "( back | backward | retro ) engineer",
      "backengineer",
      "( dismantle | dissect | decode | decipher | decrypt | unscramble | unpick | unpack | crack | hack into | strip down | break down ) ~3 \(thing)",
      "( pry | prise | prize | crack | break | cut ) ~4 open", "crack open", "under the hood",
      "( pry | prise | pull | draw | tease ) ~6 ( out of | from ) ~2 \(thing)",
      // "turn the compiled code back into source form"
      "( translate | retranslate | convert | transform | turn | restore | reduce | reconvert | render | bring ) ~6 ( object code | object form | source form | source code | readable form | human readable | compiled code | machine code | assembly )",
      "( model | weight | parameter ) ( stealing | theft )",
      "( reconstruct | steal | rebuild | reconstitute | exfiltrate ) ~2 ( our | the | this | its | licensor | provider ) ~1 ( model | weights | system | network | classifier | source | code )",
      "( circumvent | bypass | break | defeat | crack | remove ) ~3 ( encryption | obfuscation ) ~4 ( weights | parameter | model )",
      "( extraction | inversion | stealing | side channel ) ~1 attack",
      // "replicate the model by querying it"
      "( steal | replicate | recreate | reconstruct | approximate | rebuild | mirror | reproduce ) ~3 ( model | system | weights | classifier | network ) ~2 ( by | from | through | via | using | out of ) ~4 ( query | response | output | prompt | answer | prediction | reply | call )"
    )
    // "to find out its architecture", "no analysis of the model's inner structure": either may stand first.
    finds = g.cue(
      "( extract | derive | reconstruct | discover | recover | uncover | deduce | infer | ascertain | expose | elicit | exfiltrate | dump | reveal | analyze | analyse | analysis | dissect | decode | decipher | examine | examination | inspect | inspection | probe | study | investigate | trace | elucidate | regenerate | reconstitute | back out | spy out | lay bare | lay open )",
      "( find | figure | work | puzzle | tease | ferret ) out", "( steal | replicate | recreate | reproduce )"
    )
    seeks = g.cue(
      "( obtain | learn | determine | establish | get at | gain access to | gain insight into | look at | look into | peek | peer into | read | see | retrieve | understand | identify | reach | seek | attempt to obtain | get hold of | acquire )"
    )
    innards = g.cue(
      "( source code | source form | composition | trade secret | source ( of | from ) | hyperparameter | system prompt | hidden prompt | architecture | internals | inner working )",
      "( system | hidden | internal | initial ) ~1 ( prompt | instruction )",
      "( prompt | instruction ) ~3 ( hidden | underlying )",
      "structure ~2 ( of | behind ) ~2 ( algorithm | network | architecture )",
      "( weights | parameter ) ~1 ( of | inside | in | within | contained | underlying | from | used )",
      "( model | service | system | software | network ) ~1 ( weights | parameter | logic | algorithm | design | structure )",
      "( training | original training | pretraining ) ~1 ( data | set | corpus | example | sample | text | record | image | document | material | procedure | recipe )",
      "data ~1 ( on | with | from | by ) which ~6 train", "what ~1 data ~4 train", "what ~2 train on",
      "( internal | inner | underlying ) ~3 ( structure | working | component | logic | algorithm | composition | mechanism | design | idea | code | technology | weights | architecture | method | technique | functioning | construction | makeup | build )",
      "( algorithm | structure | composition | idea | technique | method | logic | principle ) ~2 ( of | underlying | behind | inside | embodied in | used in ) ~3 \(thing)",
      "how ~6 ( work | function | build | train | operate | make | construct | design | structure )"
    )
    violates = g.cue(
      "( violate | breach | contravene | infringe ) ( these | this | the | our ) ~1 @agreement",
      "( contrary to | against ) ( these | this | the | our ) ~1 ( @agreement | rule )")
    // "confers no right to decompile", "no licensee is entitled to decompile"
    denies = g.cue(
      "no ~2 ( right | permission | license | authority | entitlement ) ~2 to",
      "no ~3 @be ( entitle | permit | authorize | allow | free ) to")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(acts, .prohibited) ?? found(s) ?? outlawed(s) else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// "not to find out its architecture": what is looked for lies inside the model.
  private func found(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.prohibited), s.has(innards) else { return nil }
    if let hit = s.pair(finds, innards, within: 8), s.mode(hit.start) == .prohibited { return hit }
    // A word as wide as "obtain" must have the thing behind it.
    let hit = s.all(seeks).first { act in
      s.mode(act.start) == .prohibited
        && s.all(innards).contains { $0.start >= act.end && $0.start <= act.end + 6 }
    }
    return hit
  }

  /// "Efforts to decompile it violate these terms", "no right to decompile is given": bans without a modal.
  private func outlawed(_ s: SentenceReading) -> Hit? {
    guard let hit = s.first(acts) ?? s.pair(finds, innards, within: 8) else { return nil }
    let isBreach = s.first(violates).map { hit.end <= $0.start && s.mode($0.start) == .none } ?? false
    let isDenied = s.first(denies).map { $0.end <= hit.start && hit.start - $0.end < 10 } ?? false
    return isBreach || isDenied ? hit : nil
  }
}
