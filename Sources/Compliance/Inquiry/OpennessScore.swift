public import LicenseClauses

/// How open a licence is, in points, with the clause behind each point that is missing.
public struct OpennessScore: Sendable {
  /// What an issue takes from a criterion.
  public struct Deduction: Sendable {
    /// The issue.
    public let issue: OpennessIssue
    /// The points taken; less than the issue's own where fewer were left.
    public let points: Int
    /// The clauses that say so; none where it is silence.
    public let clauses: [Clause]
    /// Where they stand.
    public let place: String
  }

  /// A criterion with what is left of its points.
  public struct Part: Sendable {
    /// The criterion.
    public let criterion: OpennessCriterion
    /// What was taken, the most first.
    public let deductions: [Deduction]
    /// What is left.
    public var points: Int { criterion.points - deductions.map(\.points).reduce(0, +) }
  }

  /// A question of a definition, and how the licence answers it.
  public struct Answer: Sendable {
    /// The question.
    public let question: DefinitionQuestion
    /// What the licence comes to.
    public let answer: OpenSourceExemption.Answer
    /// Why, where it is not met.
    public let reasons: [Deduction]
  }

  /// The licence.
  public let column: LicenseMatrix.Column
  /// The parts, in the order of the criteria.
  public let parts: [Part]
  /// The answers, in the order of the questions.
  public let answers: [Answer]
  /// Who recognises the licence.
  public let bodies: [RecognizedLicense]
  /// The sum of all parts, from 0 to 100.
  public var points: Int { parts.map(\.points).reduce(0, +) }

  /// The score of a licence.
  public init(_ column: LicenseMatrix.Column) {
    self.column = column
    bodies = RecognizedLicense.bodies(of: column.entry.id)
    let place = MatrixPlace(license: column.entry.id)
    let found = OpennessReader(column).issues.map { issue, clauses in
      Deduction(issue: issue, points: 0, clauses: clauses, place: place.text(clauses))
    }
    parts = OpennessCriterion.allCases.map { Self.part($0, found) }
    answers = DefinitionQuestion.all.map { question in
      let missed = found.filter { question.missed.contains($0.issue) }
      let judged = found.filter { question.judged.contains($0.issue) }
      let answer: OpenSourceExemption.Answer = !missed.isEmpty ? .missed : !judged.isEmpty ? .judged : .met
      return Answer(question: question, answer: answer, reasons: missed.isEmpty ? judged : missed)
    }
  }

  private static func part(_ criterion: OpennessCriterion, _ found: [Deduction]) -> Part {
    var left = criterion.points
    var deductions: [Deduction] = []
    // The heaviest first; the list's order decides between equals.
    let heaviest = found.enumerated().sorted { a, b in
      let (x, y) = (criterion.deduction(a.element.issue), criterion.deduction(b.element.issue))
      return x == y ? a.offset < b.offset : x > y
    }
    for (_, item) in heaviest where criterion.deduction(item.issue) > 0 {
      let points = min(left, criterion.deduction(item.issue))
      left -= points
      deductions.append(
        Deduction(issue: item.issue, points: points, clauses: item.clauses, place: item.place))
    }
    return Part(criterion: criterion, deductions: deductions)
  }
}
