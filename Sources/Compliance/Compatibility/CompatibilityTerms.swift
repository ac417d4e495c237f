import LicenseClauses

/// One licence, read for what it does to a work that is made with others.
struct CompatibilityTerms: Sendable {
  let entry: CatalogEntry
  let clauses: [Clause]
  let speech: ClauseSentence
  /// Whether its text has operative sentences from which nothing was read.
  let hasUnread: Bool

  init(_ column: LicenseMatrix.Column) {
    (entry, speech) = (column.entry, ClauseSentence(column.entry))
    clauses = LicenseTerms(column.entry).clauses
    hasUnread = column.notes.contains { $0.contains("gave no clause") }
  }

  var id: String { entry.id }

  func clauses(_ kind: ClauseKind) -> [Clause] { clauses.filter { $0.kind == kind } }

  // MARK: What it grants

  /// Whether a clause grants rights in the work, and not in patents alone.
  var grantsUse: Bool {
    clauses.contains { clause in
      if case .grant(let grant) = clause.terms { grant.subject != .patent } else { false }
    }
  }

  /// The acts of passing on that it forbids, each with its clauses.
  func forbidden(_ acts: Set<RedistributionAct>) -> [Clause] {
    clauses.filter { clause in
      guard case .redistribution(let limit) = clause.terms, limit.permission == .prohibited else {
        return false
      }
      return !acts.isDisjoint(with: limit.acts) || limit.acts.isEmpty && acts.contains(.distribute)
    }
  }

  /// The clauses that reserve trade.
  var nonCommercial: [Clause] {
    clauses.filter { clause in
      if case .commercialUse(let permission) = clause.terms {
        permission == .prohibited || permission == .researchOnly
      } else {
        false
      }
    }
  }

  // MARK: What it asks of what is made from it

  var shareAlike: [Clause] { clauses(.shareAlike) }

  /// Whether models that learn from outputs are derivatives for it.
  var studentsAreDerivatives: [Clause] {
    clauses.filter { clause in
      if case .derivativeDefinition(let definition) = clause.terms { definition.distillation } else { false }
    }
  }

  /// The restrictions that no other terms may drop.
  var restrictions: [Clause] { clauses.filter(Self.isRestriction) }

  /// The restrictions that another licence does not state; a ban on passing on is no term of others to keep.
  func carried(beyond other: CompatibilityTerms) -> [Clause] {
    let dropped = RestrictionComparison.dropped(from: restrictions, by: other.clauses)
    let barred = forbidden([.derivatives, .distribute])
    return restrictions.filter { clause in
      !barred.contains(clause) && (dropped.contains(clause) || isPolicy(clause, elsewhereThan: other))
    }
  }

  /// A use policy at another address is another policy.
  private func isPolicy(_ clause: Clause, elsewhereThan other: CompatibilityTerms) -> Bool {
    guard case .usePolicy(let address?) = clause.terms else { return false }
    return !other.clauses(.usePolicy).contains { policy in
      guard case .usePolicy(let url) = policy.terms else { return false }
      return url.map(Self.folded) == Self.folded(address)
    }
  }

  private static func folded(_ address: String) -> String {
    let bare = address.lowercased().replacing("https://", with: "")
    return bare.hasSuffix("/") ? String(bare.dropLast()) : bare
  }

  /// Whether a clause restricts what others may do. No endorsement, no use outside the licence or against the law,
  /// no sublicensing, and credit in words of one's own can be kept under any terms.
  static func isRestriction(_ clause: Clause) -> Bool {
    switch clause.terms {
    case .useRestriction(let categories):
      !Set(categories).isSubset(of: [.lawViolation, .impersonation, .other])
    case .redistribution(let limit): limit.permission == .prohibited && limit.acts != [.sublicense]
    case .attributionDisplay(let display):
      display.phrase != nil && RestrictionComparison.isRestriction(clause)
    default: RestrictionComparison.isRestriction(clause)
    }
  }
}
