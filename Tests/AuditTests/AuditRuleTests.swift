import Compliance
import Testing

@testable import Audit

@Suite("Rules of an audit report and accept")
struct AuditRuleTests {
  /// A folder, and the rule that reports it.
  static let reported: [(String, Folder)] = [
    (
      "source-conflict",
      Folder([
        "bot/README.md": "---\nlicense: mit\n---\n",
        "bot/b.cdx.json": bill(name: "bot", license: "GPL-3.0-only"),
      ])
    ),
    ("no-license", Folder(["bot/README.md": "---\nbase_model: meta-llama/Llama-3.1-8B\n---\n"])),
    (
      "missing-text",
      Folder(["bot/README.md": "---\nlicense: other\nlicense_name: nova\nlicense_link: LICENSE\n---\n"])
    ),
    ("missing-text", Folder(["bot/README.md": "---\nlicense: other\n---\n"])),
    (
      "undeclared-base",
      Folder(["bot/adapter_config.json": #"{"peft_type": "LORA", "base_model_name_or_path": null}"#])
    ),
    (
      "undeclared-base",
      Folder(["bot/README.md": "---\nlicense: mit\nbase_model: /root/models/nova\n---\n"])
    ),
    (
      "prose-only", Folder(["bot/README.md": "---\nlicense: mit\n---\nBase model: meta-llama/Llama-3.1-8B\n"])
    ),
    ("prose-only", Folder(["bot/README.md": "---\npipeline_tag: text-generation\n---\nLicense: MIT\n"])),
    ("prose-only", Folder(["bot/README.md": "---\nlicense: mit\n---\nNot for commercial use.\n"])),
    (
      "prose-only",
      Folder(["bot/README.md": "---\nlicense: mit\n---\nThe weights are released under CC-BY-NC-4.0.\n"])
    ),
    (
      "prose-only",
      Folder(["bot/README.md": "---\nlicense: mit\nextra_gated_prompt: for non-commercial use\n---\n"])
    ),
    (
      "prose-only",
      Folder([
        "bot/README.md": "---\nlicense: mit\n---\n", "bot/NOTICE": "Weights are for non-commercial use only.",
      ])
    ),
    (
      "unread-file",
      Folder([
        "bot/README.md": "---\nlicense: cc-by-nc-4.0\ntags: [a\n---\n",
        "bot/config.json": #"{"model_type": "nova"}"#,
      ])
    ),
  ]

  /// The same without what is wrong.
  static let accepted: [(String, Folder)] = [
    (
      "source-conflict",
      Folder([
        "bot/README.md": "---\nlicense: mit\n---\n", "bot/b.cdx.json": bill(name: "bot", license: "MIT"),
      ])
    ),
    (
      "no-license",
      Folder(["bot/README.md": "---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n"])
    ),
    (
      "missing-text",
      Folder(["bot/README.md": "---\nlicense: mit\nlicense_link: https://x.example/LICENSE\n---\n"])
    ),
    (
      "undeclared-base",
      Folder([
        "bot/README.md": "---\nbase_model: acme/Nova-7B\n---\n",
        "bot/adapter_config.json": #"{"peft_type": "LORA", "base_model_name_or_path": "acme/Nova-7B"}"#,
      ])
    ),
    (
      "prose-only",
      Folder(["bot/README.md": "---\nlicense: mit\nbase_model: acme/Nova-7B\n---\nBase model: acme/Nova-7B\n"]
      )
    ),
    ("unread-file", Folder(["bot/README.md": "---\nlicense: mit\n---\n"])),
    (
      "source-conflict",
      Folder(["bot/README.md": "---\nlicense: nobody-knows\n---\n", "bot/LICENSE": "You may use it."])
    ),
  ]

  private static func bill(name: String, license: String) -> String {
    """
    {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
      {"type": "machine-learning-model", "name": "\(name)", "licenses": [{"license": {"id": "\(license)"}}]}]}
    """
  }

  @Test("what is wrong is reported", arguments: reported.indices)
  func reports(_ index: Int) throws {
    let (rule, folder) = Self.reported[index]
    let found = try folder.rules()
    #expect(found.contains("\(rule): bot"), "\(found)")
  }

  @Test("what is right is not", arguments: accepted.indices)
  func accepts(_ index: Int) throws {
    let (rule, folder) = Self.accepted[index]
    let found = try folder.rules()
    #expect(!found.contains("\(rule): bot"), "\(found)")
  }

  @Test("each rule is documented, and has a folder that it reports and one that it accepts")
  func described() {
    for rule in AuditRules.descriptions {
      #expect(Self.reported.contains { $0.0 == rule.name } && Self.accepted.contains { $0.0 == rule.name })
      #expect(
        !rule.summary.isEmpty && !rule.rationale.isEmpty && !rule.example.isEmpty && !rule.remedy.isEmpty)
    }
    #expect(AuditRules.descriptions.count == AuditRules.all.count)
  }
}
