import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint check`.
enum CheckCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "check")
    guard let path = arguments.positionals.first, arguments.positionals.count == 1 else {
      throw support.usage("check needs one MANIFEST, or - for standard input")
    }
    let day = try self.day(arguments, support)
    do {
      let input = try ProjectLoader(support: support).load(path)
      let report = Evaluator(catalog: try support.catalog(), asOf: day).evaluate(
        input.manifest, files: input.files)
      return try finish(report, input, support)
    } catch let problem as InputProblem {
      console.err(problem.lines.map { SafeText.line($0) + "\n" }.joined())
      return .usage
    } catch let problem as FileProblem {
      return support.fail(problem.message)
    } catch {
      return support.fail("\(error)")
    }
  }

  private static func day(_ arguments: Arguments, _ support: CommandSupport) throws(UsageError) -> CalendarDay
  {
    guard let text = arguments.value("--as-of") else {
      return CalendarDay(secondsSince1970: support.console.now())
    }
    guard let day = CalendarDay(text) else {
      throw support.usage("'\(text)' is no date that exists; write --as-of YYYY-MM-DD")
    }
    return day
  }

  private static func finish(_ found: Report, _ input: ProjectInput, _ support: CommandSupport) throws
    -> ExitCode
  {
    var report = found
    if let path = support.arguments.value("--baseline") { try Baseline.read(path).apply(to: &report) }
    if let path = support.arguments.value("--write-baseline") {
      try FileSystem.write(Baseline(report).text, to: path)
    }
    let verbose = support.arguments.has("--verbose")
    let text: String
    if support.arguments.value("--format") == "json" {
      text = JSONReporter.json(report, verbose: verbose).pretty + "\n"
    } else {
      text = TextReporter(
        style: support.style, source: input.bytes, verbose: verbose, quiet: support.arguments.has("--quiet")
      ).render(report)
    }
    guard support.write(text) else { return .usage }
    let least = support.arguments.value("--fail-on").flatMap(Finding.Status.init(rawValue:)) ?? .violation
    return report.fails(on: least) ? .findings : .success
  }
}
