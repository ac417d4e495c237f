import Compliance
import LicenseClauses
public import PositionedJSON

extension CompatibilityReporter {
  /// The answers for programs.
  public var json: JSON {
    .object([
      ("purpose", .string(compatibility.purpose.rawValue)),
      ("licenses", .array(compatibility.columns.map(Self.column))),
      ("pairs", .array(compatibility.pairs.map(pair))),
      ("together", compatibility.together.map(judgement) ?? .null),
    ])
  }

  private static func column(_ column: LicenseMatrix.Column) -> JSON {
    .object([
      ("license", .string(column.entry.id)), ("name", .string(column.name)),
      ("title", .string(column.entry.title)), ("notes", .array(column.notes.map(JSON.string))),
    ])
  }

  private func ids(_ members: [Int]) -> JSON {
    .array(members.map { .string(compatibility.columns[$0].entry.id) })
  }

  private func pair(_ pair: LicenseCompatibility.Pair) -> JSON {
    .object([
      ("licenses", ids(pair.members)), ("judgements", .array(pair.judgements.map(judgement))),
    ])
  }

  /// In a directed act, the first of the licences goes into the second.
  private func judgement(_ judgement: LicenseCompatibility.Judgement) -> JSON {
    .object([
      ("act", .string(judgement.act.rawValue)), ("licenses", ids(judgement.members)),
      ("directed", .bool(judgement.act.isDirected)), ("answer", .string(Self.word(judgement.answer))),
      ("reasons", .array(judgement.reasons.map(Self.reason))),
      ("under", Self.outcome(judgement.outcome)),
    ])
  }

  private static func reason(_ reason: CompatibilityReason) -> JSON {
    .object([
      ("answer", .string(word(reason.answer))), ("text", .string(reason.text)),
      ("licenses", .array(reason.licenses.map(JSON.string))),
      ("clauses", .array(reason.clauses.map { $0.json() })),
    ])
  }

  private static func outcome(_ outcome: CompatibilityOutcome) -> JSON {
    .object([
      ("licenses", .array(outcome.whole.map(JSON.string))),
      ("toBeRead", .array(outcome.unclear.map(JSON.string))), ("together", .bool(outcome.together)),
      ("any", .bool(outcome.any)),
    ])
  }

  /// One word for programs.
  private static func word(_ answer: CompatibilityAnswer) -> String {
    answer.rawValue.replacing(", ", with: "-").replacing(" ", with: "-")
  }
}
