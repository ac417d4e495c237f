/// Chooses which sentences are told as unread: for each paragraph the one that most likely states what was not read.
struct UnreadRows {
  /// A sentence to be told, and the kinds that its paragraph may state beside what was read.
  struct Row {
    let sentence: Int
    let mayBe: [ClauseKind]
  }

  /// What speaks for a core kind must be more than this, in tenths: chosen on labelled texts so that few clauses are
  /// missed in silence, and few sentences told in vain.
  static let core: Int32 = -20
  /// The same for a kind of boilerplate, which decides no verdict.
  static let boilerplate: Int32 = -10
  /// The same for a clause of any kind, where a paragraph gave none.
  static let any: Int32 = -7

  /// The rows of a text, in its order.
  /// - Parameters:
  ///   - scores: What speaks for each sentence.
  ///   - read: The kinds that were read in each block.
  /// - Returns: At most one row for each block.
  static func choose(_ scores: [UnreadScorer.Score], read: [Int: Set<ClauseKind>]) -> [Row] {
    var rows: [(block: Int, best: Int32, row: Row)] = []
    for score in scores {
      let left = above(score, known: read[score.block] ?? [])
      guard let best = left.map(\.above).max() else { continue }
      let mayBe = left.compactMap { UnreadHints.kinds[$0.kind] }
      guard let last = rows.last, last.block == score.block else {
        rows.append((score.block, best, Row(sentence: score.sentence, mayBe: mayBe)))
        continue
      }
      let all = last.row.mayBe + mayBe.filter { !last.row.mayBe.contains($0) }
      let sentence = best > last.best ? score.sentence : last.row.sentence
      rows[rows.count - 1] = (score.block, max(best, last.best), Row(sentence: sentence, mayBe: all))
    }
    return rows.map(\.row)
  }

  /// The kinds that a sentence likely states beside those that its paragraph gave, each with how far it is above what is
  /// asked of it.
  private static func above(_ score: UnreadScorer.Score, known: Set<ClauseKind>) -> [(
    kind: Int, above: Int32
  )] {
    score.kinds.compactMap { kind, score in
      let least: Int32
      if let kind = UnreadHints.kinds[kind] {
        if known.contains(kind) { return nil }
        least = kind.isCore ? core : boilerplate
      } else {
        if !known.isEmpty { return nil }
        least = any
      }
      let above = score - least
      return above > 0 ? (kind, above) : nil
    }
  }
}
