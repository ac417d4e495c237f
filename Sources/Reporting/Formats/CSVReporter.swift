import Compliance
import LicenseClauses
import PositionedJSON

/// A table for spreadsheets: a row for each finding (RFC 4180, with CRLF).
enum CSVReporter {
  static let columns = [
    "state", "status", "rule", "subject", "license", "message", "fix", "via", "clauses", "path", "line",
    "column",
    "waived because", "fingerprint",
  ]

  static func table(_ report: Report) -> String {
    let remarks = ReportRemarks(report).lines.map { words in
      columns.map { $0 == "state" ? "note" : $0 == "message" ? words : $0 == "path" ? report.manifest : "" }
    }
    return ([columns] + report.findings.map { row($0, report) } + remarks).map { cells in
      cells.map(Escape.csv).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func row(_ finding: Finding, _ report: Report) -> [String] {
    [
      finding.state, finding.status.rawValue, finding.rule, finding.subject, finding.license ?? "",
      finding.message,
      finding.fix, finding.wayText,
      finding.clauses.map(finding.sentence).joined(separator: "; "),
      finding.path(in: report), String(finding.position.line), String(finding.position.column),
      finding.waivedBecause ?? "", finding.fingerprint,
    ]
  }
}
