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
    var out = ""
    write(report) { out += $0 }
    return out
  }

  /// Writes the report in pieces: one of hundreds of thousands of findings need not stand in memory as a whole.
  public func write(_ report: Report, to sink: (String) -> Void) {
    var out = ""
    var said = ClauseRows()
    let waived = report.findings.filter { $0.isWaived && !$0.isKnown }
    let shown = quiet ? report.open.filter { $0.status <= failsOn } : report.open + waived
    for finding in shown {
      block(finding, report, &said, &out)
      out += "\n"
      if out.utf8.count > Self.piece {
        sink(out)
        out.removeAll(keepingCapacity: true)
      }
    }
    if verbose { for line in held(report) { out += line + "\n" } }
    if !quiet { for line in ReportRemarks(report).lines { out += "note: \(SafeText.line(line))\n" } }
    sink(out + summary(report) + "\n")
  }

  /// The number of bytes after which a piece is written.
  private static let piece = 1 << 16

  // MARK: A finding

  /// The clauses of the finding before of a rule and licence, in words: most findings of a kind rest on the same.
  private struct ClauseRows {
    private struct Key: Hashable {
      let rule: String
      let license: String?
    }
    private var known: [Key: (clauses: [Clause], rows: String)] = [:]

    mutating func rows(_ finding: Finding, _ make: () -> String) -> String {
      let key = Key(rule: finding.rule, license: finding.license)
      if let known = known[key], known.clauses == finding.clauses { return known.rows }
      let rows = make()
      known[key] = (finding.clauses, rows)
      return rows
    }
  }

  private func block(_ finding: Finding, _ report: Report, _ said: inout ClauseRows, _ out: inout String) {
    out += head(finding)
    out += " " + style.bold(SafeText.line(finding.subject))
    if let license = finding.license { out += " [\(SafeText.line(license))]" }
    out += "\n  " + SafeText.line(finding.message) + "\n"
    excerpt(finding, report, &out)
    if finding.via.count > 1 {
      let others =
        finding.otherPaths > 0
        ? " (and \(finding.otherPaths) other \(finding.otherPaths == 1 ? "way" : "ways"))" : ""
      out += row("reached", path(finding.via) + others)
    }
    out += said.rows(finding) { clauseRows(finding) }
    for note in finding.notes { out += row("note", SafeText.line(note)) }
    if let reason = finding.waivedBecause { out += row("waived", SafeText.line(reason)) }
    if !finding.fix.isEmpty { out += row("fix", SafeText.line(finding.fix)) }
  }

  private func clauseRows(_ finding: Finding) -> String {
    let clauses = verbose ? finding.clauses[...] : finding.clauses.prefix(4)
    let rows = clauses.map { row("clause", SafeText.line(finding.sentence($0))) }.joined()
    return clauses.count < finding.clauses.count
      ? rows + row("clause", "and \(finding.clauses.count - clauses.count) more (--verbose lists them)")
      : rows
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
    Lineage.abridged(names).map(SafeText.line).joined(separator: " → ")
  }

  private func row(_ name: String, _ text: String) -> String { "  \(style.dim("=")) \(name): \(text)\n" }

  /// The manifest's line with a caret under the subject; a long line is shown around it.
  private func excerpt(_ finding: Finding, _ report: Report, _ out: inout String) {
    let (line, column) = (finding.position.line, finding.position.column)
    out += "  \(style.blue("-->")) \(SafeText.line(report.manifest)):\(line):\(column)\n"
    guard line >= 1, line <= lineStarts.count else { return }
    let bytes = source[lineStarts[line - 1]..<(line < lineStarts.count ? lineStarts[line] - 1 : source.count)]
    let start = bytes.startIndex + max(0, column - 1 - 60)
    let end = min(bytes.endIndex, start + 110)
    guard start < end else { return }
    let number = String(line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    let before = bytes[start..<min(end, max(start, bytes.startIndex + column - 1))]
    let width = Self.text(before).count
    out += "  \(gutter) \(style.blue("|"))\n"
    out += "  \(style.blue(number)) \(style.blue("|")) \(Self.text(bytes[start..<end]))\n"
    out += "  \(gutter) \(style.blue("|")) \(String(repeating: " ", count: width))\(style.red("^"))\n"
  }

  /// A piece of a line of the manifest, which may begin and end inside a character.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      return SafeText.line(String(decoding: bytes, as: UTF8.self))
    }
    return SafeText.line(String(decoding: bytes, as: UTF8.self).filter { $0 != "\u{FFFD}" && $0 != "\r" })
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
