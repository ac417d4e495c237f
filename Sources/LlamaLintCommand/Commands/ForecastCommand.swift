import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint forecast`.
enum ForecastCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "forecast")
    let day = try support.day()
    return try support.onManifest { path in
      let input = try ProjectLoader(support: support).load(path)
      let context = Evaluator(catalog: try support.catalog(), asOf: day).context(input.manifest, input.files)
      let forecasts = Forecaster(context).forecasts()
      let name = input.manifest.path
      let text =
        arguments.value("--format") == "json"
        ? ForecastReporter.json(forecasts, manifest: name, asOf: day).pretty + "\n"
        : ForecastReporter.text(forecasts, manifest: name, asOf: day, style: support.style)
      return support.write(text) ? .success : .usage
    }
  }
}
