/// Follows whether the text is in a preamble: what it says there of aims and background states nothing.
struct Preamble: Sendable {
  private let begins, ends, grants, recites: Cue
  private var inside = false
  /// The number of the preamble's own section; empty where it has none.
  private var section = ""

  init(_ g: inout GrammarBuilder) {
    begins = g.cue("preamble", "recital", "background")
    recites = g.cue("whereas")
    grants = g.cue("@be ( also )? ( allow | permit )")
    ends = g.cue("now therefore", "agree as follows", "hereby agree")
  }

  /// Takes in a heading.
  mutating func enter(_ s: SentenceReading) {
    inside = s.has(begins)
    if inside { section = Self.first(of: s.sentence.section) }
  }

  private static func first(of section: String) -> String { String(section.prefix { $0 != "." }) }

  /// Whether a sentence belongs to the preamble; the words of agreement end it, and so does the first section that has
  /// a number.
  mutating func skips(_ sentence: Sentence, _ s: SentenceReading) -> Bool {
    let marker = s.document.blocks[sentence.block].marker
    // "(1) assert copyright, and (2) …" goes on with a sentence of the preamble.
    let isNumbered =
      marker?.bracketed == false && marker?.label.first?.isNumber == true
      && Self.first(of: sentence.section) != section
    if inside, isNumbered || s.has(ends) { inside = false }
    if let recital = s.first(recites), recital.start == sentence.tokens.lowerBound, !s.has(ends) {
      return true
    }
    // What is allowed there, in these words, is allowed.
    return inside && !s.has(grants)
  }
}
