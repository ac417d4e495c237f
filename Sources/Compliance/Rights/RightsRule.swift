public import LicenseClauses

/// One rule of a rights policy: what may, must not or must be done with what, and when.
public struct RightsRule: Sendable {
  /// What sort of rule.
  public enum Role: Sendable { case permission, prohibition, obligation }

  /// What sort of rule.
  public let role: Role
  /// What is done.
  public let action: RightsTerm
  /// With what.
  public let target: RightsTerm
  /// What narrows the action.
  public let refinements: [RightsConstraint]
  /// When the rule holds.
  public let constraints: [RightsConstraint]
  /// What must be done by whoever makes use of a permission.
  public internal(set) var duties: [RightsRule] = []
  /// The clauses that it rests on, in the order of the text.
  public internal(set) var clauses: [Clause] = []

  init(
    _ role: Role, _ action: RightsTerm, _ target: RightsTerm = .model, refined: [RightsConstraint] = [],
    when constraints: [RightsConstraint] = []
  ) {
    (self.role, self.action, self.target) = (role, action, target)
    (self.refinements, self.constraints) = (refined, constraints)
  }

  /// Whether two say the same, apart from their clauses and duties.
  func isSame(as other: RightsRule) -> Bool {
    role == other.role && action == other.action && target == other.target
      && refinements == other.refinements && constraints == other.constraints
  }

  /// The terms in it, those of its duties too.
  var terms: [RightsTerm] {
    [action, target] + (refinements + constraints).flatMap(\.terms) + duties.flatMap(\.terms)
  }

  /// The clauses behind it and its duties.
  public var allClauses: [Clause] { clauses + duties.flatMap(\.allClauses) }
}

/// What a clause gives for a policy.
enum RightsDraft {
  /// A rule of its own.
  case rule(RightsRule)
  /// Something owed by whoever passes on copies; of changed copies only where `ofChanged`.
  case duty(RightsRule, ofChanged: Bool)
}
