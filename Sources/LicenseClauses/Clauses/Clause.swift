/// One operative statement of a licence, with the lines that state it.
public struct Clause: Hashable, Sendable {
  /// What it states.
  public var terms: ClauseTerms
  /// The first and last line, from 1.
  public var lines: ClosedRange<Int>
  /// The path of the section that holds it, such as `1.b.i`; empty where the text has no numbers.
  public var section: String
  /// The words that state it, on one line; nil where only the reading is at hand.
  public var text: String?
  /// Which recogniser read it, and on which words.
  public var evidence: Evidence?
  /// The licence or policy text that it stands in, where that is known.
  public var source: String?

  /// Which recogniser read a clause, and on which words.
  public struct Evidence: Hashable, Sendable {
    /// The recogniser's kind.
    public var recognizer: String
    /// The words that decided.
    public var words: String
  }

  /// Creates a clause.
  public init(
    terms: ClauseTerms, lines: ClosedRange<Int>, section: String = "", text: String? = nil,
    evidence: Evidence? = nil, source: String? = nil
  ) {
    self.terms = terms
    self.lines = lines
    self.section = section
    self.text = text
    self.evidence = evidence
    self.source = source
  }

  /// What the clause is about.
  public var kind: ClauseKind { terms.kind }
}
