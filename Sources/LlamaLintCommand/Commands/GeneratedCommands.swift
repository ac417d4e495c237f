import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint schema`, `completions` and `man`: what is made from the tool's own descriptions.
enum GeneratedCommands {
  static func schema(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "schema")
    let name = try choice(Schemas.names, support)
    // The tool's spelling in identifiers is "license"; either is taken.
    guard let schema = Schemas.schema(name) else { return .usage }
    return support.write(schema.pretty + "\n") ? .success : .usage
  }

  static func completions(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "completions")
    guard let script = Completions.script(try choice(Completions.shells, support)) else { return .usage }
    return support.write(script) ? .success : .usage
  }

  static func man(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "man")
    guard arguments.positionals.isEmpty else { throw support.usage("man takes no argument") }
    return support.write(ManPage.page()) ? .success : .usage
  }

  private static func choice(_ choices: [String], _ support: CommandSupport) throws(UsageError) -> String {
    let list = choices.joined(separator: ", ")
    guard let word = support.arguments.positionals.first, support.arguments.positionals.count == 1 else {
      throw support.usage("\(support.command) needs one of \(list)")
    }
    let name = word == "licence" ? "license" : word
    guard choices.contains(name) else {
      let near = Suggestion.nearest(to: word, among: choices).map { "did you mean '\($0)'?" }
      throw support.usage("'\(word)' is none of \(list)\(near.map { "; \($0)" } ?? "")")
    }
    return name
  }
}
