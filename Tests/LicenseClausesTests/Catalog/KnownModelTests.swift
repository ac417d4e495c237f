import Testing

@testable import LicenseClauses

/// Models whose licence is known by their name.
@Suite("Known models")
struct KnownModelTests {
  @Test("each has a licence of the catalogue, and no two have one name")
  func table() {
    let strangers = KnownModel.all.filter { LicenseCatalog.builtIn.entry($0.license)?.id != $0.license }
    #expect(strangers.isEmpty)
    #expect(KnownModel.all.count > 600)
    #expect(Set(KnownModel.all.map { $0.pattern.lowercased() }).count == KnownModel.all.count)
    #expect(
      KnownModel.all.allSatisfy {
        !$0.source.isEmpty && ($0.pattern.contains("/") || $0.pattern.hasPrefix("ollama:"))
      })
  }

  @Test(
    "a name with its owner is known, in any case and with an Ollama tag",
    arguments: [
      ("meta-llama/Llama-3.1-8B-Instruct", "llama-3.1"), ("META-LLAMA/llama-3.1-405b", "llama-3.1"),
      ("meta-llama/Llama-3.2-1B", "llama-3.2"), ("meta-llama/Llama-3.3-70B-Instruct", "llama-3.3"),
      ("bigscience/bloom", "bigscience-bloom-rail-1.0"), ("llama3.1:8b", "llama-3.1"),
      ("ollama/llama3.1:70b-instruct-q4_0", "llama-3.1"), ("qwen2.5:7b", "apache-2.0"),
      ("qwen2.5:3b-instruct", "qwen-research"),
    ])
  func known(_ name: String, _ license: String) {
    #expect(KnownModel.named(name)?.license == license)
  }

  @Test(
    "a look-alike is not",
    arguments: [
      "acme/Llama-3.1-8B", "Llama-3.1-8B", "llama3.1", "meta-llama-3/Llama-3.1-8B", "", "*", "*/*",
      "bigscience/bloom-like-but-mine-of-acme/x", String(repeating: "a/", count: 4_000),
    ])
  func lookAlikes(_ name: String) {
    #expect(KnownModel.named(name) == nil)
  }

  @Test("of several patterns the one that says most holds")
  func mostSpecific() throws {
    let narrow = try #require(KnownModel.named("meta-llama/CodeLlama-70b-Python-hf"))
    #expect(narrow.pattern == "meta-llama/CodeLlama-70b-*")
  }
}
