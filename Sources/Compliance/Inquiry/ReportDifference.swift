/// What one verdict has that another has not.
public struct ReportDifference: Sendable {
  /// Findings of the second alone.
  public let appeared: [Finding]
  /// Findings of the first alone.
  public let gone: [Finding]

  /// Compares two verdicts; a finding is the same when rule, subject, licence, status and words are.
  public init(from before: Report, to after: Report) {
    let old = Set(before.findings.map(Self.key))
    let new = Set(after.findings.map(Self.key))
    appeared = after.findings.filter { !old.contains(Self.key($0)) }
    gone = before.findings.filter { !new.contains(Self.key($0)) }
  }

  private static func key(_ finding: Finding) -> String {
    "\(finding.identity)\u{1F}\(finding.isWaived)\u{1F}\(finding.message)"
  }
}
