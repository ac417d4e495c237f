import LicenseClauses

/// Answers from clauses alone whether works under some licences may become one, for a purpose.
struct CompatibilityReader {
  let purpose: CompatibilityPurpose

  /// Whether the result reaches others.
  var isPassedOn: Bool { purpose >= .shared }

  // MARK: One licence

  /// What leaves every answer open: a text without a grant, sentences that were not read.
  func open(_ terms: CompatibilityTerms) -> [CompatibilityReason] {
    var reasons = CompatibilityReasons()
    if terms.entry.category == .apiTerms {
      reasons.add(.unclear, "these are the terms of a service, which gives no access to weights", [terms])
    } else if !terms.grantsUse {
      reasons.add(.unclear, "no clause that grants rights in the work was read", [terms])
    }
    if terms.hasUnread {
      reasons.add(.unclear, "sentences of its text gave no clause, and may say otherwise", [terms])
    }
    return reasons.all
  }

  /// What bars a changed copy for the purpose, whatever it is combined with.
  func barred(_ terms: CompatibilityTerms) -> [CompatibilityReason] {
    var reasons = CompatibilityReasons()
    if isPassedOn {
      for clause in terms.forbidden([.derivatives, .distribute]) {
        reasons.add(.no, terms.speech.text(clause), [terms], [clause])
      }
    }
    if purpose == .sold {
      for clause in terms.forbidden([.sell]) + terms.nonCommercial {
        reasons.add(.no, terms.speech.text(clause), [terms], [clause])
      }
    }
    for clause in terms.clauses where clause.terms == .derivativeOwnership(.licensor) {
      reasons.add(.unclear, terms.speech.text(clause), [terms], [clause])
    }
    return reasons.all
  }

  // MARK: Two licences

  /// Names that cannot both be kept.
  func names(_ a: CompatibilityTerms, _ b: CompatibilityTerms) -> [CompatibilityReason] {
    guard isPassedOn, a.id != b.id else { return [] }
    var reasons = CompatibilityReasons()
    for x in a.clauses(.modelNaming) {
      for y in b.clauses(.modelNaming) {
        guard let (first, second) = prefixes(x, y) else { continue }
        reasons.add(.no, "a name cannot begin with both '\(first)' and '\(second)'", [a, b], [x, y])
      }
    }
    return reasons.all
  }

  private func prefixes(_ x: Clause, _ y: Clause) -> (String, String)? {
    guard case .modelNaming(let a) = x.terms, case .modelNaming(let b) = y.terms, a.rule == .beginsWith,
      b.rule == .beginsWith, let first = a.token, let second = b.token
    else { return nil }
    let (p, q) = (LooseText.name(first), LooseText.name(second))
    return p.hasPrefix(q) || q.hasPrefix(p) ? nil : (first, second)
  }

  /// Share-alike beside share-alike, and beside terms that it cannot take up.
  func openness(_ a: CompatibilityTerms, _ b: CompatibilityTerms) -> [CompatibilityReason] {
    guard isPassedOn, a.id != b.id else { return [] }
    var reasons = CompatibilityReasons()
    reasons.add(foreign(b, beside: a) + foreign(a, beside: b))
    if !a.shareAlike.isEmpty, !b.shareAlike.isEmpty, reasons.all.answer != .no {
      reasons.add(
        .unclear, "both ask for openness of their own; whether one takes the other's terms has to be read",
        [a, b], a.shareAlike + b.shareAlike)
    }
    return reasons.all
  }

  /// Terms of one licence that a share-alike one does not have, and so cannot take up.
  func foreign(_ terms: CompatibilityTerms, beside alike: CompatibilityTerms)
    -> [CompatibilityReason]
  {
    guard let first = alike.shareAlike.first else { return [] }
    var reasons = CompatibilityReasons()
    let extra = terms.carried(beyond: alike)
    if !extra.isEmpty {
      reasons.add(
        .no, "\(alike.id) asks for its own terms alone, and \(terms.id) adds \(Self.kinds(extra))",
        [alike, terms], [first] + extra)
    } else if terms.shareAlike.isEmpty, let bound = terms.clauses(.flowDown).first {
      reasons.add(
        .unclear, "\(alike.id) asks for its own terms alone, and \(terms.id) binds recipients as well",
        [alike, terms], [first, bound])
    }
    return reasons.all
  }

  /// "model naming, usage threshold and 3 more kinds of terms".
  static func kinds(_ clauses: [Clause]) -> String {
    let words = ClauseKind.allCases.filter { kind in clauses.contains { $0.kind == kind } }
      .map { $0.rawValue.replacing("-", with: " ") }
    return words.count > 4
      ? "terms on " + words.prefix(3).joined(separator: ", ") + " and \(words.count - 3) more things"
      : "terms on \(ClauseSentence.list(words))"
  }
}
