/// Reads that reverse engineering, decompiling or extracting is forbidden.
struct ReverseEngineeringRecognizer: ClauseRecognizer {
  let kind = ClauseKind.reverseEngineering
  private let acts: Cue

  init(_ g: inout GrammarBuilder) {
    acts = g.cue(
      "reverse engineer", "reverse engineering", "decompile", "disassemble",
      "discover the underlying component", "reverse ( compile | assemble )",
      "( extract | derive | reconstruct | discover | determine | reveal ) ~10 ( source code | training data | weight | parameter | underlying | architecture | algorithm )",
      "model extraction", "model inversion")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(acts, .prohibited) else { return }
    add(.plain(kind), hit, s, &out)
  }
}
