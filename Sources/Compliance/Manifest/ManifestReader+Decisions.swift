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
    guard
      let reader = ObjectReader(value, path: "policy", log: log, fields: ["allow", "deny", "denyClauses"])
    else { return nil }
    return Manifest.Policy(
      allow: reader.strings("allow"), deny: reader.strings("deny") ?? [],
      denyClauses: reader.choices("denyClauses", ClauseKind.self) ?? [])
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
