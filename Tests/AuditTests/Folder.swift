import Compliance
import LicenseClauses

@testable import Audit

/// A folder made up for a test: paths with their texts, and what an audit makes of them.
struct Folder {
  var files: [(path: String, text: String)] = []

  init(_ files: KeyValuePairs<String, String>) { self.files = files.map { ($0.key, $0.value) } }

  var evidence: [FileEvidence] {
    let reader = EvidenceReader(.builtIn)
    return files.sorted { $0.path < $1.path }.compactMap { path, text in
      FileRole(path: path).map { reader.read(Array(text.utf8), path: path, role: $0) }
    }
  }

  var graph: AuditGraph { AuditGraph(evidence, roots: [AuditRoot(path: "bot", absolute: "/home/u/bot")]) }

  func audit(_ use: AuditUse? = nil, _ facts: AuditFacts = AuditFacts()) throws -> Audit {
    let question = AuditQuestion(
      use: use, facts: facts, asOf: CalendarDay(secondsSince1970: 1_780_000_000), root: "bot")
    return try Audit(graph, .builtIn, question, ProjectFiles())
  }

  /// The rules of the findings, sorted, each with its subject.
  func rules(_ use: AuditUse? = nil) throws -> [String] {
    try audit(use).report.findings.map { "\($0.rule): \($0.subject)" }.sorted()
  }
}

extension AuditGraph {
  /// The bases of a thing as `name relation place`.
  func bases(_ name: String) -> [String] {
    artifact(name)?.bases.map { "\($0.name) \($0.relation?.rawValue ?? "-") \($0.place)" } ?? []
  }
}
