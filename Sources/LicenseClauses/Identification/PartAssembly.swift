/// Makes matches of the parts that were found, and says of what stands between them whether it is an edit of the part
/// before, terms of its own, or nothing that binds.
struct PartAssembly {
  let source: SourceText
  let print: WordFingerprint
  let catalog: LicenseCatalog

  init(_ source: SourceText, _ print: WordFingerprint, _ catalog: LicenseCatalog) {
    (self.source, self.print, self.catalog) = (source, print, catalog)
  }

  /// The matches, and the lines that belong to none and bind.
  func assemble(_ parts: [FoundPart]) -> Identification {
    guard !parts.isEmpty else { return Identification() }
    // What was added at the ends of a part is judged with what stands beside it.
    let parts = parts.map(withoutEnds)
    var result = Identification(matches: parts.map(match))
    var from = 0
    for number in 0...parts.count {
      let end = number < parts.count ? parts[number].words.lowerBound : print.words.count
      if from < end { settle(from..<end, before: number, parts, &result) }
      if number < parts.count { from = max(from, parts[number].words.upperBound) }
    }
    return result
  }

  func lines(_ words: Range<Int>) -> ClosedRange<Int> {
    Int(print.words[words.lowerBound].line)...Int(print.words[words.upperBound - 1].line)
  }

  // MARK: Parts

  private func withoutEnds(_ part: FoundPart) -> FoundPart {
    if part.isWhole { return part }
    let symbols = print.words[part.words].map(\.symbol)
    let range = trimmedRange(part, TextAlignment(part.text.symbols, symbols).differences)
    return range.isEmpty ? part : FoundPart(text: part.text, words: range, isWhole: false)
  }

  private func match(_ part: FoundPart) -> LicenseMatch {
    let lines = lines(part.words)
    var match = LicenseMatch(
      id: part.text.name, license: part.text.license, relation: .sameWords, similarity: 1, lines: lines)
    if part.isWhole { return match }
    match.wordChanges = wordChanges(part)
    if match.wordChanges.isEmpty, let hidden = hiddenChange(part) { match.wordChanges = [hidden] }
    // Addresses are written in many ways, and are compared by what they lead to: the policy that binds.
    let isOnlyAddresses = match.wordChanges.isEmpty
    if isOnlyAddresses, trimmed(part).isEmpty { return match }
    let parsed = LicenseParser.shared.parse(source.lines(lines)).clauses.map {
      $0.shifted(by: lines.lowerBound - 1)
    }
    match.changes = changes(part.text, parsed, match.wordChanges)
    if isOnlyAddresses {
      match.changes = match.changes.filter { Self.isOtherPolicy($0) || Self.isOtherSize($0) }
      if match.changes.isEmpty { return match }
      match.wordChanges = trimmed(part).map { change($0, shift: part.words.lowerBound) }
    }
    match.relation = .edited
    let hashes = Array(Set(WordFingerprint.runs(Array(print.words[part.words])).map(\.hash))).sorted()
    match.similarity = min(0.999, (part.text.similarity(hashes) * 1000).rounded() / 1000)
    return match
  }

  /// Whether a change is a figure of a line: another number may look like the known one.
  private static func isOtherSize(_ change: ClauseChange) -> Bool {
    guard case .usageThreshold(let before)? = change.before?.terms,
      case .usageThreshold(let after)? = change.after?.terms
    else { return false }
    return before.value != after.value
  }

  /// Whether a change is the address of a policy.
  private static func isOtherPolicy(_ change: ClauseChange) -> Bool {
    guard case .usePolicy(let before?)? = change.before?.terms,
      case .usePolicy(let after?)? = change.after?.terms
    else { return false }
    return WebAddress.bare(before) != WebAddress.bare(after)
  }

  /// The words in which a part differs from the known text.
  func wordChanges(_ part: FoundPart) -> [WordChange] { trimmed(part).compactMap { change($0, part) } }

  /// The differences, without the words before and behind that were only looked at.
  private func trimmed(_ part: FoundPart) -> [TextAlignment.Difference] {
    let symbols = print.words[part.words].map(\.symbol)
    var differences = TextAlignment(part.text.symbols, symbols).differences
    if let first = differences.first, first.added.lowerBound == 0, first.removed.isEmpty {
      differences.removeFirst()
    }
    if let last = differences.last, last.added.upperBound == symbols.count, last.removed.isEmpty {
      differences.removeLast()
    }
    return differences
  }

  /// A difference as a change of words; nil where only a copyright line was filled in.
  private func change(_ difference: TextAlignment.Difference, _ part: FoundPart) -> WordChange? {
    let shift = part.words.lowerBound
    let added = (difference.added.lowerBound + shift)..<(difference.added.upperBound + shift)
    if !added.isEmpty, difference.removed.count <= 16,
      added.allSatisfy({ isCopyright(line: print.words[$0].line) }), !binds(added),
      !declaresAnother(added, part.text)
    {
      return nil
    }
    return isAddress(difference, added, part) ? nil : change(difference, shift: shift)
  }

