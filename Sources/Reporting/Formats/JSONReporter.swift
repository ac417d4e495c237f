public import Compliance
public import PositionedJSON

import LicenseClauses

/// The report for programs, version 1 of its form.
public enum JSONReporter {
  /// The report as JSON.
  public static func json(_ report: Report, verbose: Bool = false) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("version", .int(Report.version)), ("manifest", .string(report.manifest)),
      ("asOf", .string(report.asOf.description)),
      ("summary", summary(report)),
      ("findings", .array(report.findings.map { finding($0, report) })),
    ]
    if verbose { members.append(("holds", .array(report.held.map { finding($0, report) }))) }
    members += ReportRemarks(report).members
    return .object(members)
  }

  static func summary(_ report: Report) -> JSON {
    .object([
      ("violation", .int(report.count(.violation))), ("review", .int(report.count(.review))),
      ("obligation", .int(report.count(.obligation))), ("waived", .int(report.waivedCount)),
    ])
  }

  static func finding(_ finding: Finding, _ report: Report) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("rule", .string(finding.rule)), ("status", .string(finding.status.rawValue)),
      ("waived", .bool(finding.isWaived)),
      ("subject", .string(finding.subject)), ("license", .optional(finding.license)),
      ("via", .array(finding.via.map(JSON.string))), ("otherPaths", .int(finding.otherPaths)),
      ("message", .string(finding.message)),
      ("fix", .string(finding.fix)),
      ("clauses", .array(finding.clauses.map { clause($0, finding.words($0)) })),
      (
        "location",
        .object([
          ("path", .string(finding.path(in: report))), ("line", .int(finding.position.line)),
          ("column", .int(finding.position.column)),
        ])
      ),
    ]
    if let asks = finding.asks { members.append(("asks", .string(asks))) }
    if !finding.notes.isEmpty { members.append(("notes", .array(finding.notes.map(JSON.string)))) }
    if let reason = finding.waivedBecause { members.append(("waivedBecause", .string(reason))) }
    if finding.isKnown { members.append(("baseline", .bool(true))) }
    return .object(members)
  }

  static func clause(_ clause: Clause, _ words: String) -> JSON {
    .object([
      ("kind", .string(clause.kind.rawValue)),
      ("section", clause.section.isEmpty ? .null : .string(clause.section)),
      ("lines", .array([.int(clause.lines.lowerBound), .int(clause.lines.upperBound)])),
      ("source", .optional(clause.source)), ("text", .string(words)),
    ])
  }
}
