import LicenseClauses

/// Reads texts that a manifest gives: each once, whatever the number of models that name it.
struct TextReader {
  private let catalog: LicenseCatalog
  private let identifier: LicenseIdentifier
  private var texts: [String: Reading] = [:]

  init(_ catalog: LicenseCatalog, _ identifier: LicenseIdentifier) {
    (self.catalog, self.identifier) = (catalog, identifier)
  }

  /// A licence file: the known licences in it, and what it says beside them.
  struct Reading {
    let found: Identification
    /// The terms of the licences that it is, or is an edit of.
    let known: [LicenseTerms]
    /// The terms that are no known licence's, without a name yet; nil where there are none.
    let rest: LicenseTerms?
  }

  /// Whether a declared name says which licence is meant: `other` and the like do not.
  static func isName(_ name: String, _ catalog: LicenseCatalog) -> Bool {
    if let entry = catalog.entry(name) { return entry.instead == nil }
    return !["other", "unknown", "proprietary", "custom", "none"].contains(name.lowercased())
  }

  mutating func read(_ path: String, _ bytes: [UInt8]) -> Reading {
    if let known = texts[path] { return known }
    let source = SourceText(bytes)
    let found = identifier.identify(source, file: bytes)
    let licenses = found.matches.reduce(into: [String]()) {
      if !$0.contains($1.license) { $0.append($1.license) }
    }
    let known = licenses.map { license in
      terms(license, found.matches.filter { $0.license == license }, path, source)
    }
    let reading = Reading(found: found, known: known, rest: rest(found, path, source))
    texts[path] = reading
    return reading
  }

  // MARK: Known licences

  private func terms(_ license: String, _ matches: [LicenseMatch], _ path: String, _ source: SourceText)
    -> LicenseTerms
  {
    guard let entry = catalog.entry(license) else { return Self.unnamed(path, source, []) }
    var terms = LicenseTerms(entry)
    let edited = matches.filter { $0.relation == .edited }
    // What is known word for word has the known clauses, however it is laid out.
    if edited.isEmpty { return terms }
    let names = Set(edited.map(\.id))
    terms.clauses.removeAll { names.contains($0.source ?? "") }
    for match in edited {
      let parsed = LicenseParser.shared.parse(source.lines(match.lines))
      terms.clauses += clauses(match, entry, parsed, path)
      terms.unread += unread(parsed, match)
    }
    terms.date = day(edited, source) ?? terms.date
    terms.origin = .file(path)
    terms.digests = [WordFingerprint(source).wordDigest]
    return terms
  }

