public import Compliance
public import LicenseClauses

/// An audit: what was found in files, whether files agree, and what may be done with it.
public struct Audit: Sendable {
  /// What was found.
  public let graph: AuditGraph
  /// The use that was asked about; nil for a table over all.
  public let use: AuditUse?
  /// Whether the user said that it earns money.
  public let isCommercial: Bool?
  /// The answers: for each target, the use that was asked about, or all.
  public let verdicts: [AuditVerdict]
  /// The findings: those of the use that was asked about, else of what was found alone.
  public let report: Report
  /// What was judged, in the form that `check` reads.
  public let manifest: Manifest
  /// Its bytes.
  public let source: [UInt8]
  /// What rules looked at, for duties and thresholds.
  public let context: RuleContext

  /// What of a file cannot be read, and where.
  public typealias Problem = EvidenceProblem

  /// Judges what files below a root say. Pure: the same input gives the same audit.
  /// - Parameters:
  ///   - graph: What was found.
  ///   - catalog: The known licences.
  ///   - question: The use that is asked about, what the user says of it, the day, and the root's path.
  ///   - files: What the folders of the models hold, for what is passed on.
  /// - Throws: ``ManifestProblems`` where the names that were found make no manifest.
  public init(
    _ graph: AuditGraph, _ catalog: LicenseCatalog, _ question: AuditQuestion, _ files: ProjectFiles
  ) throws(ManifestProblems) {
    (self.graph, use, isCommercial) = (graph, question.use, question.facts.isCommercial)
    let judge = AuditJudge(graph, catalog, question, files)
    let asked = try judge.judge(question.use)
    (report, manifest, source, context) = (asked.report, asked.manifest, asked.source, asked.context)
    var verdicts: [AuditVerdict] = []
    let isTable = graph.targets.count <= Self.mostTargets
    for use in question.use.map({ [$0] }) ?? (isTable ? AuditUse.allCases : []) {
      let judged = use == question.use ? asked : try judge.judge(use)
      verdicts += judge.verdicts(use, judged.report)
    }
    self.verdicts = verdicts.sorted { a, b in
      (judge.rank(a.target), judge.rank(a.use)) < (judge.rank(b.target), judge.rank(b.use))
    }
  }

  /// The most targets for which a table over all uses is made; of more, one use at a time can be asked about.
  public static let mostTargets = 200

  /// Whether bytes are a bill of materials.
  public static func isBill(_ bytes: [UInt8]) -> Bool { BillReader.read(bytes, path: "") != nil }

  /// The worst answer there is; nil where there is no target.
  public var worst: AuditVerdict? { verdicts.max { $0.answer < $1.answer } }
}

/// What an audit is asked.
public struct AuditQuestion: Sendable {
  /// The use; nil for a table over all.
  public var use: AuditUse?
  /// What the user says of it.
  public var facts: AuditFacts
  /// The day of the verdict.
  public var asOf: CalendarDay
  /// The path of the root, for places.
  public var root: String

  /// Creates a question.
  public init(use: AuditUse?, facts: AuditFacts, asOf: CalendarDay, root: String) {
    (self.use, self.facts, self.asOf, self.root) = (use, facts, asOf, root)
  }
}
