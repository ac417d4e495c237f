import LicenseClauses

/// How a rule came to its verdict on a subject: each step from the manifest's facts on.
public struct Trace: Sendable {
  /// A step: what kind of step it is, and what it says.
  public struct Step: Hashable, Sendable {
    /// What the step is about: subject, way, licence, clause, fact, verdict.
    public let about: String
    /// What it says, in one line.
    public let words: String
  }

  /// The rule.
  public let rule: String
  /// The subject.
  public let subject: String
  /// The steps, in order.
  public let steps: [Step]
}
