/// Reads that reverse engineering, decompiling or extracting is forbidden.
struct ReverseEngineeringRecognizer: ClauseRecognizer {
  let kind = ClauseKind.reverseEngineering
  private let acts: Cue

  init(_ g: inout GrammarBuilder) {
    acts = g.cue(
      "reverse engineer", "reverse engineering", "decompile", "disassemble",
      "discover the underlying component", "reverse ( compile | assemble )",
      "( extract | derive | reconstruct | discover | determine | reveal ) ~10 ( source code | training data | weight | parameter | underlying | architecture | algorithm )",
      "model extraction",
      "( extract | reconstruct | recover | reconstruction | extraction ) ~8 data ~2 ( on | with | from ) which ~6 train",
      "model inversion", "membership inference", "human readable form",
      "( recover | extract | extraction | derive | uncover | deduce | infer | ascertain | reveal | obtain | reconstruct | discover | determine | expose | unpack ) ~10 ( weights | architecture | parameter | hyperparameter | source code | system prompt | trade secret | structure of ~2 model | training data | training example | composition | algorithm | training set | inner working )",
      "work out how", "take apart", "reverse analysis", "( draw | pull ) ~12 out of the model",
      "( probe | probing ) ~12 ( replicate | replication | parameter | logic )",
      "structure ~6 ( compiled | weights ) ~2 model", "translate ~6 object code",
      "( deconstruct | debug ) ~6 ( model | software | service )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(acts, .prohibited) else { return }
    add(.plain(kind), hit, s, &out)
  }
}
