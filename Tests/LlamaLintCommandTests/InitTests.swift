import Foundation
import Testing

@testable import LlamaLintCommand

/// What `init` finds in a folder.
@Suite("init")
struct InitTests {
  private func drafted(_ files: [String: String]) throws -> (manifest: String, out: String) {
    var drafted = (manifest: "", out: "")
    try withFolder(files) { folder in
      drafted.out = run("init", folder).out
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder).appending(path: "manifest.json"))
      drafted.manifest = String(decoding: bytes, as: UTF8.self)
    }
    return drafted
  }

  @Test(
    "an adapter by its card's tag, or by its configuration",
    arguments: [
      ["README.md": "---\ntags:\n- lora\nbase_model: acme/Base\n---\n"],
      ["README.md": "---\nlibrary_name: peft\nbase_model: acme/Base\n---\n"],
      ["adapter_config.json": "{\"base_model_name_or_path\": \"acme/Base\", \"peft_type\": \"LORA\"}"],
    ])
  func adapter(_ files: [String: String]) throws {
    let manifest = try drafted(files).manifest.filter { !$0.isWhitespace }
    #expect(manifest.contains(#""baseModels":[{"name":"acme/Base","relation":"adapter"}]"#), "\(manifest)")
  }

  @Test("a base that only the card names is kept beside the configuration's, and \"other\" names no licence")
  func bothSay() throws {
    let manifest = try drafted([
      "README.md": "---\nlicense: other\nbase_model:\n- acme/Base\n- beta/Draft\n---\n",
      "adapter_config.json": "{\"base_model_name_or_path\": \"acme/Base\"}",
    ]).manifest.filter { !$0.isWhitespace }
    #expect(
      manifest.contains(#""baseModels":[{"name":"acme/Base","relation":"adapter"},"beta/Draft"]"#),
      "\(manifest)"
    )
    #expect(!manifest.contains("\"license\""))
  }

  @Test("on a terminal it asks, and an empty answer leaves the fact out")
  func interview() throws {
    let card = "---\nbase_model: acme/Base\n---\n"
    try withFolder(["bot/README.md": card]) { folder in
      let answers = Answers(["mit", "shipped", "weights", "Acme", "", "1200", "Bot", "hosted-service", "yes"])
      var console = Console(
        out: { _ in }, err: { _ in }, input: { _ in [] }, isTerminal: true, environment: { _ in nil },
        now: { 1_780_272_000 })
      console.answers = true
      console.line = { answers.next() }
      #expect(LlamaLint.run(["init", "\(folder)/bot"], console) == .success)
      let manifest = try String(contentsOfFile: "\(folder)/bot/manifest.json", encoding: .utf8)
      for fact in [
        #""license": "mit""#, #""distribution": "weights""#, #""name": "Acme""#,
        #""monthlyActiveUsers": 1200"#,
        #""offering": "hosted-service""#, #""commercial": true"#,
      ] {
        #expect(manifest.contains(fact), "\(fact) in \(manifest)")
      }
      #expect(!manifest.contains("domicile"))
      #expect(run("check", "\(folder)/bot/manifest.json").status != .usage)
    }
  }

  /// Lines as somebody would type them.
  private final class Answers: @unchecked Sendable {
    private var lines: ArraySlice<String>
    init(_ lines: [String]) { self.lines = lines[...] }
    func next() -> String? { lines.popFirst() }
  }

  @Test("a pipe under the name of a model file holds nothing up")
  func pipe() throws {
    try withFolder([:]) { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      #expect(mkfifo("\(folder)/model.gguf", 0o600) == 0)
      #expect(run("init", folder).status == .success)
    }
  }

  @Test("a base on this machine alone is none that others know")
  func localBase() throws {
    let config = "{\"base_model_name_or_path\": \"/home/me/base\"}"
    #expect(!(try drafted(["adapter_config.json": config]).manifest.contains("/home/me")))
  }

  @Test("a merge by all parents that its configuration names")
  func merge() throws {
    let config = """
      base_model: acme/Base
      slices:
        - sources:
            - model: acme/Nova-8B+acme/lora
              layer_range: [0, 16]
            - model: "beta/Stock-8B"
      merge_method: passthrough
      """
    let manifest = try drafted(["mergekit_config.yml": config]).manifest.filter { !$0.isWhitespace }
    for name in ["acme/Base", "acme/Nova-8B", "acme/lora", "beta/Stock-8B"] {
      #expect(manifest.contains(#"{"name":"\#(name)","relation":"merge"}"#), "\(manifest)")
    }
  }

  /// An official text, where there is one: none is in the repository.
  private static let gemma = ProcessInfo.processInfo.environment["LLAMA_LINT_TEXTS"]?.split(separator: ":")
    .compactMap { try? String(contentsOfFile: "\($0)/gemma-2025-03-24.txt", encoding: .utf8) }.first

  @Test(
    "a card and a licence file that disagree settle on nothing, and it is said", .enabled(if: gemma != nil))
  func disagreement() throws {
    let license = try #require(Self.gemma)
    let drafted = try drafted(["README.md": "---\nlicense: mit\n---\n", "LICENSE": license])
    #expect(!drafted.manifest.contains("\"license\""))
    #expect(drafted.out.contains("says 'mit', and"))
    let card = "---\nlicense: gemma-2025-03-24\n---\n"
    let agreeing = try self.drafted(["README.md": card, "LICENSE": license])
    #expect(agreeing.manifest.contains("\"license\": \"gemma-2025-03-24\""))
    // An edited text is none that can be named.
    let edited = try self.drafted(["LICENSE": license + "\nYou may not use Gemma on Mondays.\n"])
    #expect(!edited.manifest.contains("\"license\""))
  }

  @Test("a base that is known by its name is asked for by it, and not settled")
  func knownBase() throws {
    let drafted = try drafted(["README.md": "---\nbase_model: meta-llama/Llama-3.1-8B\n---\n"])
    #expect(drafted.out.contains("'meta-llama/Llama-3.1-8B': llama-3.1, if it is the model of that name"))
    #expect(!drafted.manifest.contains("llama-3.1"))
  }
}

/// What `models` answers.
@Suite("models")
struct ModelsTests {
  @Test("a name, and one that nobody knows")
  func lookUp() {
    #expect(
      run("models", "meta-llama/Llama-3.1-8B").out.hasPrefix("meta-llama/Llama-3.1-*  llama-3.1  2024-07-23"))
    let unknown = run("models", "acme/x")
    #expect(unknown.status != .success && unknown.err.contains("no model is known as 'acme/x'"))
    #expect(run("models", "x").err.contains("OWNER/NAME"))
    #expect(run("models", "--format", "json").out.contains("\"license\": \"llama-3.1\""))
  }

  @Test("a model without a licence is told where its name is known, and of no licence")
  func hint() {
    let manifest =
      #"{"manifestVersion": 1, "project": "p", "organization": {"name": "o"}, "models": [{"name": "meta-llama/Llama-3.1-8B"}]}"#
    let outcome = run("check", "-", input: manifest)
    #expect(outcome.out.contains("'llama-lint models meta-llama/Llama-3.1-8B' says under which licence"))
    #expect(outcome.status != .success && !outcome.out.contains("llama-3.1"))
  }
}