  /// A change that no symbol shows: words that look like the known text's, in runs of three that it does not have. What
  /// stands beside a difference that is seen, or is set aside, is not looked at: its runs differ for that reason.
  private func hiddenChange(_ part: FoundPart) -> WordChange? {
    let inner = part.words
    let differences = TextAlignment(part.text.symbols, print.words[inner].map(\.symbol)).differences
    let isAligned = differences.isEmpty
    if isAligned, WordFingerprint.digest(print.words[inner], source) == part.text.words { return nil }
    let known = Set(part.text.hashes)
    let strange = WordFingerprint.runs(Array(print.words[inner])).first { run in
      !known.contains(run.hash)
        && !differences.contains { $0.added.lowerBound - 3 <= run.word && run.word <= $0.added.upperBound }
    }
    guard isAligned || strange != nil else { return nil }
    let at = inner.lowerBound + (strange?.word ?? 0)
    let words = strange == nil ? inner : at..<min(at + 3, inner.upperBound)
    return WordChange(lines: lines(words), added: strange == nil ? "" : text(words), removed: 0)
  }

  /// How many words around a part were looked at without counting for it.
  private static let mostAtEnds = 12

  /// A part without what was added at its ends.
  private func trimmedRange(_ part: FoundPart, _ all: [TextAlignment.Difference]) -> Range<Int> {
    var (first, last) = (part.words.lowerBound, part.words.upperBound)
    for difference in all where difference.removed.isEmpty && difference.added.count <= Self.mostAtEnds {
      if difference.added.lowerBound == 0 {
        first = part.words.lowerBound + difference.added.upperBound
      } else if difference.added.upperBound == part.words.count {
        last = part.words.lowerBound + difference.added.lowerBound
      }
    }
    return first..<max(first, last)
  }

  private func change(_ difference: TextAlignment.Difference, shift: Int) -> WordChange {
    let added = (difference.added.lowerBound + shift)..<(difference.added.upperBound + shift)
    let at = min(added.lowerBound, print.words.count - 1)
    return WordChange(
      lines: lines(added.isEmpty ? at..<(at + 1) : added), added: added.isEmpty ? "" : text(added),
      removed: difference.removed.count)
  }

  /// Whether a difference is about how an address is written: a link of Markdown has it twice, and another scheme leads
  /// to the same place.
  private func isAddress(_ difference: TextAlignment.Difference, _ added: Range<Int>, _ part: FoundPart)
    -> Bool
  {
    let at = min(added.lowerBound, print.words.count - 1)
    let near = added.isEmpty ? [at, max(0, at - 1)] : Array(added)
    guard added.isEmpty ? near.contains(where: address) : near.allSatisfy(address) else { return false }
    let gone = Array(part.text.symbols[difference.removed])
    let come = added.map { print.words[$0].symbol }
    if (gone + come).allSatisfy(Self.schemes.contains) { return gone.count + come.count <= 3 }
    let bare = { (symbols: [UInt8]) in symbols.filter { !Self.schemes.contains($0) } }
    if !gone.isEmpty, !come.isEmpty { return bare(gone) == bare(come) }
    return isRepeated(gone + come, near: near)
  }

  /// The symbols of words that say how an address is asked for, and not what it leads to.
  private static let schemes: Set<UInt8> = Set(
    WordFingerprint(SourceText("http https www html htm")).words.map(\.symbol))

  /// Whether the words of an address stand beside it once more, one after another.
  private func isRepeated(_ symbols: [UInt8], near places: [Int]) -> Bool {
    guard let first = places.min(), let last = places.max(), symbols.count >= Self.leastAddress else {
      return false
    }
    let reach = 2 * symbols.count + 12
    let around = (max(0, first - reach)..<min(print.words.count, last + reach + 1)).filter {
      !(places.count > 2 && places.contains($0)) && address(at: $0)
    }.map { print.words[$0].symbol }
    let sorted = symbols.sorted()
    return symbols.count <= around.count
      && (0...(around.count - symbols.count)).contains {
        // Which of two copies was added is open: the words may begin in one and end in the other.
        around[$0..<$0 + symbols.count].sorted() == sorted
      }
  }

  /// The fewest words of an address: "https", a host's two.
  private static let leastAddress = 3

  /// Whether a word is part of an address: no blank stands between it and "://".
  private func address(at word: Int) -> Bool {
    let range = print.words[word].range
    var start = range.lowerBound
    while start > 0, source.bytes[start - 1] > 0x20, range.lowerBound - start < 200 { start -= 1 }
    var end = range.upperBound
    while end < source.bytes.count, source.bytes[end] > 0x20, end - range.upperBound < 200 { end += 1 }
    return FoldedText(source.bytes[start..<end]).contains("://")
  }

  /// The clauses that an edit touches: against the official ones, or those in the new words where the official ones
  /// were not read from a text.
  private func changes(_ text: ComparedText, _ read: [Clause], _ words: [WordChange]) -> [ClauseChange] {
    guard let entry = catalog.entry(text.license) else { return [] }
    if entry.source == .facts {
      return read.filter { clause in words.contains { !$0.added.isEmpty && $0.lines.overlaps(clause.lines) } }
        .map {
          ClauseChange(change: .added, before: nil, after: $0)
        }
    }
    return ClauseDiff.changes(from: entry.asRead(text.name), to: read)
  }

  /// Some words as they stand in the file, on one line, bounded.
  func text(_ words: Range<Int>) -> String {
    let shown = words.prefix(Self.mostShown)
    let bytes = source.bytes[
      print.words[shown.lowerBound].range.lowerBound..<print.words[shown.upperBound - 1].range.upperBound]
    return PlainText.oneLine(bytes) + (shown.count < words.count ? " …" : "")
  }

  private static let mostShown = 60
}

extension Clause {
  /// The clause in a text that begins some lines further up.
  func shifted(by lines: Int) -> Clause {
    var clause = self
    clause.lines = (self.lines.lowerBound + lines)...(self.lines.upperBound + lines)
    return clause
  }
}
