public import LicenseClauses

/// The terms of one licence as they bind in this project: from the catalogue, or from a text that was given.
public struct LicenseTerms: Sendable {
  /// The id that findings carry.
  public var id: String
  /// Its title.
  public var title: String
  /// The version's date.
  public var date: CalendarDay?
  /// Its clauses, each with the text that it stands in.
  public var clauses: [Clause]
  /// Whether the text of its use policy was given or is known.
  public var holdsPolicy: Bool
  /// Where the official text is.
  public var url: String?
  /// Where the clauses come from; a file in the words of the official text counts as the catalogue.
  public var origin: Origin
  /// The digests of the texts that it was read from or is known by: whole words.
  public var digests: Set<String>

  /// Where the clauses come from.
  public enum Origin: Hashable, Sendable {
    case catalog, facts
    /// The path of the file.
    case file(String)
  }

  /// The clauses of a kind.
  public func clauses(_ kind: ClauseKind) -> [Clause] { clauses.filter { $0.kind == kind } }

  /// The terms of a catalogue entry.
  init(_ entry: CatalogEntry) {
    id = entry.id
    title = entry.title
    date = entry.date
    clauses = entry.clauses.map { clause in
      var clause = clause
      clause.source = clause.source ?? entry.id
      return clause
    }
    holdsPolicy = entry.holdsPolicy
    url = entry.url
    origin = entry.source == .facts ? .facts : .catalog
    digests = Set(entry.texts.map(\.words))
  }

  /// The terms of a text that was given.
  init(
    id: String, title: String, date: CalendarDay?, clauses: [Clause], origin: Origin, digests: Set<String>,
    holdsPolicy: Bool, url: String?
  ) {
    (self.id, self.title, self.date, self.clauses) = (id, title, date, clauses)
    (self.holdsPolicy, self.url, self.digests) = (holdsPolicy, url, digests)
    self.origin = origin
  }

  /// Whether two are the same terms: the same licence, read from the same source.
  func isSame(as other: LicenseTerms) -> Bool { id == other.id && origin == other.origin }
}
