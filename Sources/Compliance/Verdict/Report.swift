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

  /// The findings that are neither waived nor known to the baseline.
  public var open: [Finding] { findings.filter { !$0.isWaived && !$0.isKnown } }

  /// The number of open findings of a status.
  public func count(_ status: Finding.Status) -> Int { open.count { $0.status == status } }

  /// The number of waived findings.
  public var waivedCount: Int { findings.count(where: \.isWaived) }

  /// Whether an open finding is as bad as the least status that fails.
  public func fails(on least: Finding.Status) -> Bool { open.contains { $0.status <= least } }
}
