import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint parse`.
enum ParseCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "parse")
    let explained = arguments.has("--explain")
    return try support.eachFile { format, path, name throws(FileProblem) in
      let (source, _, note) = try support.text(path)
      let parsed = LicenseParser.shared.parse(source)
      func json() -> JSON { ParseReporter.json(parsed, file: name, note: note, explained: explained) }
      return switch format {
      case "json": json().pretty + "\n"
      case "jsonl": json().compact + "\n"
      default:
        ParseReporter.table(parsed, file: name, note: note, explained: explained, style: support.style) + "\n"
      }
    }
  }
}
