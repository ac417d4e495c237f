import Compliance
import LicenseClauses
import PositionedJSON

/// SARIF 2.1.0 for code scanning: rules with their help, findings with the manifest's region, the lineage and
/// the clauses as related places, stable fingerprints, and suppressions for what is waived or known.
struct SARIFReporter {
  private let input: ReportInput
  private let columns: ColumnTable

  init(_ input: ReportInput) {
    self.input = input
    columns = ColumnTable(input.source)
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
            ("properties", .object([("asOf", .string(input.report.asOf.description))])),
          ])
        ])
      ),
    ])
  }

  // MARK: Rules

  private var driver: JSON {
    .object([
      ("name", .string("llama-lint")), ("semanticVersion", .string(input.toolVersion)),
      ("rules", .array(RuleRegistry.descriptions.map(rule))),
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
    let fix = finding.fix.isEmpty ? "" : " Remedy: \(finding.fix)."
    var members: [(key: String, value: JSON)] = [
      ("ruleId", .string(finding.rule)),
      ("ruleIndex", .int(RuleRegistry.names.firstIndex(of: finding.rule) ?? -1)),
      ("level", .string(Self.level(finding.status))),
      (
        "message",
        .object([("text", .string(SafeText.line("\(finding.subject)\(license): \(finding.message).\(fix)")))])
      ),
      ("locations", .array([location(path: input.report.manifest, finding.position, nil)])),
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
      place(of: name).map { location(path: input.report.manifest, $0, "reached through '\(name)'") }
    }
    let clauses = finding.clauses.compactMap { clause -> JSON? in
      guard let source = clause.source, isFile(source) else { return nil }
      let region = JSON.object([
        ("startLine", .int(clause.lines.lowerBound)), ("endLine", .int(clause.lines.upperBound)),
      ])
      return located(source, region, "the clause: \(clause.kind.rawValue), \(ClauseText.place(clause))")
    }
    return way + clauses
  }

  private func place(of name: String) -> JSONPosition? {
    input.manifest.models.first { $0.name == name }?.position
      ?? input.manifest.datasets.first { $0.name == name }?.position
      ?? input.manifest.products.first { $0.name == name }?.position
  }

  private func isFile(_ source: String) -> Bool {
    input.manifest.namedFiles.contains { $0.path == source }
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
    if let message { members.append(("message", .object([("text", .string(SafeText.line(message)))]))) }
    return .object(members)
  }
}

/// Columns in code points, for readers that do not count bytes.
struct ColumnTable {
  private let source: [UInt8]
  private let lineStarts: [Int]

  init(_ source: [UInt8]) {
    self.source = source
    lineStarts = [0] + source.indices.filter { source[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The column of a place, in code points from 1.
  func column(_ position: JSONPosition) -> Int {
    guard position.line >= 1, position.line <= lineStarts.count else { return max(1, position.column) }
    let start = lineStarts[position.line - 1]
    let end = min(source.count, start + max(0, position.column - 1))
    return source[start..<max(start, end)].count { $0 & 0xC0 != 0x80 } + 1
  }
}
