import Foundation
import Testing

@testable import LlamaLintCommand

@Suite("llama-lint list and doctor")
struct ListTests {
  private func ids(_ outcome: Outcome) -> [String] {
    outcome.out.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  @Test("a line has id, class, how it is known, licensor and title")
  func columns() throws {
    let line = try #require(
      run("list", "llama-3.1").out.split(separator: "\n").first { $0.hasPrefix("llama-3.1 ") })
    let cells = line.components(separatedBy: "  ").filter { !$0.isEmpty }.map { $0.trimmed }
    #expect(cells.prefix(3) == ["llama-3.1", "community", "checked"])
    #expect(cells[3].hasPrefix("Meta") && cells[4].contains("LLAMA 3.1"))
  }

  @Test("several words are all meant, in any letter case and in names, titles, licensors and works")
  func words() {
    #expect(ids(run("list", "GEMMA", "2025")) == ["gemma-2025-03-24"])
    #expect(ids(run("list", "black forest")).allSatisfy { $0.hasPrefix("flux") })
    #expect(ids(run("list")).count > 300)
  }

  @Test("classes, licensor and kinds narrow the list")
  func filters() {
    let research = ids(run("list", "--class", "research", "--class", "policy"))
    #expect(research.contains("llama-1") && research.contains("gpt-oss-usage-policy"))
    #expect(!research.contains("apache-2.0"))
    #expect(
      ids(run("list", "--licensor", "nvidia", "--class", "non-commercial")).contains { $0.contains("radio") })
    #expect(ids(run("list", "--with", "usage-threshold", "--with", "model-naming")).contains("llama-3.1"))
  }

  @Test(
    "what matches nothing is said, and ends with 2",
    arguments: [
      ["zzz"], ["apche-2.0"], ["flux", "--licensor", "nvidia"], ["--class", "policy", "--with", "royalty"],
    ])
  func nothing(_ arguments: [String]) {
    let outcome = run(["list"] + arguments)
    #expect(outcome.status == .usage && outcome.out.isEmpty)
    #expect(outcome.err.contains("no licence"), "\(outcome.err)")
  }

  @Test("a slip is answered with what may be meant")
  func slip() {
    #expect(run("list", "apche-2.0").err.contains("did you mean 'apache-2.0'?"))
  }

  @Test("doctor counts the catalogue, with a digest that stays")
  func doctor() throws {
    let first = run("doctor")
    #expect(first.status == .success && first.out == run("doctor").out)
    #expect(first.out.contains("version") && first.out.contains("known models"))
    let json = run("doctor", "--format", "json").out
    let digest = try #require(json.split(separator: "\"").first { $0.count == 64 })
    #expect(first.out.contains(digest) && json.contains("\"yourOwn\": 0"))
  }

  @Test("doctor says beyond what size an input is refused")
  func limits() {
    let json = run("doctor", "--format", "json").out
    for limit in ["\"manifestBytes\": 67108864", "\"manifestDepth\": 200", "\"folderFiles\": 20000"] {
      #expect(json.contains(limit), "\(limit)")
    }
  }

  @Test("doctor counts the user's own licences")
  func own() throws {
    try withFolder(["mine.txt": "You may not use the Model for military purposes.\n"]) { folder in
      #expect(run("doctor", "--licenses", folder, "--format", "json").out.contains("\"yourOwn\": 1"))
    }
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
