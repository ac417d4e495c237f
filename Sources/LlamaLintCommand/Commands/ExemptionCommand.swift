import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint eu-exemption`.
enum ExemptionCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "eu-exemption")
    guard let name = arguments.positionals.first, arguments.positionals.count == 1 else {
      throw support.usage("eu-exemption needs one id, file, name of a model or manifest")
    }
    try support.guardOutputs(support.outputs)
    return isManifest(name, support) ? try project(name, support) : license(name, support)
  }

  /// Whether a name leads to a manifest: a file that is JSON, and no entry of a catalogue. An id comes first.
  private static func isManifest(_ name: String, _ support: CommandSupport) -> Bool {
    if let catalog = try? support.catalog(), catalog.entry(name) != nil { return false }
    guard name != "-", let bytes = FileSystem.contents(name) else { return false }
    // One that is broken is a manifest with a mistake, which is told with its line.
    guard let value = try? JSONReader.read(bytes) else { return name.lowercased().hasSuffix(".json") }
    guard case .object = value.content else { return false }
    return value["clauses"] == nil
  }

  private static func license(_ name: String, _ support: CommandSupport) -> ExitCode {
    do {
      let exemption = OpenSourceExemption(try LicenseLookup(support).column(name))
      let reporter = ExemptionReporter(exemption, style: support.style)
      return ended(exemption.answer, support) { isJSON in
        isJSON ? reporter.json.pretty + "\n" : reporter.text
      }
    } catch {
      return support.fail(error.message)
    }
  }

  private static func project(_ name: String, _ support: CommandSupport) throws(UsageError) -> ExitCode {
    try support.on(name) { path in
      let input = try ProjectLoader(support: support).load(path)
      let folder = FileSystem.folder(of: path)
      try support.guardOutputs(over: input.manifest.namedFiles.map { FileSystem.join(folder, $0.path) })
      let context = Evaluator(catalog: try support.catalog(), asOf: try support.day())
        .context(input.manifest, input.files)
      let project = ProjectExemption(context)
      let reporter = ProjectExemptionReporter(project, style: support.style)
      return ended(project.answer, support) { isJSON in
        isJSON ? reporter.json.pretty + "\n" : reporter.text
      }
    }
  }

  private static func ended(
    _ answer: OpenSourceExemption.Answer, _ support: CommandSupport, _ text: (_ isJSON: Bool) -> String
  ) -> ExitCode {
    guard support.write(text(support.arguments.value("--format") == "json")) else { return .usage }
    return fails(answer, support.arguments.value("--fail-on")) ? .findings : .success
  }

  private static func fails(_ answer: OpenSourceExemption.Answer, _ limit: String?) -> Bool {
    switch limit {
    case "missed": answer == .missed
    case "judged": answer >= .judged
    default: false
    }
  }
}
