/// Chooses which sentences are told as unread: for each paragraph the one that most likely states what was not read.
struct UnreadRows {
  /// A sentence to be told, and the kinds that its paragraph may state beside what was read.
  struct Row {
    let sentence: Int
    let mayBe: [ClauseKind]
  }

  /// What speaks for a sentence must be more than this, in tenths: chosen on labelled texts so that few clauses are
  /// missed in silence, and few sentences told in vain.
  static let threshold: Int32 = -15
  /// What an operative sentence has before others, from which nothing was read at all.
  private static let operative: Int32 = 10

  /// The rows of a text, in its order.
  /// - Parameters:
  ///   - scores: What speaks for each sentence.
  ///   - read: The kinds that were read in each block.
  ///   - untouched: Operative sentences from which nothing was read.
  /// - Returns: At most one row for each block.
  static func choose(
    _ scores: [UnreadScorer.Score], read: [Int: Set<ClauseKind>], untouched: Set<Int>
  ) -> [Row] {
    let kinds = UnreadHints.kinds
    var rows: [(block: Int, best: Int32, row: Row)] = []
    for score in scores {
      let known = read[score.block] ?? []
      let left = score.kinds.filter { !known.contains(kinds[$0.kind]) }
      guard let most = left.map(\.score).max() else { continue }
      let extra = untouched.contains(score.sentence) ? operative : 0
      let mayBe = left.filter { $0.score + extra > threshold }.map { kinds[$0.kind] }
      let best = most + extra
      guard let last = rows.last, last.block == score.block else {
        rows.append((score.block, best, Row(sentence: score.sentence, mayBe: mayBe)))
        continue
      }
      let all = last.row.mayBe + mayBe.filter { !last.row.mayBe.contains($0) }
      let sentence = best > last.best ? score.sentence : last.row.sentence
      rows[rows.count - 1] = (score.block, max(best, last.best), Row(sentence: sentence, mayBe: all))
    }
    return rows.filter { $0.best > threshold }.map(\.row)
  }
}
