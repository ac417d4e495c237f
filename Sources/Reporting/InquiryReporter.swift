public import Compliance
public import PositionedJSON

import LicenseClauses

/// What `check --what-if`, `check --trace` and `forecast` print.
public enum InquiryReporter {
  // MARK: What if

  /// What changed facts change, in words.
  public static func difference(_ difference: ReportDifference, facts: [String], style: TerminalStyle)
    -> String
  {
    let head = "what if \(facts.map(SafeText.line).joined(separator: ", ")):"
    let rows =
      difference.appeared.map { style.red("  + ") + line($0) }
      + difference.gone.map { style.green("  - ") + line($0) }
    let none = "  nothing differs from the manifest as it stands"
    return ([style.bold(head)] + (rows.isEmpty ? [none] : rows)).joined(separator: "\n") + "\n"
  }

  /// What changed facts change, as JSON.
  public static func differenceJSON(_ difference: ReportDifference, facts: [String], _ report: Report) -> JSON
  {
    .object([
      ("facts", .array(facts.map(JSON.string))),
      ("appeared", .array(difference.appeared.map { JSONReporter.finding($0, report) })),
      ("gone", .array(difference.gone.map { JSONReporter.finding($0, report) })),
    ])
  }

  private static func line(_ finding: Finding) -> String {
    let license = finding.license.map { " [\($0)]" } ?? ""
    return SafeText.line(
      "\(finding.isWaived ? "waived " : "")\(finding.status.rawValue) \(finding.rule) \(finding.subject)\(license): \(finding.message)"
    )
  }

  // MARK: Trace

  /// The steps to a verdict, a line each.
  public static func trace(_ traces: [Trace], style: TerminalStyle) -> String {
    traces.map { trace in
      let width = trace.steps.map(\.about.count).max() ?? 0
      let steps = trace.steps.map { step in
        "  \(style.dim(step.about.padded(to: width)))  \(SafeText.line(step.words))\n"
      }
      return style.bold(SafeText.line("\(trace.rule)@\(trace.subject)")) + "\n" + steps.joined()
    }.joined(separator: "\n")
  }

  /// The steps to a verdict, as JSON.
  public static func traceJSON(_ traces: [Trace]) -> JSON {
    .array(
      traces.map { trace in
        let steps = trace.steps.map { step in
          JSON.object([("about", .string(step.about)), ("words", .string(step.words))])
        }
        return .object([
          ("rule", .string(trace.rule)), ("subject", .string(trace.subject)), ("steps", .array(steps)),
        ])
      })
  }
}
