import Compliance
import LicenseClauses
import PositionedJSON

/// The findings as cards, each with its clause quoted where the text was given.
struct FindingCards {
  let report: Report

  /// The states in the order of the page, with what stands above them.
  static let states: [(name: String, words: String)] = [
    ("violation", "violations"), ("review", "questions"), ("obligation", "duties"), ("waived", "waived"),
    ("known", "known before"),
  ]

  /// How many findings of a state stand open; the others are folded until they are wanted.
  private static let open = 10

  /// The findings by state; each has its number in the report for an anchor.
  var html: String {
    Self.states.map { state in
      let own = report.findings.enumerated().filter { $1.state == state.name }
      guard !own.isEmpty else { return "" }
      let cards = own.map { card($1, $0 + 1) + "\n" }
      let folded =
        cards.count > Self.open
        ? "<details class=\"more\"><summary>\(cards.count - Self.open) more \(state.words)</summary>\n<div class=\"cards\">\n\(cards.dropFirst(Self.open).joined())</div>\n</details>\n"
        : ""
      return
        "<h3 class=\"state\">\(state.words.prefix(1).uppercased() + state.words.dropFirst())</h3>\n<div class=\"cards\">\n\(cards.prefix(Self.open).joined())</div>\n\(folded)"
    }.joined()
  }

  /// "model-naming" is "Model naming".
  static func title(_ rule: String) -> String {
    let words = rule.replacing("license", with: "licence").replacing("-", with: " ")
    if words.hasPrefix("ai ") { return "AI" + words.dropFirst(2) }
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private func card(_ finding: Finding, _ number: Int) -> String {
    let license = finding.license.map { "<span class=\"tag\">\(Escape.xml($0))</span>" } ?? ""
    return """
      <article class="finding \(finding.state)" data-state="\(finding.state)" id="f\(number)">
      <h4><span class="subject">\(Escape.xml(finding.subject))</span>: \(Self.title(Escape.xml(finding.rule))) \(license) <span class="badge">\(finding.state)</span></h4>
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
    rows += finding.clauses.prefix(Self.shown).map { ("clause", clause($0, finding)) }
    if finding.clauses.count > Self.shown {
      rows.append(("clauses", "and \(finding.clauses.count - Self.shown) more"))
    }
    rows += finding.notes.map { ("note", Escape.xml($0)) }
    rows.append(
      (
        "place",
        "<code>\(Escape.xml(finding.path(in: report))):\(finding.position.line):\(finding.position.column)</code>"
      ))
    return rows
  }

  /// How many clauses a card lists: 500 findings are to print in fewer than 40 pages.
  private static let shown = 6

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
