import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint compare`.
enum CompareCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "compare")
    let names = arguments.positionals
    if names.isEmpty { throw support.usage("compare needs ids, files or names of models: A B ...") }
    let project = arguments.value("--for")
    if (names + [project].compactMap(\.self)).filter({ $0 == "-" }).count > 1 {
      throw support.usage("standard input can be read once only")
    }
    try support.guardOutputs(support.outputs)
    guard let project else { return compare(support) { $0 } }
    if project != "-" { try support.guardOutputs(over: [project], "is an input") }
    return try support.on(project) { path in
      let context = try ProjectLoader(support: support).context(path)
      return compare(support) { $0.marked(for: context) }
    }
  }

  private static func compare(_ support: CommandSupport, _ marked: (LicenseMatrix) -> LicenseMatrix)
    -> ExitCode
  {
    let arguments = support.arguments
    do {
      let matrix = marked(LicenseMatrix(try LicenseLookup(support).columns(arguments.positionals)))
      return support.write(rendered(matrix, arguments.value("--format") ?? "text", support.style))
        ? .success : .usage
    } catch {
      return support.fail(error.message)
    }
  }

  private static func rendered(_ matrix: LicenseMatrix, _ format: String, _ style: TerminalStyle) -> String {
    let reporter = LicenseMatrixReporter(matrix, style: style)
    return switch format {
    case "json": reporter.json.pretty + "\n"
    case "markdown": reporter.markdown
    case "csv": reporter.csv
    case "html": LicenseMatrixPage(matrix).page
    default: reporter.text
    }
  }
}
