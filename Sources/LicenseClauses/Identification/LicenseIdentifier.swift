/// Recognises licences by their fingerprints: no text is needed.
///
/// A text that is not whole is called an edit of a known one only where most of it agrees and neither its title nor
/// its licensor is another's; everything else is unknown, with the nearest known text as no more than that.
public struct LicenseIdentifier: Sendable {
  /// The least similarity at which a text is called an edit of a known one.
  public static let least = 0.85
  /// Below this a neighbour is not worth a name.
  private static let nearby = 0.2
  /// The most licences that are told apart in one file.
  static let mostParts = 32

  private let catalog: LicenseCatalog
  private let texts: KnownTexts
  private var known: [ComparedText] { texts.all }

  /// An identifier for the licences of a catalogue.
  public init(_ catalog: LicenseCatalog) {
    self.catalog = catalog
    texts = KnownTexts(catalog)
  }

  /// What a file is. An exact match needs the bytes as they stand in the file.
  public func identify(_ source: SourceText, file: [UInt8]) -> Identification {
    let whole = 1...max(1, source.lineCount)
    let digest = SHA256.hex(file)
    if let text = texts.exact(digest) { return Self.found(text, .exact, whole) }
    // What stands in comments is the text in them.
    let source = source.uncommented
    let print = WordFingerprint(source)
    if print.words.isEmpty { return Identification() }
    if let text = texts.sameWords(print.wordDigest) { return Self.found(text, .sameWords, whole) }
    var parts = PartSearch(source, print, known, catalog)
    parts.findWhole()
    parts.findEdited()
    var result = PartAssembly(source, print, catalog).assemble(parts.found)
    if result.matches.isEmpty { result.nearest = nearest(print) }
    return result
  }

  /// The words in which a text differs from a known one, whatever else it may be; none where most of it does.
  public func wordChanges(from name: String, to source: SourceText) -> [WordChange] {
    let print = WordFingerprint(source)
    guard let text = known.first(where: { $0.name == name }), !print.words.isEmpty,
      text.similarity(print.hashes) >= 0.5
    else { return [] }
    return PartAssembly(source, print, catalog).wordChanges(
      FoundPart(text: text, words: 0..<print.words.count, isWhole: false))
  }

  private static func found(
    _ text: KnownTexts.Name, _ relation: LicenseMatch.Relation, _ lines: ClosedRange<Int>
  ) -> Identification {
    Identification(matches: [
      LicenseMatch(id: text.name, license: text.license, relation: relation, similarity: 1, lines: lines)
    ])
  }

  private func nearest(_ print: WordFingerprint) -> Identification.Neighbour? {
    var best: (text: ComparedText, similarity: Double)?
    for text in known {
      let similarity = text.similarity(print.hashes)
      if similarity > best?.similarity ?? Self.nearby { best = (text, similarity) }
    }
    return best.map {
      Identification.Neighbour(
        id: $0.text.name, license: $0.text.license, similarity: ($0.similarity * 1000).rounded() / 1000)
    }
  }
}

/// A known text found in a range of a file's words.
struct FoundPart {
  let text: ComparedText
  /// The words of the file.
  let words: Range<Int>
  /// Whether the words are all of the known text's, and no others.
  let isWhole: Bool
}

/// Looks for known texts in a file's words: whole ones first, then edited ones in what is left.
struct PartSearch {
  private let source: SourceText
  private let print: WordFingerprint
  private let known: [ComparedText]
  private let catalog: LicenseCatalog
  private let symbols: [UInt8]
  private var covered: [Bool]
  /// What was found, in the order of the file.
  private(set) var found: [FoundPart] = []

  init(_ source: SourceText, _ print: WordFingerprint, _ known: [ComparedText], _ catalog: LicenseCatalog) {
    (self.source, self.print, self.known, self.catalog) = (source, print, known, catalog)
    symbols = print.words.map(\.symbol)
    covered = Array(repeating: false, count: symbols.count)
  }

  private mutating func take(_ part: FoundPart) {
    for index in part.words { covered[index] = true }
    let place = found.firstIndex { $0.words.lowerBound > part.words.lowerBound } ?? found.count
    found.insert(part, at: place)
  }

  // MARK: Whole texts

  /// Finds texts that stand in the file word by word, the longest first, wherever their lines break.
  mutating func findWhole() {
    let likely = known.filter { $0.containment(in: print.hashes) >= 0.97 }.map { ($0, $0.symbols) }
      .filter { !$0.1.isEmpty && $0.1.count <= symbols.count }.sorted { $0.1.count > $1.1.count }
    for (text, wanted) in likely {
      var from = 0
      while found.count < LicenseIdentifier.mostParts, let start = place(of: wanted, from: from) {
        let range = start..<(start + wanted.count)
        from = start + 1
        guard !range.contains(where: { covered[$0] }),
          WordFingerprint.digest(print.words[range], source) == text.words
        else { continue }
        take(around(FoundPart(text: text, words: range, isWhole: true)))
        from = range.upperBound
      }
    }
  }

