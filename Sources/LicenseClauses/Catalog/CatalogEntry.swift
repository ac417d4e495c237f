public import PositionedJSON

/// What is known of one licence: its names, its texts as digests and fingerprints, its clauses.
public struct CatalogEntry: Sendable {
  /// Its id, such as `llama-3.1`.
  public var id: String
  /// Its title.
  public var title: String
  /// Who grants it.
  public var licensor: String?
  /// Its version, as written.
  public var version: String?
  /// The version's date, ISO 8601.
  public var date: CalendarDay?
  /// Other names that lead to it.
  public var aliases: [String]
  /// Where the official text is.
  public var url: String?
  /// A page on it for people, where that is another.
  public var page: String?
  /// What sort of licence it is; nil where nobody has said.
  public var category: LicenseCategory?
  /// The families of works that it is for, by their usual names.
  public var appliesTo: [String]
  /// The id of the licence of the next version of the works; the older works keep this one.
  public var next: String?
  /// The id of the licence that it replaces.
  public var supersedes: String?
  /// The id of the licence that replaces it.
  public var supersededBy: String?
  /// Whether the clauses were read from a text or follow from public facts.
  public var source: Source
  /// For a family of licences: what to write instead.
  public var ambiguous: String?
  /// For a licence that is known by name only: where its text is to be had.
  public var missing: String?
  /// Its texts: the agreement, and a use policy where there is one.
  public var texts: [KnownText]
  /// The clauses of all its texts.
  public var clauses: [Clause]
  /// The names of the texts whose clauses were labelled by reading them, apart from the grammar, by people or by
  /// language models; those of the others were read by the grammar.
  public var checked: [String] = []
  /// Clauses of checked texts that the grammar does not read so.
  public var unread: [Clause] = []
  /// What the grammar reads in checked texts instead, or beside.
  public var misread: [Clause] = []
  /// The ids of licences under which its text lets changed or combined works be passed on beside its own, in so many
  /// words (LGPL-3.0 section 2.b names the GPL) or by a list that it refers to.
  public var alsoUnder: [String] = []
  /// Which of several readings of a text was taken, and why.
  public var note: String?

  /// Where the clauses come from.
  public enum Source: String, Sendable { case text, facts, user }

  /// A text of a licence, without its wording.
  public struct KnownText: Sendable {
    /// Its name: the licence's id, or that of its policy.
    public var name: String
    /// The name of the file that it was read from, where that is another.
    public var file: String?
    /// The SHA-256 of the official file, in hex.
    public var sha256: String
    /// Where a file of those bytes or words is to be had: its address at a commit, or its place in a package as a
    /// package URL; nil where it was not noted.
    public var from: String?
    /// The edition of the grammar that read it (see `LicenseParser.edition`).
    public var grammar: String
    /// The digest of its words, in hex.
    public var words: String
    /// The number of its lines.
    public var lines: Int
    /// Its fingerprint, encoded.
    public var fingerprint: String
    /// A symbol for each of its words, to show where another text differs.
    public var trace: String
  }

  /// What to write or give instead, where the name alone leads to no clauses.
  public var instead: String? { ambiguous ?? missing }

  /// Whether what the use policy forbids is known: from a text of its own, or from an annex of the agreement. No address
  /// is given for an annex, and the text goes on with a list of uses that is longer than agreements have.
  public var knowsPolicy: Bool {
    if holdsPolicy { return true }
    return clauses.contains { policy in
      guard case .usePolicy(nil) = policy.terms else { return false }
      let behind = clauses.count {
        $0.kind == .useRestriction && $0.source == policy.source
          && $0.lines.lowerBound > policy.lines.upperBound
      }
      return behind >= Self.annexLength
    }
  }

  /// The least number of forbidden uses in an annex.
  public static let annexLength = 5

  /// Whether a use policy's own text is part of the entry.
  public var holdsPolicy: Bool { texts.count > 1 }
}

