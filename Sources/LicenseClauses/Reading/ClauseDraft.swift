/// A clause before its words and lines are looked up.
struct ClauseDraft {
  var terms: ClauseTerms
  /// The tokens that state it.
  var tokens: Range<Int>
  /// The tokens that decided.
  var evidence: Range<Int>
  /// The sentence that states it.
  var sentence: Int
  var recognizer: ClauseKind
  /// The tokens of a notice that the clause gives: what it says is no clause of its own.
  var given: Range<Int>?
  /// What the sentence says beyond the parameters.
  var details: [ClauseDetail] = []
}
