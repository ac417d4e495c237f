public import Compliance
import LicenseClauses
public import PositionedJSON

extension ScoreReporter {
  /// The scores for programs.
  public static func json(_ scores: [OpennessScore]) -> JSON {
    .object([("scores", .array(scores.map(json)))])
  }

  private static func json(_ score: OpennessScore) -> JSON {
    .object([
      ("license", .string(score.column.entry.id)), ("name", .string(score.column.name)),
      ("title", .string(score.column.entry.title)), ("points", .int(score.points)), ("of", .int(100)),
      (
        "criteria",
        .array(
          score.parts.map { part in
            .object([
              ("criterion", .string(part.criterion.rawValue)), ("title", .string(part.criterion.title)),
              ("points", .int(part.points)), ("of", .int(part.criterion.points)),
              ("deductions", .array(part.deductions.map(json))),
            ])
          })
      ),
      (
        "questions",
        .array(
          score.answers.map { answer in
            .object([
              ("definition", .string(answer.question.definition)),
              ("question", .string(answer.question.text)),
              ("answer", .string(answer.answer == .judged ? "judged" : answer.answer.rawValue)),
              ("reasons", .array(answer.reasons.map { .string($0.issue.title) })),
            ])
          })
      ),
      ("recognizedBy", .array(score.bodies.map { .string($0.rawValue) })),
      ("notes", .array(score.column.notes.map(JSON.string))),
    ])
  }

  private static func json(_ deduction: OpennessScore.Deduction) -> JSON {
    .object([
      ("points", .int(deduction.points)), ("text", .string(deduction.issue.title)),
      ("place", .string(deduction.place)), ("clauses", .array(deduction.clauses.map { $0.json() })),
    ])
  }
}
