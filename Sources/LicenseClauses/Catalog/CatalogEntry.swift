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
  /// Who grants it at an address where somebody else published the same words: each address with the name.
  public var publishers: [Publisher] = []
  /// The address of the other publisher that the entry was asked for by; nil where it is the first licensor's.
  public var publishedAt: String?
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

extension Clause {
  /// The words of its sentence as one number; nil where they are not at hand, or are cut short.
  package var sentence: UInt32? {
    text.flatMap { $0.hasSuffix("…") ? nil : ClauseWording.number(of: $0) }
  }

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
