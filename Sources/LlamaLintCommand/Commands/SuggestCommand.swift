import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint suggest`.
enum SuggestCommand {
  /// The most violations for which sets of changes are looked for: each is tried by judging the project again.
  static let mostViolations = 200

  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "suggest")
    let day = try support.day()
    return try support.onManifest { path in
      let input = try ProjectLoader(support: support).load(path)
      let folder = FileSystem.folder(of: input.manifest.path)
      try support.guardOutputs(over: input.manifest.namedFiles.map { FileSystem.join(folder, $0.path) })
      let catalog = try support.catalog()
      let report = Evaluator(catalog: catalog, asOf: day).evaluate(input.manifest, files: input.files)
      guard report.count(.violation) <= mostViolations else {
        return support.fail(
          "\(path): \(report.count(.violation)) violations; suggest looks at up to \(mostViolations): mend what repeats first"
        )
      }
      let progress = Progress(console)
      progress.step("looking for changes")
      var search = RemedySearch(catalog, asOf: day, path: input.manifest.path)
      let advice = search.advice(input.facts, input.files)
      progress.end()
      guard let advice else { return support.fail("\(path): cannot be judged") }
      let text =
        arguments.value("--format") == "json"
        ? SuggestionReporter.json(advice).pretty + "\n"
        : SuggestionReporter(advice, style: support.style).text
      guard support.write(text) else { return .usage }
      return advice.isSettled ? .success : .findings
    }
  }
}
