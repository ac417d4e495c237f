public import LicenseClauses

/// A licence as an ODRL policy: permissions with their duties, prohibitions and obligations, each with the
/// clauses behind it. What is no rule (definitions, ownership, what ends the rights, disclaimers) is kept as
/// statements, so that each clause is somewhere.
public struct RightsPolicy: Sendable {
  /// The licence.
  public let column: LicenseMatrix.Column
  /// What may be done.
  public private(set) var permissions: [RightsRule] = []
  /// What must not be done.
  public private(set) var prohibitions: [RightsRule] = []
  /// What must be done, whatever is made use of.
  public private(set) var obligations: [RightsRule] = []
  /// The clauses that are no rules.
  public private(set) var statements: [Clause] = []

  /// The policy of a licence.
  public init(_ column: LicenseMatrix.Column) {
    self.column = column
    let reader = RightsReader(column.entry)
    var duties: [(RightsRule, Bool)] = []
    for clause in column.entry.clauses {
      let drafts = reader.drafts(clause)
      if drafts.isEmpty { statements.append(clause) }
      for draft in drafts {
        switch draft {
        case .rule(var rule):
          rule.clauses = [clause]
          add(rule)
        case .duty(var rule, let ofChanged):
          rule.clauses = [clause]
          duties.append((rule, ofChanged))
        }
      }
    }
    for (duty, ofChanged) in duties { attach(duty, ofChanged) }
    permissions = permissions.map(Self.settled)
  }

  /// That conditions must be met is said where none of them has a clause of its own.
  private static func settled(_ rule: RightsRule) -> RightsRule {
    var rule = rule
    if rule.duties.contains(where: { !$0.clauses.isEmpty }) { rule.duties.removeAll { $0.clauses.isEmpty } }
    return rule
  }

  /// All rules, in the order in which they are written.
  public var rules: [RightsRule] { permissions + prohibitions + obligations }

  /// The terms of the profile that the rules use, each once, by name.
  public var terms: [RightsTerm] {
    let own = Set(rules.flatMap(\.terms).filter { $0.role != nil })
    return own.sorted { $0.name < $1.name }
  }

  private mutating func add(_ rule: RightsRule) {
    switch rule.role {
    case .permission: Self.add(rule, to: &permissions)
    case .prohibition: Self.add(rule, to: &prohibitions)
    case .obligation: Self.add(rule, to: &obligations)
    }
  }

  /// What is said twice is one rule with two clauses.
  private static func add(_ rule: RightsRule, to rules: inout [RightsRule]) {
    if let same = rules.firstIndex(where: { $0.isSame(as: rule) }) {
      rules[same].clauses += rule.clauses
      for duty in rule.duties { add(duty, to: &rules[same].duties) }
    } else {
      rules.append(rule)
    }
  }

  /// A condition of passing on is a duty of the permissions for it; where the text has none, an obligation of
  /// those who pass on all the same.
  private mutating func attach(_ duty: RightsRule, _ ofChanged: Bool) {
    let places = anchors(ofChanged)
    for place in places { Self.add(duty, to: &permissions[place].duties) }
    guard places.isEmpty else { return }
    var alone = RightsRule(
      .obligation, duty.action, duty.target, refined: duty.refinements,
      when: duty.constraints + [.on(.passingOn)])
    alone.clauses = duty.clauses
    Self.add(alone, to: &obligations)
  }

  private func anchors(_ ofChanged: Bool) -> [Int] {
    let passing = permissions.indices.filter { permissions[$0].action == .common("distribute") }
    guard ofChanged else { return passing }
    let changed = passing.filter { permissions[$0].target == .derivative }
    if !changed.isEmpty { return changed }
    let deriving = permissions.indices.filter { permissions[$0].action == .common("derive") }
    return deriving.isEmpty ? passing : deriving
  }
}
