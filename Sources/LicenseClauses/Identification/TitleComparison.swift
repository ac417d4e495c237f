/// Whether a stretch of a file calls itself something else than the known text that it is like: the same wording under
/// another model's title, or another licensor's, is another licence.
struct TitleComparison {
  private let source: SourceText
  private let print: WordFingerprint
  private let catalog: LicenseCatalog

  init(_ source: SourceText, _ print: WordFingerprint, _ catalog: LicenseCatalog) {
    (self.source, self.print, self.catalog) = (source, print, catalog)
  }

  /// The similarity from which a heading of a project above a free licence is no other title.
  private static let sure = 0.95
  /// How many lines above a stretch its title may stand.
  private static let above = 12

  /// Whether the title of a stretch is made of the licence's names.
  func isNamed(_ words: Range<Int>, _ text: ComparedText, after: Int) -> Bool {
    guard let entry = catalog.entry(text.license), let title = header(words, after).title else {
      return false
    }
    return !Self.tokens(title).isEmpty && !Self.names(title, beyond: entry)
  }

  private func header(_ words: Range<Int>, _ after: Int) -> LicenseHeader {
    LicenseParser.shared.parse(source.lines(head(words, after))).header
  }

  private func headLines(_ words: Range<Int>, _ after: Int) -> [String] {
    String(decoding: source.lines(head(words, after)).bytes, as: UTF8.self).split(separator: "\n").map(
      String.init)
  }

  /// The lines in which a stretch says what it is.
  private func head(_ words: Range<Int>, _ after: Int) -> ClosedRange<Int> {
    let last = Int(print.words[words.upperBound - 1].line)
    let start = after > 0 ? Int(print.words[after - 1].line) + 1 : 1
    let first = min(
      max(start, Int(print.words[words.lowerBound].line) - Self.above),
      Int(print.words[words.lowerBound].line))
    return first...last
  }

  /// Whether a stretch may be a text that adds terms of its own to a free licence's words: its title is the free one's, with
  /// whatever somebody made of it, and no other known licence's.
  func mayBe(_ words: Range<Int>, _ text: ComparedText, similarity: Double, after: Int) -> Bool {
    guard isAnother(words, text, similarity: similarity, after: after) else { return true }
    guard let entry = catalog.entry(text.license), similarity >= Self.sure else { return false }
    let header = header(words, after)
    if let licensor = header.licensor, let own = entry.licensor, Self.differ(licensor, own) { return false }
    return !(header.title.map { namesAnother($0, than: entry) } ?? false)
  }

  /// Whether title or licensor are another's.
  func isAnother(_ words: Range<Int>, _ text: ComparedText, similarity: Double, after: Int) -> Bool {
    guard let entry = catalog.entry(text.license), text.name == entry.id else { return false }
    let header = header(words, after)
    if let licensor = header.licensor, let own = entry.licensor, Self.differ(licensor, own) { return true }
    // Of a title of several lines one may be read, and not the one that names it.
    if entry.licensor == nil, headLines(words, after).contains(where: { namesAnother($0, than: entry) }) {
      return true
    }
    guard let title = header.title, Self.names(title, beyond: entry) else { return false }
    // "The Pebble License, revised": it still calls itself so, where no other licence is called that and more.
    if similarity >= Self.sure, holdsName(of: entry, title) { return false }
    return entry.licensor != nil || similarity < Self.sure || namesAnother(title, than: entry)
  }

  /// Whether a title has all words of a licence's own, and not those of another that has these and more.
  private func holdsName(of entry: CatalogEntry, _ title: String) -> Bool {
    let (words, own) = (Set(Self.tokens(title)), Set(Self.tokens(entry.title)))
    guard !own.isEmpty, own.isSubset(of: words) else { return false }
    return !called.contains { other in
      other.id != entry.id && own.isStrictSubset(of: other.words) && other.words.isSubset(of: words)
    }
  }

  /// Whether a title holds that of a known licence whole: a project's heading above a free licence does not.
  private func namesAnother(_ title: String, than own: CatalogEntry) -> Bool {
    let words = Set(Self.tokens(title))
    guard words.count >= Self.distinctName else { return false }
    return called.contains { other in
      other.words.count >= Self.distinctName && other.id != own.id && other.words.isSubset(of: words)
    }
  }

  /// What each known licence is called, in the words of its own.
  private struct Called {
    let id: String
    let words: Set<String>

    init(_ entry: CatalogEntry) { (id, words) = (entry.id, Set(TitleComparison.tokens(entry.title))) }
  }

  private static let builtIn = LicenseCatalog.builtIn.entries.map(Called.init)

  private var called: [Called] {
    let added = catalog.added.map(Called.init)
    let own = Set(added.map(\.id))
    return added + Self.builtIn.filter { !own.contains($0.id) }
  }

  /// How many words of its own a licence's title has where no project's heading has them by chance.
  private static let distinctName = 3

  /// Whether a title has a word of its own that no name of the licence has.
  static func names(_ title: String, beyond entry: CatalogEntry) -> Bool {
    let own = Set(
      ([entry.title, entry.id, entry.licensor ?? ""]
        + entry.aliases.filter { !$0.contains("/") && !$0.contains("_") }).flatMap(tokens))
    let distinct = tokens(title)
    let known = tokens(entry.title)
    guard !distinct.isEmpty, !known.isEmpty else { return false }
    return distinct.contains { !own.contains($0) }
  }

  /// Whether two licensors share no word of their own.
  static func differ(_ a: String, _ b: String) -> Bool {
    let (x, y) = (Set(tokens(a)), Set(tokens(b)))
    return !x.isEmpty && !y.isEmpty && x.isDisjoint(with: y)
  }

  /// The words of a name that tell it from others.
  static func tokens(_ name: String) -> [String] {
    name.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ".") }.map { word in
      var word = word
      while word.last == "." { word = word.dropLast() }
      if word.first == "v", word.dropFirst().first?.isNumber == true { word = word.dropFirst() }
      while word.hasSuffix(".0") { word = word.dropLast(2) }
      return String(word)
    }.filter { !$0.isEmpty && !common.contains($0) && $0.utf8.allSatisfy { $0 < 0x80 } }
  }

  private static let common: Set<String> = [
    "license", "licence", "licenses", "agreement", "community", "model", "models", "the", "of", "and", "for",
    "terms",
    "use", "version", "a", "an", "public", "open", "source", "research", "policy", "acceptable", "prohibited",
    "conditions", "condition", "to", "under", "general", "dated", "usage", "end", "user", "international",
    "legal",
    "code", "text", "standard", "inc", "ltd", "llc", "co", "corp", "corporation", "company", "limited",
    "gmbh", "weights",
    "ai", "software", "notice", "non", "commercial", "noncommercial", "large", "language", "release", "date",
    "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
    "grant", "grants", "rights", "redistribution", "definitions", "definition", "preamble", "distribution",
    "scope",
    "introduction", "section", "summary", "recitals", "modified", "see", "original", "copy",
    "copyright", "as", "in", "on", "by", "with", "this", "is", "material", "materials", "permissive", "free",
  ]
}

extension SourceText {
  /// Some of the lines as a text of their own.
  /// - Parameter lines: The first and last line, from 1; none beyond the text.
  /// - Returns: The text of these lines.
  public func lines(_ lines: ClosedRange<Int>) -> SourceText {
    let start = Int(lineStarts[lines.lowerBound - 1])
    let end = lines.upperBound < lineStarts.count ? Int(lineStarts[lines.upperBound]) : bytes.count
    return SourceText(Array(bytes[start..<end]))
  }
}
