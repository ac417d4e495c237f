import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint init`: a manifest to start from. What the folder does not show is left out and asked.
enum InitCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "init")
    guard arguments.positionals.count <= 1 else { throw support.usage("init takes one DIR") }
    let folder = arguments.positionals.first ?? "."
    do throws(FileProblem) {
      guard FileSystem.names(folder) != nil else {
        throw FileProblem(message: "\(folder): is no folder that can be read")
      }
      let path = FileSystem.join(folder, "manifest.json")
      if FileSystem.exists(path) { throw FileProblem(message: "\(path): is there already") }
      let catalog = try support.catalog()
      let draft = ManifestDraft(try FolderEvidence(folder, catalog), catalog)
      try FileSystem.create(Array((draft.json.pretty + "\n").utf8), at: path)
      console.out("wrote \(SafeText.line(path))\n")
      console.out(draft.questions.isEmpty ? "" : "what it does not say yet:\n")
      console.out(draft.questions.map { "  - \(SafeText.line($0))\n" }.joined())
      return .success
    } catch {
      return support.fail(error.message)
    }
  }
}
