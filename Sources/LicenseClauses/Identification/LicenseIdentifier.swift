/// A licence that a text is, or is an edit of.
public struct LicenseMatch: Sendable {
  /// How the text relates to the official one.
  public enum Relation: String, Sendable {
    /// Byte for byte.
    case exact
    /// The same words in another layout.
    case sameWords = "same-words"
    /// Other words; the changes say which clauses they touch.
    case edited
  }

  /// The name of the known text: a licence's id, or that of its use policy.
  public let id: String
  /// The id of the licence that the text belongs to.
  public let license: String
  /// How near the text is to the official one.
  public let relation: Relation
  /// How much of the words agree, from 0 to 1.
  public let similarity: Double
  /// The lines of the file that the match covers.
  public let lines: ClosedRange<Int>
  /// The clauses that differ from the official text's.
  public var changes: [ClauseChange]
}

/// Recognises licences by their fingerprints: no text is needed.
public struct LicenseIdentifier: Sendable {
  private struct Candidate {
    let name: String
    let license: String
    let sha256: String
    let words: String
    let hashes: [UInt32]
  }

  /// The least share of a known text's runs that a file must hold to be called an edit of it. A text with 15 % of
  /// its words destroyed keeps about 60 % of its runs of three.
  static let floor = 0.45

  private let catalog: LicenseCatalog
  private let candidates: [Candidate]
  /// A licence whose agreement and use policy may stand in one file: the runs of all its texts.
  private let unions: [(hashes: [UInt32], members: [Int])]

  /// An identifier for the licences of a catalogue.
  public init(_ catalog: LicenseCatalog) {
    self.catalog = catalog
    let own = catalog.added.flatMap { entry in
      entry.texts.map { text in
        Candidate(
          name: text.name, license: entry.id, sha256: text.sha256, words: text.words,
          hashes: WordFingerprint.decode(text.fingerprint.utf8) ?? [])
      }
    }
    let replaced = Set(catalog.added.map(\.id))
    candidates = own + Self.embedded.filter { !replaced.contains($0.license) }
    unions = Self.unions(candidates)
  }

  private static func unions(_ candidates: [Candidate]) -> [(hashes: [UInt32], members: [Int])] {
    var members: [String: [Int]] = [:]
    for (index, candidate) in candidates.enumerated() {
      members[candidate.license, default: []].append(index)
    }
    return members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map { group in
      (Array(Set(group.flatMap { candidates[$0].hashes })).sorted(), group)
    }
  }

  private static let embedded: [Candidate] = EmbeddedText.all.map { text in
    Candidate(
      name: text.name.description, license: text.license.description, sha256: text.sha256.description,
      words: text.words.description,
      hashes: WordFingerprint.decode(
        UnsafeBufferPointer(start: text.fingerprint.utf8Start, count: text.fingerprint.utf8CodeUnitCount))
        ?? [])
  }

  /// What a file is: one match, or one for each licence in it; none for an unknown text. An exact match needs
  /// the bytes as they stand in the file.
  public func identify(_ source: SourceText, file: [UInt8]) -> [LicenseMatch] {
    let whole = 1...max(1, source.lineCount)
    let digest = SHA256.hex(file)
    if let known = candidates.first(where: { $0.sha256 == digest }) {
      return [match(known, .exact, 1, whole)]
    }
    let print = WordFingerprint(source)
    if print.wordCount == 0 { return [] }
    if let known = candidates.first(where: { $0.words == print.wordDigest }) {
      return [match(known, .sameWords, 1, whole)]
    }
    return near(print, source)
  }

  private func match(
    _ candidate: Candidate, _ relation: LicenseMatch.Relation, _ similarity: Double, _ lines: ClosedRange<Int>
  ) -> LicenseMatch {
    LicenseMatch(
      id: candidate.name, license: candidate.license, relation: relation, similarity: similarity,
      lines: lines, changes: [])
  }

  // MARK: Near matches

  /// Finds the nearest licence, takes its lines away, and looks at the rest again: an agreement and a use policy
  /// may stand in one file.
  private func near(_ print: WordFingerprint, _ source: SourceText) -> [LicenseMatch] {
    var runs = print.runs
    var found: [(candidate: Candidate, lines: ClosedRange<Int>)] = []
    while found.count < 8, let best = best(runs) {
      found.append((best.candidate, best.lines))
      runs.removeAll { best.lines.contains(Int($0.line)) }
    }
    found.sort { $0.lines.lowerBound < $1.lines.lowerBound }
    var first = 1
    return found.indices.map { number in
      let from = min(first, found[number].lines.lowerBound)
      let last = max(end(number, found, from, source), from)
      first = last + 1
      return judge(found[number].candidate, source, from...last)
    }
  }

