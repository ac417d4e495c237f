public import LicenseClauses

/// How a statement weighs on whoever would use the model; it gives a cell its colour.
public enum MatrixWeight: String, CaseIterable, Comparable, Sendable {
  /// The text allows it, or asks for nothing.
  case free
  /// The text leaves it open, or is silent where silence settles nothing.
  case open
  /// It is tied to a condition, or something is owed.
  case bound
  /// It is forbidden.
  case forbidden

  /// From what costs nothing to what is forbidden.
  public static func < (a: Self, b: Self) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}

/// One thing that a licence says of a topic, in a few words, with the clauses that say it.
public struct MatrixStatement: Sendable {
  /// The words, without the place.
  public let text: String
  /// How it weighs.
  public let weight: MatrixWeight
  /// The clauses that it rests on, in the order of the text; none where it speaks of silence.
  public internal(set) var clauses: [Clause]
  /// Where it stands, such as `1.b.i; policy 6`; empty where it speaks of silence.
  public internal(set) var place: String

  /// The words with their place.
  public var sentence: String { place.isEmpty ? text : "\(text) (\(place))" }
}

/// What a licence says of a topic.
public struct MatrixCell: Sendable {
  /// Its statements, in the order of the text.
  public let statements: [MatrixStatement]

  /// How the whole cell weighs: as its heaviest statement.
  public var weight: MatrixWeight { statements.map(\.weight).max() ?? .open }

  /// Whether a clause speaks of the topic.
  public var isSpokenOf: Bool { statements.contains { !$0.clauses.isEmpty } }

  /// The statements in one line.
  public var text: String { statements.map(\.sentence).joined(separator: "; ") }
}
