import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint forecast`.
enum ForecastCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "forecast")
    return try support.onManifest { path in
      let context = try ProjectLoader(support: support).context(path)
      let forecasts = Forecaster(context).forecasts()
      let (name, day) = (context.manifest.path, context.asOf)
      let folder = path == "-" ? "" : FileSystem.folder(of: path)
      try support.guardOutputs(over: context.manifest.namedFiles.map { FileSystem.join(folder, $0.path) })
      let text =
        arguments.value("--format") == "json"
        ? ForecastReporter.json(forecasts, manifest: name, asOf: day).pretty + "\n"
        : ForecastReporter.text(forecasts, manifest: name, asOf: day, style: support.style)
      return support.write(text) ? .success : .usage
    }
  }
}
