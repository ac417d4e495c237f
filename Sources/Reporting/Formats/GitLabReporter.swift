import Compliance
import LicenseClauses
import PositionedJSON

/// GitLab's Code Quality report: the subset of Code Climate's that a merge request shows.
enum GitLabReporter {
  static func json(_ report: Report) -> JSON {
    .array(report.findings.map { row($0, report) } + ReportRemarks(report).lines.map { remark($0, report) })
  }

  private static func row(_ finding: Finding, _ report: Report) -> JSON {
    let license = finding.license.map { " [\($0)]" } ?? ""
    let clause = finding.clauses.first.map { "; \(finding.sentence($0))" } ?? ""
    return .object([
      ("description", .string(SafeText.line("\(finding.subject)\(license): \(finding.message)\(clause)"))),
      ("check_name", .string(finding.rule)), ("fingerprint", .string(finding.fingerprint)),
      ("severity", .string(severity(finding))),
      (
        "location",
        .object([
          ("path", .string(finding.path(in: report))),
          ("lines", .object([("begin", .int(finding.position.line))])),
        ])
      ),
    ])
  }

  /// A note that belongs to the whole.
  private static func remark(_ words: String, _ report: Report) -> JSON {
    .object([
      ("description", .string(SafeText.line(words))), ("check_name", .string("note")),
      ("fingerprint", .string(SHA256.hex(Array("note \(words)".utf8)))), ("severity", .string("info")),
      ("location", .object([("path", .string(report.manifest)), ("lines", .object([("begin", .int(1))]))])),
    ])
  }

  private static func severity(_ finding: Finding) -> String {
    if finding.isWaived || finding.isKnown { return "info" }
    return switch finding.status {
    case .violation: "blocker"
    case .review: "major"
    case .obligation: "minor"
    case .holds: "info"
    }
  }
}
