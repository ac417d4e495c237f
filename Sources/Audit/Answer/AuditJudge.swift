import Compliance
import LicenseClauses
import PositionedJSON

/// Puts what was found before the rules of `check`, once for each use.
struct AuditJudge {
  private let graph: AuditGraph
  private let catalog: LicenseCatalog
  private let question: AuditQuestion
  private let manifests: ManifestJudge
  /// What the rules of `check` judge for the use that was asked about.
  private let asked: Result<ManifestJudge.Case, ManifestProblems>
  /// What the rules of an audit say.
  private let own: [Finding]
  private let ranks: [String: Int]
  /// The targets that each model or dataset reaches.
  private let reached: [String: [Int]]

  /// What one use came to.
  struct Judged {
    let report: Report
    let manifest: Manifest
    let source: [UInt8]
    let context: RuleContext
  }

  init(_ graph: AuditGraph, _ catalog: LicenseCatalog, _ question: AuditQuestion, _ files: ProjectFiles) {
    (self.graph, self.catalog, self.question) = (graph, catalog, question)
    var files = files
    for artifact in graph.artifacts {
      for text in artifact.licenses { files.texts[text.path] = text.bytes }
      if let policy = artifact.policy { files.texts[policy.path] = policy.bytes }
    }
    let manifests = ManifestJudge(graph, catalog, question, files)
    self.manifests = manifests
    let targets = graph.targets
    ranks = Dictionary(targets.enumerated().map { ($1.name, $0) }) { first, _ in first }
    let (known, asked) = Parallel.both {
      (AuditRules.findings(graph, LicenseNames(graph.artifacts, catalog)), Self.reached(graph, targets))
    } _: {
      Result { () throws(ManifestProblems) in try manifests.made(question.use) }
    }
    ((own, reached), self.asked) = (known, asked)
  }

  func rank(_ target: String) -> Int { ranks[target] ?? 0 }
  func rank(_ use: AuditUse) -> Int { AuditUse.allCases.firstIndex(of: use) ?? 0 }

  /// The verdict on what was found, for a use of each target or for itself.
  func judge(_ use: AuditUse?) throws(ManifestProblems) -> Judged {
    let made = use == question.use ? try asked.get() : try manifests.made(use)
    var report = manifests.report(made)
    let conflicts = Set(own.filter { $0.rule == SourceConflictRule.description.name }.map(\.subject))
    // A conflict of sources says the same with both places.
    let judged = report.findings.filter { $0.rule != "license-mismatch" || !conflicts.contains($0.subject) }
    report.findings = Finding.sorted(judged.map(placed) + own)
    return Judged(report: report, manifest: made.manifest, source: made.source, context: made.context)
  }

  /// A finding with the place of what it is about in the files, in the place of that in the made manifest.
  private func placed(_ finding: Finding) -> Finding {
    var finding = finding
    let place = place(of: finding)
    if finding.rule == "unknown-license", graph.artifact(finding.subject)?.isDescribed == false {
      finding.message = "nothing here says under which licence '\(finding.subject)' is"
    }
    finding.fix = Self.remedy(finding)
    finding.file = place.path
    finding.position = JSONPosition(line: place.line ?? 1, column: 1)
    return finding
  }

  /// What to do where there is no manifest to write into.
  private static func remedy(_ finding: Finding) -> String {
    switch (finding.rule, finding.asks) {
    case ("use-restriction", _) where finding.status == .review: "make sure that the use is none of them"
    case ("ai-disclosure", _): "tell users what the clause says"
    case ("attribution-display", _): "show the phrase where the model or the product is offered"
    case ("redistribution", _) where finding.status == .obligation, ("retain-notices", _),
      ("change-notice", _),
      ("flow-down", _),
      ("share-alike", _) where finding.status == .obligation:
      "keep to the clause, and keep a record of it"
    case ("territory", nil) where finding.status == .review:
      "look whether it is multimodal, and say so as \"modalities\" in the manifest of --write-manifest"
    case ("unknown-license", _): "look at the page of its maker for the licence, and audit its text with it"
    case ("license-drift", _): "keep to the terms of the base's licence, whatever the card declares"
    case (_, "organization.annualRevenue"?): "say how large it is with --revenue"
    case (_, "organization.monthlyActiveUsers"?): "say how many there are with --users"
    case (_, "organization.domicile"?): "say where the seat is with --domicile"
    default: finding.fix
    }
  }

  /// Where it is said which licence it is, of the thing whose licence the finding is about; else where that thing is
  /// told of.
  private func place(of finding: Finding) -> Place {
    let isOwn = ["license-drift", "license-mismatch", "unknown-license", "unread-terms"].contains(
      finding.rule)
    let last = isOwn ? nil : finding.via.last
    let names = [last, finding.subject].compactMap(\.self) + finding.via
    guard let artifact = names.lazy.compactMap({ graph.artifact($0) }).first else {
      return graph.targets.first?.place ?? Place(path: question.root)
    }
    let id = finding.license
    if isOwn, let declared = artifact.declared.first { return declared.place }
    if let text = artifact.licenses.first(where: { $0.license == id && id != nil || $0.path == id }) {
      return Place(path: text.path, line: finding.clauses.first.map { max(1, $0.lines.lowerBound) })
    }
    return artifact.declared.first { id != nil && catalog.entry($0.name)?.id == id }?.place ?? artifact.place
  }

  // MARK: Targets

  /// The answers for a use: each finding counts for the targets that its subject reaches.
  func verdicts(_ use: AuditUse, _ report: Report) -> [AuditVerdict] {
    // A program has no weights to publish.
    let targets = graph.targets
    var products: [String: Int] = [:]
    for (number, target) in targets.enumerated() {
      products[AuditManifest.productName(target, use)] = number
    }
    var findings = [[Finding]](repeating: [], count: targets.count)
    for finding in report.findings {
      let names = [finding.subject] + (finding.subject == "organization" ? finding.via : [])
      let concerned = Set(names.flatMap { name in products[name].map { [$0] } ?? reached[name] ?? [] })
      for number in concerned.sorted() { findings[number].append(finding) }
    }
    return targets.indices.filter { use != .weights || targets[$0].kind == .model }
      .map { AuditVerdict(targets[$0].name, use, findings[$0]) }
  }

  private static func reached(_ graph: AuditGraph, _ targets: [Artifact]) -> [String: [Int]] {
    var reached: [String: [Int]] = [:]
    for (number, target) in targets.enumerated() {
      var open = [target.name]
      var seen: Set<String> = []
      while let name = open.popLast() {
        guard seen.insert(name).inserted, let artifact = graph.artifact(name) else { continue }
        reached[name, default: []].append(number)
        open += (artifact.bases + artifact.datasets).map(\.name)
      }
    }
    return reached
  }
}
