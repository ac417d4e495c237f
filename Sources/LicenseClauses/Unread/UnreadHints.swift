/// Says which kinds of clauses a sentence may state, by its words: what is likely there and was not read is told.
///
/// It reads nothing: no clause comes from it. It looks at every sentence, also at those from which another clause was
/// read.
enum UnreadHints {
  /// The learned table; built once.
  static let weights = WordWeights(UnreadWords.table)

  /// The kinds, in the order of the table; nil for what speaks for a core clause of any kind.
  static let kinds: [ClauseKind?] = weights.names.map(ClauseKind.init)
}
