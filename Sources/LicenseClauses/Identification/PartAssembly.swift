/// Makes matches of the parts that were found, and says of what stands between them whether it is an edit of the part
/// before, terms of its own, or nothing that binds.
struct PartAssembly {
  private let source: SourceText
  private let print: WordFingerprint
  private let catalog: LicenseCatalog

  init(_ source: SourceText, _ print: WordFingerprint, _ catalog: LicenseCatalog) {
    (self.source, self.print, self.catalog) = (source, print, catalog)
  }

  /// The matches, and the lines that belong to none and bind.
  func assemble(_ parts: [FoundPart]) -> Identification {
    guard !parts.isEmpty else { return Identification() }
    var result = Identification(matches: parts.map(match))
    var from = 0
    for number in 0...parts.count {
      let end = number < parts.count ? parts[number].words.lowerBound : print.words.count
      if from < end { settle(from..<end, before: number, parts, &result) }
      if number < parts.count { from = max(from, parts[number].words.upperBound) }
    }
    return result
  }

  private func lines(_ words: Range<Int>) -> ClosedRange<Int> {
    Int(print.words[words.lowerBound].line)...Int(print.words[words.upperBound - 1].line)
  }

  // MARK: Parts

  private func match(_ part: FoundPart) -> LicenseMatch {
    let lines = lines(part.words)
    var match = LicenseMatch(
      id: part.text.name, license: part.text.license, relation: .sameWords, similarity: 1, lines: lines)
    if part.isWhole { return match }
    match.wordChanges = wordChanges(part)
    // Addresses are written in many ways, and are compared by what they lead to: the policy that binds.
    let isOnlyAddresses = match.wordChanges.isEmpty
    if isOnlyAddresses, trimmed(part).isEmpty { return match }
    let parsed = LicenseParser.shared.parse(source.lines(lines)).clauses.map {
      $0.shifted(by: lines.lowerBound - 1)
    }
    match.changes = changes(part.text, parsed, match.wordChanges)
    if isOnlyAddresses {
      match.changes = match.changes.filter { Self.isOtherPolicy($0) }
      if match.changes.isEmpty { return match }
      match.wordChanges = trimmed(part).map { change($0, shift: part.words.lowerBound) }
    }
    match.relation = .edited
    let hashes = Array(Set(WordFingerprint.runs(Array(print.words[part.words])).map(\.hash))).sorted()
    match.similarity = min(0.999, (part.text.similarity(hashes) * 1000).rounded() / 1000)
    return match
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
      added.allSatisfy({ isCopyright(line: print.words[$0].line) }), !binds(added)
    {
      return nil
    }
    return isAddress(difference, added) ? nil : change(difference, shift: shift)
  }

  private func change(_ difference: TextAlignment.Difference, shift: Int) -> WordChange {
    let added = (difference.added.lowerBound + shift)..<(difference.added.upperBound + shift)
    let at = min(added.lowerBound, print.words.count - 1)
    return WordChange(
      lines: lines(added.isEmpty ? at..<(at + 1) : added), added: added.isEmpty ? "" : text(added),
      removed: difference.removed.count)
  }

  /// Whether a difference is about how an address is written: a link of Markdown has it twice.
  private func isAddress(_ difference: TextAlignment.Difference, _ added: Range<Int>) -> Bool {
    guard difference.removed.count <= 24 else { return false }
    let at = min(added.lowerBound, print.words.count - 1)
    guard !added.isEmpty else {
      return [at, max(0, at - 1)].contains { address(at: $0) }
    }
    return added.allSatisfy(address)
  }

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
  private func changes(_ text: KnownText, _ read: [Clause], _ words: [WordChange]) -> [ClauseChange] {
    guard let entry = catalog.entry(text.license) else { return [] }
    if entry.source == .facts {
      return read.filter { clause in words.contains { !$0.added.isEmpty && $0.lines.overlaps(clause.lines) } }
        .map {
          ClauseChange(change: .added, before: nil, after: $0)
        }
    }
    return ClauseDiff.changes(from: entry.asRead(text.name), to: read)
  }

  // MARK: What stands between

  /// Settles words that no part explains.
  private func settle(
    _ words: Range<Int>, before number: Int, _ parts: [FoundPart], _ result: inout Identification
  ) {
    let kept = bare(words, beside: parts[min(number, parts.count - 1)].text)
    guard let kept else { return }
    let lines = lines(kept)
    let parsed = LicenseParser.shared.parse(source.lines(lines))
    let clauses = parsed.clauses.map { $0.shifted(by: lines.lowerBound - 1) }
    guard
      !clauses.isEmpty || !parsed.untouched.isEmpty || isStatement(kept, beside: parts) || binds(kept)
        || namesAnother(kept, parts)
    else { return }
    let owner = number > 0 ? number - 1 : 0
    let size = parts[owner].words.count
    let similarity = 2 * Double(size) / Double(2 * size + kept.count) * result.matches[owner].similarity
    guard similarity >= LicenseIdentifier.least else {
      result.unknown.append(lines)
      return
    }
    var match = result.matches[owner]
    match.relation = .edited
    match.similarity = min(0.999, (similarity * 1000).rounded() / 1000)
    match.lines =
      min(match.lines.lowerBound, lines.lowerBound)...max(match.lines.upperBound, lines.upperBound)
    match.wordChanges.append(WordChange(lines: lines, added: text(kept), removed: 0))
    match.changes += clauses.map { ClauseChange(change: .added, before: nil, after: $0) }
    match.wordChanges.sort { $0.lines.lowerBound < $1.lines.lowerBound }
    result.matches[owner] = match
  }

