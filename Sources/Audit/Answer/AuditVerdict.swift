public import Compliance

/// The answer for one use of one target.
public struct AuditVerdict: Sendable {
  /// What the answer is, from the best to the worst.
  public enum Answer: Int, Comparable, Sendable {
    case may, mayIf, cannotTell, mayNot

    /// The answer in words.
    public var words: String {
      switch self {
      case .may: "may"
      case .mayIf: "may, if"
      case .cannotTell: "cannot tell"
      case .mayNot: "may not"
      }
    }

    /// Orders answers from the best.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// The name of the target.
  public let target: String
  /// The use.
  public let use: AuditUse
  /// The answer.
  public let answer: Answer
  /// What it rests on, the weightiest first: all findings that concern the target.
  public let reasons: [Finding]

  init(_ target: String, _ use: AuditUse, _ findings: [Finding]) {
    (self.target, self.use) = (target, use)
    answer = findings.map(Self.weight).max() ?? .may
    reasons = findings.enumerated().sorted {
      (-Self.weight($0.element).rawValue, Self.rank($0.element), $0.offset)
        < (-Self.weight($1.element).rawValue, Self.rank($1.element), $1.offset)
    }.map(\.element)
  }

  /// How much a finding weighs: what is forbidden outweighs what nobody knows, and that what must be done.
  static func weight(_ finding: Finding) -> Answer {
    if finding.status != .obligation, unsettling.contains(finding.rule) { return .cannotTell }
    if finding.status == .violation, forbidding.contains(finding.rule) { return .mayNot }
    return .mayIf
  }

  /// What decides whether it can be used at all comes before what must be done.
  private static func rank(_ finding: Finding) -> Int {
    let order = [
      "commercial-use", "territory", "usage-threshold", "registration", "redistribution", "output-training",
      "share-alike", "royalty", "use-restriction", "license-drift", "model-naming", "attribution-display",
    ]
    return order.firstIndex(of: finding.rule) ?? order.count
  }

  /// Rules whose findings leave open which terms bind at all.
  private static let unsettling: Set<String> = [
    "unknown-license", "license-mismatch", "unread-terms", "source-conflict", "no-license", "missing-text",
    "undeclared-base", "prose-only", "unread-file",
  ]

  /// Rules whose violations no paper and no file can mend: the licensor must grant more, or the use must change.
  private static let forbidding: Set<String> = [
    "commercial-use", "usage-threshold", "territory", "redistribution", "use-restriction",
    "license-conflict", "output-training", "share-alike", "policy-denied", "policy-not-allowed",
  ]
}
