import Foundation
import Testing

@testable import LlamaLintCommand

@Suite("check --fix")
struct CheckFixTests {
  private static let manifest = #"""
    {"models": [{"name": "meta/Llama", "license": "llama3.1"},
    {"name": "acme/Llama-Bot", "license": "apache-2.0", "baseModels": ["meta/Llama"], "distribution": "weights",
    "directory": "dist"}]}
    """#
  private static let files = ["m.json": manifest, "dist/weights.txt": "1"]

  private static func violations(_ folder: String) -> Int {
    run("check", "\(folder)/m.json", "--format", "jsonl").out.split(separator: "\n").count {
      $0.contains("\"violation\"")
    }
  }

  @Test(
    "what needs only the manifest or words in a file is shown, made and judged again; the rest is left to people"
  )
  func makes() throws {
    try withFolder(Self.files) { folder in
      let before = Self.violations(folder)
      let outcome = run("check", "\(folder)/m.json", "--fix")
      #expect(
        outcome.err.contains("fix: put the notice") && outcome.err.contains("wrote \(folder)/dist/NOTICE"))
      #expect(outcome.err.contains("left to you: put the text of llama-3.1"))
      let manifest = try String(contentsOfFile: "\(folder)/m.json", encoding: .utf8)
      #expect(!manifest.contains("apache-2.0") && manifest.contains("acme/Llama-Bot"))
      let after = Self.violations(folder)
      #expect(after < before && outcome.status == .findings && outcome.out.contains("license-copy"))
    }
  }

  @Test("on a terminal nothing is written without a yes", arguments: [("n", false), ("y", true)])
  func asks(_ answer: String, _ isMade: Bool) throws {
    try withFolder(Self.files) { folder in
      var console = Console(
        out: { _ in }, err: { _ in }, input: { _ in [] }, isTerminal: true, environment: { _ in nil },
        now: { 1_780_272_000 })
      console.answers = true
      console.line = { answer }
      _ = LlamaLint.run(["check", "\(folder)/m.json", "--fix"], console)
      #expect(FileManager.default.fileExists(atPath: "\(folder)/dist/NOTICE") == isMade)
    }
  }

  @Test("what stands in a file stays, and what cannot be read is not written over")
  func keeps() throws {
    try withFolder(Self.files.merging(["dist/NOTICE": "mine\n"]) { $1 }) { folder in
      _ = run("check", "\(folder)/m.json", "--fix")
      let notice = try String(contentsOfFile: "\(folder)/dist/NOTICE", encoding: .utf8)
      #expect(notice.hasPrefix("mine\n\n") && notice.utf8.count > 6)
    }
    try withFolder(Self.files) { folder in
      try FileManager.default.createDirectory(
        atPath: "\(folder)/dist/NOTICE", withIntermediateDirectories: false)
      let outcome = run("check", "\(folder)/m.json", "--fix")
      #expect(
        outcome.status == .usage && outcome.err.contains("dist/NOTICE: is there already"), "\(outcome.err)")
      let manifest = try String(contentsOfFile: "\(folder)/m.json", encoding: .utf8)
      #expect(manifest == Self.manifest)
    }
  }

  @Test("standard input cannot be mended")
  func standardInput() {
    let outcome = run("check", "-", "--fix", input: Self.manifest)
    #expect(outcome.status == .usage && outcome.err.contains("--fix needs a manifest that is a file"))
  }
}
