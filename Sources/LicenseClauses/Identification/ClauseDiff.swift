/// A difference between two readings of a licence.
public struct ClauseChange: Hashable, Sendable {
  /// What happened.
  public enum Change: String, Sendable { case added, removed, changed }
  /// What happened.
  public let change: Change
  /// The clause before; nil where it was added.
  public let before: Clause?
  /// The clause after; nil where it was removed.
  public let after: Clause?

  /// What the clause is about.
  public var kind: ClauseKind? { (after ?? before)?.kind }
}

/// Compares two lists of clauses by what they state, not by where.
public enum ClauseDiff {
  /// The changes from one list to another, in the order of the lines.
  ///
  /// Two versions of one text differ where a statement is said once less. Two licences do not: an agreement may
  /// repeat its use policy, and demands no more by it. `countingRepeats` says which of the two is asked.
  public static func changes(from old: [Clause], to new: [Clause], countingRepeats: Bool = true)
    -> [ClauseChange]
  {
    var gone = unmatched(old, in: new, countingRepeats)
    var come = unmatched(new, in: old, countingRepeats)
    var changes: [ClauseChange] = []
    // What went and what came of one kind is a change where it stands in the same section, else in order.
    for pass in 0..<2 {
      var index = 0
      while index < come.count {
        let clause = come[index]
        let match = gone.firstIndex { $0.kind == clause.kind && (pass == 1 || $0.section == clause.section) }
        if let match, clause.kind != .useRestriction || shares(gone[match], clause) {
          changes.append(
            ClauseChange(change: .changed, before: gone.remove(at: match), after: come.remove(at: index)))
        } else {
          index += 1
        }
      }
    }
    changes += gone.map { ClauseChange(change: .removed, before: $0, after: nil) }
    changes += come.map { ClauseChange(change: .added, before: nil, after: $0) }
    changes += reworded(old, new)
    return changes.sorted { line($0) < line($1) }
  }

  /// Forbidden uses of the same categories whose words differ: each with the nearest one before that is gone.
  ///
  /// Only where both lists know the words of their clauses; which words differ is not kept.
  public static func reworded(from old: [Clause], to new: [Clause]) -> [(before: Clause, after: Clause)] {
    let (before, after) = (worded(old), worded(new))
    let (was, now) = (Set(before.compactMap(\.wording)), Set(after.compactMap(\.wording)))
    var gone = before.filter { clause in clause.wording.map { !now.contains($0) } ?? false }
    return after.compactMap { clause in
      guard let wording = clause.wording, !was.contains(wording),
        let place = gone.firstIndex(where: { $0.terms == clause.terms })
      else { return nil }
      return (gone.remove(at: place), clause)
    }
  }

  /// Whether a forbidden use came, or went, while the other list has no ban that could be what it was: all of those that
  /// share a category with it stand in both, word for word.
  package static func isAlone(_ clause: Clause?, in list: [Clause], without other: [Clause]) -> Bool {
    guard let clause, clause.wording != nil, case .useRestriction(let uses) = clause.terms else {
      return false
    }
    let known = Set(worded(list).compactMap(\.wording))
    let (there, all) = (worded(other), other.filter { $0.kind == .useRestriction })
    guard all.allSatisfy({ $0.wording != nil }) else { return false }
    return !there.contains { candidate in
      guard case .useRestriction(let others) = candidate.terms, let wording = candidate.wording else {
        return false
      }
      return !known.contains(wording) && !Set(uses).isDisjoint(with: others)
    }
  }

  /// The forbidden uses whose words are known, but for those of paragraphs that state other things beside them.
  private static func worded(_ clauses: [Clause]) -> [Clause] {
    clauses.filter { clause in
      clause.kind == .useRestriction && clause.wording != nil
        && !clauses.contains {
          $0.kind != .useRestriction && $0.source == clause.source && $0.lines == clause.lines
        }
    }
  }

  private static func line(_ change: ClauseChange) -> Int {
    (change.after ?? change.before)?.lines.lowerBound ?? 0
  }

  /// The clauses of a list that the other one does not state.
  private static func unmatched(_ list: [Clause], in other: [Clause], _ countingRepeats: Bool) -> [Clause] {
    if !countingRepeats {
      var known = Set(other.map { compared($0.terms) })
      // Each exemption frees from another term, which its parameters do not tell.
      let exemption = ClauseTerms.plain(.integratedProductExemption)
      var freed = other.count { $0.terms == exemption }
      return list.filter { clause in
        guard clause.terms == exemption else { return known.insert(compared(clause.terms)).inserted }
        freed -= 1
        return freed < 0
      }
    }
    var counts: [ClauseTerms: Int] = [:]
    for clause in other { counts[compared(clause.terms), default: 0] += 1 }
    return list.filter { clause in
      let terms = compared(clause.terms)
      guard let count = counts[terms], count > 0 else { return true }
      counts[terms] = count - 1
      return false
    }
  }

  /// Clauses that state the same by their parameters, once in each list, while their passages say more, less or other
  /// things beside these: "a patent" in one, "a patent or copyright" in the other.
  private static func reworded(_ old: [Clause], _ new: [Clause]) -> [ClauseChange] {
    let (before, after) = (single(old), single(new))
    return new.compactMap { clause in
      let terms = compared(clause.terms)
      guard let was = before[terms], after[terms] != nil, was.details != clause.details,
        // Where a duty is left without a detail, its words may only be unknown; a size that loses one reaches more.
        clause.kind == .usageThreshold || !was.details.isEmpty && !clause.details.isEmpty,
        // What stands in a list is noted for the whole of it, or for its lead-in, as the lines fall.
        max(was.lines.count, clause.lines.count) <= LabelDetails.list
      else { return nil }
      return ClauseChange(change: .changed, before: was, after: clause)
    }
  }

  /// The clauses that no other one of a list states again.
  private static func single(_ clauses: [Clause]) -> [ClauseTerms: Clause] {
    Dictionary(grouping: clauses) { compared($0.terms) }.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }

  /// The terms as they are compared: a notice's words count, not the shape of the quotation marks in them.
  private static func compared(_ terms: ClauseTerms) -> ClauseTerms {
    guard case .noticeText(let text?, _) = terms else { return terms }
    return .noticeText(String(text.map { "“”„".contains($0) ? "\"" : "‘’".contains($0) ? "'" : $0 }))
  }

  /// Two forbidden uses are one that changed when they share a category.
  private static func shares(_ a: Clause, _ b: Clause) -> Bool {
    guard case .useRestriction(let x) = a.terms, case .useRestriction(let y) = b.terms else { return true }
    return !Set(x).isDisjoint(with: y)
  }
}
