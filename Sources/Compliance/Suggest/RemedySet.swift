public import PositionedJSON

/// Changes that together leave no violation: the check was run again with them.
public struct RemedySet: Sendable {
  /// A change with what it does to the manifest after those before it.
  public struct Step: Sendable {
    /// The change.
    public let remedy: Remedy
    /// Its edits as JSON Patch operations.
    public let patch: [JSON]
  }

  /// The changes, in the order in which they are made.
  public let steps: [Step]
  /// The verdict with them.
  public let report: Report

  /// How dear they are together.
  public var points: Int { steps.reduce(0) { $0 + $1.remedy.kind.points } }
}

/// What a search for changes came to.
public struct RemedyAdvice: Sendable {
  /// The verdict as it stands.
  public let before: Report
  /// The sets that leave no violation, the cheapest first.
  public let sets: [RemedySet]
  /// Where there is no set: the violations that no change settled, in the best attempt.
  public let stays: [Finding]
  /// Waivers for these: a last resort, which settles nothing.
  public let waivers: [RemedySet.Step]
  /// How often the project was judged.
  public let evaluations: Int

  /// Whether nothing is needed, or something helps.
  public var isSettled: Bool { before.count(.violation) == 0 || !sets.isEmpty }
}
