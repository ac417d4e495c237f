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
}
