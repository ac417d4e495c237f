import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint identify`.
enum IdentifyCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "identify")
    guard !arguments.positionals.isEmpty else {
      throw support.usage("identify needs a FILE, or - for standard input")
    }
    let format = arguments.value("--format") ?? "text"
    if format == "json", arguments.positionals.count > 1 {
      throw support.usage("--format json is for one file; use --format jsonl for several")
    }
    let identifier: LicenseIdentifier
    do {
      identifier = LicenseIdentifier(try support.catalog())
    } catch {
      return support.fail(error.message)
    }
    var out = ""
    var status = ExitCode.success
    for path in arguments.positionals {
      do {
        let (source, bytes, _) = try support.text(path)
        let matches = identifier.identify(source, file: bytes)
        let name = path == "-" ? "<stdin>" : path
        switch format {
        case "json": out += CatalogReporter.identifyJSON(matches, file: name).pretty + "\n"
        case "jsonl": out += CatalogReporter.identifyJSON(matches, file: name).compact + "\n"
        default: out += CatalogReporter.identify(matches, file: name)
        }
      } catch {
        status = support.fail("\(path): \(error.message)")
      }
    }
    if out.isEmpty { return status }
    return support.write(out) ? status : .usage
  }
}
