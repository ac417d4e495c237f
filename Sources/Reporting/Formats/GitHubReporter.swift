import Compliance
import LicenseClauses
import PositionedJSON

/// Workflow commands, which GitHub Actions shows as annotations of the manifest's lines.
///
/// GitHub shows at most ten of each level for a step; the worst come first, and the rest are in the log.
enum GitHubReporter {
  static func commands(_ report: Report) -> String {
    let open = report.findings.map { finding in
      let place =
        "file=\(Escape.commandProperty(finding.path(in: report))),line=\(finding.position.line),col=\(finding.position.column)"
      let title = Escape.commandProperty(
        "\(finding.rule): \(finding.subject)\(finding.license.map { " [\($0)]" } ?? "")")
      let words =
        finding.isWaived ? "waived: \(finding.message) (\(finding.waivedBecause ?? ""))" : finding.message
      let fix = finding.fix.isEmpty || finding.isWaived ? "" : "%0A" + Escape.command("fix: \(finding.fix)")
      let clause =
        finding.clauses.first.map { "%0A" + Escape.command("clause: \(finding.sentence($0))") } ?? ""
      return "::\(level(finding)) \(place),title=\(title)::\(Escape.command(words))\(clause)\(fix)\n"
    }
    let remarks = ReportRemarks(report).lines.map { "::notice title=llama-lint::\(Escape.command($0))\n" }
    return (open + remarks).joined()
  }

  private static func level(_ finding: Finding) -> String {
    if finding.isWaived || finding.isKnown { return "notice" }
    return switch finding.status {
    case .violation: "error"
    case .review: "warning"
    case .obligation, .holds: "notice"
    }
  }
}
