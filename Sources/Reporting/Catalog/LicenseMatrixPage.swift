public import Compliance
import LicenseClauses

/// The matrix as one page for a browser: it holds all it needs, and works without a network and on paper.
public struct LicenseMatrixPage {
  private let matrix: LicenseMatrix
  private let relevance: RelevanceText?

  /// A page of a matrix.
  public init(_ matrix: LicenseMatrix) { (self.matrix, relevance) = (matrix, RelevanceText(matrix)) }

  /// The page.
  public var page: String {
    """
    \(PageHead.html(title: "Licences compared: \(names)", css: Self.css))
    <h1>Licences compared</h1>
    \(legend)
    <div class="table" tabindex="0" role="region" aria-label="The comparison">
    <table>
    <thead><tr><th scope="col">topic</th>\(heads)</tr></thead>
    <tbody>
    \(matrix.rows.map(row).joined(separator: "\n"))
    </tbody>
    </table>
    </div>
    \(notes)<footer><p class="note">It reads licences; it gives no legal advice.</p></footer>
    </body>
    </html>

    """
  }

  private var names: String { matrix.columns.map(\.heading).joined(separator: ", ") }

  private var heads: String {
    matrix.columns.map { column in
      "<th scope=\"col\">\(Escape.xml(column.heading))<br><span class=\"note\">\(Escape.xml(column.entry.title))</span></th>"
    }.joined()
  }

  private func row(_ row: LicenseMatrix.Row) -> String {
    let cells = row.cells.map { cell in
      "<td class=\"\(cell.weight.rawValue)\">\(cell.statements.map(statement).joined())</td>"
    }
    return "<tr\(mark(row.topic))><th scope=\"row\">\(head(row.topic))</th>\(cells.joined())</tr>"
  }

  /// A row that matters to the project is set apart; its reasons stand under its heading.
  private func mark(_ topic: MatrixTopic) -> String {
    relevance?.relevance.answer(topic) == .matters ? " class=\"matters\"" : ""
  }

  private func head(_ topic: MatrixTopic) -> String {
    let title = Escape.xml(relevance?.title(topic) ?? topic.title)
    let why = relevance?.why(topic) ?? ""
    return why.isEmpty ? title : "\(title)<br><span class=\"note\">\(Escape.xml(why))</span>"
  }

  /// Colour is never the only sign: a mark that is read aloud stands before what is forbidden or owed.
  private func statement(_ statement: MatrixStatement) -> String {
    let place = statement.place.isEmpty ? "" : " <span class=\"note\">(\(Escape.xml(statement.place)))</span>"
    let mark =
      "<span class=\"mark \(statement.weight.rawValue)\" title=\"\(Self.word(statement.weight))\">\(Self.mark(statement.weight))</span>"
    return "<p>\(mark) \(Escape.xml(statement.text))\(place)</p>"
  }

  private static func mark(_ weight: MatrixWeight) -> String {
    switch weight {
    case .free: "✓"
    case .open: "?"
    case .bound: "!"
    case .forbidden: "✗"
    }
  }

  private static func word(_ weight: MatrixWeight) -> String {
    switch weight {
    case .free: "free"
    case .open: "left open"
    case .bound: "on a condition"
    case .forbidden: "forbidden"
    }
  }

  private var legend: String {
    let items = MatrixWeight.allCases.map {
      "<span class=\"mark \($0.rawValue)\">\(Self.mark($0))</span> \(Self.word($0))"
    }
    let marks = (relevance?.groups ?? []).map { Escape.xml($0.title) }
    return "<p class=\"note\">\((items + marks).joined(separator: " &nbsp; "))</p>"
  }

  private var notes: String {
    let notes = matrix.columns.flatMap { column in
      column.notes.map { "<li>\(Escape.xml(column.heading)): \(Escape.xml($0))</li>" }
    }
    return notes.isEmpty ? "" : "<h2>Notes</h2>\n<ul>\(notes.joined())</ul>\n"
  }

  private static let css = """
    :root { color-scheme: light dark; --ink: #1c2330; --soft: #566072; --paper: #f6f7f9; --card: #fff; --line: #d5dae2; --free: #18713b; --bound: #8a5a00; --forbidden: #b42318; --open: #566072; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e7eaf0; --soft: #a3adbd; --paper: #12161d; --card: #1b212b; --line: #353f4e; --free: #6fd495; --bound: #f0b95a; --forbidden: #ff8a7d; --open: #a3adbd; } }
    body { margin: 0 auto; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.45 system-ui, sans-serif; }
    .table { overflow-x: auto; } table { border-collapse: collapse; background: var(--card); font-size: .92rem; }
    th, td { border: 1px solid var(--line); padding: .45rem .6rem; text-align: left; vertical-align: top; min-width: 11rem; overflow-wrap: anywhere; }
    thead th { position: sticky; top: 0; background: var(--card); } th[scope="row"] { min-width: 8rem; position: sticky; left: 0; background: var(--card); }
    tr.matters > th { border-left: .3rem solid var(--bound); }
    td { border-left-width: .3rem; } td.free { border-left-color: var(--free); } td.bound { border-left-color: var(--bound); } td.forbidden { border-left-color: var(--forbidden); }
    p { margin: .15rem 0; } .note { color: var(--soft); font-size: .85rem; font-weight: 400; } .mark { font-weight: 700; }
    .mark.free { color: var(--free); } .mark.bound { color: var(--bound); } .mark.forbidden { color: var(--forbidden); } .mark.open { color: var(--open); }
    @media print { body { background: #fff; } .table { overflow: visible; } th { position: static; } }
    """
}
