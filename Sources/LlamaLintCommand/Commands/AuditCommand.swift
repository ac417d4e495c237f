import Audit
import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint audit`: what stands in folders, checkpoints, repositories and bills, and what may be done with it.
struct AuditCommand {
  private let support: CommandSupport
  private let question: AuditQuestion
  private let roots: [String]

  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "audit")
    return try AuditCommand(support).run()
  }

  /// Whether a path that `check` was given is for an audit: a folder, or a bill of materials.
  static func takes(_ path: String) -> Bool {
    if FileSystem.names(path) != nil { return true }
    guard path.hasSuffix(".json"), let bytes = FileSystem.contents(path) else { return false }
    return Audit.isBill(bytes)
  }

  /// The audit in the place of a check: options that mean nothing to it are not passed over in silence.
  static func run(instead support: CommandSupport) throws(UsageError) -> ExitCode {
    let foreign = Commands.check.options.map(\.name).filter { name in
      !Commands.audit.options.contains { $0.name == name } && support.arguments.has(name)
    }
    if let option = foreign.first {
      throw support.usage("\(option) is for manifests; a folder or a bill of materials is audited")
    }
    return try AuditCommand(support).run()
  }

  init(_ support: CommandSupport) throws(UsageError) {
    self.support = support
    let given = try support.listedFiles()
    let isHere = given.isEmpty && !support.arguments.has("--files-from")
    roots = (isHere ? ["."] : given).map(Self.plain)
    question = AuditQuestion(
      use: support.arguments.value("--use").flatMap(AuditUse.init(rawValue:)),
      facts: try Self.facts(support), asOf: try support.day(), root: roots.joined(separator: " "))
  }

  /// "./models/" is "models".
  static func plain(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./"), path.count > 2 { path = path.dropFirst(2) }
    while path.hasSuffix("/"), path.count > 1 { path = path.dropLast() }
    return String(path)
  }

  private static func facts(_ support: CommandSupport) throws(UsageError) -> AuditFacts {
    var facts = AuditFacts()
    facts.isCommercial = support.arguments.value("--commercial").map { $0 == "yes" }
    facts.domicile = support.arguments.value("--domicile")?.uppercased()
    facts.regions = support.arguments.value("--regions").map { text in
      text.split(separator: ",").map { $0 == "worldwide" ? String($0) : $0.uppercased() }
    }
    if let text = support.arguments.value("--users") {
      guard let users = Double(text), users.isFinite, users >= 0, users < 1e15 else {
        throw support.usage("'\(text)' is no number of users; write --users 900000")
      }
      facts.users = users
    }
    if let text = support.arguments.value("--revenue") {
      let currency = String(text.suffix(3)).uppercased()
      guard text.utf8.count > 3, currency.allSatisfy({ $0.isASCII && $0.isLetter }),
        let amount = Double(text.dropLast(3)), amount.isFinite, amount >= 0
      else { throw support.usage("'\(text)' is no revenue; write --revenue 40000000EUR") }
      facts.revenue = Manifest.Money(amount: amount, currency: currency)
    }
    return facts
  }

  private func run() throws(UsageError) -> ExitCode {
    try support.guardOutputs(support.outputs)
    do {
      let catalog = try support.catalog()
      let progress = Progress(support.console)
      var evidence = EvidenceCollector(
        catalog, progress, respectsIgnore: !support.arguments.has("--no-ignore"))
      for root in roots { evidence.collect(root) }
      progress.end()
      for problem in evidence.problems { support.console.err("llama-lint: \(SafeText.line(problem))\n") }
      guard !evidence.files.isEmpty || evidence.problems.isEmpty else { return .usage }
      return try judge(evidence, catalog)
    } catch let problem as FileProblem {
      return support.fail(problem.message)
    } catch let problem as UsageError {
      throw problem
    } catch let problems as ManifestProblems {
      return support.fail(problems.problems.map { $0.line(file: question.root) }.joined(separator: "; "))
    } catch {
      return support.fail("\(error)")
    }
  }

  private func judge(_ evidence: EvidenceCollector, _ catalog: LicenseCatalog) throws -> ExitCode {
    let audited = roots.map { AuditRoot(path: $0, absolute: FileSystem.identity($0)) }
    let graph = AuditGraph(evidence.files, roots: audited)
    try support.guardOutputs(over: evidence.files.map(\.path), "was audited")
    let audit = try Audit(graph, catalog, question, ProjectFiles(directories: folders(graph)))
    if let path = support.arguments.value("--write-manifest") {
      let manifest = AuditManifest(graph, catalog, question.facts).written(
        question.use, from: FileSystem.folder(of: path))
      try FileSystem.write(manifest.pretty + "\n", to: path)
    }
    let problems = evidence.files.flatMap(\.problems)
    // The process ends behind this: to take apart what was found of many thousand files would only cost time.
    _ = Unmanaged.passRetained(Kept(audit, evidence))
    guard support.write(try render(audit, problems, catalog)) else { return .usage }
    let least = support.arguments.value("--fail-on").flatMap(Finding.Status.init(rawValue:)) ?? .violation
    return audit.report.fails(on: least) ? .findings : .success
  }

  /// What stays until the process ends.
  private final class Kept {
    let audit: Audit
    let evidence: EvidenceCollector

    init(_ audit: Audit, _ evidence: EvidenceCollector) { (self.audit, self.evidence) = (audit, evidence) }
  }

  /// The most targets for which the files that are shipped with them are looked at.
  private static let mostFolders = 200

  private func folders(_ graph: AuditGraph) -> [String: [ProjectFiles.Entry]] {
    let named = graph.targets.compactMap(\.folder)
    guard named.count <= Self.mostFolders else { return [:] }
    var folders: [String: [ProjectFiles.Entry]] = [:]
    // All folders of a run share what may be read: one may hold another.
    var left = FileSystem.folderTextLimit
    for folder in named {
      let path = folder.isEmpty ? "." : folder
      if folders[path] == nil { folders[path] = FileSystem.entries(path, left: &left) }
    }
    return folders
  }

  private func render(_ audit: Audit, _ problems: [Audit.Problem], _ catalog: LicenseCatalog) throws -> String
  {
    let name = support.arguments.value("--format") ?? "text"
    let reporter = AuditReporter(
      audit, catalog: catalog, problems: problems, style: support.style,
      verbose: support.arguments.has("--verbose"))
    switch name {
    case "text": return reporter.text
    case "json": return reporter.json.pretty + "\n"
    default:
      var input = ReportInput(
        report: audit.report, source: audit.source, manifest: audit.manifest,
        forecasts: Forecaster(audit.context).forecasts(), toolVersion: Version.current)
      input.rules += AuditRules.descriptions
      input.catalog = catalog
      return ReportFormat(rawValue: name)?.render(input) ?? ""
    }
  }
}
