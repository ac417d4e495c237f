import Audit
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint init`: a manifest to start from. What the folder does not show is left out and asked.
enum InitCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "init")
    guard arguments.positionals.count <= 1 else { throw support.usage("init takes one DIR") }
    let folder = arguments.positionals.first.map(AuditCommand.plain) ?? "."
    do throws(FileProblem) {
      guard FileSystem.names(folder) != nil else {
        throw FileProblem(message: "\(folder): is no folder that can be read")
      }
      let path = FileSystem.join(folder, "manifest.json")
      if FileSystem.exists(path) { throw FileProblem(message: "\(path): is there already") }
      let catalog = try support.catalog()
      let graph = graph(folder, catalog, console)
      var draft = AuditManifest(graph, catalog, AuditFacts()).draft(project: name(folder), from: folder)
      if console.answers, !arguments.has("--yes") {
        draft = InitInterview(console, catalog).ask(about: draft, graph)
      }
      try FileSystem.create(Array((draft.pretty + "\n").utf8), at: path)
      console.out("wrote \(SafeText.line(path))\n")
      console.out("what it does not say yet:\n")
      console.out(ManifestQuestions(graph, catalog).lines.map { "  - \(SafeText.line($0))\n" }.joined())
      return .success
    } catch {
      return support.fail(error.message)
    }
  }

  private static func name(_ folder: String) -> String { FileSystem.lastName(folder) }

  /// What the folder says; a folder that says nothing is a model of its own name.
  private static func graph(_ folder: String, _ catalog: LicenseCatalog, _ console: Console) -> AuditGraph {
    var evidence = EvidenceCollector(catalog, Progress(console), respectsIgnore: true)
    evidence.collect(folder)
    let root = AuditRoot(path: folder, absolute: FileSystem.identity(folder))
    let graph = AuditGraph(evidence.files, roots: [root])
    return graph.artifacts.isEmpty ? AuditGraph(model: name(folder)) : graph
  }
}
