import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint check`.
struct CheckCommand {
  private let support: CommandSupport
  private let day: CalendarDay
  private let traced: [(rule: RuleDescription, subject: String)]
  private let reports: [(format: ReportFormat, path: String)]
  private let levels: [Manifest.RuleLevel]

  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "check")
    // What people have is seldom a manifest: a folder or a bill of materials is audited.
    if let first = arguments.positionals.first, AuditCommand.takes(first) {
      return try AuditCommand.run(instead: support)
    }
    let command = try CheckCommand(support)
    if arguments.has("--jsonl") { return try command.lines() }
    return try support.onManifests(command.check)
  }

  private init(_ support: CommandSupport) throws(UsageError) {
    self.support = support
    day = try support.day()
    if support.arguments.has("--quiet"), support.arguments.has("--verbose") {
      throw support.usage("--quiet and --verbose contradict each other; give one of them")
    }
    var traced: [(RuleDescription, String)] = []
    for text in support.arguments.all("--trace") { traced.append(try Self.traced(text, support)) }
    self.traced = traced
    var reports: [(ReportFormat, String)] = []
    for text in support.arguments.all("--report") { reports.append(try Self.report(text, support)) }
    self.reports = reports
    var levels: [Manifest.RuleLevel] = []
    for text in support.arguments.all("--rule") { levels.append(try Self.level(text, support)) }
    self.levels = levels
  }

  /// "license-copy=review".
  private static func level(_ text: String, _ support: CommandSupport) throws(UsageError)
    -> Manifest.RuleLevel
  {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let names = Manifest.RuleLevel.names.joined(separator: ", ")
    guard parts.count == 2, let level = Manifest.RuleLevel(rule: parts[0], level: parts[1]) else {
      throw support.usage("--rule needs NAME=LEVEL, such as license-copy=review; levels are \(names)")
    }
    guard RuleRegistry.names.contains(parts[0]) else {
      let near =
        Suggestion.nearest(to: parts[0], among: RuleRegistry.names).map { "; did you mean '\($0)'?" } ?? ""
      throw support.usage("no rule is named '\(parts[0])'\(near)")
    }
    return level
  }

  private var failsOn: Finding.Status {
    support.arguments.value("--fail-on").flatMap(Finding.Status.init(rawValue:)) ?? .violation
  }

  /// "sarif=out.sarif".
  private static func report(_ text: String, _ support: CommandSupport) throws(UsageError) -> (
    ReportFormat, String
  ) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw support.usage("--report needs FORMAT=FILE, such as sarif=out.sarif")
    }
    guard let format = ReportFormat(rawValue: parts[0]) else {
      let names = ReportFormat.allCases.map(\.rawValue)
      let near = Suggestion.nearest(to: parts[0], among: names).map { "did you mean '\($0)'?" }
      throw support.usage("'\(parts[0])' is no format; \(near ?? "one of \(names.joined(separator: ", "))")")
    }
    return (format, parts[1])
  }

  /// A verdict with what it was made from.
  private struct Verdict {
    let input: ProjectInput
    let context: RuleContext
    var report: Report
  }

  private func lines() throws(UsageError) -> ExitCode {
    do {
      return try CheckLines(support, day: day, levels: levels, failsOn: failsOn).run()
    } catch let problem as FileProblem {
      return support.fail(problem.message)
    } catch let problem as UsageError {
      throw problem
    } catch {
      return support.fail("\(error)")
    }
  }

  private func check(_ path: String) throws -> ExitCode {
    if path == "-", support.arguments.has("--fix") {
      throw support.usage("--fix needs a manifest that is a file")
    }
    let loader = ProjectLoader(support: support)
    let evaluator = Evaluator(catalog: try support.catalog(), asOf: day, levels: levels)
    let progress = Progress(support.console)
    let input = try loader.load(path)
    progress.step("judging \(input.manifest.models.count) models")
    var asItStands = try verdict(evaluator, input)
    progress.end()
    if support.arguments.has("--fix") {
      let violations = asItStands.report.count(.violation)
      let fixed = try CheckFix(support: support, day: day).fixed(input, path, violations: violations)
      asItStands = try verdict(evaluator, fixed)
    }
    let changes = support.arguments.all("--what-if")
    guard !changes.isEmpty else { return try finish(asItStands, changed: nil) }
    var facts = asItStands.input.facts
    do throws(FactProblem) {
      for change in changes { facts = try FactChange(change).apply(to: facts) }
    } catch {
      throw support.usage(error.message)
    }
    let changed = try verdict(evaluator, try loader.load(asItStands.input, changed: facts, path))
    let difference = ReportDifference(from: asItStands.report, to: changed.report)
    return try finish(changed, changed: (changes, difference))
  }

  private func verdict(_ evaluator: Evaluator, _ input: ProjectInput) throws -> Verdict {
    let context = evaluator.context(input.manifest, input.files)
    var report = evaluator.evaluate(context)
    if let path = support.arguments.value("--baseline") { try Baseline.read(path).apply(to: &report) }
    return Verdict(input: input, context: context, report: report)
  }

  // MARK: Output

  private func finish(_ verdict: Verdict, changed: (facts: [String], difference: ReportDifference)?) throws
    -> ExitCode
  {
    let folder = FileSystem.folder(of: verdict.input.manifest.path)
    try support.guardOutputs(
      over: verdict.input.manifest.namedFiles.map { FileSystem.join(folder, $0.path) })
    if let path = support.arguments.value("--write-baseline") {
      try FileSystem.write(Baseline(verdict.report).text, to: path)
    }
    guard try write(verdict, changed) else { return .usage }
    return verdict.report.fails(on: failsOn) ? .findings : .success
  }

  /// Writes the report to where it was asked for, the further forms first.
  private func write(
    _ verdict: Verdict, _ changed: (facts: [String], difference: ReportDifference)?
  ) throws -> Bool {
    // Only other formats than the usual one need forecasts and the catalogue.
    lazy var input = reportInput(verdict)
    for (format, path) in reports where path != "-" {
      try FileSystem.write(
        format == .text ? try words(verdict, changed, plain: true) : format.render(input), to: path)
    }
    for (format, _) in reports.filter({ $0.path == "-" }) { support.console.out(format.render(input)) }
    if let path = support.console.environment("GITHUB_STEP_SUMMARY"), !path.isEmpty {
      try FileSystem.append(ReportFormat.markdown.render(input), to: path)
    }
    switch support.arguments.value("--format").flatMap(ReportFormat.init(rawValue:)) ?? .text {
    case .text: return try speak(verdict, changed)
    case .json: return support.write(try json(verdict, changed))
    case let format: return support.write(format.render(input))
    }
  }

  private func reportInput(_ verdict: Verdict) -> ReportInput {
    var input = ReportInput(
      report: verdict.report, source: verdict.input.bytes, manifest: verdict.input.manifest,
      forecasts: Forecaster(verdict.context).forecasts(), toolVersion: Version.current)
    if let catalog = try? support.catalog() { input.catalog = catalog }
    input.verbose = support.arguments.has("--verbose")
    input.quiet = support.arguments.has("--quiet")
    return input
  }

  private func json(_ verdict: Verdict, _ changed: (facts: [String], difference: ReportDifference)?)
    throws(UsageError) -> String
  {
    guard
      case .object(var members) = JSONReporter.json(
        verdict.report, verbose: support.arguments.has("--verbose"))
    else { return "" }
    if let (facts, difference) = changed {
      members.append(("whatIf", InquiryReporter.differenceJSON(difference, facts: facts, verdict.report)))
    }
    if !traced.isEmpty { members.append(("trace", InquiryReporter.traceJSON(try traces(verdict)))) }
    return JSON.object(members).pretty + "\n"
  }

  /// The report for people, in colours or plain: the same on a terminal and in a file.
  /// Writes the report for people, in pieces where nobody asked for a file.
  private func speak(
    _ verdict: Verdict, _ changed: (facts: [String], difference: ReportDifference)?
  ) throws -> Bool {
    guard traced.isEmpty, changed == nil, support.arguments.value("--output").map({ $0 == "-" }) ?? true
    else {
      return support.write(try words(verdict, changed))
    }
    textReporter(verdict, support.style).write(verdict.report, to: support.console.out)
    return true
  }

  private func textReporter(_ verdict: Verdict, _ style: TerminalStyle) -> TextReporter {
    TextReporter(
      style: style, source: verdict.input.bytes, verbose: support.arguments.has("--verbose"),
      quiet: support.arguments.has("--quiet"), failsOn: failsOn)
  }

  private func words(
    _ verdict: Verdict, _ changed: (facts: [String], difference: ReportDifference)?, plain: Bool = false
  ) throws(UsageError) -> String {
    let style = plain ? TerminalStyle(colored: false) : support.style
    if !traced.isEmpty { return InquiryReporter.trace(try traces(verdict), style: style) }
    let report = textReporter(verdict, style).render(verdict.report)
    let difference = changed.map {
      InquiryReporter.difference($0.difference, facts: $0.facts, style: style) + "\n"
    }
    return (difference ?? "") + report
  }

  // MARK: Trace

  private func traces(_ verdict: Verdict) throws(UsageError) -> [Trace] {
    let subjects = verdict.context.subjects
    for (_, subject) in traced where !subjects.contains(subject) {
      let near = Suggestion.nearest(to: subject, among: subjects).map { "; did you mean '\($0)'?" } ?? ""
      throw support.usage("the manifest has no subject '\(subject)'\(near)")
    }
    let tracer = Tracer(verdict.report, verdict.context, facts: verdict.input.facts)
    return traced.flatMap { tracer.traces(rule: $0.rule, subject: $0.subject) }
  }

  private static func traced(_ text: String, _ support: CommandSupport) throws(UsageError) -> (
    RuleDescription, String
  ) {
    guard let at = text.firstIndex(of: "@"), at != text.startIndex else {
      throw support.usage("--trace needs RULE@SUBJECT, such as 'model-naming@acme/Bot-8B'")
    }
    let (name, subject) = (String(text[..<at]), String(text[text.index(after: at)...]))
    guard let rule = RuleRegistry.descriptions.first(where: { $0.name == name }) else {
      let near =
        Suggestion.nearest(to: name, among: RuleRegistry.names).map { "; did you mean '\($0)'?" } ?? ""
      throw support.usage("no rule is named '\(name)'\(near)")
    }
    return (rule, subject)
  }
}
