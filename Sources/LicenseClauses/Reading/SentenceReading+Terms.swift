/// What defined terms make of a sentence.
extension SentenceReading {
  /// Whether a term that the text defines stands in a part of the sentence, and fits by its name and its definition.
  /// Short terms ("you", "we") name no thing.
  func names(in part: Range<Int>, where fits: (_ term: String, _ definition: FoldedText) -> Bool) -> Bool {
    let words = folded(part)
    return document.definitions.contains { definition in
      definition.term.utf8.count > 4 && words.firstIndex(of: Array(definition.term.utf8)) != nil
        && fits(definition.term, folded(definition.body))
    }
  }
}
