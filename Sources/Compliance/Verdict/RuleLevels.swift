/// The levels that a project, or a command line, gives to the findings of rules: the one place where they apply.
struct RuleLevels: Sendable {
  private var levels: [String: Finding.Status?] = [:]

  /// The levels; of two for one rule the later counts.
  init(_ list: [Manifest.RuleLevel]) {
    for entry in list { levels[entry.rule] = .some(entry.level) }
  }

  /// The findings with their levels, without those of rules that are off.
  func applied(to findings: [Finding]) -> [Finding] {
    findings.compactMap { finding in
      guard let level = levels[finding.rule] else { return finding }
      guard let level else { return nil }
      var changed = finding
      changed.status = level
      return changed
    }
  }

  /// What a reader must be told: which rules were turned off, and how many findings that hides.
  func notes(_ findings: [Finding]) -> [String] {
    levels.filter { $0.value == nil }.keys.sorted().map { rule in
      let count = findings.count { $0.rule == rule && $0.status != .holds }
      return "the rule \(rule) is off: \(count) \(count == 1 ? "finding is" : "findings are") not shown"
    }
  }
}
