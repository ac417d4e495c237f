import Foundation
import Testing

@testable import LlamaLintCommand

/// What a manifest, a folder or a command line may hold to lose a file, hold up a run or pass a breach.
@Suite("Files and names that are meant to harm")
struct HostileFileTests {
  private static let manifest =
    #"{"models": [{"name": "x/m", "license": "llama3.1", "distribution": "weights"}]}"#

  @Test("'-' is standard output, and no file of that name")
  func dash() throws {
    try withFolder(["m.json": Self.manifest]) { folder in
      let outcome = run("check", "\(folder)/m.json", "-o", "-", "--report", "json=-")
      #expect(outcome.out.contains("\"findings\"") && outcome.out.contains("violation"))
      #expect(!FileManager.default.fileExists(atPath: "-"))
    }
  }

  @Test("--quiet and --verbose are refused together")
  func contradiction() {
    #expect(run("check", "-", "-q", "-v", input: Self.manifest).status == .usage)
  }

  @Test(
    "a report never lands on what is read: by a hard link, on the baseline, on a file that the manifest names"
  )
  func overwriting() throws {
    let manifest = #"{"models": [{"name": "x/m", "licenseFile": "LICENSE"}]}"#
    try withFolder(["m.json": manifest, "LICENSE": "You may use it.", "b.json": #"{"findings": []}"#]) {
      folder in
      try FileManager.default.linkItem(atPath: "\(folder)/m.json", toPath: "\(folder)/twin.json")
      for output in ["twin.json", "LICENSE", "b.json"] {
        let before = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(output)"))
        let outcome = run(
          "check", "\(folder)/m.json", "--baseline", "\(folder)/b.json", "--report",
          "json=\(folder)/\(output)")
        #expect(outcome.status == .usage, "\(output)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(output)")) == before, "\(output)")
      }
    }
  }

  @Test("a file keeps its mode when it is written anew, and none is left beside it")
  func mode() throws {
    try withFolder(["m.json": Self.manifest, "out.txt": "old"]) { folder in
      #expect(chmod("\(folder)/out.txt", 0o640) == 0)
      _ = run("check", "\(folder)/m.json", "-o", "\(folder)/out.txt")
      let mode =
        try FileManager.default.attributesOfItem(atPath: "\(folder)/out.txt")[.posixPermissions] as? Int
      #expect(mode == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
    }
  }

  @Test("a pipe that nobody writes to holds nothing up")
  func pipe() throws {
    try withFolder(["m.json": Self.manifest]) { folder in
      #expect(mkfifo("\(folder)/pipe", 0o600) == 0)
      #expect(run("check", "\(folder)/pipe").status == .usage)
      #expect(run("parse", "\(folder)/pipe").status == .usage)
      #expect(run("identify", "\(folder)/pipe").err.contains("a pipe with nothing in it"))
      #expect(run("check", "\(folder)/m.json", "--baseline", "\(folder)/pipe").status == .usage)
    }
  }

  @Test("what mends a manifest writes nothing outside of its folder")
  func outside() throws {
    let manifest = #"""
      {"models": [{"name": "meta/Llama", "license": "llama3.1"},
      {"name": "acme/Llama-Bot", "baseModels": ["meta/Llama"], "distribution": "weights", "directory": "../out"}]}
      """#
    try withFolder(["in/m.json": manifest, "out/README.md": "mine\n"]) { folder in
      let outcome = run("check", "\(folder)/in/m.json", "--fix")
      #expect(outcome.status == .usage && outcome.err.contains("outside of the manifest's folder"))
      let readme = try String(contentsOfFile: "\(folder)/out/README.md", encoding: .utf8)
      #expect(readme == "mine\n")
    }
  }

  @Test("a name is no command to a runner, in JSON or in what notice prints")
  func commands() throws {
    let manifest = #"""
      {"models": [{"name": "meta/Llama ##vso[task.x]", "license": "llama3.1"},
      {"name": "a\n::error::x", "baseModels": ["meta/Llama ##vso[task.x]"], "distribution": "weights"}]}
      """#
    try withFolder(["m.json": manifest]) { folder in
      for format in ["json", "jsonl", "sarif", "gitlab", "cyclonedx", "spdx"] {
        #expect(!run("check", "\(folder)/m.json", "--format", format).out.contains("##vso["), "\(format)")
      }
      let notice = run("notice", "\(folder)/m.json").out
      #expect(!notice.isEmpty && !notice.contains("\n::error"))
    }
  }

  @Test("a path with a NUL names nothing")
  func null() throws {
    let manifest = #"{"models": [{"name": "x/m", "licenseFile": "LICENSE\u0000.txt"}]}"#
    try withFolder(["m.json": manifest, "LICENSE": "You may use it."]) { folder in
      #expect(run("check", "\(folder)/m.json").status == .usage)
    }
  }

  @Test("a changed word is seen in a text that can be read once only")
  func once() {
    let text = "Permission is granted to use the Model for one year."
    let outcome = run("diff", "mit", "-", "--fail-on", "any", input: text)
    #expect(outcome.status == .findings, "\(outcome.out)")
  }

  @Test("a control character in a name does not make two findings one in a baseline")
  func baseline() throws {
    let manifest = #"{"models": [{"name": "x\u001Fllama-3.1", "license": "nobody-knows"}]}"#
    try withFolder(["m.json": manifest]) { folder in
      _ = run("check", "\(folder)/m.json", "--write-baseline", "\(folder)/b.json")
      let outcome = run("check", "\(folder)/m.json", "--baseline", "\(folder)/b.json", "--format", "json")
      #expect(outcome.out.contains("\"baseline\": true") && outcome.status == .success, "\(outcome.out)")
    }
  }

  @Test(
    "a name gives a log no command",
    arguments: ["::error::broken", "##[error]broken", "##vso[task.complete]broken"])
  func logCommand(_ name: String) {
    let manifest = #"{"models": [{"name": "\#(name)", "license": "nobody-knows"}]}"#
    for format in ["text", "markdown", "csv"] {
      let out = run("check", "-", "--format", format, input: manifest).out
      for line in out.split(separator: "\n") {
        #expect(
          !line.drop { $0 == " " }.hasPrefix("::") && !line.contains("##[") && !line.contains("##vso["),
          "\(line)")
      }
    }
  }

  @Test(
    "nor does one that a line is broken in", arguments: ["suggest", "eu-exemption", "forecast", "check"])
  func wrapped(_ command: String) {
    let name = "acme/Bot" + String(repeating: " ::error::broken", count: 9)
    let manifest = #"""
      {"models": [{"name": "meta/Llama", "license": "llama3.1"},
      {"name": "\#(name)", "baseModels": ["meta/Llama"], "distribution": "weights"}]}
      """#
    let outcome = run(command, "-", input: manifest)
    for line in (outcome.out + outcome.err).split(separator: "\n") {
      #expect(!line.drop { $0 == " " }.hasPrefix("::"), "\(line)")
    }
  }

  @Test(
    "a phrase is shown by whole words that can be seen",
    arguments: [
      ("Built with Llama", true), ("Rebuilt with Llama", false), ("Built with Llamas", false),
      ("<p hidden>Built with Llama</p>", false), ("<p style='display: none'>Built with Llama</p>x", false),
      ("<textarea>Built with Llama</textarea>", false), ("<p>Built <b>with</b> Llama</p>", true),
      ("<input hidden>Built with Llama", true),
    ])
  func phrase(_ page: String, _ isShown: Bool) throws {
    let manifest =
      #"{"models": [{"name": "m", "license": "llama3.1"}], "products": [{"name": "p", "models": ["m"], "offering": "hosted-service", "displayFiles": ["a.html"]}]}"#
    try withFolder(["m.json": manifest, "a.html": page]) { folder in
      let out = run("check", "\(folder)/m.json").out
      #expect(out.contains("violation: attribution-display") != isShown, "\(page)")
    }
  }

  @Test("a list of a hundred thousand mistakes is told by its first thousand")
  func mistakes() {
    let manifest = #"{"models": ["# + Array(repeating: "0", count: 100_000).joined(separator: ",") + "]}"
    let outcome = run("check", "-", input: manifest)
    #expect(outcome.status == .usage && outcome.err.split(separator: "\n").count < 1100)
    #expect(outcome.err.contains("more mistakes"))
  }
}
