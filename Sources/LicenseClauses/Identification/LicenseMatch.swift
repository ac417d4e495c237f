/// A licence that a text is, or is an edit of.
public struct LicenseMatch: Sendable {
  /// How the text relates to the official one.
  public enum Relation: String, Sendable {
    /// Byte for byte.
    case exact
    /// The same words in another layout; a copyright line may be filled in.
    case sameWords = "same-words"
    /// Other words; the changes say which clauses they touch, and the word changes what was written.
    case edited
  }

  /// The name of the known text: a licence's id, or that of its use policy.
  public let id: String
  /// The id of the licence that the text belongs to.
  public let license: String
  /// How near the text is to the official one.
  public var relation: Relation
  /// How much of the words agree, from 0 to 1.
  public var similarity: Double
  /// The lines of the file that the match covers.
  public var lines: ClosedRange<Int>
  /// The clauses that differ from the official text's.
  public var changes: [ClauseChange] = []
  /// The words that differ, whether or not they touch a clause.
  public var wordChanges: [WordChange] = []
}

/// Words of a file that are not the official text's, or a place where such are gone.
public struct WordChange: Hashable, Sendable {
  /// The lines of the file.
  public let lines: ClosedRange<Int>
  /// The words that were added, as they stand in the file; empty where words are only gone.
  public let added: String
  /// The number of the official text's words that are gone.
  public let removed: Int
}

/// What a file is.
public struct Identification: Sendable {
  /// The licences in it, in the order of their lines; none for an unknown text.
  public var matches: [LicenseMatch] = []
  /// Lines with operative words that belong to none of the matches.
  public var unknown: [ClosedRange<Int>] = []
  /// The known text that is least unlike it, where nothing matches: no more than that.
  public var nearest: Neighbour?

  /// A known text that a file is not.
  public struct Neighbour: Hashable, Sendable {
    /// The name of the known text.
    public let id: String
    /// The id of its licence.
    public let license: String
    /// How much of the words agree, from 0 to 1.
    public let similarity: Double
  }
}
