import Compliance
import LicenseClauses
import PositionedJSON

/// A comment for a pull request: the violations as a table, the rest folded, within what hosts accept.
struct MarkdownReporter {
  /// What GitHub takes as the body of a comment, in characters, with room for what a workflow adds.
  static let limit = 60_000
  private let report: Report

  init(_ report: Report) { self.report = report }

  var text: String {
    var out = head
    let open = report.open
    out += table(
      "Violations", open.filter { $0.status == .violation }, folded: false, room: Self.limit - out.count)
    for (title, status) in [("Reviews", Finding.Status.review), ("Obligations", .obligation)] {
      out += table(title, open.filter { $0.status == status }, folded: true, room: Self.limit - out.count)
    }
    let settled = report.findings.filter { $0.isWaived || $0.isKnown }
    out += remarks(room: Self.limit - out.count)
    return out
      + table("Waived, or known to the baseline", settled, folded: true, room: Self.limit - out.count)
  }

  private func remarks(room: Int) -> String {
    var out = "\n"
    for line in ReportRemarks(report).lines {
      let row = "- \(Escape.markdown(line))\n"
      guard out.count + row.count < room else { break }
      out += row
    }
    return out.count > 1 ? out : ""
  }

  private var head: String {
    let violations = report.count(.violation)
    let counts =
      "\(violations) \(violations == 1 ? "violation" : "violations"), \(report.count(.review)) to review, \(report.count(.obligation)) to do, \(report.waivedCount) waived"
    return
      "### \(violations > 0 ? "❌" : report.open.isEmpty && report.waiting.isEmpty ? "✅" : "❔") llama-lint: \(counts)\n\n\(Escape.markdown(report.manifest)), as of \(report.asOf)\n"
  }

  /// As many rows as there is room for, and how many more there are.
  private func table(_ title: String, _ findings: [Finding], folded: Bool, room: Int) -> String {
    guard !findings.isEmpty, room > 600 else { return "" }
    let open =
      folded
      ? "\n<details><summary>\(title) (\(findings.count))</summary>\n\n" : "\n#### \(title)\n\n"
    let header =
      "| line | rule | subject | licence | what | remedy |\n| ---: | --- | --- | --- | --- | --- |\n"
    let close = folded ? "\n</details>\n" : ""
    var left = room - open.count - header.count - close.count - 80
    var rows: [String] = []
    for finding in findings {
      let row = row(finding)
      guard row.count < left else { break }
      rows.append(row)
      left -= row.count
    }
    let more = findings.count - rows.count
    return open + header + rows.joined() + (more > 0 ? "\n…and \(more) more in the full report.\n" : "")
      + close
  }

  private func row(_ finding: Finding) -> String {
    let clauses = finding.clauses.prefix(2).map(finding.sentence).joined(separator: "; ")
    let what = finding.message + (clauses.isEmpty ? "" : " (\(clauses))")
    let cells = [
      String(finding.position.line), finding.rule, finding.subject, finding.license ?? "", what,
      finding.waivedBecause.map { "waived: \($0)" } ?? finding.fix,
    ]
    return "| " + cells.map(Escape.markdown).joined(separator: " | ") + " |\n"
  }
}
