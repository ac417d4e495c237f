import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint models`: the models whose licence is known by name.
enum ModelsCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "models")
    guard arguments.positionals.count <= 1 else { throw support.usage("models takes one NAME") }
    var models = KnownModel.all
    if let name = arguments.positionals.first {
      guard let model = KnownModel.named(name) else { return support.fail(unknown(name)) }
      models = [model]
    }
    if arguments.value("--format") == "json" {
      console.out(JSON.object([("models", .array(models.map(json)))]).pretty + "\n")
    } else {
      console.out(models.map { line($0) + "\n" }.joined())
    }
    return .success
  }

  private static func unknown(_ name: String) -> String {
    "no model is known as '\(SafeText.line(name))'; its card says which licence it has"
      + (name.contains("/") ? "" : ", and a name is looked up with its owner: OWNER/NAME")
  }

  private static func line(_ model: KnownModel) -> String {
    "\(model.pattern)  \(model.license)  \(model.released.map { "\($0)" } ?? "-")  \(model.source)"
  }

  private static func json(_ model: KnownModel) -> JSON {
    .object([
      ("name", .string(model.pattern)), ("license", .string(model.license)),
      ("released", .optional(model.released.map { "\($0)" })), ("source", .string(model.source)),
    ])
  }
}
