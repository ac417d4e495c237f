import Foundation
import PositionedJSON
import Testing

@testable import LlamaLintCommand

@Suite("compare --for, eu-exemption of a manifest, and odrl")
struct ProjectChoiceTests {
  private static let manifest = """
    {"models": [{"name": "m/llama", "license": "llama-4"},
      {"name": "a/bot", "license": "mit", "baseModels": ["m/llama"], "distribution": "weights"}],
     "products": [{"name": "Bot", "models": ["a/bot"], "commercial": true, "offering": "application"}]}
    """

  private static let formats = [
    ("text", "commercial use *"), ("markdown", "| commercial use &#42; |"),
    ("csv", #","yes","'Bot' is commercial""#),
    ("json", #""matters": "yes""#), ("html", "<tr class=\"matters\"><th scope=\"row\">commercial use *<br>"),
  ]

  @Test("the rows that matter are marked in each format, with the reason", arguments: formats)
  func marks(_ format: String, _ sign: String) throws {
    try withFolder(["manifest.json": Self.manifest]) { folder in
      let words = ["compare", "llama-4", "mit", "--format", format]
      let outcome = run(words + ["--for", folder + "/manifest.json"])
      #expect(outcome.status == .success && outcome.out.contains(sign), "\(outcome.err)")
      #expect(outcome.out.contains("Bot") && outcome.out.contains("is commercial"))
      #expect(!run(words).out.contains(sign))
    }
  }

  @Test("a manifest with mistakes, or one that would be written over, is an error")
  func mistakes() throws {
    try withFolder(["manifest.json": Self.manifest, "bad.json": #"{"models": [{"nam": "x"}]}"#]) { folder in
      let bad = run("compare", "mit", "--for", folder + "/bad.json")
      #expect(bad.status == .usage && bad.err.contains("bad.json:1:") && bad.out.isEmpty)
      let path = folder + "/manifest.json"
      #expect(run("compare", "mit", "--for", path, "-o", path).status == .usage)
      #expect(run("compare", "mit", "--for", folder + "/none.json").status == .usage)
      #expect(run("compare", "-", "--for", "-").status == .usage)
      #expect(run("compare", "mit", "--for", "-", input: Self.manifest).out.contains("commercial use *"))
      let left = try String(contentsOfFile: path, encoding: .utf8)
      #expect(left == Self.manifest)
    }
  }

  @Test("the exemption of a manifest lists the models that reach others, and fails where that is asked for")
  func exemption() throws {
    try withFolder(["manifest.json": Self.manifest, "bad.json": "{"]) { folder in
      let outcome = run("eu-exemption", folder + "/manifest.json", "--fail-on", "missed")
      #expect(outcome.status == .findings && outcome.out.contains("a/bot: missed"))
      #expect(outcome.out.contains("missed        llama-4, from m/llama"))
      #expect(outcome.out.contains("met           mit") && !outcome.out.contains("m/llama: missed"))
      let json = run("eu-exemption", folder + "/manifest.json", "--format", "json").out
      let value = try JSONReader.read(Array(json.utf8))
      #expect(value["answer"]?.string == "missed" && value["models"]?.array?.count == 1)
      #expect(value["licenses"]?.array?.compactMap { $0["license"]?.string }.sorted() == ["llama-4", "mit"])
      #expect(run("eu-exemption", folder + "/bad.json").err.contains("bad.json:1:"))
    }
  }

  @Test("a licence becomes a policy, from an id, a model or a text")
  func odrl() throws {
    try withFolder(["LICENSE": "You may not use the Model for commercial purposes.\n"]) { folder in
      for name in ["llama-4", "meta-llama/Llama-3.1-8B-Instruct", folder + "/LICENSE"] {
        let outcome = run("odrl", name)
        #expect(outcome.status == .success, "\(outcome.err)")
        let policy = try JSONReader.read(Array(outcome.out.utf8))
        #expect(policy["@type"]?.string == "Set")
        #expect(outcome.out == run("odrl", name).out)
      }
      #expect(
        run("odrl", folder + "/LICENSE", "--target", "https://example.org/m").out.contains("cc:CommercialUse")
      )
    }
  }

  @Test(
    "what is no licence, or no address, is an error",
    arguments: [
      ["odrl"], ["odrl", "llama"], ["odrl", "mit", "gpl-3.0"], ["odrl", "mit", "--target", "acme/Bot"],
      ["odrl", "mit", "--target", "https://a b"], ["odrl", "mit", "--target", "urn:"],
    ])
  func errors(_ words: [String]) {
    let outcome = run(words)
    #expect(outcome.status == .usage && outcome.out.isEmpty && !outcome.err.isEmpty)
  }
}
