import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint eu-exemption`.
enum ExemptionCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "eu-exemption")
    guard let name = arguments.positionals.first, arguments.positionals.count == 1 else {
      throw support.usage("eu-exemption needs one id, file or name of a model")
    }
    try support.guardOutputs(support.outputs)
    do {
      let exemption = OpenSourceExemption(try LicenseLookup(support).column(name))
      let reporter = ExemptionReporter(exemption, style: support.style)
      let text = arguments.value("--format") == "json" ? reporter.json.pretty + "\n" : reporter.text
      guard support.write(text) else { return .usage }
      return fails(exemption.answer, arguments.value("--fail-on")) ? .findings : .success
    } catch {
      return support.fail(error.message)
    }
  }

  private static func fails(_ answer: OpenSourceExemption.Answer, _ limit: String?) -> Bool {
    switch limit {
    case "missed": answer == .missed
    case "judged": answer >= .judged
    default: false
    }
  }
}