  /// The sentences in changed words from which nothing was read: operative ones, and what likely states a term in words
  /// that were added. A word that is missing from an official sentence does not make that unread.
  private func unread(_ parsed: ParsedLicense, _ match: LicenseMatch) -> [UnreadSentence] {
    let shift = match.lines.lowerBound - 1
    let operative = parsed.untouched.map { $0.shifted(by: shift) }.filter { sentence in
      match.wordChanges.contains { $0.lines.overlaps(sentence.lines) }
    }
    let likely = parsed.unread.map { $0.shifted(by: shift) }.filter { sentence in
      match.wordChanges.contains { !$0.added.isEmpty && $0.removed == 0 && $0.lines.overlaps(sentence.lines) }
        && !operative.contains { $0.lines.overlaps(sentence.lines) }
        && !parsed.clauses.contains { $0.shifted(by: shift, in: "").lines.overlaps(sentence.lines) }
    }
    return (operative + likely).sorted { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  /// The day of an edited text's version, where its year stands in the words that were changed: a size on the day of the
  /// release is a size on that day.
  private func day(_ matches: [LicenseMatch], _ source: SourceText) -> CalendarDay? {
    let read = LicenseParser.shared.parse(source).header.date.flatMap { CalendarDay($0) }
    guard let read else { return nil }
    let isChanged = matches.flatMap(\.wordChanges).contains {
      $0.added.contains(String(read.year)) || $0.added.contains(ClauseSentence.day(read))
    }
    return isChanged ? read : nil
  }

  /// The clauses of an edited text as it stands; those that follow from public facts stay, and what was added joins.
  private func clauses(_ match: LicenseMatch, _ entry: CatalogEntry, _ parsed: ParsedLicense, _ path: String)
    -> [Clause]
  {
    let read = parsed.clauses.map { $0.shifted(by: match.lines.lowerBound - 1, in: path) }
    guard entry.source == .facts else { return mended(read, match, entry) }
    let facts = entry.clauses.filter { ($0.source ?? entry.id) == match.id }.map { clause in
      var clause = clause
      clause.source = entry.id
      return clause
    }
    return facts
      + read.filter { clause in
        match.wordChanges.contains { !$0.added.isEmpty && $0.lines.overlaps(clause.lines) }
      }
  }

  private func mended(_ read: [Clause], _ match: LicenseMatch, _ entry: CatalogEntry) -> [Clause] {
    func own(_ clauses: [Clause]) -> [Clause] {
      clauses.filter { ($0.source ?? entry.id) == match.id }.map { clause in
        var clause = clause
        clause.source = match.id
        return clause
      }
    }
    let missed = own(entry.unread)
    let faults = KnownFaults(
      misread: own(entry.misread), missed: missed,
      stated: Set(own(entry.clauses).filter { !missed.contains($0) }.map(\.terms)))
    return faults.mended(read, match.wordChanges)
  }

  // MARK: Terms of no known licence

  private func rest(_ found: Identification, _ path: String, _ source: SourceText) -> LicenseTerms? {
    if found.matches.isEmpty { return Self.unnamed(path, source, [1...max(1, source.lineCount)]) }
    return found.unknown.isEmpty ? nil : Self.unnamed(path, source, found.unknown)
  }

  private static func unnamed(_ path: String, _ source: SourceText, _ ranges: [ClosedRange<Int>])
    -> LicenseTerms
  {
    var clauses: [Clause] = []
    var unread: [UnreadSentence] = []
    var header: LicenseHeader?
    for lines in ranges {
      let parsed = LicenseParser.shared.parse(source.lines(lines))
      header = header ?? parsed.header
      clauses += parsed.clauses.map { $0.shifted(by: lines.lowerBound - 1, in: path) }
      unread += parsed.unheard.map { $0.shifted(by: lines.lowerBound - 1) }
    }
    var terms = LicenseTerms(
      id: path, title: header?.title ?? path, date: header?.date.flatMap { CalendarDay($0) },
      clauses: clauses,
      origin: .file(path), digests: [WordFingerprint(source).wordDigest], names: [],
      holdsPolicy: false, url: nil)
    terms.unread = unread
    return terms
  }

  // MARK: Use policies

  /// A use policy that was given.
  struct Policy {
    /// The known texts that it is word for word.
    let whole: [LicenseMatch]
    /// The licences whose texts it is, or is an edit of.
    let licenses: [String]
    let clauses: [Clause]
    /// What likely binds in it and was not read; nothing where it is a known text.
    let unread: [UnreadSentence]

    /// Whether it is a policy that terms hold already, word for word.
    func isKnown(of terms: LicenseTerms) -> Bool {
      !whole.isEmpty
        && whole.allSatisfy { match in
          match.license == terms.id && match.id != terms.id
            && terms.clauses.contains { $0.source == match.id }
        }
    }
  }

  func policy(_ path: String, _ bytes: [UInt8]) -> Policy {
    let source = SourceText(bytes)
    let found = identifier.identify(source, file: bytes)
    let whole = found.matches.filter { $0.relation != .edited }
    let parsed = LicenseParser.shared.parse(source)
    let unheard = found.matches.isEmpty ? parsed.unheard : []
    let untold =
      found.matches.isEmpty
      ? Self.untoldItems(parsed.clauses.map(\.lines) + unheard.map(\.lines), source) : []
    return Policy(
      whole: found.unknown.isEmpty && whole.count == found.matches.count ? whole : [],
      licenses: found.matches.map(\.license),
      clauses: parsed.clauses.map { $0.shifted(by: 0, in: path) },
      unread: unheard + untold)
  }

  /// The items of a policy's lists from which nothing was read: each of them is there to say what is not allowed, or what
  /// is, and no word of it says which.
  private static func untoldItems(_ known: [ClosedRange<Int>], _ source: SourceText) -> [UnreadSentence] {
    let told = LineSet(known)
    let lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line -> UnreadSentence? in
      let text = String(decoding: line, as: UTF8.self).drop { $0 == " " || $0 == "\t" }
      let number = index + 1
      guard let mark = text.first, "-*•".contains(mark), text.dropFirst().first == " ", text.utf8.count > 6,
        !told.overlaps(number...number)
      else { return nil }
      return UnreadSentence(lines: number...number, text: String(text.dropFirst(2)))
    }
  }
}

extension Clause {
  /// The clause in a file in which its text begins some lines further up.
  fileprivate func shifted(by lines: Int, in path: String) -> Clause {
    var clause = self
    clause.lines = (self.lines.lowerBound + lines)...(self.lines.upperBound + lines)
    clause.source = path
    return clause
  }
}

extension UnreadSentence {
  /// The sentence in a text that begins some lines further up.
  fileprivate func shifted(by count: Int) -> UnreadSentence {
    UnreadSentence(lines: (lines.lowerBound + count)...(lines.upperBound + count), text: text)
  }
}
