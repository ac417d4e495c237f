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
    let text = outcome.out.replacing(Repository.root.path(), with: "")
    let file = Repository.root.appending(path: "examples/\(name)/report.txt")
    if ProcessInfo.processInfo.environment["LLAMA_LINT_RECORD"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent) of \(name)")
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
