import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint score`.
enum ScoreCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "score")
    let names = arguments.positionals
    if names.isEmpty { throw support.usage("score needs ids, files or names of models") }
    if names.filter({ $0 == "-" }).count > 1 { throw support.usage("standard input can be read once only") }
    try support.guardOutputs(support.outputs)
    do {
      let scores = try LicenseLookup(support).columns(names).map(OpennessScore.init)
      let text =
        arguments.value("--format") == "json"
        ? ScoreReporter.json(scores).pretty + "\n"
        : ScoreReporter(style: support.style).text(scores, explained: arguments.has("--explain"))
      return support.write(text) ? .success : .usage
    } catch {
      return support.fail(error.message)
    }
  }
}
