public import LicenseClauses

/// The verdict on a manifest: everything that a reporter prints.
public struct Report: Sendable {
  /// The version of the report's form.
  public static let version = 1
  /// The manifest's path.
  public var manifest: String
  /// The day of the verdict.
  public var asOf: CalendarDay
  /// What was found, sorted.
  public var findings: [Finding]
  /// What holds, sorted.
  public var held: [Finding]
  /// Facts about the run: overridden licences, choices of an `OR`.
  public var notes: [String]
  /// Clauses that nothing decides, since the manifest says neither how models reach others nor what is made with them.
  public var waiting = Waiting()

  /// The findings that are neither waived nor known to the baseline.
  public var open: [Finding] { findings.filter { !$0.isWaived && !$0.isKnown } }

  /// The number of open findings of a status.
  public func count(_ status: Finding.Status) -> Int {
    findings.count { $0.status == status && !$0.isWaived && !$0.isKnown }
  }

  /// The number of waived findings.
  public var waivedCount: Int { findings.count(where: \.isWaived) }

  /// Whether an open finding is as bad as the least status that fails; clauses that wait are as bad as a review.
  public func fails(on least: Finding.Status) -> Bool {
    open.contains { $0.status <= least } || !waiting.isEmpty && least >= .review
  }

  /// The fields of the manifest that would decide open reviews, with the number of these: those that settle most first.
  public var questions: [(field: String, settles: Int)] {
    var counts: [String: Int] = [:]
    for finding in open where finding.status == .review {
      if let field = finding.asks { counts[field, default: 0] += 1 }
    }
    return counts.map { (field: $0.key, settles: $0.value) }.sorted {
      (-$0.settles, $0.field) < (-$1.settles, $1.field)
    }
  }
}

extension Finding {
  /// The file that it is about.
  public func path(in report: Report) -> String { file ?? report.manifest }
}
