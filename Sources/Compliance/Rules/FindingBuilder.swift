import LicenseClauses
import PositionedJSON

extension Rule {
  /// A finding of this rule on terms that reach a subject.
  func finding(
    _ status: Finding.Status, _ subject: String, _ reach: Reach, _ message: String, fix: String = "",
    clauses: [Clause],
    notes: [String] = [], asks: String? = nil, at position: JSONPosition
  ) -> Finding {
    var finding = Finding(
      rule: Self.description.name, status: status, subject: subject, license: reach.terms.id, via: reach.path,
      otherPaths: reach.otherPaths, message: reach.terms.spoken(in: message), fix: fix, clauses: clauses,
      notes: notes, asks: asks, position: position)
    finding.speech = ClauseSentence(reach.terms)
    return finding
  }

  /// A finding of this rule that rests on no lineage.
  func finding(
    _ status: Finding.Status, _ subject: String, license: String?, via: [String]? = nil, _ message: String,
    fix: String = "",
    clauses: [Clause] = [],
    notes: [String] = [], at position: JSONPosition
  ) -> Finding {
    Finding(
      rule: Self.description.name, status: status, subject: subject, license: license, via: via ?? [subject],
      otherPaths: 0,
      message: message, fix: fix, clauses: clauses, notes: notes, position: position)
  }

  /// A review: what a licence forbids is done, and whether the agreement on record allows it, no field says. It may be a
  /// form for access, or for an evaluation.
  func mayBeLifted(
    _ deed: String, _ subject: String, _ reach: Reach, _ agreement: Manifest.Agreement, clauses: [Clause],
    at position: JSONPosition
  ) -> Finding {
    let reference = agreement.reference.map { " (\($0))" } ?? ""
    return finding(
      .review, subject, reach,
      "\(deed), \(reach.terms.id) forbids that, and the manifest does not say whether the agreement on record\(reference) allows it",
      fix: "read the agreement, and waive this with its reference where it does", clauses: clauses,
      at: position)
  }

  /// What holds, and why.
  func holds(_ subject: String, _ reach: Reach, _ why: String, clauses: [Clause], at position: JSONPosition)
    -> Finding
  {
    finding(.holds, subject, reach, why, clauses: clauses, at: position)
  }
}
