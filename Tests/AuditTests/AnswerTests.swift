import Compliance
import LicenseClauses
import Testing

@testable import Audit

@Suite("What may be done with what was found")
struct AnswerTests {
  private func answers(_ folder: Folder) throws -> [String] {
    try folder.audit().verdicts.map { "\($0.use.rawValue) \($0.answer.words)" }
  }

  @Test("an MIT model may be used, and shipped with its notice")
  func free() throws {
    let folder = Folder(["bot/README.md": "---\nlicense: mit\n---\n"])
    #expect(
      try answers(folder) == [
        "research may", "internal may", "hosted may", "application may, if", "weights may, if",
      ])
  }

  @Test("a non-commercial model may be used for research alone")
  func nonCommercial() throws {
    let folder = Folder(["bot/README.md": "---\nlicense: cc-by-nc-4.0\n---\n"])
    let found = try folder.audit().verdicts
    #expect(found.first { $0.use == .hosted }?.answer == .mayNot)
    #expect(found.first { $0.use == .research }.map { $0.answer < .cannotTell } == true)
  }

  @Test("who publishes weights to earn money needs more than a licence for non-commercial use")
  func publishedForMoney() throws {
    let folder = Folder(["bot/README.md": "---\nlicense: cc-by-nc-4.0\n---\n"])
    var facts = AuditFacts()
    facts.isCommercial = true
    #expect(try folder.audit(.weights, facts).worst?.answer == .mayNot)
    facts.isCommercial = false
    #expect(try folder.audit(.weights, facts).worst?.answer == .mayIf)
    // What is published is put to no use of a policy's list.
    let llama = Folder(["bot/README.md": "---\nlicense: llama3.1\n---\n"])
    #expect(
      try !llama.rules(.weights).contains { $0.hasPrefix("use-restriction") || $0.hasPrefix("ai-disclosure") }
    )
  }

  @Test("an apache-2.0 card on a Llama base: the base's terms bind, whatever the model is called")
  func relicensed() throws {
    let folder = Folder([
      "bot/README.md": "---\nlicense: apache-2.0\n---\n",
      "bot/adapter_config.json":
        #"{"peft_type": "LORA", "base_model_name_or_path": "meta-llama/Llama-3.1-8B"}"#,
    ])
    #expect(try folder.rules().contains("license-drift: bot"))
    let drift = try folder.audit().report.findings.first { $0.rule == "license-drift" }
    #expect(drift?.file == "bot/README.md")
    #expect(drift?.license == "llama-3.1")
  }

  @Test("a base that nobody knows leaves it open")
  func unknown() throws {
    let folder = Folder(["bot/README.md": "---\nlicense: mit\nbase_model: acme/Nova-7B\n---\n"])
    #expect(Set(try folder.audit().verdicts.map(\.answer)) == [.cannotTell])
    let first = try folder.audit().openQuestions.first
    #expect(first?.text.contains("acme/Nova-7B") == true)
  }

  @Test("what the user says of the use decides")
  func facts() throws {
    let folder = Folder(["bot/README.md": "---\nlicense: qwen-2024\n---\n"])
    var facts = AuditFacts()
    facts.users = 800_000_000
    #expect(try folder.audit(.hosted, facts).worst?.answer == .mayNot)
    facts.users = 1000
    #expect(try folder.audit(.hosted, facts).worst?.answer == .mayIf)
  }

  @Test("code uses the models that it names")
  func code() throws {
    let folder = Folder(["bot/app.py": "m = AutoModel.from_pretrained(\"CohereForAI/aya-23-8B\")\n"])
    let audit = try folder.audit(.hosted)
    #expect(audit.worst?.target == "the code in bot")
    #expect(audit.worst?.answer == .mayNot)
    #expect(audit.graph.artifact("the code in bot")?.bases.first?.place.description == "bot/app.py:1")
  }

  @Test("free words for a licence leave it open, and end no audit")
  func freeWords() throws {
    let folder = Folder([
      "bot/a/README.md": "---\nlicense: Apache-2.0 (code), CC-BY-NC-4.0 (weights)\n---\n",
      "bot/b/README.md": "---\nlicense: mit\n---\n",
    ])
    let hosted = try folder.audit(.hosted).verdicts.map { "\($0.target) \($0.answer.words)" }
    #expect(hosted == ["a cannot tell", "b may"])
  }

  @Test("a base by a path beside it is that base")
  func beside() {
    let folder = Folder([
      "bot/base/README.md": "---\nlicense: llama3.1\n---\n",
      "bot/lora/adapter_config.json": #"{"peft_type": "LORA", "base_model_name_or_path": "../base"}"#,
    ])
    #expect(folder.graph.artifact("lora")?.bases.map(\.name) == ["base"])
  }

  @Test("the code of a Space belongs to its card")
  func space() throws {
    let folder = Folder([
      "bot/README.md": "---\nsdk: gradio\nlicense: mit\n---\n",
      "bot/app.py": "m = AutoModel.from_pretrained(\"CohereForAI/aya-23-8B\")\n",
    ])
    #expect(folder.graph.targets.map(\.name) == ["bot"])
    #expect(try folder.audit(.hosted).worst?.answer == .mayNot)
  }
}
