import Foundation
import Testing

@testable import LlamaLintCommand

@Suite("Where output goes")
struct OutputTests {
  private static let manifest = #"""
    {"manifestVersion": 1, "project": "P", "models": [{"name": "a/b", "license": "llama3.1"}],
     "products": [{"name": "P", "models": ["a/b"]}],
     "waivers": [{"rule": "usage-threshold", "subject": "organization", "reason": "small", "until": "2027-01-01"}]}
    """#

  @Test(
    "no input is written over, and no file twice",
    arguments: [
      ["check", "m.json", "--write-baseline", "m.json"], ["check", "m.json", "-o", "./m.json"],
      ["check", "m.json", "--report", "html=m.json"], ["forecast", "m.json", "-o", "m.json"],
      ["parse", "L.txt", "-o", "L.txt"], ["check", "m.json", "--report", "json=a", "--report", "csv=a"],
    ])
  func overwriting(_ line: [String]) throws {
    try withFolder(["m.json": Self.manifest, "L.txt": "You may not sell the Model.\n"]) { folder in
      let outcome = run(
        line.map { word in
          let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
          let file = parts[parts.count - 1]
          guard file.hasSuffix(".json") || file.hasSuffix(".txt") || file == "a" else { return word }
          return (parts.count == 2 ? parts[0] + "=" : "") + folder + "/" + file
        })
      #expect(outcome.status == .usage)
      #expect(outcome.err.contains("is an input") || outcome.err.contains("of two outputs"), "\(outcome.err)")
      let kept = try String(contentsOfFile: "\(folder)/m.json", encoding: .utf8)
      #expect(kept == Self.manifest)
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/a"))
    }
  }

  @Test("what makes a quiet run fail is shown, and what is waived comes last")
  func quiet() {
    let silent = run("check", "-", "-q", input: Self.manifest).out
    #expect(!silent.contains("review:"))
    let asked = run("check", "-", "-q", "--fail-on", "review", input: Self.manifest)
    #expect(asked.status == .findings && asked.out.contains("review: "))
    let whole = run("check", "-", input: Self.manifest).out
    let heads = whole.split(separator: "\n").filter { !$0.hasPrefix(" ") && $0.contains(": ") }
    #expect(heads.last { $0.contains("[llama") }?.hasPrefix("waived: usage-threshold") == true, "\(heads)")
  }

  @Test("a name of several licences has no clauses to compare")
  func ambiguousDiff() {
    let outcome = run("diff", "gpl", "mit")
    #expect(outcome.status == .usage && outcome.err.contains("names no single licence"))
  }

  @Test("a link is written through, and what it leads to keeps its mode")
  func links() throws {
    try withFolder(["m.json": Self.manifest, "real.txt": "old"]) { folder in
      let manager = FileManager.default
      try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(folder)/real.txt")
      try manager.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "\(folder)/real.txt")
      #expect(run("check", "\(folder)/m.json", "-o", "\(folder)/link").status == .success)
      let text = try String(contentsOfFile: "\(folder)/real.txt", encoding: .utf8)
      let kind = try manager.attributesOfItem(atPath: "\(folder)/link")[.type] as? FileAttributeType
      let mode = try manager.attributesOfItem(atPath: "\(folder)/real.txt")[.posixPermissions] as? Int
      #expect(text.contains("waived") && kind == .typeSymbolicLink && mode == 0o600)
    }
  }

  @Test("a clause of an own licence that cannot be read is a mistake with a place")
  func ownLicenses() throws {
    let clause = #"{"kind": "commercial-use", "lines": [1, 1], "permission": "prohibitted"}"#
    let lines = #"{"kind": "license-copy", "lines": [-9223372036854775808, 9223372036854774784]}"#
    for wrong in [clause, lines, "7"] {
      try withFolder(["l/a.json": "{\"id\": \"x\", \"clauses\": [\n\(wrong)]}"]) { folder in
        let outcome = run("show", "x", "--licenses", "\(folder)/l")
        #expect(outcome.status == .usage && outcome.err.contains("a.json:2:1: clauses[0] is no clause"))
      }
    }
    try withFolder(["l/x-1.txt": ""]) { folder in
      let outcome = run(
        "check", "-", "--licenses", "\(folder)/l", input: #"{"models": [{"name": "a", "license": "x-1"}]}"#)
      #expect(outcome.status == .findings && outcome.out.contains("unknown-license"))
    }
  }

  @Test("escape sequences of names do not reach the terminal in mistakes either")
  func escapes() {
    let body = #"{"models": [{"name": "\u001b[31mEVIL/m", "license": "mit"}]}"#
    for line in [
      ["--what-if", "models[q].license=x"], ["--trace", "license-drift@EVIL/m"],
      ["--trace", "license-drift@[31mEVIL/"],
    ] {
      let outcome = run(["check", "-"] + line, input: body)
      #expect(outcome.status == .usage && !outcome.err.contains("\u{1b}"), "\(outcome.err)")
    }
    #expect(
      run("check", "-", "--what-if", String(repeating: "a.", count: 20_000) + "b=1", input: body).status
        == .usage)
  }

  @Test("a stream that fails ends the run with 2")
  func streams() {
    var console = Console(
      out: { _ in }, err: { _ in }, input: { _ in [] }, isTerminal: false, environment: { _ in nil },
      now: { 0 })
    console.problem = { "standard output cannot be written: No space left on device" }
    #expect(LlamaLint.run(["--version"], console) == .usage)
  }
}
