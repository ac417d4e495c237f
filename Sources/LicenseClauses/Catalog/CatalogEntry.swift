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
  /// The id of the licence that it replaces.
  public var supersedes: String?
  /// The id of the licence that replaces it.
  public var supersededBy: String?
  /// Whether the clauses were read from a text or follow from public facts.
  public var source: Source
  /// For a family of licences: what to write instead.
  public var ambiguous: String?
  /// Its texts: the agreement, and a use policy where there is one.
  public var texts: [KnownText]
  /// The clauses of all its texts.
  public var clauses: [Clause]

  /// Where the clauses come from.
  public enum Source: String, Sendable { case text, facts, user }

  /// A text of a licence, without its wording.
  public struct KnownText: Sendable {
    /// Its name: the licence's id, or that of its policy.
    public var name: String
    /// The SHA-256 of the official file, in hex.
    public var sha256: String
    /// The digest of its words, in hex.
    public var words: String
    /// The number of its lines.
    public var lines: Int
    /// Its fingerprint, encoded.
    public var fingerprint: String
  }

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
      supersedes: json["supersedes"]?.string, supersededBy: json["supersededBy"]?.string,
      source: json["source"]?.string.flatMap(Source.init(rawValue:)) ?? .text,
      ambiguous: json["ambiguous"]?.string,
      texts: json["texts"]?.array?.compactMap(KnownText.init(json:)) ?? [],
      clauses: json["clauses"]?.array?.compactMap(Clause.init(json:)) ?? [])
  }

  /// The entry as `licenses/<id>.json` holds it.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("id", .string(id)), ("title", .string(title)), ("licensor", .optional(licensor)),
      ("version", .optional(version)),
      ("date", .optional(date?.description)), ("aliases", .array(aliases.map(JSON.string))),
      ("url", .optional(url)),
      ("supersedes", .optional(supersedes)), ("supersededBy", .optional(supersededBy)),
      ("source", .string(source.rawValue)),
    ]
    if let ambiguous { members.append(("ambiguous", .string(ambiguous))) }
    members.append(("texts", .array(texts.map(\.json))))
    members.append(("clauses", .array(clauses.map { $0.withoutWords.json() })))
    return .object(members)
  }
}

extension CatalogEntry.KnownText {
  /// What is kept of a text.
  public init(name: String, _ source: SourceText, file: [UInt8]) {
    let fingerprint = WordFingerprint(source)
    self.init(
      name: name, sha256: SHA256.hex(file), words: fingerprint.wordDigest, lines: source.lineCount,
      fingerprint: fingerprint.encoded)
  }

  fileprivate init?(json: JSONValue) {
    guard let name = json["name"]?.string, let words = json["words"]?.string else { return nil }
    self.init(
      name: name, sha256: json["sha256"]?.string ?? "", words: words, lines: json["lines"]?.integer ?? 0,
      fingerprint: json["fingerprint"]?.string ?? "")
  }

  fileprivate var json: JSON {
    .object([
      ("name", .string(name)), ("sha256", .string(sha256)), ("words", .string(words)), ("lines", .int(lines)),
      ("fingerprint", .string(fingerprint)),
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
      date: parsed.header.date.flatMap { CalendarDay($0) }, aliases: [], url: nil, supersedes: nil,
      supersededBy: nil, source: .user,
      ambiguous: nil, texts: [KnownText(name: id, text, file: file)], clauses: parsed.clauses)
  }
}

extension CatalogEntry {
  /// The entry read anew from its texts.
  /// - Parameter text: The bytes of the official text with a name.
  /// - Returns: The entry; nil where a text is missing.
  public func reread(_ text: (String) -> [UInt8]?) -> CatalogEntry? {
    var entry = self
    entry.texts = []
    entry.clauses = []
    for known in texts {
      guard let bytes = text(known.name) else { return nil }
      let source = SourceText(bytes)
      entry.texts.append(KnownText(name: known.name, source, file: bytes))
      // The agreement's clauses go without a source: it is the entry itself.
      entry.clauses += LicenseParser.shared.parse(source).clauses.map { clause in
        var clause = clause.withoutWords
        clause.source = known.name == id ? nil : known.name
        return clause
      }
    }
    return entry
  }
}
