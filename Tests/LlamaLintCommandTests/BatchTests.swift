import Foundation
import PositionedJSON
import Testing

@testable import LlamaLintCommand

@Suite("Many manifests and many files")
struct BatchTests {
  private static let clean = #"{"models": [{"name": "a", "license": "mit"}]}"#
  private static let broken =
    #"{"models": [{"name": "b", "license": "cc-by-nc-4.0"}], "products": [{"name": "P", "models": ["b"], "commercial": true}]}"#

  private static func objects(_ text: String) throws -> [JSONValue] {
    try text.split(separator: "\n").map { try JSONReader.read(Array($0.utf8)) }
  }

  @Test("a report a line, in order, with the line's number; a bad line stops no other")
  func lines() throws {
    let input = [
      Self.clean, "", "no manifest", Self.broken, #"{"models": [{"nam": "c"}]}"#, Self.clean, "{\u{FFFD}}",
    ]
    let outcome = run("check", "--jsonl", input: input.joined(separator: "\n"))
    let lines = try Self.objects(outcome.out)
    #expect(lines.map { $0["line"]?.number } == [1, 3, 4, 5, 6, 7])
    #expect(lines[0]["report"]?["summary"]?["violation"]?.number == 0)
    #expect(lines[1]["errors"]?.array?.count == 1)
    #expect(lines[2]["report"]?["summary"]?["violation"]?.number == 1)
    #expect(lines[3]["errors"]?.array?.isEmpty == false)
    #expect(outcome.status == .usage)
  }

  @Test("each report is the one that the manifest has alone, on however many processors")
  func same() throws {
    let alone = try JSONReader.read(Array(run("check", "-", "--format", "json", input: Self.broken).out.utf8))
    let many = Array(repeating: Self.broken, count: 600).joined(separator: "\n")
    let outcome = run("check", "--jsonl", input: many)
    #expect(outcome.status == .findings)
    let lines = try Self.objects(outcome.out)
    #expect(lines.count == 600)
    for (number, line) in lines.enumerated() {
      #expect(line["line"]?.number == Double(number + 1))
      #expect(line["report"]?["findings"]?.array?.count == alone["findings"]?.array?.count)
    }
  }

  @Test(
    "what is for one manifest is refused",
    arguments: ["--fix", "--quiet", "--trace=model-naming@a", "--output=x"])
  func refused(_ option: String) {
    let outcome = run("check", "--jsonl", option, input: Self.clean)
    #expect(outcome.status == .usage)
    #expect(outcome.err.contains("is for one manifest"), "\(outcome.err)")
  }

  @Test("files are read from a list, ended by lines or by NULs, in its order", arguments: ["\n", "\0"])
  func lists(_ end: String) throws {
    let files = Dictionary(
      uniqueKeysWithValues: (0..<150).map { ("t\($0).txt", "You may not sell the Model \($0).\n") })
    try withFolder(files) { folder in
      let paths = (0..<150).map { "\(folder)/t\($0).txt" } + ["\(folder)/missing.txt"]
      let input = paths.joined(separator: end) + end
      let null = end == "\0" ? ["-0"] : []
      let outcome = run(["parse", "--files-from", "-", "--format", "jsonl"] + null, input: input)
      let read = try Self.objects(outcome.out).compactMap { $0["file"]?.string }
      #expect(read == Array(paths.dropLast()))
      #expect(outcome.err.contains("missing.txt"))
      #expect(outcome.status == .usage)
      #expect(
        run(["identify", "--files-from", "-"] + null, input: input).out.split(separator: "\n").count == 150)
    }
  }

  @Test("no output goes into the folder of one's own licences, nor over what the manifest names")
  func guarded() throws {
    let manifest = #"{"models": [{"name": "a", "licenseFile": "L.txt"}]}"#
    try withFolder([
      "m.json": manifest, "L.txt": "You may not sell it.\n", "own/x.txt": "You may not sell it.\n",
    ]) { folder in
      let own = run("check", "\(folder)/m.json", "--licenses", "\(folder)/own", "-o", "\(folder)/own/x.txt")
      #expect(own.status == .usage && own.err.contains("your own licences"))
      let set = run(
        "check", "\(folder)/m.json", "-o", "\(folder)/own/y.txt",
        environment: ["LLAMA_LINT_LICENSES": "\(folder)/own"])
      #expect(set.status == .usage && set.err.contains("your own licences"))
      let named = run("forecast", "\(folder)/m.json", "-o", "\(folder)/L.txt")
      #expect(named.status == .usage && named.err.contains("is named by the manifest"))
      let kept = try String(contentsOfFile: "\(folder)/L.txt", encoding: .utf8)
      #expect(kept == "You may not sell it.\n")
    }
  }

  @Test("a file of two names, and a link to what is not there yet, stay what they are")
  func links() throws {
    try withFolder(["a.txt": "old and long enough to be cut\n"]) { folder in
      try FileManager.default.linkItem(atPath: "\(folder)/a.txt", toPath: "\(folder)/b.txt")
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/l", withDestinationPath: "new.txt")
      #expect(PlainFile.write(Array("new\n".utf8), to: "\(folder)/a.txt"))
      let other = try String(contentsOfFile: "\(folder)/b.txt", encoding: .utf8)
      #expect(other == "new\n")
      #expect(PlainFile.write(Array("made\n".utf8), to: "\(folder)/l"))
      let made = try String(contentsOfFile: "\(folder)/new.txt", encoding: .utf8)
      #expect(made == "made\n")
    }
  }

  @Test("a folder that has several paths in the manifest is one")
  func folders() throws {
    let models = ["dist", "./dist", "dist/"].enumerated().map { number, path in
      #"{"name": "m\#(number)", "license": "mit", "distribution": "weights", "directory": "\#(path)"}"#
    }
    let license = "MIT License\n\nCopyright (c) 2024 Acme\n"
    try withFolder(["m.json": #"{"models": [\#(models.joined(separator: ","))]}"#, "dist/LICENSE": license]) {
      folder in
      let report = try JSONReader.read(
        Array(run("check", "\(folder)/m.json", "--format", "json").out.utf8))
      let findings = report["findings"]?.array ?? []
      let rules = (0..<3).map { number in
        findings.filter { $0["subject"]?.string == "m\(number)" }.compactMap { $0["rule"]?.string }
      }
      #expect(!rules[0].isEmpty)
      #expect(rules[0] == rules[1] && rules[1] == rules[2])
    }
  }
}
