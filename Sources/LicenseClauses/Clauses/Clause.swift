/// One operative statement of a licence, with the lines that state it.
public struct Clause: Hashable, Sendable {
  /// What it states.
  public var terms: ClauseTerms
  /// The first and last line, from 1.
  public var lines: ClosedRange<Int>
  /// The path of the section that holds it, such as `1.b.i`; empty where the text has no numbers.
  public var section: String
  /// The words that state it, on one line; nil where only the reading is at hand.
  public var text: String? {
    get { quotation?.text }
    set { quotation = newValue.map(Quotation.init) }
  }
  /// Which recogniser read it, and on which words.
  public var evidence: Evidence?
  /// The licence or policy text that it stands in, where that is known.
  public var source: String?
  /// What its passage says beyond the parameters, sorted.
  public var details: [ClauseDetail] = []
  /// Its words as one number, for a forbidden use of the catalogue: whether another text forbids it in the same words; for
  /// what is known to be misread, those of its sentence.
  public var wording: UInt32?

  /// Which recogniser read a clause, and on which words.
  public struct Evidence: Hashable, Sendable {
    /// The kind that it reads.
    public var recognizer: ClauseKind
    /// The words that decided, on one line.
    public var words: String { quotation.text }
    let quotation: Quotation
  }

  private var quotation: Quotation?

  /// Creates a clause.
  public init(
    terms: ClauseTerms, lines: ClosedRange<Int>, section: String = "", text: String? = nil,
    evidence: Evidence? = nil, source: String? = nil
  ) {
    self.terms = terms
    self.lines = lines
    self.section = section
    quotation = text.map(Quotation.init)
    self.evidence = evidence
    self.source = source
  }

  /// Creates a clause that is quoted from a text.
  init(
    terms: ClauseTerms, lines: ClosedRange<Int>, section: String, quotation: Quotation, evidence: Evidence
  ) {
    self.init(terms: terms, lines: lines, section: section, evidence: evidence)
    self.quotation = quotation
  }

  /// What the clause is about.
  public var kind: ClauseKind { terms.kind }
}