  /// Where a licence ends: what stands between two belongs to the first, a rider at the end being an edit, unless
  /// one of the two is whole with another line as the border.
  private func end(
    _ number: Int, _ found: [(candidate: Candidate, lines: ClosedRange<Int>)], _ first: Int,
    _ source: SourceText
  ) -> Int {
    guard number + 1 < found.count else { return source.lineCount }
    let (here, next) = (found[number], found[number + 1])
    let last = max(here.lines.upperBound, next.lines.lowerBound - 1)
    let nextEnd = number + 2 < found.count ? next.lines.upperBound : source.lineCount
    let borders = (here.lines.upperBound...last).suffix(Self.mostBorders)
    func isWhole(_ candidate: Candidate, _ lines: ClosedRange<Int>) -> Bool {
      WordFingerprint(slice(source, lines)).wordDigest == candidate.words
    }
    return borders.first { border in
      first <= border && isWhole(here.candidate, first...border)
        || border + 1 <= nextEnd && isWhole(next.candidate, (border + 1)...nextEnd)
    } ?? last
  }

  /// The most lines between two licences that are tried as the border.
  private static let mostBorders = 24

  private func judge(_ candidate: Candidate, _ source: SourceText, _ lines: ClosedRange<Int>) -> LicenseMatch
  {
    let part = slice(source, lines)
    let print = WordFingerprint(part)
    if print.wordDigest == candidate.words { return match(candidate, .sameWords, 1, lines) }
    let shared = Self.common(candidate.hashes, print.hashes)
    let similarity = 2 * Double(shared) / Double(max(1, candidate.hashes.count + print.hashes.count))
    var result = match(candidate, .edited, (similarity * 1000).rounded() / 1000, lines)
    result.changes = changes(candidate, part, from: lines.lowerBound)
    return result
  }

  private func best(_ runs: [(hash: UInt32, line: Int32)]) -> (candidate: Candidate, lines: ClosedRange<Int>)?
  {
    let sorted = Array(Set(runs.map(\.hash))).sorted()
    guard !sorted.isEmpty else { return nil }
    var best: (candidate: Candidate, score: Double)?
    for candidate in candidates {
      guard let score = score(candidate.hashes, sorted), score > best?.score ?? 0 else { continue }
      best = (candidate, score)
    }
    // An agreement with its own policy behind it, rather than its neighbour of another version.
    for union in unions {
      guard let score = score(union.hashes, sorted), score > best?.score ?? 0 else { continue }
      let members = union.members.map { candidates[$0] }
      guard let longest = members.max(by: { Self.common($0.hashes, sorted) < Self.common($1.hashes, sorted) })
      else { continue }
      best = (longest, score)
    }
    guard let best else { return nil }
    return (best.candidate, span(of: best.candidate, runs))
  }

  /// How much of known runs and a file's agree; nil where too few are shared. A long licence is preferred to a
  /// short one inside it: what is shared counts against both.
  private func score(_ known: [UInt32], _ sorted: [UInt32]) -> Double? {
    guard !known.isEmpty else { return nil }
    let shared = Self.common(known, sorted)
    guard Double(shared) >= Self.floor * Double(known.count), shared >= 6 else { return nil }
    return 2 * Double(shared) / Double(known.count + sorted.count)
  }

  /// The lines from the first to the last shared run; single runs far from the others are chance.
  private func span(of candidate: Candidate, _ runs: [(hash: UInt32, line: Int32)]) -> ClosedRange<Int> {
    let known = Set(candidate.hashes)
    let lines = runs.filter { known.contains($0.hash) }.map { Int($0.line) }
    guard let first = lines.first, let last = lines.last else { return 1...1 }
    return min(first, last)...max(first, last)
  }

  private static func common(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        count += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }

  private func slice(_ source: SourceText, _ lines: ClosedRange<Int>) -> SourceText {
    let start = Int(source.lineStarts[lines.lowerBound - 1])
    let end =
      lines.upperBound < source.lineStarts.count
      ? Int(source.lineStarts[lines.upperBound]) : source.bytes.count
    return SourceText(Array(source.bytes[start..<end]))
  }

  private func changes(_ candidate: Candidate, _ part: SourceText, from line: Int) -> [ClauseChange] {
    guard let entry = catalog.entry(candidate.license) else { return [] }
    let known = entry.clauses.filter { ($0.source ?? entry.id) == candidate.name }
    let read = LicenseParser.shared.parse(part).clauses.map { $0.shifted(by: line - 1) }
    return ClauseDiff.changes(from: known, to: read)
  }
}

extension Clause {
  /// The clause in a text that begins some lines further up.
  func shifted(by lines: Int) -> Clause {
    var clause = self
    clause.lines = (self.lines.lowerBound + lines)...(self.lines.upperBound + lines)
    return clause
  }
}
