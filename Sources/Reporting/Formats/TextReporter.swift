public import Compliance

import LicenseClauses
import PositionedJSON

/// The report for people: what breaks first, where, why, and how to mend it.
public struct TextReporter: Sendable {
  private let style: TerminalStyle
  private let verbose: Bool
  private let quiet: Bool
  private let failsOn: Finding.Status
  private let source: [UInt8]
  /// Where each line of the source begins.
  private let lineStarts: [Int]

  /// A reporter that shows the manifest's lines; a quiet one shows what makes the run fail, and nothing else.
  public init(
    style: TerminalStyle, source: [UInt8], verbose: Bool = false, quiet: Bool = false,
    failsOn: Finding.Status = .violation
  ) {
    (self.style, self.verbose, self.quiet, self.failsOn) = (style, verbose, quiet, failsOn)
    self.source = source
    lineStarts = [0] + source.indices.filter { source[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The report.
  public func render(_ report: Report) -> String {
    var out: [String] = []
    let waived = report.findings.filter { $0.isWaived && !$0.isKnown }
    let shown = quiet ? report.open.filter { $0.status <= failsOn } : report.open + waived
    for finding in shown { out += block(finding, report) + [""] }
    if verbose { out += held(report) }
    if !quiet { out += ReportRemarks(report).lines.map { "note: " + SafeText.line($0) } }
    out.append(summary(report))
    return out.joined(separator: "\n") + "\n"
  }

  // MARK: A finding

  private func block(_ finding: Finding, _ report: Report) -> [String] {
    let license = finding.license.map { " [\(SafeText.line($0))]" } ?? ""
    var out = [
      "\(head(finding)) \(style.bold(SafeText.line(finding.subject)))\(license)",
      "  " + SafeText.line(finding.message),
    ]
    out += excerpt(finding, report)
    if finding.via.count > 1 {
      let others =
        finding.otherPaths > 0
        ? " (and \(finding.otherPaths) other \(finding.otherPaths == 1 ? "way" : "ways"))" : ""
      out.append(row("reached", path(finding.via) + others))
    }
    let clauses = verbose ? finding.clauses : Array(finding.clauses.prefix(4))
    out += clauses.map { row("clause", SafeText.line(finding.sentence($0))) }
    if clauses.count < finding.clauses.count {
      out.append(row("clause", "and \(finding.clauses.count - clauses.count) more (--verbose lists them)"))
    }
    out += finding.notes.map { row("note", SafeText.line($0)) }
    if let reason = finding.waivedBecause { out.append(row("waived", SafeText.line(reason))) }
    if !finding.fix.isEmpty { out.append(row("fix", SafeText.line(finding.fix))) }
    return out
  }

  private func head(_ finding: Finding) -> String {
    let word = finding.isWaived ? "waived" : finding.status.rawValue
    let title = "\(word): \(finding.rule):"
    switch finding.isWaived ? .holds : finding.status {
    case .violation: return style.red(title)
    case .review: return style.yellow(title)
    case .obligation: return style.blue(title)
    case .holds: return style.green(title)
    }
  }

  private func path(_ names: [String]) -> String {
    let shown =
      names.count <= 8 ? names : Array(names.prefix(4)) + ["… \(names.count - 6) more …"] + names.suffix(2)
    return shown.map(SafeText.line).joined(separator: " → ")
  }

  private func row(_ name: String, _ text: String) -> String { "  \(style.dim("=")) \(name): \(text)" }

  /// The manifest's line with a caret under the subject; a long line is shown around it.
  private func excerpt(_ finding: Finding, _ report: Report) -> [String] {
    let (line, column) = (finding.position.line, finding.position.column)
    var out = ["  \(style.blue("-->")) \(SafeText.line(report.manifest)):\(line):\(column)"]
    guard line >= 1, line <= lineStarts.count else { return out }
    let bytes = source[lineStarts[line - 1]..<(line < lineStarts.count ? lineStarts[line] - 1 : source.count)]
    let start = bytes.startIndex + max(0, column - 1 - 60)
    let end = min(bytes.endIndex, start + 110)
    guard start < end else { return out }
    let text = String(decoding: bytes[start..<end], as: UTF8.self).filter { $0 != "\u{FFFD}" && $0 != "\r" }
    let number = String(line)
    let gutter = String(repeating: " ", count: number.count)
    let before = String(
      decoding: bytes[start..<min(end, max(start, bytes.startIndex + column - 1))], as: UTF8.self)
    out.append("  \(gutter) \(style.blue("|"))")
    out.append("  \(style.blue(number)) \(style.blue("|")) \(SafeText.line(text))")
    out.append(
      "  \(gutter) \(style.blue("|")) \(String(repeating: " ", count: SafeText.line(before).count))\(style.red("^"))"
    )
    return out
  }

  // MARK: The rest

  private func held(_ report: Report) -> [String] {
    guard !report.held.isEmpty else { return [] }
    let rows = report.held.map { finding in
      "  \(style.green("holds")) \(finding.rule): \(SafeText.line(finding.subject))\(finding.license.map { " [\(SafeText.line($0))]" } ?? ""): \(SafeText.line(finding.message))"
    }
    return rows + [""]
  }

  private func summary(_ report: Report) -> String {
    let counts = [Finding.Status.violation, .review, .obligation].map { status in
      let count = report.count(status)
      return "\(count) \(status.rawValue)\(count == 1 ? "" : "s")"
    }
    let known = report.findings.count(where: \.isKnown)
    let waits = report.waiting.clauses
    let waiting = waits > 0 ? ["\(waits) \(waits == 1 ? "clause waits" : "clauses wait") for answers"] : []
    let rest =
      waiting + ["\(report.waivedCount) waived"] + (known > 0 ? ["\(known) known to the baseline"] : [])
    let text =
      "\(SafeText.line(report.manifest)): \((counts + rest).joined(separator: ", ")) (as of \(report.asOf))"
    return report.count(.violation) > 0
      ? style.red(text)
      : report.open.isEmpty && report.waiting.isEmpty ? style.green(text) : style.yellow(text)
  }
}
