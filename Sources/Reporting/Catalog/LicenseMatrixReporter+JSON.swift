import Compliance
import LicenseClauses
public import PositionedJSON

extension LicenseMatrixReporter {
  /// The matrix for programs: each statement with its clauses.
  public var json: JSON {
    .object([
      ("licenses", .array(matrix.columns.map(Self.license))),
      (
        "rows",
        .array(
          matrix.rows.map { row in
            .object([
              ("topic", .string(row.topic.rawValue)), ("title", .string(row.topic.title)),
              ("cells", .array(zip(matrix.columns, row.cells).map(Self.cell))),
            ])
          })
      ),
    ])
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