  /// A longer text that the file is an edit of, where one holds the part: the terms that a licence adds to another's
  /// words are its own.
  private func around(_ part: FoundPart) -> FoundPart {
    let runs = open()
    let longer = known.filter {
      $0.hashes.count > part.text.hashes.count && part.text.containment(in: $0.hashes) >= 0.9
        && $0.containment(in: print.hashes) >= 0.9 && addsWhatIsThere($0, part.text)
    }.compactMap { stretch($0, runs) }.filter {
      $0.similarity >= 0.9 && $0.words.lowerBound <= part.words.lowerBound + 12
        && $0.words.upperBound + 12 >= part.words.upperBound
    }
    let titles = TitleComparison(source, print, catalog)
    let top = longer.map(\.similarity).max() ?? 0
    let alike = longer.filter { $0.similarity >= top - Self.nearlyAsLike }.map { ($0, distance($0)) }
    let best = alike.sorted { ($0.1, $0.0.text.name) < ($1.1, $1.0.text.name) }.map(\.0).first {
      titles.mayBe($0.words, $0.text, similarity: $0.similarity, after: end(before: $0.words))
    }
    return best.map { FoundPart(text: $0.text, words: $0.words, isWhole: false) } ?? part
  }

  /// Whether the file holds what a longer text has beyond another one.
  private func addsWhatIsThere(_ longer: ComparedText, _ part: ComparedText) -> Bool {
    let own = Set(longer.hashes).subtracting(part.hashes)
    return !own.isEmpty && Double(own.intersection(print.hashes).count) >= 0.7 * Double(own.count)
  }

  /// Where some symbols stand in the file's.
  private func place(of wanted: [UInt8], from: Int) -> Int? {
    guard wanted.count <= symbols.count, from <= symbols.count - wanted.count else { return nil }
    return symbols.withUnsafeBufferPointer { symbols in
      wanted.withUnsafeBufferPointer { wanted in
        (from...(symbols.count - wanted.count)).first { start in
          var index = 0
          while index < wanted.count, symbols[start + index] == wanted[index] { index += 1 }
          return index == wanted.count
        }
      }
    }
  }

  // MARK: Edited texts

  /// Finds texts that most of a stretch agrees with, until nothing is left that is like one.
  mutating func findEdited() {
    while found.count < LicenseIdentifier.mostParts, let part = best() { take(part) }
  }

  /// The least share of a known text that an edit of it keeps.
  private static let leastKept = 0.5
  /// How much of a stretch must be a known text's where much of that is left out: an agreement without its policy.
  private static let leastTaken = 0.95

  private struct Candidate {
    let text: ComparedText
    let words: Range<Int>
    let similarity: Double
    /// Whether the file is nothing else than a piece of the text.
    let isPiece: Bool
    /// How much of the file it explains, and how well.
    var weight: Double {
      let square = similarity * similarity
      return square * square * square * Double(text.hashes.count)
    }
  }

  private func best() -> FoundPart? {
    let runs = open()
    guard runs.count >= 6 else { return nil }
    let hashes = Array(Set(runs.map(\.hash))).sorted()
    let candidates = known.compactMap { text -> Candidate? in
      let containment = text.containment(in: hashes)
      guard text.hashes.count >= 6, containment >= Self.leastKept else { return nil }
      return stretch(text, runs)
    }
    let titles = TitleComparison(source, print, catalog)
    let likely = likely(candidates, titles)
    if let called = called(likely, titles) { return called }
    var refused: [Candidate] = []
    for candidate in likely {
      let (words, after) = (candidate.words, end(before: candidate.words))
      let isAnother =
        titles.isAnother(words, candidate.text, similarity: candidate.similarity, after: after)
        && !hasOwnHead(candidate, after: after)
      // What is nearer in its words calls itself something else: one that is farther must be called by its name.
      let mustBeNamed = refused.contains { $0.words.overlaps(words) }
      if !isAnother, !mustBeNamed || titles.isNamed(words, candidate.text, after: after) {
        return FoundPart(text: candidate.text, words: words, isWhole: false)
      }
      refused.append(candidate)
    }
    return nil
  }

  /// The candidates that are like enough, the likeliest first. A piece of a text is that text where no other has it as
  /// well, or where it bears the text's name.
  private func likely(_ candidates: [Candidate], _ titles: TitleComparison) -> [Candidate] {
    let enough = candidates.filter { $0.similarity >= LicenseIdentifier.least }
    let pieces = candidates.filter { $0.isPiece && $0.similarity < LicenseIdentifier.least }
    let named = pieces.filter { titles.isNamed($0.words, $0.text, after: end(before: $0.words)) }
    let sole = enough.isEmpty && Set(pieces.map(\.text.license)).count == 1 ? pieces : named
    return (enough + sole).sorted { ($0.weight, $1.text.name) > ($1.weight, $0.text.name) }
  }

