/// Turns drafts into clauses: looks up lines and words, joins what one paragraph says twice, and lists the
/// operative sentences that nothing covers.
struct ClauseAssembly {
  let source: SourceText
  let tokens: UnsafeBufferPointer<Token>
  let document: DocumentFacts
  let sentences: [Sentence]

  /// A clause, the block it stands in, and the words that it was read from.
  private struct Entry {
    var clause: Clause
    let block: Int
    var tokens: Range<Int>
  }

  /// A text taken together.
  struct Assembled {
    let clauses: [Clause]
    let unread: [UnreadSentence]
    let untouched: [UnreadSentence]
  }

  /// The clauses in the order of their lines, the operative sentences that none of them holds, and what else likely
  /// states what was not read.
  func assemble(_ drafts: [ClauseDraft], _ operative: [Int], _ scores: [UnreadScorer.Score]) -> Assembled {
    let entries = entries(drafts)
    // Clauses are large: their places are sorted.
    let lines = entries.indices.map { entries[$0].clause.lines.lowerBound }
    let clauses = entries.indices.sorted { (lines[$0], $0) < (lines[$1], $1) }.map { entries[$0].clause }
    let untouched = untouched(drafts, operative, entries.map(\.tokens))
    return Assembled(
      clauses: clauses, unread: unread(drafts, untouched, scores),
      untouched: runs(untouched).map { told($0, []) })
  }

  /// Sentences that likely state what was not read, and passages in other languages.
  private func unread(_ drafts: [ClauseDraft], _ untouched: [Int], _ scores: [UnreadScorer.Score])
    -> [UnreadSentence]
  {
    var read: [Int: Set<ClauseKind>] = [:]
    for draft in drafts { read[sentences[draft.sentence].block, default: []].insert(draft.terms.kind) }
    let rows = UnreadRows.choose(scores, read: read)
    let hinted = rows.map { (range: $0.sentence...$0.sentence, mayBe: $0.mayBe) }
    let foreign = runs(untouched.filter { sentences[$0].isForeign }).map {
      (range: $0, mayBe: [ClauseKind]())
    }
    return (hinted + foreign).sorted { $0.range.lowerBound < $1.range.lowerBound }.map {
      told($0.range, $0.mayBe)
    }
  }

