import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint identify`.
enum IdentifyCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "identify")
    let identifier: LicenseIdentifier
    do {
      identifier = LicenseIdentifier(try support.catalog())
    } catch {
      return support.fail(error.message)
    }
    return try support.eachFile { [identifier] format, path, name throws(FileProblem) in
      let (source, bytes, _) = try support.text(path)
      let found = identifier.identify(source, file: bytes)
      return switch format {
      case "json": CatalogReporter.identifyJSON(found, file: name).pretty + "\n"
      case "jsonl": CatalogReporter.identifyJSON(found, file: name).compact + "\n"
      default: CatalogReporter.identify(found, file: name)
      }
    }
  }
}