  /// Whether the first line of a stretch is the known text's own, word by word: then whatever it calls it is what the
  /// known text is called.
  private func hasOwnHead(_ candidate: Candidate, after: Int) -> Bool {
    guard candidate.similarity >= Self.nearlyWhole else { return false }
    let line = print.words[candidate.words.lowerBound].line
    let head = symbols[after...].indices.prefix { print.words[$0].line <= line }.map { symbols[$0] }
    return candidate.text.symbols.starts(with: head)
  }

  /// From where on a text is another one with a few edits, whatever stands in its head.
  private static let nearlyWhole = 0.95

  /// How much less like a text may be by whose name a stretch calls itself.
  private static let nearlyAsLike = 0.03

  /// Of texts that are nearly as like as the likest, the one by whose name the stretch calls itself, else the one from
  /// which the fewest words differ: two licences may have the same words but for a name.
  private func called(_ likely: [Candidate], _ titles: TitleComparison) -> FoundPart? {
    guard let first = likely.first else { return nil }
    let alike = likely.filter {
      $0.words.overlaps(first.words) && $0.similarity >= first.similarity - Self.nearlyAsLike
        && (!titles.isAnother(
          $0.words, $0.text, similarity: $0.similarity, after: end(before: $0.words))
          || hasOwnHead($0, after: end(before: $0.words)))
    }
    guard alike.count > 1 || alike.first.map({ $0.text.name != first.text.name }) ?? false else { return nil }
    let distances = alike.map { candidate in
      let isNamed = titles.isNamed(candidate.words, candidate.text, after: end(before: candidate.words))
      let isOwn = isNamed || hasOwnHead(candidate, after: end(before: candidate.words))
      return distance(candidate) - (isOwn ? Self.titleWords : 0)
    }
    let best = alike.indices.min {
      (distances[$0], alike[$0].text.name) < (distances[$1], alike[$1].text.name)
    }.map { alike[$0] }
    return best.map { FoundPart(text: $0.text, words: $0.words, isWhole: false) }
  }

  /// How many words a title weighs.
  private static let titleWords = 8

  /// How many words a stretch and a text do not share, an owner's line and the ways to write an address apart.
  private func distance(_ candidate: Candidate) -> Int {
    let part = FoundPart(text: candidate.text, words: candidate.words, isWhole: false)
    return PartAssembly(source, print, catalog).wordChanges(part).reduce(0) {
      $0 + $1.removed + $1.added.split(separator: " ").count
    }
  }

  /// The runs of three words that are not yet explained, each with the place of its first word.
  private func open() -> [(hash: UInt32, word: Int)] {
    WordFingerprint.runs(print.words).filter { !covered[$0.word] && !covered[$0.word + 2] }
  }

  /// The stretch of the file that agrees best with a text: each run that the text has counts for it, each that it
  /// has not against it.
  private func stretch(_ text: ComparedText, _ runs: [(hash: UInt32, word: Int)]) -> Candidate? {
    let hashes = Set(text.hashes)
    var best = (sum: 0, from: 0, to: 0)
    var here = (sum: 0, from: 0)
    for (index, run) in runs.enumerated() {
      if here.sum <= 0 || index > 0 && isParted(runs[index - 1].word, run.word) { here = (0, index) }
      here.sum += hashes.contains(run.hash) ? 1 : -1
      if here.sum > best.sum { best = (here.sum, here.from, index + 1) }
    }
    guard best.to > best.from else { return nil }
    let inside = Array(Set(runs[best.from..<best.to].map(\.hash))).sorted()
    let words = widened(runs[best.from].word..<(runs[best.to - 1].word + 3))
    let taken = Double(ComparedText.common(text.hashes, inside)) / Double(max(1, inside.count))
    let similarity = text.similarity(inside)
    // A piece of a text is that text where the file is nothing else.
    let isAll = Double(best.to - best.from) >= Self.leastTaken * Double(runs.count)
    return Candidate(
      text: text, words: words, similarity: similarity,
      isPiece: isAll && taken >= Self.leastTaken && text.containment(in: inside) >= Self.leastKept)
  }

  private func isParted(_ a: Int, _ b: Int) -> Bool { (a..<b).contains { covered[$0] } }

  /// With the few words before and behind that no kept run begins with.
  private func widened(_ words: Range<Int>) -> Range<Int> {
    var (first, last) = (words.lowerBound, words.upperBound)
    while first > 0, words.lowerBound - first < 12, !covered[first - 1] { first -= 1 }
    while last < symbols.count, last - words.upperBound < 12, !covered[last] { last += 1 }
    return first..<last
  }

  /// Where the part before a stretch ends.
  private func end(before words: Range<Int>) -> Int {
    found.last { $0.words.upperBound <= words.lowerBound }?.words.upperBound ?? 0
  }
}
