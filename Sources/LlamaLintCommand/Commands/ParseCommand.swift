import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint parse`.
enum ParseCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "parse")
    guard !arguments.positionals.isEmpty else {
      throw support.usage("parse needs a FILE, or - for standard input")
    }
    let format = arguments.value("--format") ?? "text"
    if format == "json", arguments.positionals.count > 1 {
      throw support.usage("--format json is for one file; use --format jsonl for several")
    }
    var out = ""
    var status = ExitCode.success
    for path in arguments.positionals {
      do {
        out += try render(path, format, support)
      } catch {
        status = support.fail("\(path): \(error.message)")
      }
    }
    if out.isEmpty { return status }
    return support.write(out) ? status : .usage
  }

  private static func render(_ path: String, _ format: String, _ support: CommandSupport) throws(FileProblem)
    -> String
  {
    let (source, _, note) = try support.text(path)
    let parsed = LicenseParser.shared.parse(source)
    let explained = support.arguments.has("--explain")
    let name = path == "-" ? "<stdin>" : path
    switch format {
    case "json": return ParseReporter.json(parsed, file: name, note: note, explained: explained).pretty + "\n"
    case "jsonl":
      return ParseReporter.json(parsed, file: name, note: note, explained: explained).compact + "\n"
    default:
      return ParseReporter.table(parsed, file: name, note: note, explained: explained, style: support.style)
        + "\n"
    }
  }
}
