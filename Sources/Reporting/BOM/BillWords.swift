import Compliance
import LicenseClauses

/// The words of a bill: findings and clauses on a line each.
enum BillWords {
  /// A finding: "violation model-naming llama-3.1: …", the clauses that it rests on, and what to do.
  static func finding(_ finding: Finding) -> String {
    let head = [finding.state, finding.rule, finding.license].compactMap(\.self).joined(separator: " ")
    let clauses = places(finding.clauses)
    let end =
      finding.waivedBecause.map { "; waived because: \($0)" }
      ?? (finding.fix.isEmpty ? "" : "; fix: \(finding.fix)")
    return SafeText.line("\(head): \(finding.message)\(clauses)\(end)")
  }

  /// Where the first few clauses stand; all of them are properties of what the finding is about.
  private static func places(_ clauses: [Clause]) -> String {
    guard !clauses.isEmpty else { return "" }
    let shown = clauses.prefix(most).map { "\($0.kind.rawValue) in \(ClauseText.place($0))" }
    let more = clauses.count > most ? ["and \(clauses.count - most) more"] : []
    return " (\((shown + more).joined(separator: "; ")))"
  }

  private static let most = 4

  /// A clause: its kind, its parameters, and where it stands.
  static func clause(_ clause: Clause) -> String {
    let parameters = ClauseText.parameters(clause)
    let kind = "\(clause.kind.rawValue)\(parameters.isEmpty ? "" : " (\(parameters))")"
    return SafeText.line("\(kind) in \(ClauseText.place(clause))")
  }
}
