public import Compliance

/// One thing that a file says of a model, a dataset or a program, and where it says so.
public struct Fact: Hashable, Sendable {
  /// What is said, as the file writes it: nothing is looked up yet.
  public enum Statement: Hashable, Sendable {
    /// What it is called: `acme/Support-Bot-8B`.
    case name(String)
    /// A licence's id or an SPDX expression: `license:` of a card, `general.license` of GGUF.
    case license(String)
    /// A licence's name where no id fits: `license_name:` of a card.
    case licenseName(String)
    /// The address of a licence's text.
    case licenseLink(String)
    /// A model that it was made from; the relation where the file says it.
    case base(String, Manifest.Relation?)
    /// The same, where only prose says it.
    case proseBase(String, Manifest.Relation)
    /// A licence that only prose names: "License: NVIDIA Open Model License".
    case proseLicense(String)
    /// A limit of its use that the publisher's own words draw: "not for commercial use".
    case proseLimit(String)
    /// A dataset that it was trained on.
    case dataset(String)
    /// A model whose outputs it holds or was trained on.
    case generatedBy(String)
    /// A dataset that it was made from.
    case derivedFrom(String)
    /// What it reads or writes: `text`, `image`.
    case modality(String)
    /// Who made it.
    case author(String)
  }

  /// What is said.
  public let statement: Statement
  /// Where.
  public let place: Place

  /// Creates a fact.
  public init(_ statement: Statement, at place: Place) { (self.statement, self.place) = (statement, place) }
}

/// What cannot be read in a file, in words, and where.
public struct EvidenceProblem: Error, Hashable, Sendable {
  /// What is wrong, in one line without the place.
  public let message: String
  /// Where.
  public let place: Place

  /// Creates a problem.
  public init(_ message: String, at place: Place) { (self.message, self.place) = (message, place) }
}

/// What a file says: its facts in the order of the file, and what of it cannot be read.
public struct Reading: Sendable {
  /// The facts.
  public var facts: [Fact] = []
  /// What cannot be read.
  public var problems: [EvidenceProblem] = []

  /// Creates a reading.
  public init(facts: [Fact] = [], problems: [EvidenceProblem] = []) {
    (self.facts, self.problems) = (facts, problems)
  }
}
