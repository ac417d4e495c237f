import Compliance
import LicenseClauses
import PositionedJSON

/// A JSON object a line, for `jq` and log collectors: one for each finding, and the summary last.
enum JSONLinesReporter {
  static func lines(_ report: Report) -> String {
    let findings = report.findings.map { finding in
      line("finding", JSONReporter.finding(finding, report))
    }
    let summary = JSON.object(
      [
        ("version", .int(Report.version)), ("manifest", .string(report.manifest)),
        ("asOf", .string(report.asOf.description)), ("summary", JSONReporter.summary(report)),
      ] + ReportRemarks(report).members)
    return (findings + [line("summary", summary)]).map { $0 + "\n" }.joined()
  }

  private static func line(_ type: String, _ value: JSON) -> String {
    guard case .object(let members) = value else { return value.compact }
    return JSON.object([("type", .string(type))] + members).compact
  }
}
