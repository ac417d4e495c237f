import LicenseClauses

/// Which rows of a matrix matter to a project, by the facts of its manifest.
///
/// A row matters where a fact meets what one of the compared licences says, or may say; it may matter where
/// the manifest does not tell that fact. All else is left unmarked: it is no less binding, only nothing in
/// the manifest speaks of it.
public struct ProjectRelevance: Sendable {
  /// Whether a row matters.
  public enum Answer: String, Comparable, Sendable {
    /// The manifest does not say.
    case open
    /// A fact of the manifest meets it.
    case matters

    /// From open to what matters.
    public static func < (a: Self, b: Self) -> Bool { a == .open && b == .matters }
  }

  /// Why a row matters, or may.
  public struct Reason: Hashable, Sendable {
    /// Whether the fact is told.
    public let answer: Answer
    /// The fact, or what is not told, in words.
    public let text: String
  }

  /// The manifest's path.
  public let manifest: String
  private let reasons: [MatrixTopic: [Reason]]

  /// The relevance of the rows of a matrix for a project.
  public init(_ matrix: LicenseMatrix, for context: RuleContext) {
    manifest = context.manifest.path
    let reader = RelevanceReader(context, matrix.columns.map(\.entry))
    var reasons: [MatrixTopic: [Reason]] = [:]
    for row in matrix.rows where !row.asksNothing {
      var seen: Set<Reason> = []
      let found = reader.reasons(row.topic).filter { seen.insert($0).inserted }
      // What is told settles that the row matters; what is not told beside it adds nothing.
      let told = found.filter { $0.answer == .matters }
      reasons[row.topic] = told.isEmpty ? found : told
    }
    self.reasons = reasons
  }

  /// Whether a row matters; nil where nothing in the manifest speaks of it.
  public func answer(_ topic: MatrixTopic) -> Answer? { reasons(topic).map(\.answer).max() }

  /// Why a row matters, or may.
  public func reasons(_ topic: MatrixTopic) -> [Reason] { reasons[topic] ?? [] }
}

extension LicenseMatrix.Row {
  /// Whether no licence speaks of the topic, and silence asks for nothing.
  fileprivate var asksNothing: Bool { cells.allSatisfy { !$0.isSpokenOf && $0.weight == .free } }
}
