import PositionedJSON
import Testing

@testable import LlamaLintCommand

@Suite("llama-lint compatible")
struct CompatibleTests {
  @Test("ids, aliases, models and files lead to licences")
  func names() throws {
    let outcome = run("compatible", "meta-llama/Llama-3.1-8B-Instruct", "Apache 2.0", "--act", "merge")
    #expect(outcome.status == .success && outcome.out.contains("merged: yes, if"))
    let text = """
      You may use, copy, modify and distribute the Model for research purposes only.

      The Licensee shall at all times bring cake to each meeting.

      """
    try withFolder(["LICENSE": text]) { folder in
      let file = run("compatible", folder + "/LICENSE", "mit", "--act", "merge")
      #expect(file.status == .success && file.out.contains("merged: cannot tell"))
      let words = file.out.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      #expect(words.contains("sentences of its text gave no clause, and may say otherwise"))
      #expect(words.contains("if what has to be read allows it"))
      #expect(
        run("compatible", "mit", "-", "--for", "sell", input: text).out.contains("only research is allowed"))
      #expect(run("compatible", "-", "-", input: text).status == .usage)
    }
  }

  @Test(
    "a command line that makes no sense says what to write",
    arguments: [
      (["mit"], "two or more"), (["mit", "llama"], "llama-3.1"),
      (["mit", "apche-2.0"], "did you mean 'apache-2.0'?"),
      (["mit", "mit", "--act", "merging"], "one of merge"),
      (["mit", "mit", "--for", "fun"], "--for"),
    ])
  func usage(_ arguments: [String], _ words: String) {
    let outcome = run(["compatible"] + arguments)
    #expect(outcome.status == .usage && outcome.out.isEmpty && outcome.err.contains(words), "\(outcome.err)")
  }

  @Test(
    "it fails only where that is asked for, and on what is shown",
    arguments: [
      ([], ExitCode.success), (["--fail-on", "no"], .findings),
      (["--act", "merge", "--fail-on", "no"], .success),
      (["--act", "finetune", "--act", "merge", "--fail-on", "no"], .findings),
    ])
  func exit(_ options: [String], _ status: ExitCode) {
    #expect(run(["compatible", "llama-4", "mit"] + options).status == status)
  }

  @Test("an answer that has to be read up fails where unclear ones do")
  func unclear() {
    let command = ["compatible", "gpl-3.0", "agpl-3.0", "--act", "merge", "--fail-on"]
    #expect(run(command + ["no"]).status == .success && run(command + ["unclear"]).status == .findings)
  }

  @Test("the purpose decides, and sharing is what is meant where none is given")
  func purpose() {
    let command = ["compatible", "cc-by-nc-4.0", "mit", "--act", "merge"]
    #expect(run(command + ["--for", "sell"]).out.contains("merged: no"))
    #expect(run(command).out == run(command + ["--for", "share"]).out)
    #expect(
      run(["compatible", "cc-by-nd-4.0", "mit", "--for", "keep", "--fail-on", "no"]).status == .success)
  }

  @Test("JSON is JSON, the same each time, and never written over an input")
  func json() throws {
    let command = ["compatible", "llama-4", "mit", "gemma-2025-03-24", "--format", "json"]
    #expect(try JSONReader.read(Array(run(command).out.utf8))["pairs"]?.array?.count == 3)
    #expect(run(command).out == run(command).out)
    try withFolder(["LICENSE": "You may not use the Model for commercial purposes.\n"]) { folder in
      #expect(run("compatible", "mit", folder + "/LICENSE", "-o", folder + "/LICENSE").status == .usage)
    }
  }
}
