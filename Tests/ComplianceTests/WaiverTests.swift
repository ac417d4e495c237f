import Testing

@testable import Compliance

@Suite("Waivers and attestations")
struct WaiverTests {
  private func rows(_ extra: String) throws -> [String] {
    let body = #"""
      "models": [{"name": "a/b", "license": "name-x"},
      {"name": "me/c", "baseModels": ["a/b"], "distribution": "weights"}], \#(extra)
      """#
    return try Project(body: body).report().findings.filter { !$0.rule.hasPrefix("license-") }
      .map { "\($0.status.rawValue) \($0.rule) \($0.subject)\($0.waivedBecause == nil ? "" : " waived")" }
  }

  @Test("a waiver covers its finding until its last day, and says so when it has ended or covers nothing")
  func waivers() throws {
    let waiver =
      #"{"rule": "model-naming", "subject": "me/c", "reason": "agreed with counsel", "until": "2026-06-01"}"#
    #expect(try rows(#""waivers": [\#(waiver)]"#) == ["violation model-naming me/c waived"])
    let ended = try rows(#""waivers": [\#(waiver.replacing("2026-06-01", with: "2026-05-31"))]"#)
    #expect(ended.contains("violation model-naming me/c"))
    #expect(ended.contains { $0.contains("waiver-expired") })
    let idle = try rows(#""waivers": [\#(waiver.replacing("model-naming", with: "royalty"))]"#)
    #expect(idle.contains { $0.contains("waiver-unused") })
  }

  @Test("an attestation settles an obligation while it holds")
  func attestations() throws {
    let body = #"""
      "models": [{"name": "a/b", "license": "change-x"},
      {"name": "me/c", "baseModels": ["a/b"], "distribution": "weights"}],
      "attestations": [{"rule": "change-notice", "subject": "me/c", "evidence": "CHANGES.md", "until": "2026-12-31"}]
      """#
    #expect(try Project(body: body).rows().filter { $0.contains("change-notice") } == [])
    let later = Project(body: body, asOf: "2027-01-01")
    #expect(try later.rows().contains("obligation change-notice me/c change-x"))
  }
}
