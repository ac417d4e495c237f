/// Follows whether the text is in a preamble: what it says there of aims and background states nothing.
struct Preamble: Sendable {
  private let begins, ends, grants, recites: Cue
  private var inside = false

  init(_ g: inout GrammarBuilder) {
    begins = g.cue("preamble", "recital", "background")
    recites = g.cue("whereas")
    grants = g.cue("@be ( also )? ( allow | permit )")
    ends = g.cue("now therefore", "agree as follows", "hereby agree")
  }

  /// Takes in a heading.
  mutating func enter(_ s: SentenceReading) { inside = s.has(begins) }

  /// Whether a sentence belongs to the preamble; the words of agreement end it.
  mutating func skips(_ sentence: Sentence, _ s: SentenceReading) -> Bool {
    if inside, s.has(ends) { inside = false }
    if let recital = s.first(recites), recital.start == sentence.tokens.lowerBound, !s.has(ends) {
      return true
    }
    // What is allowed there, in these words, is allowed.
    return inside && !s.has(grants)
  }
}
