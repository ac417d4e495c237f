import Foundation
import PositionedJSON
import Testing

@testable import LlamaLintCommand

@Suite("llama-lint compare, eu-exemption and score")
struct ChoiceTests {
  private static let commands = ["compare", "eu-exemption", "score"]

  @Test("ids, aliases and models lead to licences")
  func names() {
    let outcome = run(
      "compare", "llama-4", "Apache 2.0", "meta-llama/Llama-3.1-8B-Instruct", "--format", "csv")
    #expect(outcome.status == .success)
    let heads = outcome.out.split(separator: "\r\n").first.map(String.init) ?? ""
    #expect(
      heads == #""topic","llama-4","Apache 2.0 (apache-2.0)","meta-llama/Llama-3.1-8B-Instruct (llama-3.1)""#)
  }

  @Test("what leads to no licence, or to several, is an error that says what to write", arguments: commands)
  func unknown(_ command: String) {
    for (name, words) in [
      ("llama", "llama-3.1"), ("apche-2.0", "did you mean 'apache-2.0'?"),
      ("nobody/nothing", "no model is known"),
    ] {
      let outcome = run(command, name)
      #expect(outcome.status == .usage && outcome.out.isEmpty)
      #expect(outcome.err.contains(words), "\(outcome.err)")
    }
    #expect(run(command).status == .usage)
  }

  @Test("a file is read, and what gave no clause is said")
  func file() throws {
    let text = """
      You may use, copy, modify and distribute the Model for research purposes only.

      The Licensee shall at all times bring cake to each meeting.

      """
    try withFolder(["LICENSE": text, "empty": "Hello.\n"]) { folder in
      let outcome = run("compare", "mit", folder + "/LICENSE")
      #expect(outcome.status == .success && outcome.out.contains("forbidden: research only (line 1)"))
      #expect(outcome.out.contains("gave no clause"))
      #expect(run("eu-exemption", folder + "/LICENSE", "--fail-on", "missed").status == .findings)
      #expect(run("score", folder + "/LICENSE").out.contains("only research is allowed (line 1)"))
      #expect(run("compare", folder + "/empty").err.contains("no clause of a licence could be read"))
      #expect(run("compare", "mit", "-", input: text).out.contains("<stdin>"))
      #expect(run("compare", "-", "-", input: text).status == .usage)
    }
  }

  @Test("the table goes to a file, and never over what it is made from")
  func output() throws {
    try withFolder(["LICENSE": "You may not use the Model for commercial purposes.\n"]) { folder in
      let page = folder + "/terms.html"
      let outcome = run("compare", "mit", folder + "/LICENSE", "--format", "html", "--output", page)
      #expect(outcome.status == .success && outcome.out.isEmpty)
      let written = try String(contentsOfFile: page, encoding: .utf8)
      #expect(written.hasPrefix("<!DOCTYPE html>"))
      #expect(run("compare", "mit", folder + "/LICENSE", "-o", folder + "/LICENSE").status == .usage)
    }
  }

  @Test(
    "the exemption fails only where that is asked for",
    arguments: [
      ("apache-2.0", ["--fail-on", "judged"], ExitCode.success), ("gemma-2025-03-24", [], .success),
      ("gemma-2025-03-24", ["--fail-on", "missed"], .success),
      ("gemma-2025-03-24", ["--fail-on", "judged"], .findings),
      ("llama-4", [], .success), ("llama-4", ["--fail-on", "missed"], .findings),
    ])
  func exit(_ id: String, _ options: [String], _ status: ExitCode) {
    #expect(run(["eu-exemption", id] + options).status == status)
  }

  @Test("JSON is JSON, and the same each time", arguments: commands)
  func json(_ command: String) throws {
    let outcome = run(command, "llama-4", "--format", "json")
    #expect(
      try JSONReader.read(Array(outcome.out.utf8))["licenses"] != nil || outcome.out.contains("\"license\""))
    #expect(outcome.out == run(command, "llama-4", "--format", "json").out)
  }
}
