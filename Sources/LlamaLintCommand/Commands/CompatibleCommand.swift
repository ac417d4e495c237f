import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint compatible`.
enum CompatibleCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "compatible")
    let names = arguments.positionals
    if names.count < 2 { throw support.usage("compatible needs two or more ids, files or names of models") }
    if names.filter({ $0 == "-" }).count > 1 { throw support.usage("standard input can be read once only") }
    try support.guardOutputs(support.outputs)
    do {
      let compatibility = LicenseCompatibility(
        try LicenseLookup(support).columns(names), purpose: purpose(arguments), acts: acts(arguments))
      guard support.write(rendered(compatibility, support)) else { return .usage }
      return fails(compatibility, arguments.value("--fail-on")) ? .findings : .success
    } catch {
      return support.fail(error.message)
    }
  }

  private static func purpose(_ arguments: Arguments) -> CompatibilityPurpose {
    arguments.value("--for").flatMap(CompatibilityPurpose.init(rawValue:)) ?? .shared
  }

  private static func acts(_ arguments: Arguments) -> [CombinationAct] {
    let acts = arguments.all("--act").compactMap(CombinationAct.init(rawValue:))
    return acts.isEmpty ? CombinationAct.allCases : acts
  }

  private static func rendered(_ compatibility: LicenseCompatibility, _ support: CommandSupport) -> String {
    let reporter = CompatibilityReporter(
      compatibility, style: support.style, explained: support.arguments.has("--explain"))
    return support.arguments.value("--format") == "json" ? reporter.json.pretty + "\n" : reporter.text
  }

  private static func fails(_ compatibility: LicenseCompatibility, _ limit: String?) -> Bool {
    let answers = compatibility.judgements.map(\.answer)
    return switch limit {
    case "no": answers.contains(.no)
    case "unclear": answers.contains { $0 >= .unclear }
    default: false
    }
  }
}
