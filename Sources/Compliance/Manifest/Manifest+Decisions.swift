public import LicenseClauses
public import PositionedJSON

extension Manifest {
  /// Evidence for what no file can show.
  public struct Attestation: Sendable {
    /// The rule's name.
    public var rule: String
    /// The model, dataset, product or organization.
    public var subject: String
    /// Where the evidence is.
    public var evidence: String
    /// Who attests.
    public var by: String?
    /// The day of the attestation.
    public var on: CalendarDay?
    /// The last day on which it holds.
    public var until: CalendarDay?
    /// Where it stands in the manifest.
    public var position: JSONPosition

    /// Whether it holds on a day: given by then, and not ended.
    func isInForce(on day: CalendarDay) -> Bool {
      on.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
    }
  }

  /// The project's own policy.
  public struct Policy: Sendable {
    /// The only licences that may be used; nil for any.
    public var allow: [Entry]?
    /// Licences that must not be used.
    public var deny: [Entry] = []
    /// Kinds of clauses that must not bind.
    public var denyClauses: [ClauseKind] = []
    /// The level of a rule's findings, by the rule's name.
    public var rules: [RuleLevel] = []

    /// A licence's name, or a pattern of ids in which `*` stands for anything.
    public struct Entry: Hashable, Sendable {
      /// The name or pattern.
      public var name: String
      /// Where it stands in the manifest.
      public var position: JSONPosition
    }
  }

  /// What a rule's findings count as.
  public struct RuleLevel: Hashable, Sendable {
    /// The rule's name.
    public var rule: String
    /// The level; nil turns the rule off.
    public var level: Finding.Status?

    /// A level for a rule, where there is such a rule and level.
    /// - Parameters:
    ///   - rule: The rule's name.
    ///   - level: `off`, `obligation`, `review` or `violation`.
    public init?(rule: String, level: String) {
      guard Self.names.contains(level) else { return nil }
      (self.rule, self.level) = (rule, Finding.Status(rawValue: level))
    }

    /// The names of the levels.
    public static let names = ["off", "obligation", "review", "violation"]
  }

  /// A finding that is accepted for a time.
  public struct Waiver: Sendable {
    /// The rule's name.
    public var rule: String
    /// The model, dataset, product or organization.
    public var subject: String
    /// An id, alias or SPDX expression.
    public var license: String?
    /// Why it is accepted.
    public var reason: String
    /// The last day on which it holds.
    public var until: CalendarDay
    /// The digest of the licence text that it was given for; it lapses when the text changes.
    public var textDigest: String?
    /// Where it stands in the manifest.
    public var position: JSONPosition
  }
}
