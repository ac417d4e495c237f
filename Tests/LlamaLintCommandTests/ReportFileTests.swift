import Foundation
import Reporting
import Testing

@testable import LlamaLintCommand

/// The examples' reports in every format, byte for byte. LLAMA_LINT_RECORD=1 writes them anew, and fails.
@Suite("Reports in every format")
struct ReportFileTests {
  static let folder = Repository.root.appending(path: "Tests/LlamaLintCommandTests/Recorded")

  @Test("are what is recorded", arguments: ExampleTests.names, ReportFormat.allCases)
  func recorded(_ name: String, _ format: ReportFormat) throws {
    let manifest = Repository.path("examples/\(name)/manifest.json")
    let outcome = run("check", manifest, "--as-of", "2026-06-01", "--format", format.rawValue)
    let text = outcome.out.replacing(Repository.root.path(), with: "")
    let file = Self.folder.appending(path: "\(name).\(format.rawValue)")
    if ProcessInfo.processInfo.environment["LLAMA_LINT_RECORD"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test("several are written in one run, with the text still on the terminal")
  func several() throws {
    try withFolder(["m.json": #"{"models": [{"name": "a/b", "license": "nope"}]}"#]) { folder in
      let outcome = run(
        "check", "\(folder)/m.json", "--report", "sarif=\(folder)/out.sarif", "--report",
        "html=\(folder)/out.html",
        environment: ["GITHUB_STEP_SUMMARY": "\(folder)/summary.md"])
      #expect(outcome.status == .findings && outcome.out.contains("violation: unknown-license: a/b"))
      func text(_ name: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      }
      let (sarif, page, summary) = (try text("out.sarif"), try text("out.html"), try text("summary.md"))
      #expect(sarif.contains("\"2.1.0\"") && page.hasPrefix("<!DOCTYPE html>"))
      #expect(summary.contains("| unknown-license |"))
    }
  }

  @Test(
    "a form that makes no sense is told before anything is read",
    arguments: [("sarif", "FORMAT=FILE"), ("sarf=x", "did you mean 'sarif'?"), ("html=", "FORMAT=FILE")])
  func wrong(_ value: String, _ words: String) {
    let outcome = run("check", "none.json", "--report", value)
    #expect(outcome.status == .usage && outcome.err.contains(words), "\(outcome.err)")
  }
}
