import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint check --jsonl`: a manifest a line in, a report a line out, in order.
struct CheckLines {
  private let support: CommandSupport
  private let loader: ProjectLoader
  private let evaluator: Evaluator
  private let failsOn: Finding.Status

  /// How many lines, and how many bytes of them, are read before any is judged: enough for all processors, little for
  /// the memory.
  private static let (batchLines, batchBytes) = (256, 4 << 20)

  /// What is for one manifest.
  private static let others = [
    "--format", "--report", "--fix", "--trace", "--what-if", "--baseline", "--write-baseline", "--output",
    "--quiet",
  ]

  init(
    _ support: CommandSupport, day: CalendarDay, levels: [Manifest.RuleLevel], failsOn: Finding.Status
  ) throws {
    if let other = Self.others.first(where: support.arguments.has) {
      throw support.usage("\(other) is for one manifest; --jsonl prints a JSON report for each line")
    }
    if support.arguments.positionals.contains(where: { $0 != "-" }) {
      throw support.usage("--jsonl reads standard input: llama-lint check --jsonl <FILE")
    }
    let catalog = try support.catalog()
    (self.support, self.failsOn) = (support, failsOn)
    loader = ProjectLoader(support: support, shared: catalog)
    evaluator = Evaluator(catalog: catalog, asOf: day, levels: levels)
  }

  /// Judges the lines; the worst status counts.
  func run() -> ExitCode {
    var worst = ExitCode.success
    var number = 0
    while true {
      let lines = batch(&number)
      if lines.isEmpty { return worst }
      for judged in Parallel.map(lines, judge) {
        support.console.out(judged.text)
        if judged.status.rawValue > worst.rawValue { worst = judged.status }
      }
      // Nobody reads on.
      if support.console.problem() != nil { return .usage }
    }
  }

  private struct Line: Sendable {
    let number: Int
    let text: String
  }

  /// The next lines that are not empty.
  private func batch(_ number: inout Int) -> [Line] {
    var lines: [Line] = []
    var size = 0
    while lines.count < Self.batchLines, size < Self.batchBytes, let text = support.console.line() {
      number += 1
      if text.utf8.allSatisfy({ $0 <= 0x20 }) { continue }
      lines.append(Line(number: number, text: text))
      size += text.utf8.count
    }
    return lines
  }

  private func judge(_ line: Line) -> (text: String, status: ExitCode) {
    // Bytes that are no UTF-8 come as this character: what they were cannot be judged.
    if line.text.unicodeScalars.contains("\u{FFFD}") {
      return (Self.told(line, ["holds bytes that are no UTF-8"]), .usage)
    }
    do {
      let input = try loader.load(line: Array(line.text.utf8))
      let report = evaluator.evaluate(input.manifest, files: input.files)
      let json = JSONReporter.json(report, verbose: support.arguments.has("--verbose"))
      return (
        JSON.object([("line", .int(line.number)), ("report", json)]).compact + "\n",
        report.fails(on: failsOn) ? .findings : .success
      )
    } catch let problem as InputProblem {
      return (
        Self.told(line, problem.lines.count > 1 ? Array(problem.lines.dropLast()) : problem.lines), .usage
      )
    } catch let problem as FileProblem {
      return (Self.told(line, [problem.message]), .usage)
    } catch {
      return (Self.told(line, ["\(error)"]), .usage)
    }
  }

  /// What is wrong with a line, in the place of its report.
  private static func told(_ line: Line, _ problems: [String]) -> String {
    let errors = JSON.array(problems.map { .string($0) })
    return JSON.object([("line", .int(line.number)), ("errors", errors)]).compact + "\n"
  }
}
