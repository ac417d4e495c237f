public import LicenseClauses
public import PositionedJSON

/// What a rule found out about a subject under a licence.
public struct Finding: Sendable {
  /// How bad it is.
  public enum Status: String, CaseIterable, Comparable, Sendable {
    /// The facts given break the clause.
    case violation
    /// The clause bites, and the manifest does not say enough to decide.
    case review
    /// It must be done, and cannot be seen by a machine.
    case obligation
    /// The clause is met or cannot apply; told on request only.
    case holds

    /// Orders findings from the worst.
    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The rule's name.
  public var rule: String
  /// How bad it is.
  public var status: Status
  /// The model, dataset, product or organization.
  public var subject: String
  /// The id of the licence; nil where none is known.
  public var license: String?
  /// From the subject to the model whose licence it is.
  public var via: [String]
  /// The number of other ways.
  public var otherPaths: Int
  /// What is wrong, in one line.
  public var message: String
  /// What to do, in one line.
  public var fix: String
  /// The clauses that it rests on.
  public var clauses: [Clause]
  /// Further facts, a line each.
  public var notes: [String] = []
  /// The manifest's field that would decide it: "products[Bot].regions"; nil where no single one would.
  public var asks: String?
  /// Where the subject stands in the manifest.
  public var position: JSONPosition
  /// The reason of the waiver that covers it.
  public var waivedBecause: String?
  /// Whether a baseline knows it.
  public var isKnown = false
  /// The file that the position is in, where that is not the manifest.
  public var file: String?
  /// How the clauses are said: by whose licence, of which day.
  var speech = ClauseSentence()

  /// A finding of a rule, where no lineage leads to it.
  public init(
    rule: String, status: Status, subject: String, license: String? = nil, message: String, fix: String,
    notes: [String] = [], file: String? = nil, position: JSONPosition
  ) {
    self.init(
      rule: rule, status: status, subject: subject, license: license, via: [subject], otherPaths: 0,
      message: message, fix: fix, clauses: [], notes: notes, position: position)
    self.file = file
  }

  init(
    rule: String, status: Status, subject: String, license: String?, via: [String], otherPaths: Int,
    message: String, fix: String, clauses: [Clause], notes: [String] = [], asks: String? = nil,
    position: JSONPosition
  ) {
    (self.rule, self.status, self.subject, self.license) = (rule, status, subject, license)
    (self.via, self.otherPaths, self.message, self.fix) = (via, otherPaths, message, fix)
    (self.clauses, self.notes, self.asks, self.position) = (clauses, notes, asks, position)
  }

  /// Whether a waiver covers it.
  public var isWaived: Bool { waivedBecause != nil }
}

extension Finding {
  /// A clause that it rests on, as a sentence with its place.
  public func sentence(_ clause: Clause) -> String { "\(words(clause)) (\(ClauseText.place(clause)))" }

  /// A clause that it rests on, as a sentence.
  public func words(_ clause: Clause) -> String { speech.text(clause) }

  /// What makes two findings the same one, wherever they stand.
  public var identity: Identity {
    Identity(rule: rule, subject: subject, license: license ?? "", status: status.rawValue)
  }

  /// What makes two findings the same one: each part apart, so that no name can look like another part.
  public struct Identity: Hashable, Comparable, Sendable {
    /// The rule's name.
    public let rule: String
    /// The model, dataset, product or organization.
    public let subject: String
    /// The licence; empty where none is known.
    public let license: String
    /// The status.
    public let status: String

    /// Creates an identity.
    public init(rule: String, subject: String, license: String, status: String) {
      (self.rule, self.subject, self.license, self.status) = (rule, subject, license, status)
    }

    /// Orders identities by their parts.
    public static func < (a: Self, b: Self) -> Bool {
      (a.rule, a.subject, a.license, a.status) < (b.rule, b.subject, b.license, b.status)
    }

    /// The parts as bytes that no other parts give: each with its length.
    public var bytes: [UInt8] {
      [rule, subject, license, status].flatMap { Array("\($0.utf8.count):\($0)".utf8) }
    }
  }

  /// Whether one comes before another: by status, subject, rule and licence.
  public static func precedes(_ a: Finding, _ b: Finding) -> Bool {
    (a.status, a.subject, a.rule, a.license ?? "", a.position) < (
      b.status, b.subject, b.rule, b.license ?? "", b.position
    )
  }

  /// Findings in the order of reports. Their numbers are sorted, which are quicker to move than what they stand for.
  package static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.indices.sorted { precedes(findings[$0], findings[$1]) }.map { findings[$0] }
  }
}
