/// A text read: what it calls itself, its clauses, and the operative sentences that gave none.
public struct ParsedLicense: Sendable {
  /// What the text calls itself.
  public var header: LicenseHeader
  /// The clauses, in the order of their lines.
  public var clauses: [Clause]
  /// Sentences that likely state what was not read, one for each paragraph: also beside clauses that were.
  public var unread: [UnreadSentence]
  /// Operative sentences (shall, must, may not …) without a clause: silence must never read as permission.
  public var untouched: [UnreadSentence]
  /// The number of lines of the text.
  public var lineCount: Int
  /// The number of its sentences, items and headings.
  package var sentenceCount = 0
}

extension ParsedLicense {
  /// Kinds with words of their own: a line that holds these, and was read as something else, likely states them beside it.
  private static let distinct: Set<ClauseKind> = [
    .modelNaming, .attributionDisplay, .noticeText, .changeNotice, .licenseCopy, .usageThreshold, .territory,
    .shareAlike, .royalty, .aiDisclosure,
  ]

  /// The passages from which nothing was read that can be decided on, in the order of their lines: operative sentences,
  /// what likely states a core clause by its words, and uses of no known category, which no fact of a project can meet.
  /// O(lines).
  public var unheard: [UnreadSentence] {
    let unnamed = clauses.filter { $0.terms == .useRestriction([.other]) }
    let decided = LineSet(clauses.lazy.filter { $0.terms != .useRestriction([.other]) }.map(\.lines))
    let begins = LineSet(clauses.lazy.map { $0.lines.lowerBound...$0.lines.lowerBound })
    var told = LineSet(untouched.map(\.lines))
    // A paragraph on one line may hold several sentences: each is told by its own words.
    let quoted = Set(untouched.map(\.text))
    let isTold = { (row: UnreadSentence) in
      row.mayBe.contains(where: Self.distinct.contains) ? quoted.contains(row.text) : told.overlaps(row.lines)
    }
    // A line from which one thing was read may state another: what was read must be of the kind that it likely is.
    let likely = unread.filter { row in
      let kinds = row.mayBe.filter(\.isCore)
      guard row.mayBe.isEmpty || !kinds.isEmpty, !isTold(row) else { return false }
      guard decided.overlaps(row.lines) else { return true }
      let read = Set(clauses.lazy.filter { $0.lines.overlaps(row.lines) }.map(\.kind))
      let others = kinds.filter(Self.distinct.contains)
      return !others.isEmpty && read.isDisjoint(with: others)
    }
    for row in likely { told.insert(row.lines) }
    let uses = unnamed.filter { !told.overlaps($0.lines) && !decided.overlaps($0.lines) }.map {
      UnreadSentence(lines: $0.lines, text: $0.text ?? "", mayBe: [.useRestriction])
    }
    return (untouched + likely + uses).filter { row in
      // A question binds nobody: its answer does. A lead-in whose items were read says nothing more.
      !row.text.hasSuffix("?")
        && (!row.text.hasSuffix(":") || !begins.overlaps(row.lines.upperBound + 1...row.lines.upperBound + 3))
    }.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
  }
}

/// A sentence that likely states what was not read.
public struct UnreadSentence: Hashable, Sendable {
  /// Its first and last line, from 1.
  public var lines: ClosedRange<Int>
  /// Its words, on one line.
  public var text: String
  /// The kinds of clauses that its paragraph may state beside those that were read; a hint and no reading.
  public var mayBe: [ClauseKind]

  /// Creates a sentence that was not read.
  public init(lines: ClosedRange<Int>, text: String, mayBe: [ClauseKind] = []) {
    (self.lines, self.text, self.mayBe) = (lines, text, mayBe)
  }
}
