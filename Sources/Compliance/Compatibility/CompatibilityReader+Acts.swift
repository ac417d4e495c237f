import LicenseClauses

/// Merging, and putting a changed copy under another licence.
extension CompatibilityReader {
  /// All works in one: it answers to each licence whole.
  func merge(_ all: [CompatibilityTerms]) -> [CompatibilityReason] {
    var reasons = CompatibilityReasons()
    for terms in all { reasons.add(open(terms) + barred(terms)) }
    for (index, a) in all.enumerated() {
      for b in all.dropFirst(index + 1) { reasons.add(names(a, b) + openness(a, b)) }
    }
    if all.contains(where: { $0.id != all.first?.id }) {
      for terms in all { reasons.add(strangers(terms)) }
    }
    for terms in all { reasons.add(conditions(terms)) }
    return reasons.all.isEmpty ? Self.unhindered(all) : reasons.sorted
  }

  /// A ban on training others with the model itself may be one on merging; the family that it excepts is spared,
  /// for what holds the model's weights derives from it.
  private func strangers(_ terms: CompatibilityTerms) -> [CompatibilityReason] {
    var reasons = CompatibilityReasons()
    for clause in terms.clauses {
      guard case .outputTraining(let training) = clause.terms, training.rule == .prohibited,
        training.source != .outputs, training.exception == nil
      else { continue }
      reasons.add(
        .unclear, "\(terms.speech.text(clause)): whether merging is that has to be read", [terms], [clause])
    }
    return reasons.all
  }

  /// A changed copy of the first under the second: nothing that the first asks of others may get lost.
  func finetune(_ a: CompatibilityTerms, under b: CompatibilityTerms) -> [CompatibilityReason] {
    var reasons = CompatibilityReasons()
    reasons.add(open(a) + barred(a))
    if a.id != b.id { reasons.add(open(b) + relicensed(a, b)) }
    reasons.add(conditions(a))
    return reasons.all.isEmpty ? Self.unhindered([a]) : reasons.sorted
  }

  private static func unhindered(_ all: [CompatibilityTerms]) -> [CompatibilityReason] {
    [
      CompatibilityReason(
        answer: .yes, text: "no clause bars it, or asks for anything of what is made from the work",
        licenses: all.map(\.id), clauses: [])
    ]
  }

  /// What bars the second's terms for what was made from the first; a result that is kept needs no terms.
  func relicensed(_ a: CompatibilityTerms, _ b: CompatibilityTerms) -> [CompatibilityReason] {
    guard isPassedOn, a.id != b.id else { return [] }
    var reasons = CompatibilityReasons()
    let dropped = a.carried(beyond: b)
    if !dropped.isEmpty {
      reasons.add(
        .no, "\(b.id) drops \(Self.kinds(dropped)) that \(a.id) asks to keep", [a, b], dropped)
    }
    if !a.shareAlike.isEmpty, b.shareAlike.isEmpty {
      reasons.add(.no, "\(a.id) asks for openness that \(b.id) does not give", [a, b], a.shareAlike)
    }
    reasons.add(names(a, b) + (dropped.isEmpty ? openness(a, b) : foreign(b, beside: a)))
    return reasons.all
  }
}
