public import PositionedJSON

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
    publishers = (json["publishers"]?.array ?? []).compactMap { value in
      guard let address = value["address"]?.string, let name = value["name"]?.string else { return nil }
      return Publisher(address: address, name: name)
    }
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
    if !publishers.isEmpty {
      members.append(
        (
          "publishers",
          .array(publishers.map { .object([("address", .string($0.address)), ("name", .string($0.name))]) })
        ))
    }
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
