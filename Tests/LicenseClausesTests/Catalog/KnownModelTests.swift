import Foundation
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

  /// A family of models: its pattern, real names each with its licence, and a name that only looks like one.
  struct Family: CustomTestStringConvertible, Sendable {
    let pattern: String
    let names: [(name: String, license: String)]
    let lookAlike: String

    var testDescription: String { pattern }
  }

  /// The families of `known-models.tsv`.
  static let families: [Family] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "known-models.tsv")
    let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
    return lines.compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 5 else { return nil }
      let names = cells[1...3].compactMap { cell -> (name: String, license: String)? in
        let parts = cell.split(separator: "=").map(String.init)
        return parts.count == 2 ? (parts[0], parts[1]) : nil
      }
      return Family(pattern: cells[0], names: names, lookAlike: cells[4])
    }
  }()

  @Test("a family's own names are known, with their licences, and a look-alike is not", arguments: families)
  func family(_ family: Family) {
    #expect(!family.names.isEmpty && KnownModel.all.contains { $0.pattern == family.pattern })
    for (name, license) in family.names { #expect(KnownModel.named(name)?.license == license, "\(name)") }
    #expect(KnownModel.named(family.lookAlike) == nil, "\(family.lookAlike)")
  }

  @Test("some hundreds of families are tried")
  func count() {
    #expect(Self.families.count > 380 && Self.families.map(\.names.count).reduce(0, +) > 950)
  }
}
