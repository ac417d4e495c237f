import LicenseClauses
import PositionedJSON

/// What the project has decided: attestations, its policy, waivers.
extension ManifestReader {
  func attestation(_ value: JSONValue, _ path: String) -> Manifest.Attestation? {
    guard
      let reader = ObjectReader(
        value, path: path, log: log, fields: ["rule", "subject", "evidence", "by", "on", "until"])
    else { return nil }
    let (rule, subject, evidence) = (
      reader.required("rule"), reader.required("subject"), reader.required("evidence")
    )
    let (by, on, until) = (reader.string("by"), reader.day("on"), reader.day("until"))
    guard let rule, let subject, let evidence else { return nil }
    return Manifest.Attestation(
      rule: rule, subject: subject, evidence: evidence, by: by, on: on, until: until, position: value.position
    )
  }

  func policy(_ value: JSONValue) -> Manifest.Policy? {
    let fields = ["allow", "deny", "denyClauses", "rules"]
    guard let reader = ObjectReader(value, path: "policy", log: log, fields: fields) else { return nil }
    return Manifest.Policy(
      allow: entries("allow", reader), deny: entries("deny", reader) ?? [],
      denyClauses: reader.choices("denyClauses", ClauseKind.self) ?? [], rules: levels(reader))
  }

  private func entries(_ key: String, _ reader: ObjectReader) -> [Manifest.Policy.Entry]? {
    guard reader.strings(key) != nil, let items = reader.field(key)?.array else { return nil }
    return items.compactMap { item in
      item.string.map { Manifest.Policy.Entry(name: $0, position: item.position) }
    }
  }

  private func levels(_ reader: ObjectReader) -> [Manifest.RuleLevel] {
    guard let field = reader.field("rules") else { return [] }
    guard let object = ObjectReader(field, path: "policy.rules", log: log, fields: rules) else { return [] }
    return (field.members ?? []).compactMap { member in
      guard rules.contains(member.key), let name = object.string(member.key) else { return nil }
      if let level = Manifest.RuleLevel(rule: member.key, level: name) { return level }
      log.report(
        "'\(name)' is no level", at: member.value.position, path: "policy.rules.\(member.key)",
        hint: "one of \(Manifest.RuleLevel.names.joined(separator: ", "))")
      return nil
    }
  }

  func waiver(_ value: JSONValue, _ path: String) -> Manifest.Waiver? {
    let fields = ["rule", "subject", "license", "reason", "until", "textDigest"]
    guard let reader = ObjectReader(value, path: path, log: log, fields: fields) else { return nil }
    let (rule, subject, reason) = (
      reader.required("rule"), reader.required("subject"), reader.required("reason")
    )
    let (until, license, digest) = (
      reader.requiredDay("until"), reader.string("license"), reader.string("textDigest")
    )
    guard let rule, let subject, let reason, let until else { return nil }
    return Manifest.Waiver(
      rule: rule, subject: subject, license: license, reason: reason, until: until, textDigest: digest,
      position: value.position)
  }
}
