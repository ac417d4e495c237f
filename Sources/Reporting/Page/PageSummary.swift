import Compliance
import LicenseClauses
import PositionedJSON

/// What the first screen says: the verdict in a sentence, the counts, what is to be done, and which licences are at
/// stake. Each line leads to its finding.
struct PageSummary {
  private let input: ReportInput
  private var report: Report { input.report }
  /// The number of each finding on the page.
  private let numbers: [(finding: Finding, number: Int)]
  /// How many lines a heading of the list has before the rest is only counted.
  private static let most = 5

  init(_ input: ReportInput) {
    self.input = input
    numbers = input.report.findings.enumerated().map { ($1, $0 + 1) }
  }

  /// The verdict, with the class of its colour.
  var verdict: (class: String, words: String) {
    let (violations, reviews) = (report.count(.violation), report.count(.review))
    let more = rest
    if violations > 0 {
      return ("bad", "It breaks \(Self.count(violations, "term", "terms")) of its licences\(more).")
    }
    if reviews > 0 { return ("open", "No term is broken by what is known\(more).") }
    if !report.waiting.isEmpty {
      return ("open", "Undecided: \(report.waiting.clauses) clauses wait for answers\(more).")
    }
    return ("good", "No term of its licences is broken\(more).")
  }

  private var rest: String {
    let parts = [
      (report.count(.review), "question is open", "questions are open"),
      (report.count(.obligation), "duty remains", "duties remain"),
      (report.waivedCount, "finding is waived", "findings are waived"),
    ].filter { $0.0 > 0 }.map { Self.count($0.0, $0.1, $0.2) }
    return parts.isEmpty ? "" : "; " + parts.joined(separator: ", ")
  }

  private static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  /// What was judged, what is to be done, and the licences at stake.
  var html: String { judged + tasks + licenses }

  /// "Judged: 3 models, 1 product."
  private var judged: String {
    let manifest = input.manifest
    let things = [
      (manifest.models.count, "model", "models"), (manifest.datasets.count, "dataset", "datasets"),
      (manifest.products.count, "product", "products"),
    ].filter { $0.0 > 0 }.map { Self.count($0.0, $0.1, $0.2) }.joined(separator: ", ")
    return "<p class=\"note\">Judged: \(things.isEmpty ? "nothing" : things).</p>\n"
  }

  // MARK: What is to be done

  private var tasks: String {
    let open = numbers.filter { !$0.finding.isWaived && !$0.finding.isKnown }
    let groups = PageTask.allCases.compactMap { task -> String? in
      let own = open.filter { PageTask(of: $0.finding) == task }
      return own.isEmpty ? nil : group(task, own)
    }
    guard !groups.isEmpty else { return "" }
    return """
      <section class="tasks" aria-labelledby="tasks-head">
      <h2 id="tasks-head">To do</h2>
      <dl class="tasks">
      \(groups.joined(separator: "\n"))
      </dl>
      </section>

      """
  }

  private func group(_ task: PageTask, _ own: [(finding: Finding, number: Int)]) -> String {
    let lines = own.prefix(Self.most).map { line in
      let way = line.finding.fix.isEmpty ? line.finding.message : line.finding.fix
      return
        "<li class=\"\(line.finding.state)\"><a href=\"#f\(line.number)\">\(Escape.xml(line.finding.subject))</a>, \(Escape.xml(Self.inner(FindingCards.title(line.finding.rule)))): \(Escape.xml(way))</li>"
    }
    let more =
      own.count > Self.most
      ? "\n<li class=\"note\">and \(own.count - Self.most) more below</li>" : ""
    return "<dt>\(task.words)</dt><dd><ul>\n\(lines.joined(separator: "\n"))\(more)\n</ul></dd>"
  }

  /// A title in the middle of a sentence.
  private static func inner(_ title: String) -> String {
    title.hasPrefix("AI") ? title : title.prefix(1).lowercased() + title.dropFirst()
  }

  // MARK: Licences

  private var licenses: String {
    var order: [String] = []
    var counts: [String: [Finding.Status: Int]] = [:]
    for finding in report.open {
      guard let license = finding.license else { continue }
      if counts[license] == nil { order.append(license) }
      counts[license, default: [:]][finding.status, default: 0] += 1
    }
    guard !order.isEmpty else { return "" }
    let items = order.map { license in
      let parts = [
        (Finding.Status.violation, "broken"), (.review, "open"), (.obligation, "due"),
      ].compactMap { status, word in counts[license]?[status].map { "\($0) \(word)" } }
      return "<li><strong>\(Escape.xml(license))</strong>: \(parts.joined(separator: ", "))</li>"
    }
    return """
      <section aria-labelledby="licenses-head">
      <h2 id="licenses-head">Licences at stake</h2>
      <ul class="licenses">
      \(items.joined(separator: "\n"))
      </ul>
      </section>

      """
  }
}
