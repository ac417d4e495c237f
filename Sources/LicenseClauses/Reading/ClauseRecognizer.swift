/// Reads one kind of clause.
///
/// A recogniser declares its phrases when the grammar is built; the phrases of all recognisers are looked for
/// in one reading of the text, and each then judges the sentences that hold its own. None knows which
/// licence it reads.
protocol ClauseRecognizer: Sendable {
  /// The kind that it reads.
  var kind: ClauseKind { get }
  /// Declares its phrases.
  init(_ g: inout GrammarBuilder)
  /// Whether it reads sentences that define a term; most clauses are none.
  var readsDefinitions: Bool { get }
  /// Whether it reads sentences that hold none of its phrases: any item of a forbidden list.
  var readsWithoutPhrases: Bool { get }
  /// Whether it reads items below a condition that hold none of its phrases: any cause of an end.
  var readsCauses: Bool { get }
  /// Whether it reads headings that forbid.
  var readsHeadings: Bool { get }
  /// Adds the clauses that a sentence states.
  func read(_ s: SentenceReading, _ out: inout [ClauseDraft])
}

extension ClauseRecognizer {
  var readsDefinitions: Bool { false }
  var readsWithoutPhrases: Bool { false }
  var readsHeadings: Bool { false }
  var readsCauses: Bool { false }

  /// Adds a clause on the part of the sentence that holds a hit.
  func add(_ terms: ClauseTerms, _ hit: Hit, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.isQuoted(hit.start) { return }
    let part =
      s.sentence.part(of: hit.start).lowerBound..<s.sentence.part(of: max(hit.start, hit.end - 1)).upperBound
    out.append(
      ClauseDraft(
        terms: terms, tokens: part, evidence: hit.range, sentence: s.index, recognizer: kind))
  }
}

extension ClauseRecognizer {
  /// Lets the last clause of the kind reach to the end of the sentence, which goes on with it in the same paragraph
  /// or in one of the next two. Returns its place; nil where there is none that `isMeant`.
  func extendLast(
    _ s: SentenceReading, _ out: inout [ClauseDraft], where isMeant: (ClauseTerms) -> Bool = { _ in true }
  ) -> Int? {
    let recent = out.indices.suffix(Self.near)
    let place = recent.last { out[$0].recognizer == kind && isMeant(out[$0].terms) }
    guard let place, s.sentence.block - s.document.sentences[out[place].sentence].block <= 2 else {
      return nil
    }
    out[place].tokens = out[place].tokens.lowerBound..<s.sentence.tokens.upperBound
    return place
  }

  /// How many clauses are looked back at.
  private static var near: Int { 6 }
}
