public import LicenseClauses

/// The terms of one licence as they bind in this project: from the catalogue, or from a text that was given.
public struct LicenseTerms: Sendable {
  /// The id that findings carry.
  public var id: String
  /// Its title.
  public var title: String
  /// Who grants it, where that is one and the same for all works.
  public var licensor: String?
  /// The version's date.
  public var date: CalendarDay?
  /// Its clauses, each with the text that it stands in.
  public var clauses: [Clause] { didSet { index = ClauseIndex(clauses) } }
  /// What rules ask of them again and again.
  private var index: ClauseIndex
  /// Whether the text of its use policy was given or is known.
  public var holdsPolicy: Bool
  /// Where the official text is.
  public var url: String?
  /// Where the clauses come from; a file in the words of the official text counts as the catalogue.
  public var origin: Origin
  /// What was added to them in this project, such as a policy's file; empty where nothing was.
  var variant = ""
  /// The ids of licences under which changed works may be passed on too.
  public var alsoUnder: Set<String> = []
  /// The names that policy and agreements may use for it: the catalogue's id, or the declared one.
  public var names: Set<String>
  /// Whether its id is one of the project's own, which no catalogue knows: its text is then no edit of another.
  var isUncatalogued = false
  /// Operative sentences of its text from which nothing was read.
  public var unread: [UnreadSentence] = []
  /// The same in a use policy that was given beside it, with that file's path.
  public var unreadInPolicy: (path: String, sentences: [UnreadSentence])?
  /// The digests of the texts that it was read from or is known by: whole words.
  public var digests: Set<String>

  /// Where the clauses come from.
  public enum Origin: Hashable, Sendable {
    case catalog, facts
    /// The path of the file.
    case file(String)
  }

  /// The clauses of a kind.
  public func clauses(_ kind: ClauseKind) -> [Clause] { index.kinds[kind] ?? [] }

  /// Whether what they ask of those who distribute is asked of those who host as well: where the words on passing on
  /// count hosting or remote access as a way of it.
  var countsHosting: Bool { index.countsHosting }

  /// The terms of a catalogue entry.
  init(_ entry: CatalogEntry) {
    id = entry.id
    title = entry.title
    licensor = entry.licensor
    date = entry.date
    clauses = entry.clauses.map { clause in
      var clause = clause
      clause.source = clause.source ?? entry.id
      return clause
    }
    index = ClauseIndex(clauses)
    holdsPolicy = entry.holdsPolicy
    url = entry.url
    origin = entry.source == .facts ? .facts : .catalog
    digests = Set(entry.texts.map(\.words))
    names = [entry.id]
    alsoUnder = Set(entry.alsoUnder)
  }

  /// The terms of a text that was given.
  init(
    id: String, title: String, date: CalendarDay?, clauses: [Clause], origin: Origin, digests: Set<String>,
    names: Set<String>, holdsPolicy: Bool, url: String?
  ) {
    self.names = names
    (self.id, self.title, self.date, self.clauses) = (id, title, date, clauses)
    (self.holdsPolicy, self.url, self.digests) = (holdsPolicy, url, digests)
    index = ClauseIndex(clauses)
    self.origin = origin
  }

  /// Whether works under them may be passed on under these others: they are the same, or its text names them.
  func allows(_ other: LicenseTerms) -> Bool { id == other.id || alsoUnder.contains(other.id) }

  /// Whether a name that the manifest uses means these terms.
  func isKnown(as name: String, _ catalog: LicenseCatalog) -> Bool {
    names.contains(catalog.entry(name)?.id ?? name)
  }

  /// Whether two are the same terms: the same licence, read from the same source.
  func isSame(as other: LicenseTerms) -> Bool {
    id == other.id && origin == other.origin && variant == other.variant
  }

  /// A message that names the terms by their id, with what makes them no longer the official ones: what an edited text says
  /// is never said of the licence that it was edited from.
  func spoken(in message: String) -> String {
    guard case .file(let path) = origin, !path.hasSuffix(id), !isUncatalogued else { return message }
    guard let place = standing(in: message) else { return message }
    return message[..<place.upperBound] + " as edited in '\(path)'" + message[place.upperBound...]
  }

  /// Where the id stands in a message as a word of its own: not inside the name of a model or a file.
  private func standing(in message: String) -> Range<String.Index>? {
    message.ranges(of: id).first { range in
      let before = message[..<range.lowerBound].last
      let after = message[range.upperBound...]
      let isLast = after.drop { ".,:;".contains($0) }.first.map { $0 == " " } ?? true
      return (before == nil || before == " ") && isLast
    }
  }

  /// One for all that are the same terms.
  var identity: String {
    let source =
      switch origin {
      case .catalog: "catalogue"
      case .facts: "facts"
      case .file(let path): "file " + path
      }
    return id + "\u{0}" + source + "\u{0}" + variant
  }
}

extension ClauseSentence {
  /// Sentences for the clauses of terms that bind in a project.
  public init(_ terms: LicenseTerms) {
    self.init(licensor: terms.licensor, date: terms.date, clauses: terms.clauses)
  }
}

/// Clauses by their kinds, made once for the terms that they belong to.
private final class ClauseIndex: Sendable {
  let kinds: [ClauseKind: [Clause]]
  let countsHosting: Bool

  init(_ clauses: [Clause]) {
    kinds = Dictionary(grouping: clauses, by: \.kind)
    countsHosting = clauses.contains { clause in
      if clause.details.contains(.hostingCounts) { return true }
      guard case .redistribution(let limit) = clause.terms else { return false }
      return limit.countsHosting && limit.acts.contains(.distribute)
    }
  }
}