extension CatalogEntry {
  /// An entry from its JSON form; nil where that is none.
  public init?(json: JSONValue) {
    guard let id = json["id"]?.string else { return nil }
    self.init(
      id: id, title: json["title"]?.string ?? id, licensor: json["licensor"]?.string,
      version: json["version"]?.string,
      date: json["date"]?.string.flatMap { CalendarDay($0) },
      aliases: json["aliases"]?.array?.compactMap(\.string) ?? [], url: json["url"]?.string,
      page: json["page"]?.string, category: json["category"]?.string.flatMap(LicenseCategory.init(rawValue:)),
      appliesTo: json["appliesTo"]?.array?.compactMap(\.string) ?? [], next: json["next"]?.string,
      supersedes: json["supersedes"]?.string, supersededBy: json["supersededBy"]?.string,
      source: json["source"]?.string.flatMap(Source.init(rawValue:)) ?? .text,
      ambiguous: json["ambiguous"]?.string, missing: json["missing"]?.string,
      texts: json["texts"]?.array?.compactMap(KnownText.init(json:)) ?? [],
      clauses: json["clauses"]?.array?.compactMap(Clause.init(json:)) ?? [])
    checked = json["checked"]?.array?.compactMap(\.string) ?? []
    unread = json["unread"]?.array?.compactMap(Clause.init(json:)) ?? []
    misread = json["misread"]?.array?.compactMap(Clause.init(json:)) ?? []
    alsoUnder = json["alsoUnder"]?.array?.compactMap(\.string) ?? []
    note = json["note"]?.string
  }

  /// The clauses of one of its texts as the grammar reads them: what an edited copy is compared with, so that a fault
  /// of the grammar is no edit.
  func asRead(_ text: String) -> [Clause] {
    var left = unread
    let kept = clauses.filter { clause in
      guard let place = left.firstIndex(of: clause) else { return true }
      left.remove(at: place)
      return false
    }
    return (kept + misread).filter { ($0.source ?? id) == text }
  }

  /// The entry as `licenses/<id>.json` holds it.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("id", .string(id)), ("title", .string(title)), ("licensor", .optional(licensor)),
      ("version", .optional(version)),
      ("date", .optional(date?.description)), ("aliases", .array(aliases.map(JSON.string))),
      ("url", .optional(url)), ("page", .optional(page)), ("category", .optional(category?.rawValue)),
      ("appliesTo", .array(appliesTo.map(JSON.string))), ("next", .optional(next)),
      ("supersedes", .optional(supersedes)), ("supersededBy", .optional(supersededBy)),
      ("source", .string(source.rawValue)),
    ]
    if !alsoUnder.isEmpty { members.append(("alsoUnder", .array(alsoUnder.map(JSON.string)))) }
    if let ambiguous { members.append(("ambiguous", .string(ambiguous))) }
    if let missing { members.append(("missing", .string(missing))) }
    if let note { members.append(("note", .string(note))) }
    members.append(("texts", .array(texts.map(\.json))))
    members.append(("clauses", .array(clauses.map { $0.withoutWords.json() })))
    if !checked.isEmpty {
      members.append(("checked", .array(checked.map(JSON.string))))
      members.append(("unread", .array(unread.map { $0.withoutWords.json() })))
      members.append(("misread", .array(misread.map { $0.withoutWords.json() })))
    }
    return .object(members)
  }
}

extension CatalogEntry.KnownText {
  /// What is kept of a text.
  public init(name: String, _ source: SourceText, file: [UInt8]) {
    let fingerprint = WordFingerprint(source)
    self.init(
      name: name, file: nil, sha256: SHA256.hex(file), from: nil, grammar: LicenseParser.edition,
      words: fingerprint.wordDigest, lines: source.lineCount, fingerprint: fingerprint.encoded,
      trace: fingerprint.trace)
  }

  fileprivate init?(json: JSONValue) {
    guard let name = json["name"]?.string, let words = json["words"]?.string else { return nil }
    self.init(
      name: name, file: json["file"]?.string, sha256: json["sha256"]?.string ?? "",
      from: json["from"]?.string,
      grammar: json["grammar"]?.string ?? "", words: words, lines: json["lines"]?.integer ?? 0,
      fingerprint: json["fingerprint"]?.string ?? "", trace: json["trace"]?.string ?? "")
  }

  fileprivate var json: JSON {
    .object(
      [("name", .string(name))] + (file.map { [("file", .string($0))] } ?? []) + [
        ("sha256", .string(sha256)), ("from", from.map(JSON.string) ?? .null), ("grammar", .string(grammar)),
        ("words", .string(words)), ("lines", .int(lines)), ("fingerprint", .string(fingerprint)),
        ("trace", .string(trace)),
      ])
  }
}

extension Clause {
  /// The clause without the words of the text.
  var withoutWords: Clause {
    var clause = self
    clause.text = nil
    clause.evidence = nil
    return clause
  }
}

