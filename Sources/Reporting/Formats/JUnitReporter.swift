import Compliance
import LicenseClauses
import PositionedJSON

/// JUnit XML by the schema of Ant, which Jenkins, GitLab and Azure read: a test case for each rule and subject,
/// also those that hold. A violation fails; reviews, obligations and what is waived are skipped with their words.
struct JUnitReporter {
  private let report: Report

  init(_ input: ReportInput) { report = input.report }

  var xml: String {
    let cases = report.findings.map(testCase) + report.held.map(testCase)
    let failures = report.findings.count { isFailure($0) }
    let skipped = report.findings.count - failures
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
        <testsuite name="llama-lint" package="llama-lint" id="0" tests="\(cases.count)" failures="\(failures)" errors="0" skipped="\(skipped)" time="0" timestamp="\(report.asOf)T00:00:00" hostname="localhost">
          <properties>
            <property name="manifest" value="\(Escape.xml(report.manifest))"/>
            <property name="asOf" value="\(report.asOf)"/>
          </properties>
      \(cases.map { $0 + "\n" }.joined())    <system-out>\(Escape.xml(ReportRemarks(report).lines.joined(separator: "\n")))</system-out>
          <system-err></system-err>
        </testsuite>
      </testsuites>

      """
  }

  private func isFailure(_ finding: Finding) -> Bool {
    finding.status == .violation && !finding.isWaived && !finding.isKnown
  }

  private func testCase(_ finding: Finding) -> String {
    let name = "\(finding.subject)\(finding.license.map { " [\($0)]" } ?? "")"
    let head =
      "    <testcase name=\"\(Escape.xml(name))\" classname=\"\(Escape.xml(finding.rule))\" time=\"0\""
    guard finding.status != .holds else { return head + "/>" }
    let message = Escape.xml(isFailure(finding) ? finding.message : "\(finding.state): \(finding.message)")
    let body = details(finding).map(Escape.xml).joined(separator: "\n")
    return isFailure(finding)
      ? "\(head)>\n      <failure message=\"\(message)\" type=\"violation\">\(body)</failure>\n    </testcase>"
      : "\(head)>\n      <skipped message=\"\(message)\">\(body)</skipped>\n    </testcase>"
  }

  private func details(_ finding: Finding) -> [String] {
    var lines = ["\(finding.path(in: report)):\(finding.position.line):\(finding.position.column)"]
    if finding.via.count > 1 { lines.append("reached: \(finding.wayText)") }
    lines += finding.clauses.map { "clause: \(finding.sentence($0))" }
    lines += finding.notes.map { "note: \($0)" }
    if let reason = finding.waivedBecause { lines.append("waived: \(reason)") }
    if !finding.fix.isEmpty { lines.append("fix: \(finding.fix)") }
    return lines
  }
}
