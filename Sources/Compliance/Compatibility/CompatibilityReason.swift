public import LicenseClauses

/// Why an answer is what it is: one reason, with the clauses that decide.
public struct CompatibilityReason: Sendable {
  /// What it alone comes to.
  public let answer: CompatibilityAnswer
  /// Why, in words.
  public let text: String
  /// The ids of the licences that it is about.
  public let licenses: [String]
  /// The clauses that it rests on, each with its text's name; none where it rests on silence.
  public internal(set) var clauses: [Clause]
}

/// Reasons as they are gathered: what is said twice is one reason with two places.
struct CompatibilityReasons {
  private(set) var all: [CompatibilityReason] = []

  mutating func add(
    _ answer: CompatibilityAnswer, _ text: String, _ licenses: [CompatibilityTerms], _ clauses: [Clause] = []
  ) {
    add(CompatibilityReason(answer: answer, text: text, licenses: licenses.map(\.id), clauses: clauses))
  }

  mutating func add(_ reason: CompatibilityReason) {
    let same = all.firstIndex {
      $0.answer == reason.answer && $0.text == reason.text && $0.licenses == reason.licenses
    }
    guard let same else { return all.append(reason) }
    all[same].clauses += reason.clauses.filter { !all[same].clauses.contains($0) }
  }

  mutating func add(_ reasons: [CompatibilityReason]) {
    for reason in reasons { add(reason) }
  }

  /// The heaviest first; of equal ones as they were found.
  var sorted: [CompatibilityReason] {
    CompatibilityAnswer.allCases.reversed().flatMap { answer in all.filter { $0.answer == answer } }
  }
}

extension [CompatibilityReason] {
  /// What the reasons come to: as the heaviest.
  var answer: CompatibilityAnswer { map(\.answer).max() ?? .yes }
}
