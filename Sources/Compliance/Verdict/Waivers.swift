import LicenseClauses

/// Applies attestations and waivers: the one place after the rules.
struct WaiverPolicy {
  let context: RuleContext
  /// The numbers of the waivers and attestations of a rule and subject, for projects with many.
  private let waivers: [Key: [Int]]
  private let attestations: [Key: [Int]]

  private struct Key: Hashable {
    let rule: String
    let subject: String
  }

  init(context: RuleContext) {
    self.context = context
    let manifest = context.manifest
    waivers = Dictionary(grouping: manifest.waivers.indices) {
      Key(rule: manifest.waivers[$0].rule, subject: manifest.waivers[$0].subject)
    }
    attestations = Dictionary(grouping: manifest.attestations.indices) {
      Key(rule: manifest.attestations[$0].rule, subject: manifest.attestations[$0].subject)
    }
  }

  /// The numbers under a finding's rule and subject, in their order; "organization" means the one that there is.
  private func numbers(_ finding: Finding, in table: [Key: [Int]]) -> [Int] {
    let own = table[Key(rule: finding.rule, subject: finding.subject)] ?? []
    guard finding.subject == context.organizationName, finding.subject != "organization" else { return own }
    return (own + (table[Key(rule: finding.rule, subject: "organization")] ?? [])).sorted()
  }

  /// The findings with what was waived marked, and what is wrong with the waivers added; apart from these, what was
  /// attested, which holds.
  func apply(
    _ findings: [Finding], _ levels: RuleLevels = RuleLevels([])
  ) -> (findings: [Finding], attested: [Finding]) {
    let attested = findings.compactMap(attested)
    var findings = levels.applied(to: findings.filter { self.attested($0) == nil })
    var used = Set<Int>()
    for index in findings.indices {
      guard let number = waiver(for: findings[index]) else { continue }
      used.insert(number)
      findings[index].waivedBecause = context.manifest.waivers[number].reason
    }
    let problems = context.manifest.waivers.indices.compactMap { problem($0, used.contains($0), findings) }
    return (findings + problems, attested)
  }

  /// An obligation as settled by an attestation; nil where none settles it.
  private func attested(_ finding: Finding) -> Finding? {
    guard finding.status == .obligation else { return nil }
    let found = numbers(finding, in: attestations).lazy.map { context.manifest.attestations[$0] }.first {
      $0.isInForce(on: context.asOf)
    }
    return found.map { attestation in
      var settled = finding
      settled.status = .holds
      settled.message = "attested: \(attestation.evidence)\(attestation.by.map { ", by \($0)" } ?? "")"
      settled.fix = ""
      return settled
    }
  }

  private func isSubject(_ name: String, _ finding: Finding) -> Bool {
    name == finding.subject || (name == "organization" && finding.subject == context.organizationName)
  }

  private func waiver(for finding: Finding) -> Int? {
    numbers(finding, in: waivers).first { number in
      let waiver = context.manifest.waivers[number]
      return matches(waiver, finding) && context.asOf <= waiver.until && !isTextChanged(waiver, finding)
    }
  }

  private func matches(_ waiver: Manifest.Waiver, _ finding: Finding) -> Bool {
    guard waiver.rule == finding.rule, isSubject(waiver.subject, finding) else { return false }
    guard let license = waiver.license else { return true }
    return (context.catalog.entry(license)?.id ?? license) == finding.license
  }

  /// Whether the text that a waiver is bound to is another one now.
  private func isTextChanged(_ waiver: Manifest.Waiver, _ finding: Finding) -> Bool {
    guard let digest = waiver.textDigest else { return false }
    // A digit or two fit many texts.
    guard digest.count >= Self.leastDigest else { return true }
    let terms = context.lineage.terms.filter { $0.id == finding.license }
    return !terms.contains { $0.digests.contains { $0.hasPrefix(digest.lowercased()) } }
  }

  private static let leastDigest = 12

  private func problem(_ number: Int, _ used: Bool, _ findings: [Finding]) -> Finding? {
    let waiver = context.manifest.waivers[number]
    if waiver.until < context.asOf {
      return finding(
        "waiver-expired", .violation, waiver, "the waiver for \(waiver.rule) ended on \(waiver.until)",
        "mend what was waived, or set a new day")
    }
    if used { return nil }
    if waiver.textDigest != nil,
      findings.contains(where: { matches(waiver, $0) && isTextChanged(waiver, $0) })
    {
      return finding(
        "waiver-expired", .violation, waiver,
        "the waiver for \(waiver.rule) was given for another text of the licence",
        "read the changed text, and set \"textDigest\" anew")
    }
    return finding(
      "waiver-unused", .review, waiver, "the waiver for \(waiver.rule) covers nothing", "remove it")
  }

  private func finding(
    _ rule: String, _ status: Finding.Status, _ waiver: Manifest.Waiver, _ message: String, _ fix: String
  ) -> Finding {
    Finding(
      rule: rule, status: status, subject: waiver.subject, license: waiver.license, via: [waiver.subject],
      otherPaths: 0, message: message, fix: fix,
      clauses: [], notes: ["reason: \(waiver.reason)"], position: waiver.position)
  }
}
