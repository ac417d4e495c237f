import Compliance
import LicenseClauses
import Testing

@testable import Audit

@Suite("What folders say comes together")
struct GraphTests {
  @Test("a card names licence, base, relation and data, each with its line")
  func card() {
    let folder = Folder([
      "bot/README.md": """
      ---
      license: apache-2.0
      base_model: acme/Nova-7B
      tags:
        - lora
      datasets: [acme/talks]
      ---
      """
    ])
    #expect(folder.graph.bases("bot") == ["acme/Nova-7B adapter bot/README.md:3"])
    #expect(folder.graph.artifact("bot")?.declarations.map(\.name) == ["apache-2.0"])
    #expect(folder.graph.artifact("bot")?.datasets.map(\.place.description) == ["bot/README.md:6"])
  }

  @Test(
    "a card's metadata is read as YAML has it, and what is no metadata is not",
    arguments: [
      ("---\nlicense: mit\n---\n", ["mit"]), ("---\r\nlicense: 'mit' \r\n---\r\n", ["mit"]),
      ("---\nlicense: [mit, \"apache-2.0\"]\n---\n", ["mit", "apache-2.0"]), ("license: mit\n", []),
      ("---\nlicense:\n  - mit\n  - gpl-3.0\n---\nlicense: no\n", ["mit", "gpl-3.0"]),
      ("---\nx:\n  license: mit\n---\n", []),
      ("---\nlicense: # none yet\n---\n", []),
    ])
  func frontMatter(_ text: String, _ license: [String]) {
    let graph = Folder(["bot/README.md": text, "bot/config.json": #"{"model_type": "nova"}"#]).graph
    #expect(graph.artifacts.first?.declarations.map(\.name) == license)
  }

  @Test("a configuration that names the folder's own model makes it a copy, and no base")
  func copy() {
    let folder = Folder([
      "bot/Nova-7B/config.json": #"{"model_type": "nova", "_name_or_path": "acme/Nova-7B"}"#
    ])
    #expect(folder.graph.artifacts.map(\.name) == ["acme/Nova-7B"])
    #expect(folder.graph.bases("acme/Nova-7B").isEmpty)
  }

  @Test("the parts of a pipeline and checkpoints belong to the whole")
  func parts() {
    let folder = Folder([
      "bot/model_index.json": #"{"_class_name": "P", "_diffusers_version": "0.3"}"#,
      "bot/text_encoder/config.json": #"{"model_type": "clip"}"#,
      "bot/other/README.md": "---\nlicense: mit\n---\n",
    ])
    #expect(folder.graph.artifacts.map(\.name) == ["bot", "other"])
  }

  @Test("the folder of a hub's cache has the model's name")
  func cache() {
    let folder = Folder([
      "hub/models--acme--Nova-7B/snapshots/0f/README.md": "---\nlicense: mit\n---\n"
    ])
    #expect(folder.graph.artifacts.map(\.name) == ["acme/Nova-7B"])
  }

  @Test("the stores of programs that run models have their names in folders or files")
  func stores() throws {
    let model = GGUFBytes().with("general.architecture", "llama").file()
    let paths = [
      "home/.lmstudio/models/acme/Nova-GGUF/nova-Q4_K_M.gguf",
      "home/.cache/llama.cpp/acme_Vega-GGUF_vega-Q8_0.gguf",
    ]
    let reader = EvidenceReader(.builtIn)
    let evidence = try paths.sorted().map { path in
      reader.read(model, path: path, role: try #require(FileRole(path: path)))
    }
    let graph = AuditGraph(evidence, roots: [AuditRoot(path: "home", absolute: "/home")])
    #expect(graph.artifacts.map(\.name).sorted() == ["acme/Nova-GGUF", "acme/Vega-GGUF"])
  }

  @Test("a circle of bases ends")
  func circle() throws {
    let folder = Folder([
      "bot/a/README.md": "---\nlicense: mit\nbase_model: b\n---\n",
      "bot/b/README.md": "---\nlicense: mit\nbase_model: a\n---\n",
    ])
    #expect(folder.graph.bases("a") + folder.graph.bases("b") == ["b - bot/a/README.md:3"])
    #expect(try folder.audit().manifest.models.count == 2)
  }

  @Test("what a merge recipe names are parents, a local path is a question")
  func merge() {
    let folder = Folder([
      "bot/mergekit_config.yml":
        "models:\n  - model: acme/A-1\n  - model: ./b\nbase_model: acme/C-1+acme/lora-2\n"
    ])
    #expect(
      folder.graph.bases("bot") == [
        "acme/A-1 merge bot/mergekit_config.yml:2", "acme/C-1 merge bot/mergekit_config.yml:4",
        "acme/lora-2 merge bot/mergekit_config.yml:4",
      ])
    #expect(folder.evidence.flatMap(\.problems).map(\.place.description) == ["bot/mergekit_config.yml:3"])
  }

  @Test(
    "prose names a base in lines of a fixed form only",
    arguments: [
      (
        "This model is a fine-tuned version of [acme/Nova-7B](https://huggingface.co/acme/Nova-7B) on talks.",
        ["acme/Nova-7B finetune"]
      ),
      ("- **Base model:** acme/Nova-7B", ["acme/Nova-7B finetune"]),
      ("A quantized version of acme/Nova-7B.", ["acme/Nova-7B quantized"]),
      ("It does better than acme/Nova-7B.", []),
      ("A fine-tuned version of what we had. See acme/Nova-7B.", []),
      ("# Original model card\nA fine-tuned version of acme/Nova-7B", []),
      ("```\nfine-tuned version of acme/Nova-7B\n```", []),
    ] as [(String, [String])])
  func prose(_ text: String, _ expected: [String]) {
    let graph = Folder(["bot/README.md": "---\nlicense: mit\n---\n\(text)\n"]).graph
    let found = graph.artifact("bot")?.bases.map { "\($0.name) \($0.relation?.rawValue ?? "")" }
    #expect(found == expected)
  }

  @Test("an Ollama manifest names its blobs, and nothing outside the store")
  func ollama() throws {
    let digest = "sha256:" + String(repeating: "a", count: 64)
    let layers = { (type: String, digest: String) in
      #"{"layers": [{"mediaType": "application/vnd.ollama.image.\#(type)", "digest": "\#(digest)"}]}"#
    }
    let path = "s/manifests/registry.ollama.ai/library/nova/7b"
    let manifest = try #require(OllamaManifest(Array(layers("license", digest).utf8), path: path))
    #expect(manifest.name == "nova:7b")
    #expect(manifest.licenses == ["sha256-" + String(repeating: "a", count: 64)])
    #expect(OllamaManifest(Array(layers("license", "sha256:../../etc/passwd").utf8), path: path) == nil)
  }
}
