import Foundation
import Testing

@testable import LlamaLintCommand

/// What `audit` does with trees as they are.
@Suite("audit")
struct AuditCommandTests {
  private static let card = "---\nlicense: cc-by-nc-4.0\n---\n"

  @Test("check takes a folder and a bill of materials, and refuses what is for manifests")
  func check() throws {
    let bill =
      #"{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "machine-learning-model", "name": "m", "licenses": [{"license": {"id": "MIT"}}]}]}"#
    try withFolder(["bot/README.md": Self.card, "b.json": bill]) { folder in
      #expect(run("check", "\(folder)/bot").out.contains("commercial use is forbidden"))
      #expect(run("check", "\(folder)/b.json").out.contains("licence    MIT"))
      #expect(run("check", "\(folder)/bot", "--baseline", "x").status == .usage)
    }
  }

  @Test("the exit status is that of the use that is asked about")
  func status() throws {
    try withFolder(["bot/README.md": Self.card]) { folder in
      #expect(run("audit", folder, "--use", "hosted").status == .findings)
      #expect(run("audit", folder, "--use", "research").status == .success)
      #expect(run("audit", folder + "/nothing-here").status == .usage)
    }
  }

  @Test("what .gitignore names is not looked at, unless that is asked for; a link to one is no rule")
  func ignored() throws {
    let files = [
      ".gitignore": "old/\n!old/keep\n*.tmp.md\n", "old/README.md": Self.card, "new/README.md": Self.card,
    ]
    try withFolder(files) { folder in
      let names = { (options: [String]) in
        run(["audit", folder, "--format", "json"] + options).out.components(
          separatedBy: "\"described\": true"
        ).count - 1
      }
      #expect(names([]) == 1)
      #expect(names(["--no-ignore"]) == 2)
      try FileManager.default.moveItem(atPath: "\(folder)/.gitignore", toPath: "\(folder)/rules")
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/.gitignore", withDestinationPath: "rules")
      #expect(names([]) == 2)
    }
  }

  @Test("whatever processor reads a file or finds a problem first, the order is that of the tree")
  func order() throws {
    let folders = (100..<400).map { "m\($0 / 50)/x\($0)" }
    try withFolder(Dictionary(uniqueKeysWithValues: folders.map { ("\($0)/README.md", Self.card) })) { root in
      for folder in folders where folder.hasSuffix("7") {
        try FileManager.default.createSymbolicLink(
          atPath: "\(root)/\(folder)/LICENSE", withDestinationPath: "../../none")
      }
      let outcome = run("audit", root, "--verbose", "--format", "json")
      let told = outcome.err.split(separator: "\n").compactMap { $0.split(separator: "/").dropLast().last }
      #expect(told.map(String.init) == (100..<400).filter { $0 % 10 == 7 }.map { "x\($0)" })
      let found = outcome.out.split(separator: "\n").filter { $0.contains("\"folder\": ") }
      #expect(found.count == folders.count && found == found.sorted())
    }
  }

  @Test("a card that is a link is not followed, and it is told")
  func link() throws {
    try withFolder(["card.md": Self.card, "bot/config.json": #"{"model_type": "nova"}"#]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/bot/README.md", withDestinationPath: "../card.md")
      let outcome = run("audit", "\(folder)/bot")
      #expect(outcome.err.contains("README.md: is a link") && !outcome.out.contains("cc-by-nc"))
    }
  }

  @Test("the hub's cache is read through its links")
  func cache() throws {
    let root = "models--acme--Nova-7B"
    try withFolder(["\(root)/blobs/0f": Self.card]) { folder in
      let snapshot = "\(folder)/\(root)/snapshots/1a"
      try FileManager.default.createDirectory(atPath: snapshot, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: "\(snapshot)/README.md", withDestinationPath: "../../blobs/0f")
      #expect(run("audit", folder).out.contains("acme/Nova-7B\n"))
    }
  }

  @Test("nothing that was audited is written over, and the manifest that is kept is one")
  func manifest() throws {
    try withFolder(["bot/README.md": Self.card]) { folder in
      #expect(run("audit", folder, "--write-manifest", "\(folder)/bot/README.md").status == .usage)
      #expect(run("audit", folder, "--write-manifest", "\(folder)/m.json").status != .usage)
      #expect(run("check", "\(folder)/m.json", "--format", "json").out.contains("\"cc-by-nc-4.0\"") == false)
      let text = try String(contentsOfFile: "\(folder)/m.json", encoding: .utf8)
      #expect(text.contains("\"license\": \"cc-by-nc-4.0\""))
    }
  }

  @Test("facts of the use that make no sense are refused with what to write")
  func facts() {
    for option in [
      ["--users", "many"], ["--revenue", "12"], ["--use", "sale"], ["--commercial", "maybe"],
    ] {
      let outcome = run(["audit", "."] + option)
      #expect(outcome.status == .usage && outcome.err.contains(option[1]), "\(option)")
    }
  }
}

@Suite("What is written as a bill of materials is read again")
struct BillRoundTripTests {
  @Test("with how each model comes from its base", arguments: ["cyclonedx", "spdx"])
  func relation(_ format: String) throws {
    let manifest = #"""
      {"models": [{"name": "acme/Base", "license": "mit"},
      {"name": "acme/Tuned", "license": "mit", "baseModels": [{"name": "acme/Base", "relation": "adapter"}],
      "distribution": "weights"}]}
      """#
    try withFolder(["m.json": manifest]) { folder in
      #expect(run("check", "\(folder)/m.json", "--format", format, "-o", "\(folder)/bill.json").err.isEmpty)
      _ = run("audit", "\(folder)/bill.json", "--write-manifest", "\(folder)/again.json")
      let again = try String(contentsOfFile: "\(folder)/again.json", encoding: .utf8)
      #expect(again.contains(#""relation": "adapter""#), "\(again)")
    }
  }
}
