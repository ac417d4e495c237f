import LicenseClauses
import Testing

@testable import Compliance

@Suite("license-mismatch")
struct LicenseMismatchTests {
  private func rows(_ model: String) throws -> [String] {
    try Project(body: #""models": [\#(model)]"#).rows().filter { $0.contains("license-mismatch") }
  }

  @Test(
    "a well-known model under another licence than its maker's is a question",
    arguments: [
      (#"{"name": "meta-llama/Llama-3.1-8B", "license": "apache-2.0"}"#, true),
      (#"{"name": "meta-llama/Llama-3.1-8B", "license": "llama3.1"}"#, false),
      (#"{"name": "acme/Llama-3.1-8B", "license": "apache-2.0"}"#, false),
      (
        #"{"name": "meta-llama/Llama-3.1-8B", "license": "apache-2.0", "baseModels": ["a/b"]}, {"name": "a/b", "license": "mit"}"#,
        false
      ),
      (#"{"name": "meta-llama/Llama-3.1-8B", "license": "nobody-knows-1.0"}"#, false),
      (#"{"name": "meta-llama/Llama-3.1-8B", "license": "gemma"}"#, false),
      (#"{"name": "google/gemma-2-9b", "license": "gemma-2024-04-01"}"#, false),
    ])
  func makers(_ model: String, _ isAsked: Bool) throws {
    let found = try rows(model)
    #expect(found.isEmpty == !isAsked, "\(found)")
  }

  @Test("the finding names the declared licence, and none that only the name suggests")
  func words() throws {
    let project = Project(
      body: #""models": [{"name": "meta-llama/Llama-3.1-8B", "license": "apache-2.0"}]"#)
    let finding = try #require(try project.report().findings.first { $0.rule == "license-mismatch" })
    #expect(finding.license == "apache-2.0" && finding.status == .review)
    #expect(!finding.message.contains("llama-3.1") && finding.fix.contains("llama-lint models"))
  }

  @Test(
    "a name without a version means any version of its licence",
    arguments: [
      ("gemma", "gemma-2024-02-21", true), ("Gemma", "gemma-2024-04-01", true),
      ("gemma-2025-03-24", "gemma-2024-02-21", false), ("llama3.1", "llama-3", false),
      ("gemma", "llama-3.1", false), ("openrail++", "creativeml-openrail-plus-plus-m-sdxl", true),
      ("flux-1-dev-non-commercial-license", "flux-1-nc", true),
      ("flux-1-dev-nc-2024-08-01", "flux-1-dev-nc-v1.1.1", false),
      ("sam-license", "sam-license-3d-objects", true),
      ("openrail++", "creativeml-openrail-m", false), ("nobody-knows", "gemma-2024-02-21", false),
    ])
  func families(_ name: String, _ license: String, _ isOne: Bool) {
    #expect(LicenseMismatchRule.isVersion(license, named: name, .builtIn) == isOne)
  }
}
