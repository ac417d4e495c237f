import Compliance
import LicenseClauses
import PositionedJSON

/// One page for people who would rather look than read: it holds all it needs, works without a network, in light
/// and dark, on paper, and with a keyboard or a screen reader.
struct HTMLReporter {
  private let input: ReportInput
  private let summary: PageSummary
  private var report: Report { input.report }

  init(_ input: ReportInput) {
    self.input = input
    summary = PageSummary(input)
  }

  var page: String {
    """
    \(PageHead.html(title: "Licence report: \(title)", css: PageStyle.css, hasScript: true))
    <a class="skip" href="#findings">To the findings</a>
    <header>
    <h1>\(Escape.xml(title))</h1>
    <p class="verdict \(summary.verdict.class)">\(summary.verdict.words)</p>
    <p class="note">\(Escape.xml(report.manifest)), as of \(report.asOf), llama-lint \(Escape.xml(input.toolVersion))</p>
    </header>
    <main>
    \(summary.html)<section id="findings" aria-labelledby="findings-head">
    <h2 id="findings-head">Findings</h2>
    \(controls)
    \(FindingCards(report: report).html)\(report.findings.isEmpty ? "<p>Nothing was found.</p>\n" : "")</section>
    \(section("Lineage", "lineage", LineageDrawing(input.manifest, report).html))\(section("Thresholds", "thresholds", ThresholdBars.html(input.forecasts)))    \(remarks)\(held)</main>
    <footer><p class="note">It reads licences; it gives no legal advice.</p></footer>
    <script>
    \(PageScript.javaScript)
    </script>
    </body>
    </html>

    """
  }

  private var title: String { input.manifest.project ?? report.manifest }

  private func section(_ title: String, _ id: String, _ body: String) -> String {
    body.isEmpty
      ? ""
      : "<section aria-labelledby=\"\(id)-head\">\n<h2 id=\"\(id)-head\">\(title)</h2>\n\(body)\n</section>\n"
  }

  /// Boxes that say which states are shown, and one that narrows by words.
  private var controls: String {
    let states = FindingCards.states.compactMap { state -> String? in
      let count = report.findings.count { $0.state == state.name }
      guard count > 0 else { return nil }
      return
        "<label><input type=\"checkbox\" data-filter=\"\(state.name)\" checked> \(state.words) (\(count))</label>"
    }
    guard !states.isEmpty else { return "" }
    return """
      <div class="controls" role="group" aria-label="What is shown">
      <span>Show:</span>
      \(states.joined(separator: "\n"))
      <label class="search">Search findings <input type="search" id="words" autocomplete="off"></label>
      <output id="shown" aria-live="polite"></output>
      </div>
      """
  }

  private var remarks: String {
    let lines = ReportRemarks(report).lines
    guard !lines.isEmpty else { return "" }
    return section(
      "What it rests on", "remarks",
      "<ul>\n\(lines.map { "<li>\(Escape.xml($0))</li>" }.joined(separator: "\n"))\n</ul>")
  }

  private var held: String {
    guard !report.held.isEmpty else { return "" }
    let rows = report.held.map { finding in
      let license = finding.license.map { " <span class=\"tag\">\(Escape.xml($0))</span>" } ?? ""
      return
        "<li>\(Escape.xml(finding.rule)) <strong>\(Escape.xml(finding.subject))</strong>\(license): \(Escape.xml(finding.message))</li>"
    }
    return """
      <details class="held"\(report.findings.isEmpty ? " open" : "")><summary>What holds (\(report.held.count))</summary>
      <ul>
      \(rows.joined(separator: "\n"))
      </ul>
      </details>

      """
  }
}