  /// Sentences as ranges: those in another language that follow one another are one passage.
  private func runs(_ indices: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for index in indices {
      if let last = runs.last, last.upperBound == index - 1, sentences[index].isForeign,
        sentences[last.upperBound].isForeign
      {
        runs[runs.count - 1] = last.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
    return runs
  }

  /// A passage as it is told: its lines, and its first sentence.
  private func told(_ range: ClosedRange<Int>, _ mayBe: [ClauseKind]) -> UnreadSentence {
    let (first, last) = (sentences[range.lowerBound].tokens, sentences[range.upperBound].tokens)
    return UnreadSentence(
      lines: Int(tokens[first.lowerBound].line)...Int(tokens[last.upperBound - 1].line),
      text: quotation(first).text, mayBe: mayBe)
  }

  private func entries(_ drafts: [ClauseDraft]) -> [Entry] {
    var entries: [Entry] = []
    for draft in drafts {
      let entry = Entry(clause: clause(draft), block: sentences[draft.sentence].block, tokens: draft.tokens)
      // What one paragraph states twice in other words is one statement; each forbidden use is its own.
      if case .useRestriction = draft.terms {
        entries.append(entry)
        continue
      }
      let said = recent(entries, since: entry.block) { $0.clause.terms == draft.terms }
      if let at = said ?? neighbour(entry, entries) {
        join(entry, to: &entries[at])
      } else {
        entries.append(entry)
      }
    }
    return entries
  }

  private func join(_ other: Entry, to entry: inout Entry) {
    let (a, b) = (entry.clause.lines, other.clause.lines)
    entry.clause.lines = min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
    let (c, d) = (entry.tokens, other.tokens)
    entry.tokens = min(c.lowerBound, d.lowerBound)..<max(c.upperBound, d.upperBound)
    entry.clause.details = Set(entry.clause.details + other.clause.details).sorted()
    // The cap forbids; the sentence behind it says what to do above it.
    if case .usageThreshold(let cap) = entry.clause.terms,
      cap.consequence == nil || cap.consequence == .prohibited
    {
      entry.clause.terms = other.clause.terms
    }
  }

  /// A cap and the next paragraph's "above it, contact us" are one threshold; law and venue are one clause.
  private func neighbour(_ entry: Entry, _ entries: [Entry]) -> Int? {
    let block = entry.block
    switch entry.clause.terms {
    case .usageThreshold(let t):
      return recent(entries, since: block - 1) { entry in
        guard case .usageThreshold(let other) = entry.clause.terms else { return false }
        return other.metric == t.metric && other.value == t.value && other.comparison == t.comparison
          && other.currency == t.currency
      }
    case .governingLaw:
      let titled = block > 0 && document.blocks[block - 1].kind == .heading
      return recent(entries, since: titled ? block - 2 : block - 1) { $0.clause.kind == .governingLaw }
    // The announcement of new terms, and the use that accepts them, often stand in two paragraphs.
    case .plain(.licenseUpdate) where accepts(entry):
      return recent(entries, since: block - 2) { $0.clause.kind == .licenseUpdate }
    default: return nil
    }
  }

  /// "Your continued use of the Service is acceptance of the changes".
  private func accepts(_ entry: Entry) -> Bool {
    guard let text = entry.clause.text?.lowercased() else { return false }
    return text.contains("continu") && text.contains("accept")
  }

  /// The last clause of the nearest blocks that is meant; older ones are not looked at.
  private func recent(
    _ entries: [Entry], since block: Int,
    _ isMeant: (Entry) -> Bool
  ) -> Int? {
    for index in entries.indices.suffix(Self.longestParagraph).reversed() {
      if entries[index].block < block { return nil }
      if isMeant(entries[index]) { return index }
    }
    return nil
  }

  /// The most clauses that are compared: no paragraph of a licence states as many.
  private static let longestParagraph = 100

  private func clause(_ draft: ClauseDraft) -> Clause {
    let tokens = trimmed(draft.tokens)
    let lines = Int(self.tokens[tokens.lowerBound].line)...Int(self.tokens[tokens.upperBound - 1].line)
    var clause = Clause(
      terms: draft.terms, lines: lines, section: section(draft), quotation: quotation(tokens),
      evidence: Clause.Evidence(recognizer: draft.recognizer, quotation: quotation(draft.evidence)))
    clause.details = draft.details
    return clause
  }

  /// The words of a range; of a sentence without end, its beginning.
  private func quotation(_ range: Range<Int>) -> Quotation {
    let (start, end) = (Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    if end - start <= Self.textLimit { return Quotation(source, start..<end, isCut: false) }
    let last = tokens[range].lastIndex { Int($0.end) - start <= Self.textLimit } ?? range.lowerBound
    return Quotation(source, start..<Int(tokens[last].end), isCut: true)
  }

  /// The longest quotation of a clause, in bytes: twice the longest sentence of the licences that are known.
  private static let textLimit = 8192

  /// Without the label of an enumerated part.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    range.count > 1 && tokens[range.lowerBound].word == Mark.enumerator
      ? (range.lowerBound + 1)..<range.upperBound : range
  }

  private func section(_ draft: ClauseDraft) -> String {
    let sentence = sentences[draft.sentence]
    guard let cut = sentence.cuts.last(where: { $0 <= draft.evidence.lowerBound }),
      tokens[cut].word == Mark.enumerator
    else {
      return sentence.section
    }
    let raw = source.bytes[Int(tokens[cut].start)..<Int(tokens[cut].end)].filter(Tokenizer.isWordByte)
    var labels = InnerLabels(of: sentence.section, below: document.blocks[sentence.block].section)
    labels.enter(String(decoding: raw, as: UTF8.self))
    return labels.path
  }

  /// Operative sentences that no clause touches: neither was one read in them, nor do they stand between the words
  /// that one was read from, as those of a notice do.
  private func untouched(_ drafts: [ClauseDraft], _ operative: [Int], _ held: [Range<Int>]) -> [Int] {
    var covered = [Bool](repeating: false, count: sentences.count)
    for draft in drafts { covered[draft.sentence] = true }
    let held = held.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    var end = 0
    return operative.filter { index in
      let range = words(sentences[index].tokens)
      while next < held.count, held[next].lowerBound <= range.lowerBound {
        end = max(end, held[next].upperBound)
        next += 1
      }
      return !covered[index] && end < range.upperBound
    }
  }

  /// A range without the marks at its end.
  private func words(_ range: Range<Int>) -> Range<Int> {
    let last = range.last { tokens[$0].word >= Mark.firstWord || tokens[$0].word == Mark.unknown }
    return range.lowerBound..<(last.map { $0 + 1 } ?? range.upperBound)
  }
}
