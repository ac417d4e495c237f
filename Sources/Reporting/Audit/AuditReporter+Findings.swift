import Audit
import Compliance
import LicenseClauses
import PositionedJSON

/// On what the answer rests: findings, duties, what could not be read, and what is left to ask.
extension AuditReporter {
  var findings: [String] {
    let open = audit.report.findings.filter { $0.status != .obligation || audit.use != nil }
    guard !open.isEmpty else { return [] }
    let shown = verbose ? open : Array(open.prefix(Self.mostFindings))
    var out = [style.bold("findings")]
    for finding in shown { out += rows(finding) }
    if shown.count < open.count {
      out.append("  and \(open.count - shown.count) more (--verbose lists them)")
    }
    return out
  }

  private func rows(_ finding: Finding) -> [String] {
    let license = finding.license.map { " [\($0)]" } ?? ""
    var out = [
      "  \(head(finding)) \(SafeText.line(finding.subject + license))",
      "    " + SafeText.line(finding.message),
      "    \(style.blue("-->")) \(SafeText.line("\(finding.path(in: audit.report)):\(finding.position.line)"))",
    ]
    if finding.via.count > 1 {
      out.append("    reached: " + finding.via.map(SafeText.line).joined(separator: " → "))
    }
    out += finding.clauses.prefix(verbose ? .max : 2).map {
      "    clause: " + SafeText.line(finding.sentence($0))
    }
    out += finding.notes.prefix(verbose ? .max : 6).map { "    note: " + SafeText.line($0) }
    if !finding.fix.isEmpty { out.append("    fix: " + SafeText.line(finding.fix)) }
    return out
  }

  private func head(_ finding: Finding) -> String {
    let title = "\(finding.status.rawValue): \(finding.rule):"
    switch finding.status {
    case .violation: return style.red(title)
    case .review: return style.yellow(title)
    case .obligation, .holds: return style.blue(title)
    }
  }

  // MARK: Duties

  var duties: [String] {
    let duties = audit.terms.flatMap(Duty.all)
    guard !duties.isEmpty else { return [] }
    var out = [style.bold("what the licences ask")]
    for act in Duty.Act.allCases {
      let of = duties.filter { $0.act == act }
      guard !of.isEmpty else { continue }
      let (uses, rest) = (
        of.filter { $0.clause.kind == .useRestriction }, of.filter { $0.clause.kind != .useRestriction }
      )
      let shown = verbose ? rest : Array(rest.prefix(Self.mostDuties))
      out.append("  " + act.words)
      out += shown.map { "    - " + SafeText.line($0.text) }
      if shown.count < rest.count {
        out.append("    - and \(rest.count - shown.count) more (--verbose lists them)")
      }
      out += restrictions(uses)
    }
    return out
  }

  /// The forbidden uses of each licence, in one line each.
  private func restrictions(_ duties: [Duty]) -> [String] {
    var licenses: [String] = []
    for duty in duties where !licenses.contains(duty.license) { licenses.append(duty.license) }
    return licenses.map { license in
      let categories = duties.filter { $0.license == license }.flatMap { duty -> [UseCategory] in
        if case .useRestriction(let categories) = duty.clause.terms { return categories }
        return []
      }
      return "    - " + SafeText.line("no use for \(UseWords.list(Set(categories).sorted())) (\(license))")
    }
  }

  // MARK: The rest

  var unreadable: [String] {
    guard !problems.isEmpty else { return [] }
    let shown = problems.prefix(verbose ? .max : 10)
    let rest = problems.count - shown.count
    return [style.bold("not read")]
      + shown.map { SafeText.line("  \($0.place): \($0.message)") }
      + (rest > 0 ? ["  and \(rest) more"] : [])
  }

  /// What is left to ask, that which settles most first.
  var questions: [String] {
    let asked = audit.openQuestions
    guard !asked.isEmpty else { return [] }
    return [style.bold("what is left to ask")]
      + asked.prefix(verbose ? .max : 8).map { SafeText.line("  - \($0.text)") }
  }

  var summary: String {
    let counts = [Finding.Status.violation, .review, .obligation].map { status in
      let count = audit.report.count(status)
      return "\(count) \(status.rawValue)\(count == 1 ? "" : "s")"
    }
    let models = audit.graph.artifacts.filter { $0.kind == .model }
    let found = models.count(where: \.isDescribed)
    let line =
      "\(audit.report.manifest): \(found) \(found == 1 ? "model" : "models") found, \(models.count - found) named, \(counts.joined(separator: ", ")) (as of \(audit.report.asOf))"
    let gate =
      audit.use == nil && !audit.graph.targets.isEmpty
      ? "\nthe table takes every use but research to earn money; the exit status is of what was found: ask for one use with --use to make it a gate"
      : ""
    return (audit.report.count(.violation) > 0 ? style.red(SafeText.line(line)) : SafeText.line(line)) + gate
  }

  private static let mostFindings = 25
  private static let mostDuties = 8
}
