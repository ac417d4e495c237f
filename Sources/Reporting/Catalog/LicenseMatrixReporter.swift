public import Compliance
import LicenseClauses

/// What `compare` prints: the matrix as text, Markdown, CSV and JSON.
public struct LicenseMatrixReporter {
  /// The width that the text keeps to.
  static let width = 100
  let matrix: LicenseMatrix
  let relevance: RelevanceText?
  private let style: TerminalStyle

  /// A reporter of a matrix.
  public init(_ matrix: LicenseMatrix, style: TerminalStyle) {
    (self.matrix, self.style) = (matrix, style)
    relevance = RelevanceText(matrix)
  }

  private func title(_ topic: MatrixTopic) -> String { relevance?.title(topic) ?? topic.title }

  // MARK: Text

  /// Side by side where there is room for it, else a block for each row.
  public var text: String {
    let head = matrix.columns.map { column in
      style.bold(SafeText.line(column.heading)) + ": " + SafeText.line(column.entry.title)
        + column.notes.map { "\n  note: \(SafeText.line($0))" }.joined() + "\n"
    }
    let body = matrix.columns.count > 2 ? blocks : columns
    return head.joined() + "\n" + body + reasons
  }

  /// Why rows are marked, where they are.
  private var reasons: String {
    (relevance?.groups ?? []).map { group in
      let lines = group.lines.flatMap { line in
        TextColumns.wrapped(SafeText.line("\(line.topic.title): \(line.text)"), to: Self.width - 4)
          .enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
      }
      return "\n" + style.bold(SafeText.line(group.title)) + "\n" + lines.joined(separator: "\n") + "\n"
    }.joined()
  }

  private var blocks: String {
    let names = matrix.columns.map { SafeText.line($0.heading) }
    let indent = min(24, names.map(\.count).max() ?? 0) + 4
    return matrix.rows.map { row in
      let lines = zip(names, row.cells).map { name, cell in
        let wrapped = TextColumns.wrapped(SafeText.line(cell.text), to: Self.width - indent)
        let first = "  " + name.padded(to: indent - 2)
        // A name that is too long for its column has a line of its own.
        let isLong = name.count > indent - 4
        return (isLong ? ["  " + name] : [])
          + wrapped.enumerated().map { index, line in
            (index == 0 && !isLong ? first : String(repeating: " ", count: indent))
              + colored(line, cell.weight)
          }
      }
      return style.bold(title(row.topic)) + "\n" + lines.joined().joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private var columns: String {
    let topic = (matrix.rows.map { title($0.topic).count }.max() ?? 0) + 2
    let count = max(1, matrix.columns.count)
    let room = max(20, (Self.width - topic) / count - 2)
    let heads = TextColumns.rows(
      [TextColumns.wrapped("", to: topic)]
        + matrix.columns.map { TextColumns.wrapped(SafeText.line($0.heading), to: room) }
    ).map { cells in line(cells, [topic] + matrix.columns.map { _ in room }) { style.bold($0) } }
    let rows = matrix.rows.map { row in
      let cells = row.cells.map { TextColumns.wrapped(SafeText.line($0.text), to: room) }
      return TextColumns.rows([[title(row.topic)]] + cells).map { parts in
        parts[0].padded(to: topic)
          + zip(parts.dropFirst(), row.cells).map { colored($0.padded(to: room), $1.weight) }.joined(
            separator: "  ")
      }.map(Self.trimmed).joined(separator: "\n")
    }
    return (heads + rows).joined(separator: "\n") + "\n"
  }

  private func line(_ cells: [String], _ widths: [Int], _ ink: (String) -> String) -> String {
    Self.trimmed(
      cells[0].padded(to: widths[0])
        + zip(cells, widths).dropFirst().map { ink($0.padded(to: $1)) }.joined(separator: "  "))
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  private func colored(_ text: String, _ weight: MatrixWeight) -> String {
    switch weight {
    case .free: style.green(text)
    case .bound: style.yellow(text)
    case .forbidden: style.red(text)
    case .open: style.dim(text)
    }
  }

  // MARK: Tables

  /// A Markdown table with a column for each licence.
  public var markdown: String {
    let heads = matrix.columns.map { Escape.markdown($0.heading) }
    let rows = matrix.rows.map { row in
      ([Escape.markdown(title(row.topic))]
        + row.cells.map { $0.statements.map { Escape.markdown($0.sentence) }.joined(separator: "<br>") })
    }
    let lines = ([[""] + heads, heads.map { _ in "---" } + ["---"]] + rows).map {
      "| " + $0.joined(separator: " | ") + " |\n"
    }
    let notes = matrix.columns.flatMap { column in
      column.notes.map { "- \(Escape.markdown(column.heading)): \(Escape.markdown($0))\n" }
    }
    return lines.joined() + (notes.isEmpty ? "" : "\n" + notes.joined()) + markdownReasons
  }

  private var markdownReasons: String {
    (relevance?.groups ?? []).map { group in
      let lines = group.lines.map { "- \(Escape.markdown("\($0.topic.title): \($0.text)"))\n" }
      return "\n\(Escape.markdown(group.title))\n\n" + lines.joined()
    }.joined()
  }

  /// The table as CSV (RFC 4180): a column for each licence, and two more where rows are marked.
  public var csv: String {
    let heads = ["topic"] + matrix.columns.map(\.heading)
    let rows =
      [heads + (relevance == nil ? [] : ["matters", "why"])]
      + matrix.rows.map { [$0.topic.title] + $0.cells.map(\.text) + marks($0.topic) }
    return rows.map { $0.map(Escape.csv).joined(separator: ",") + "\r\n" }.joined()
  }

  private func marks(_ topic: MatrixTopic) -> [String] {
    guard let relevance else { return [] }
    return [Self.word(relevance.relevance.answer(topic)), relevance.why(topic)]
  }

  /// Whether a row matters, in a word.
  static func word(_ answer: ProjectRelevance.Answer?) -> String {
    switch answer {
    case .matters?: "yes"
    case .open?: "not said"
    case nil: "no"
    }
  }
}