  /// The words without copyright lines and titles at their ends; nil where nothing else is left.
  private func bare(_ words: Range<Int>, beside text: KnownText) -> Range<Int>? {
    let names = catalog.entry(text.license).map { entry in
      Set(([entry.title, entry.id, text.name] + entry.aliases).flatMap { Self.letters($0) })
    }
    var (first, last) = (words.lowerBound, words.upperBound)
    while first < last, isHeading(line: print.words[first].line, names ?? [], words) { first += 1 }
    while last > first, isHeading(line: print.words[last - 1].line, names ?? [], words) { last -= 1 }
    return first < last ? first..<last : nil
  }

  /// Whether a line is a copyright line, or holds nothing but words of the licence's names.
  private func isHeading(line: Int32, _ names: Set<String>, _ words: Range<Int>) -> Bool {
    let range = print.words[words].filter { $0.line == line }
    if isCopyright(line: line) {
      return !range.contains { binds($0, Self.binding) } && !declaresAnother(line, names)
    }
    return range.count <= 12
      && range.allSatisfy { word in
        let text = source.string(word.range).lowercased()
        return names.contains(text) || Self.plain.contains(text)
      }
  }

  /// Whether words that gave no clause may bind: one of them forbids, limits or speaks of a use, or is in no letters that
  /// are read.
  private func binds(_ words: Range<Int>) -> Bool {
    words.contains { index in
      let word = print.words[index]
      if isCopyright(line: word.line) { return binds(word, Self.binding) }
      return binds(word, Self.binding) || binds(word, Self.speaking)
        || source.bytes[word.range].contains { $0 >= 0x80 }
    }
  }

  private func binds(_ word: WordFingerprint.Word, _ list: Set<String>) -> Bool {
    list.contains(source.string(word.range).lowercased())
  }

  /// What no line says that only names an owner.
  private static let binding: Set<String> = [
    "only", "prohibited", "forbidden", "not", "use", "commercial", "noncommercial", "noncommercially", "must",
    "solely", "strictly", "without", "unless", "except", "banned", "barred", "restricted", "unlicensed",
  ]

  /// What a line may say that binds, unless it names an owner.
  private static let speaking: Set<String> = [
    "no", "non", "never", "research", "academic", "evaluation", "educational", "personal", "internal",
    "military",
    "production", "sale", "sales", "sell", "sold", "uses", "used", "usage", "user", "users", "may", "shall",
    "permission", "permitted", "allowed", "fee", "fees", "pay", "paid", "royalty", "royalties", "business",
    "businesses", "teachers", "students", "weapons", "defence", "defense", "licensor", "false", "true",
  ]

  /// Whether a line names another licence than the one beside it.
  private func namesAnother(_ words: Range<Int>, _ parts: [FoundPart]) -> Bool {
    let own = Set(parts.map(\.text.license))
    return Set(words.map { print.words[$0].line }).contains { line in
      let text = self.line(line).trimmingPrefix { !($0.isLetter || $0.isNumber) }
      guard text.utf8.count <= 120, let entry = catalog.entry(text) else { return false }
      return !own.contains(entry.id)
    }
  }

  /// Whether a line declares an SPDX id that is none of the licence's names.
  private func declaresAnother(_ line: Int32, _ names: Set<String>) -> Bool {
    let parts = self.line(line).split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased().hasSuffix("spdx-license-identifier"),
      let entry = catalog.entry(parts[1])
    else { return false }
    return !Set(Self.letters(entry.id)).isSubset(of: names)
  }

  /// A line of the file.
  private func line(_ number: Int32) -> String {
    let start = Int(source.lineStarts[Int(number) - 1])
    let end = Int(number) < source.lineStarts.count ? Int(source.lineStarts[Int(number)]) : source.bytes.count
    return String(decoding: source.bytes[start..<end].filter { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }

  private static let plain: Set<String> = [
    "license", "licence", "the", "copyright", "terms", "and", "conditions", "notice", "of", "for", "version",
    "text",
    "licensing", "begin", "end", "pre", "html", "body", "p", "br", "div", "h1", "h2", "title", "head",
  ]

  private static func letters(_ name: String) -> [String] {
    name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// Whether words that gave no clause are a sentence in one text alone: more than a heading.
  private func isStatement(_ words: Range<Int>, beside parts: [FoundPart]) -> Bool {
    parts.count == 1 && words.count >= 6
  }

  /// Whether a line is a copyright notice: it begins with the word or the sign.
  private func isCopyright(line: Int32) -> Bool {
    let range =
      source.lineStarts[
        Int(line) - 1]..<(Int(line) < source.lineStarts.count
      ? source.lineStarts[Int(line)] : Int32(source.bytes.count))
    let text = FoldedText(
      source.bytes[Int(range.lowerBound)..<Int(range.upperBound)].drop {
        !($0 >= 0x80 || Tokenizer.isLetter($0) || $0 == UInt8(ascii: "("))
      })
    if text.bytes.count > 240 { return false }
    return text.hasPrefix("copyright ") || text.hasPrefix("(c) ") || text.hasPrefix("©")
      || text.hasPrefix("all rights reserved")
      || text.hasPrefix("spdx-license-identifier")
  }

  /// Some words as they stand in the file, on one line, bounded.
  private func text(_ words: Range<Int>) -> String {
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
