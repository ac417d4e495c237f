import Compliance
import LicenseClauses
import PositionedJSON

/// A form in which a verdict is written.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, jsonl, sarif, junit, github, gitlab, markdown, html, csv, cyclonedx, spdx

  /// The verdict in this form: a pure function, so that the same input gives the same bytes.
  public func render(_ input: ReportInput) -> String {
    switch self {
    case .text:
      TextReporter(style: input.style, source: input.source, verbose: input.verbose, quiet: input.quiet)
        .render(input.report)
    case .json: JSONReporter.json(input.report, verbose: input.verbose).pretty + "\n"
    case .jsonl: JSONLinesReporter.lines(input.report)
    case .sarif: SARIFReporter(input).json.pretty + "\n"
    case .junit: JUnitReporter(input).xml
    case .github: GitHubReporter.commands(input.report)
    case .gitlab: GitLabReporter.json(input.report).pretty + "\n"
    case .markdown: MarkdownReporter(input.report).text
    case .html: HTMLReporter(input).page
    case .csv: CSVReporter.table(input.report)
    case .cyclonedx: CycloneDXReporter(input, catalog: input.catalog).json.pretty + "\n"
    case .spdx: SPDXReporter(input, catalog: input.catalog).json.pretty + "\n"
    }
  }
}
