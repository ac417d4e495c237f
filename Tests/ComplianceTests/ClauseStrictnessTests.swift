import LicenseClauses
import Testing

@testable import Compliance

/// What a change means for a user is weighed against the whole of both licences.
@Suite("Stricter, looser, other")
struct ClauseStrictnessTests {
  private func clauses(_ text: String) -> [Clause] { LicenseParser.shared.parse(SourceText(text)).clauses }

  private func weights(_ before: String, _ after: String) -> [Int] {
    let (old, new) = (clauses(before), clauses(after))
    return ClauseDiff.changes(from: old, to: new, countingRepeats: false)
      .map { ClauseStrictness.of($0, from: old, to: new).signum() }
  }

  private static let uses = "You may not use the Model for:\n- fraud\n- weapons\n"

  @Test("a ban in other words is neither stricter nor looser where such uses are forbidden anyhow")
  func nothingNew() {
    let more = Self.uses + "\nYou may not use the Model to commit fraud with weapons.\n"
    #expect(weights(Self.uses, more) == [0] && weights(more, Self.uses) == [0])
    #expect(weights(Self.uses, Self.uses + "- gambling\n") == [1])
  }

  @Test("a condition on outputs that a ban covered before is no new burden")
  func training() {
    let banned =
      "You may not use outputs of the Model to train other models.\n\nYou may use the Model to train other models only if they are named after it.\n"
    let after =
      "You may use the Model or its outputs to train other models only if they are named after it.\n"
    #expect(!weights(banned, after).contains(1))
  }
}