extension CatalogEntry {
  /// An entry read from a text.
  public init(id: String, text: SourceText, file: [UInt8]) {
    let parsed = LicenseParser.shared.parse(text)
    self.init(
      id: id, title: parsed.header.title ?? id, licensor: parsed.header.licensor,
      version: parsed.header.version,
      date: parsed.header.date.flatMap { CalendarDay($0) }, aliases: [], url: nil, page: nil, category: nil,
      appliesTo: [],
      next: nil, supersedes: nil, supersededBy: nil, source: .user,
      ambiguous: nil, missing: nil, texts: [KnownText(name: id, text, file: file)], clauses: parsed.clauses)
  }
}

extension CatalogEntry {
  /// The entry read anew from its texts.
  /// - Parameter text: The bytes of the official text with a name.
  /// - Returns: The entry; nil where a text is missing.
  public func reread(_ text: (String) -> [UInt8]?) -> CatalogEntry? {
    var entry = self
    entry.texts = []
    entry.clauses = clauses.filter { source == .facts || checked.contains($0.source ?? id) }
    var read: [Clause] = []
    for known in texts {
      guard let bytes = text(known.file ?? known.name) else { return nil }
      let source = SourceText(bytes)
      var fresh = KnownText(name: known.name, source, file: bytes)
      (fresh.file, fresh.from) = (known.file, known.from)
      entry.texts.append(fresh)
      // What follows from public facts stays; the text is there to be known by.
      if self.source == .facts { continue }
      // The agreement's clauses go without a source: it is the entry itself.
      let clauses = LicenseParser.shared.parse(source).clauses.map { clause in
        var clause = clause.withoutWords
        clause.source = known.name == id ? nil : known.name
        return clause
      }
      if checked.contains(known.name) {
        read += clauses
        entry.noteDetails(of: known.name, source)
      } else {
        entry.clauses += clauses
      }
    }
    entry.compare(read)
    entry.noteWording(text)
    return entry
  }

  /// Notes the words of each forbidden use.
  private mutating func noteWording(_ text: (String) -> [UInt8]?) {
    let names = ClauseWording.hashes(title)
    for known in texts {
      guard let bytes = text(known.file ?? known.name) else { continue }
      let source = SourceText(bytes)
      let words = WordFingerprint(source).words
      for place in clauses.indices
      where clauses[place].kind == .useRestriction && (clauses[place].source ?? id) == known.name {
        clauses[place].wording = ClauseWording.number(
          clauses[place].lines, words, of: source, without: names)
      }
    }
  }

  /// Notes what the text says beyond the parameters of the labels, where the grammar reads none of them.
  private mutating func noteDetails(of text: String, _ source: SourceText) {
    let places = clauses.indices.filter { (clauses[$0].source ?? id) == text }
    let details = LicenseParser.shared.details(of: places.map { clauses[$0] }, in: source)
    for (place, details) in zip(places, details) { clauses[place].details = details }
  }

  /// Notes where the grammar reads checked texts otherwise than the labels do; where it reads the same, what it notes
  /// beyond them is taken over.
  private mutating func compare(_ read: [Clause]) {
    var (extra, missing) = (read, [Clause]())
    for place in clauses.indices where checked.contains(clauses[place].source ?? id) {
      let clause = clauses[place]
      let same = extra.firstIndex { other in
        other.terms.isSame(as: clause.terms) && other.source == clause.source
          && other.lines.overlaps(clause.lines)
      }
      if let same {
        let read = extra.remove(at: same)
        // A label may span items of which the grammar reads one: what the others say was noted by their lines.
        let details = Set(read.details).union(read.lines == clause.lines ? [] : clause.details)
        (clauses[place].terms, clauses[place].details) = (read.terms, details.sorted())
        if clause.lines == read.lines { clauses[place].section = read.section }
      } else {
        missing.append(clauses[place])
      }
    }
    (unread, misread) = (missing, extra)
  }
}

extension ClauseTerms {
  /// Whether two state the same; what the grammar notes beyond the vocabulary of labels does not count.
  fileprivate func isSame(as other: ClauseTerms) -> Bool {
    switch (self, other) {
    case (.grant(var a), .grant(var b)):
      (a.rights, b.rights) = ([], [])
      return a == b
    case (.redistribution(let a), .redistribution(let b)):
      return a.permission == b.permission && a.acts == b.acts
    case (.termination(let a), .termination(let b)): return a.trigger == b.trigger && a.deletion == b.deletion
    case (.noticeText(let a, _), .noticeText(let b, _)): return a == b
    case (.attributionDisplay(let a), .attributionDisplay(let b)):
      return a.phrase == b.phrase && a.when == b.when
    default: return self == other
    }
  }
}
