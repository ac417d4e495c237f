import LicenseClauses
import Reporting

/// The tool: everything but the process.
public enum LlamaLint {
  /// Runs a command line, without the program's name.
  public static func run(_ arguments: [String], _ console: Console) -> ExitCode {
    do {
      let status = try dispatch(arguments, console)
      guard status != .usage, let problem = console.problem() else { return status }
      console.err("llama-lint: \(problem)\n")
      return .usage
    } catch {
      let hint = error.command.map { "llama-lint help \($0)" } ?? "llama-lint --help"
      console.err("llama-lint: \(SafeText.line(error.message))\nSee '\(hint)'.\n")
      return .usage
    }
  }

  private static func dispatch(_ arguments: [String], _ console: Console) throws(UsageError) -> ExitCode {
    guard let first = arguments.first else {
      console.err(HelpText.tool())
      return .usage
    }
    switch first {
    case "--help", "-h":
      console.out(HelpText.tool())
      return .success
    case "--version", "-V":
      console.out("llama-lint \(Version.current)\n")
      return .success
    default: break
    }
    guard let command = Commands.all.first(where: { $0.name == first }) else { throw unknown(first) }
    let parsed = try ArgumentParser.parse(Array(arguments.dropFirst()), command)
    if parsed.has("--help") {
      console.out(HelpText.command(command))
      return .success
    }
    return try run(command.name, parsed, console)
  }

  private static func run(_ name: String, _ arguments: Arguments, _ console: Console) throws(UsageError)
    -> ExitCode
  {
    switch name {
    case "check": try CheckCommand.run(arguments, console)
    case "audit": try AuditCommand.run(arguments, console)
    case "suggest": try SuggestCommand.run(arguments, console)
    case "forecast": try ForecastCommand.run(arguments, console)
    case "notice": try NoticeCommand.run(arguments, console)
    case "init": try InitCommand.run(arguments, console)
    case "schema": try GeneratedCommands.schema(arguments, console)
    case "completions": try GeneratedCommands.completions(arguments, console)
    case "man": try GeneratedCommands.man(arguments, console)
    case "parse": try ParseCommand.run(arguments, console)
    case "identify": try IdentifyCommand.run(arguments, console)
    case "list": try ListCommand.run(arguments, console)
    case "show": try CatalogCommands.show(arguments, console)
    case "models": try ModelsCommand.run(arguments, console)
    case "doctor": try DoctorCommand.run(arguments, console)
    case "diff": try DiffCommand.run(arguments, console)
    case "compare": try CompareCommand.run(arguments, console)
    case "compatible": try CompatibleCommand.run(arguments, console)
    case "score": try ScoreCommand.run(arguments, console)
    case "eu-exemption": try ExemptionCommand.run(arguments, console)
    case "odrl": try RightsCommand.run(arguments, console)
    case "explain": try CatalogCommands.explain(arguments, console)
    default: try help(arguments, console)
    }
  }

  private static func help(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    guard let name = arguments.positionals.first else {
      console.out(HelpText.tool())
      return .success
    }
    guard let command = Commands.all.first(where: { $0.name == name }) else { throw unknown(name) }
    console.out(HelpText.command(command))
    return .success
  }

  private static func unknown(_ word: String) -> UsageError {
    let kind = word.hasPrefix("-") ? "option" : "command"
    let near =
      Suggestion.nearest(to: word, among: Commands.all.map(\.name) + ["--help", "--version"]).map {
        "; did you mean '\($0)'?"
      } ?? ""
    return UsageError(message: "unknown \(kind) '\(word)'\(near)")
  }
}
