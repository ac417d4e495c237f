import Compliance
import LicenseClauses
import PositionedJSON

/// SARIF 2.1.0 for code scanning: rules with their help, findings with the manifest's region, the lineage and
/// the clauses as related places, stable fingerprints, and suppressions for what is waived or known.
struct SARIFReporter {
  private let input: ReportInput
  private let columns: ColumnTable
  private let places: [String: JSONPosition]
  private let files: Set<String>

  init(_ input: ReportInput) {
    self.input = input
    columns = ColumnTable(input.source)
    let manifest = input.manifest
    let named =
      manifest.models.map { ($0.name, $0.position) } + manifest.datasets.map { ($0.name, $0.position) }
      + manifest.products.map { ($0.name, $0.position) }
    places = Dictionary(named) { first, _ in first }
    files = Set(manifest.namedFiles.map(\.path))
  }

  var json: JSON {
    .object([
      (
        "$schema",
        .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      ),
      ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(input.report.findings.map(result))),
            (
              "properties",
              .object(
                [("asOf", .string(input.report.asOf.description))] + ReportRemarks(input.report).members)
            ),
          ])
        ])
      ),
    ])
  }

  // MARK: Rules

  private var driver: JSON {
    .object([
      ("name", .string("llama-lint")), ("semanticVersion", .string(input.toolVersion)),
      ("rules", .array(input.rules.map(rule))),
    ])
  }

  private func rule(_ rule: RuleDescription) -> JSON {
    let help = """
      **\(rule.summary)**

      \(rule.rationale)

      Example: `\(rule.example.replacing("`", with: "'"))`

      Remedy: \(rule.remedy)
      """
    return .object([
      ("id", .string(rule.name)), ("name", .string(Self.pascalCase(rule.name))),
      ("shortDescription", .object([("text", .string(rule.summary))])),
      ("fullDescription", .object([("text", .string(rule.rationale))])),
      (
        "help",
        .object([
          ("text", .string("\(rule.summary) \(rule.rationale) Remedy: \(rule.remedy)")),
          ("markdown", .string(help)),
        ])
      ),
      ("defaultConfiguration", .object([("level", .string("error"))])),
      (
        "properties",
        .object([
          ("tags", .array((["license"] + rule.clauses.map(\.rawValue)).map(JSON.string))),
          ("problem.severity", .string("error")),
        ])
      ),
    ])
  }

  private static func pascalCase(_ name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  // MARK: Results

  private func result(_ finding: Finding) -> JSON {
    let license = finding.license.map { " [\($0)]" } ?? ""
    let fix = finding.fix.isEmpty ? "" : " Remedy: \(Self.ended(finding.fix))"
    var members: [(key: String, value: JSON)] = [
      ("ruleId", .string(finding.rule)),
      ("ruleIndex", .int(input.rules.firstIndex { $0.name == finding.rule } ?? -1)),
      ("level", .string(Self.level(finding.status))),
      (
        "message",
        .object([
          (
            "text",
            .string(
              Escape.sarif(
                "\(finding.subject)\(license): \(Self.ended(finding.message))\(terms(finding))\(fix)"))
          )
        ])
      ),
      ("locations", .array([location(path: finding.path(in: input.report), finding.position, nil)])),
    ]
    let related = related(finding)
    if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
    members.append(("partialFingerprints", .object([("llamaLintFinding/v1", .string(finding.fingerprint))])))
    if let suppression = suppression(finding) { members.append(("suppressions", .array([suppression]))) }
    members.append(
      (
        "properties",
        .object([
          ("status", .string(finding.status.rawValue)), ("subject", .string(finding.subject)),
          ("license", .optional(finding.license)), ("via", .array(finding.via.map(JSON.string))),
        ])
      ))
    return .object(members)
  }

  /// What the licence says, in words with its place: a reader of the alert has no other source.
  private func terms(_ finding: Finding) -> String {
    let most = 2
    let said = finding.clauses.prefix(most).map { "\(finding.words($0)) (\(ClauseText.place($0)))" }
    guard !said.isEmpty else { return "" }
    let more = finding.clauses.count - said.count
    return " Clause: " + Self.ended(said.joined(separator: "; ") + (more > 0 ? "; and \(more) more" : ""))
  }

  /// A sentence with its full stop.
  private static func ended(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? sentence : sentence + "."
  }

  private static func level(_ status: Finding.Status) -> String {
    switch status {
    case .violation: "error"
    case .review: "warning"
    case .obligation: "note"
    case .holds: "none"
    }
  }

  private func suppression(_ finding: Finding) -> JSON? {
    if let reason = finding.waivedBecause {
      return .object([("kind", .string("inSource")), ("justification", .string(SafeText.line(reason)))])
    }
    guard finding.isKnown else { return nil }
    return .object([("kind", .string("external")), ("justification", .string("known to the baseline"))])
  }

  // MARK: Places

  /// The models on the way, and the clauses in files that were given.
  private func related(_ finding: Finding) -> [JSON] {
    let way = finding.via.dropFirst().prefix(20).compactMap { name -> JSON? in
      places[name].map { location(path: input.report.manifest, $0, "reached through '\(name)'") }
    }
    let clauses = finding.clauses.compactMap { clause -> JSON? in
      guard let source = clause.source, files.contains(source) else { return nil }
      let region = JSON.object([
        ("startLine", .int(clause.lines.lowerBound)), ("endLine", .int(clause.lines.upperBound)),
      ])
      return located(source, region, "the clause: \(finding.sentence(clause))")
    }
    return way + clauses
  }

  private func location(path: String, _ position: JSONPosition, _ message: String?) -> JSON {
    let region = JSON.object([
      ("startLine", .int(position.line)), ("startColumn", .int(columns.column(position))),
    ])
    return located(path, region, message)
  }

  private func located(_ path: String, _ region: JSON, _ message: String?) -> JSON {
    let uri = path == "<stdin>" ? "stdin" : Escape.uri(path)
    var members: [(key: String, value: JSON)] = [
      (
        "physicalLocation",
        .object([("artifactLocation", .object([("uri", .string(uri))])), ("region", region)])
      )
    ]
    if let message { members.append(("message", .object([("text", .string(Escape.sarif(message)))]))) }
    return .object(members)
  }
}

/// Columns in code points, for readers that do not count bytes.
struct ColumnTable {
  private let source: [UInt8]
  private let lineStarts: [Int]
  /// The number of characters before each 4,096th byte, so that a manifest of one long line is counted once.
  private let counts: [Int]
  private static let step = 4096

  init(_ source: [UInt8]) {
    self.source = source
    var counts = [0]
    for start in stride(from: 0, to: source.count, by: Self.step) {
      counts.append(
        counts[counts.count - 1] + Self.count(source[start..<min(source.count, start + Self.step)]))
    }
    self.counts = counts
    lineStarts = [0] + source.indices.filter { source[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The column of a place, in code points from 1.
  func column(_ position: JSONPosition) -> Int {
    guard position.line >= 1, position.line <= lineStarts.count else { return max(1, position.column) }
    let start = lineStarts[position.line - 1]
    let end = min(source.count, start + max(0, position.column - 1))
    return characters(before: max(start, end)) - characters(before: start) + 1
  }

  private func characters(before end: Int) -> Int {
    let block = end / Self.step
    return counts[block] + Self.count(source[(block * Self.step)..<end])
  }

  private static func count(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
