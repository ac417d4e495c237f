import Compliance
import LicenseClauses
import PositionedJSON

/// Puts what was found before the rules of `check` alone, as the manifest that says it.
struct ManifestJudge: Sendable {
  /// What is judged for one use.
  struct Case: Sendable {
    let manifest: Manifest
    let source: [UInt8]
    let context: RuleContext
  }

  private let graph: AuditGraph
  private let files: ProjectFiles
  private let root: String
  private let made: AuditManifest
  private let evaluator: Evaluator

  init(_ graph: AuditGraph, _ catalog: LicenseCatalog, _ question: AuditQuestion, _ files: ProjectFiles) {
    (self.graph, self.files, root) = (graph, files, question.root)
    made = AuditManifest(graph, catalog, question.facts, folders: Set(files.directories.keys))
    evaluator = Evaluator(catalog: catalog, asOf: question.asOf)
  }

  /// What there is to judge, for a use of each target or for itself.
  func made(_ use: AuditUse?) throws(ManifestProblems) -> Case {
    let source = Array((made.json(use).pretty + "\n").utf8)
    let isEmpty = !graph.artifacts.contains { $0.kind != .program }
    let manifest =
      isEmpty ? Manifest() : try ManifestReader(rules: RuleRegistry.names).read(source, path: root)
    return Case(manifest: manifest, source: source, context: evaluator.context(manifest, files))
  }

  /// The verdict of the rules.
  func report(_ made: Case) -> Report { evaluator.evaluate(made.context) }
}
