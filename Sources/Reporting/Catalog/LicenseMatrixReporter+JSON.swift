import Compliance
import LicenseClauses
public import PositionedJSON

extension LicenseMatrixReporter {
  /// The matrix for programs: each statement with its clauses.
  public var json: JSON {
    .object(
      [("licenses", .array(matrix.columns.map(Self.license)))]
        + (matrix.relevance.map { [("for", .string($0.manifest))] } ?? [])
        + [("rows", .array(matrix.rows.map(row)))])
  }

  private func row(_ row: LicenseMatrix.Row) -> JSON {
    .object(
      [("topic", .string(row.topic.rawValue)), ("title", .string(row.topic.title))]
        + marks(row.topic)
        + [("cells", .array(zip(matrix.columns, row.cells).map(Self.cell)))])
  }

  /// Whether the row matters to the project that was asked for, and why.
  private func marks(_ topic: MatrixTopic) -> [(key: String, value: JSON)] {
    guard let relevance = matrix.relevance else { return [] }
    return [
      ("matters", .string(Self.word(relevance.answer(topic)))),
      ("why", .array(relevance.reasons(topic).map { .string($0.text) })),
    ]
  }

  private static func license(_ column: LicenseMatrix.Column) -> JSON {
    let entry = column.entry
    return .object([
      ("name", .string(column.name)), ("id", .string(entry.id)), ("title", .string(entry.title)),
      ("licensor", .optional(entry.licensor)), ("version", .optional(entry.version)),
      ("date", .optional(entry.date?.description)), ("notes", .array(column.notes.map(JSON.string))),
    ])
  }

  private static func cell(_ column: LicenseMatrix.Column, _ cell: MatrixCell) -> JSON {
    .object([
      ("license", .string(column.entry.id)), ("weight", .string(cell.weight.rawValue)),
      ("text", .string(cell.text)),
      (
        "statements",
        .array(
          cell.statements.map { statement in
            .object([
              ("text", .string(statement.text)), ("weight", .string(statement.weight.rawValue)),
              ("place", .string(statement.place)),
              ("clauses", .array(statement.clauses.map { $0.json() })),
            ])
          })
      ),
    ])
  }
}
