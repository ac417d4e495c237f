import Compliance
import LicenseClauses
import PositionedJSON

/// The findings as cards, each with its clause quoted where the text was given.
struct FindingCards {
  let report: Report

  func html(_ findings: [Finding]) -> String { findings.map { card($0) + "\n" }.joined() }

  private func card(_ finding: Finding) -> String {
    let license = finding.license.map { "<span class=\"tag\">\(Escape.xml($0))</span>" } ?? ""
    return """
      <article class="finding \(finding.state)" data-state="\(finding.state)">
      <h3><span class="badge">\(finding.state)</span> \(Escape.xml(finding.rule)) <span class="subject">\(Escape.xml(finding.subject))</span> \(license)</h3>
      <p>\(Escape.xml(finding.message))</p>
      <dl>
      \(details(finding).map { "<dt>\($0.term)</dt><dd>\($0.text)</dd>" }.joined(separator: "\n"))
      </dl>
      </article>
      """
  }

  /// Terms and their texts, which are HTML already.
  private func details(_ finding: Finding) -> [(term: String, text: String)] {
    var rows: [(String, String)] = []
    if !finding.fix.isEmpty { rows.append(("remedy", Escape.xml(finding.fix))) }
    if let reason = finding.waivedBecause { rows.append(("waived", Escape.xml(reason))) }
    if finding.via.count > 1 { rows.append(("reached", way(finding))) }
    rows += finding.clauses.prefix(12).map { ("clause", clause($0, finding)) }
    if finding.clauses.count > 12 { rows.append(("clauses", "and \(finding.clauses.count - 12) more")) }
    rows += finding.notes.map { ("note", Escape.xml($0)) }
    rows.append(
      (
        "place",
        "<code>\(Escape.xml(finding.path(in: report))):\(finding.position.line):\(finding.position.column)</code>"
      ))
    return rows
  }

  private func way(_ finding: Finding) -> String {
    let names =
      finding.via.count <= 10 ? finding.via : Array(finding.via.prefix(5)) + ["…"] + finding.via.suffix(4)
    let others = finding.otherPaths > 0 ? " (and \(finding.otherPaths) other ways)" : ""
    return names.map(Escape.xml).joined(separator: " → ") + others
  }

  private func clause(_ clause: Clause, _ finding: Finding) -> String {
    let head = finding.sentence(clause)
    let quote = clause.text.map { "<blockquote>\(Escape.xml($0))</blockquote>" } ?? ""
    return Escape.xml(head) + quote
  }
}
