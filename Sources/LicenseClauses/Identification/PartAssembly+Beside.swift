/// What stands beside the known texts of a file: an owner, a title, or a line that binds.
extension PartAssembly {
  /// Settles words that no part explains.
  func settle(
    _ words: Range<Int>, before number: Int, _ parts: [FoundPart], _ result: inout Identification
  ) {
    let kept = bare(words, beside: parts[min(number, parts.count - 1)].text)
    guard let kept else { return }
    let lines = lines(kept)
    let parsed = LicenseParser.shared.parse(source.lines(lines))
    let clauses = parsed.clauses.map { $0.shifted(by: lines.lowerBound - 1) }
    guard
      !clauses.isEmpty || !parsed.untouched.isEmpty || isStatement(kept, beside: parts) || binds(kept)
        || namesAnother(kept, parts) || number > 0 && parts.count == 1 || !isCaption(kept)
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
  private func bare(_ words: Range<Int>, beside text: ComparedText) -> Range<Int>? {
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
  func binds(_ words: Range<Int>) -> Bool {
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

  /// Whether a few words above a licence are no more than what a project is called: no sentence, no label, and none of
  /// the words by which a licence is called.
  private func isCaption(_ words: Range<Int>) -> Bool {
    let bytes = source.bytes[
      print.words[words.lowerBound].range.lowerBound..<print.words[words.upperBound - 1].range.upperBound]
    let next = print.words[words.upperBound - 1].range.upperBound
    let isSentence = next < source.bytes.count && source.bytes[next] == UInt8(ascii: ".")
    return !isSentence && !bytes.contains(UInt8(ascii: ":"))
      && !words.contains { binds(print.words[$0], Self.calling) }
  }

  /// What a project is not called.
  private static let calling: Set<String> = [
    "license", "licence", "licensed", "public", "agreement", "proprietary", "confidential", "void", "draft",
    "trial",
    "nc", "nd", "sa", "restricted", "secret", "private", "gnu", "bsd", "apache", "gpl", "agpl", "lgpl", "mit",
    "mpl",
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

  /// Whether some words stand in a line that declares another licence's SPDX id.
  func declaresAnother(_ words: Range<Int>, _ text: ComparedText) -> Bool {
    let names = Set([text.license, text.name].flatMap { Self.letters($0) })
    return Set(words.map { print.words[$0].line }).contains { declaresAnother($0, names) }
  }

  /// Whether a line declares an SPDX id that is none of the licence's names.
  private func declaresAnother(_ line: Int32, _ names: Set<String>) -> Bool {
    let parts = self.line(line).split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased().hasSuffix("spdx-license-identifier"),
      !parts[1].allSatisfy(\.isWhitespace)
    else { return false }
    let id = catalog.entry(parts[1])?.id ?? String(parts[1])
    return !Set(Self.letters(id)).isSubset(of: names)
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

  /// Whether a line is a copyright notice: it begins with the word or the sign, and holds nothing but years and names.
  func isCopyright(line: Int32) -> Bool {
    let text = self.line(line).drop { !($0.isLetter || $0 == "(" || $0 == "©") }
    if text.utf8.count > 240 { return false }
    let low = text.lowercased()
    if low.hasPrefix("spdx-license-identifier") { return true }
    let hasYear = low.contains { $0.isNumber } || low.contains("year") || low.contains("yyyy")
    guard
      low.hasPrefix("copyright") || low.hasPrefix("all rights reserved")
        || low.hasPrefix("©") && hasYear || low.hasPrefix("(c)") && Self.isDated(low)
    else { return false }
    // "Copyright 2025 the authors of the model": behind a year nothing but a further sentence says more.
    let second = low.split { !$0.isLetter }.dropFirst().first.map(String.init) ?? ""
    if !hasYear, Self.bodies.contains(second) { return false }
    let tail = hasYear ? Self.tail(text) : text
    return tail.split { !($0.isLetter || $0.isNumber) }.allSatisfy { word in
      word.first?.isLowercase != true || Self.owning.contains(String(word)) || word.contains { $0.isNumber }
    }
  }

  /// Whether a year stands near the beginning: "(c) 2024 Acme", and not item (c) of a list that names a number.
  private static func isDated(_ line: String) -> Bool {
    line.split { !($0.isLetter || $0.isNumber) }.prefix(8).contains { word in
      word == "year" || word == "yyyy"
        || word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && word.allSatisfy(\.isNumber)
    }
  }

  /// What a line of the text itself goes on with behind the word: "COPYRIGHT HOLDERS BE LIABLE".
  private static let bodies: Set<String> = [
    "holder", "holders", "owner", "owners", "notice", "notices", "license", "licence", "law", "laws", "or",
    "and",
    "in", "is", "protection", "act", "infringement", "to", "of",
  ]

  /// What stands behind the first sentence of a line.
  private static func tail(_ text: Substring) -> Substring {
    var rest = text
    while let dot = rest.firstIndex(of: ".") {
      let word = rest[..<dot].split { !$0.isLetter }.last.map { $0.lowercased() } ?? ""
      rest = rest[rest.index(after: dot)...]
      if rest.first == " ", !["inc", "ltd", "co", "corp", "al", "u", "s", "a"].contains(word), word.count > 1
      {
        return rest
      }
    }
    return ""
  }

  /// The words in small letters that an owner's line may hold.
  private static let owning: Set<String> = [
    "copyright", "c", "and", "the", "of", "by", "its", "their", "authors", "author", "contributors",
    "contributor",
    "affiliates", "inc", "ltd", "llc", "co", "corp", "team", "project", "present", "all", "rights",
    "reserved", "for",
    "in", "at", "subsidiaries", "developers", "community", "et", "al", "de", "van", "von", "der", "den", "la",
    "le",
    "du", "y", "und", "with", "others", "foundation", "university", "owner", "owners", "holder", "holders",
    "year",
    "yyyy", "name", "fullname", "respective", "com", "org", "net", "io", "edu", "http", "https", "www",
    "github", "s",
    "see", "file", "md", "txt", "or", "to", "a", "an", "gmbh", "members", "individual", "individuals",
    "portions",
  ]
}
