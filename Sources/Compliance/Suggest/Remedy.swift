public import LicenseClauses

/// One change that may settle a violation: edits of the manifest and files to be added.
public struct Remedy: Sendable {
  /// The way of settling.
  public let kind: RemedyKind
  /// What to do, in one sentence.
  public let sentence: String
  /// The rule whose finding it answers.
  public let rule: String
  /// The subject of that finding.
  public let subject: String
  /// The licence behind it.
  public let license: String?
  /// The clauses behind it.
  public let clauses: [Clause]
  /// The files that it adds.
  public let files: [FileAddition]
  let edits: [ManifestEdit]

  init(
    _ kind: RemedyKind, _ finding: Finding, _ sentence: String, _ edits: [ManifestEdit] = [],
    files: [FileAddition] = []
  ) {
    (self.kind, self.sentence, self.edits, self.files) = (kind, sentence, edits, files)
    (rule, subject, license, clauses) = (finding.rule, finding.subject, finding.license, finding.clauses)
  }

  /// What it changes, whatever it answers.
  struct Change: Hashable {
    let edits: [ManifestEdit]
    let files: [FileAddition]
  }

  var change: Change { Change(edits: edits, files: files) }

  /// Whether two are one and the same change, whatever they answer.
  func isSame(as other: Remedy) -> Bool { edits == other.edits && files == other.files }
}
