import Foundation
import Testing

@testable import LlamaLintCommand

/// The reports of the examples, byte for byte. LLAMA_LINT_RECORD=1 writes them anew, and fails so that nobody
/// takes a recording for a passed test.
@Suite("The examples")
struct ExampleTests {
  static let names = ["product-audit", "support-bot", "support-bot-clean"]

  @Test("report what is recorded beside them", arguments: names)
  func report(_ name: String) throws {
    let outcome = run("check", Repository.path("examples/\(name)/manifest.json"), "--as-of", "2026-06-01")
    try compare(outcome.out, with: "examples/\(name)/report.txt")
  }

  @Test(
    "of folders are audited as is recorded in examples/audits",
    arguments: ["chat-service", "private-models", "relicensed-adapter"])
  func audit(_ name: String) throws {
    let outcome = run("audit", Repository.path("examples/\(name)"), "--as-of", "2026-06-01")
    try compare(outcome.out, with: "examples/audits/\(name).txt")
  }

  @Test("are quoted in the README as they are printed")
  func quoted() throws {
    let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    let report = try String(
      contentsOf: Repository.root.appending(path: "examples/support-bot/report.txt"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```text\n").dropFirst()
      .flatMap { ($0.components(separatedBy: "```").first ?? "").components(separatedBy: "\n\n") }
      .filter { $0.hasPrefix("violation: ") }
    #expect(blocks.count >= 2)
    for block in blocks { #expect(report.contains(block.trimmingCharacters(in: .newlines)), "\(block)") }
  }

  private func compare(_ text: String, with path: String) throws {
    let text = text.replacing(Repository.root.path(), with: "")
    let file = Repository.root.appending(path: path)
    if ProcessInfo.processInfo.environment["LLAMA_LINT_RECORD"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(path)")
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test("end as the README says", arguments: zip(names, [ExitCode.findings, .findings, .success]))
  func status(_ name: String, _ status: ExitCode) {
    #expect(
      run("check", Repository.path("examples/\(name)/manifest.json"), "--as-of", "2026-06-01").status
        == status)
  }
}
