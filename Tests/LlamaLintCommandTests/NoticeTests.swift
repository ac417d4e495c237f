import Foundation
import Testing

@testable import LlamaLintCommand

@Suite("llama-lint notice and init")
struct NoticeTests {
  private static let manifest = #"""
    {"models": [{"name": "meta/Llama", "license": "llama3.1"},
    {"name": "acme/Llama-Bot", "baseModels": ["meta/Llama"], "distribution": "weights", "directory": "dist"}],
    "products": [{"name": "Bot", "models": ["acme/Llama-Bot"]}]}
    """#

  @Test("what it writes settles what check asks of the folder, but for the licence's own text")
  func settles() throws {
    try withFolder(["m.json": Self.manifest, "dist/weights.txt": "1"]) { folder in
      func violations() -> [Substring] {
        run("check", "\(folder)/m.json").out.split(separator: "\n").filter {
          $0.hasPrefix("violation: ") && $0.contains("acme/Llama-Bot")
        }
      }
      #expect(violations().count == 3)
      let outcome = run("notice", "\(folder)/m.json", "--output", "\(folder)/dist")
      #expect(outcome.status == .success && outcome.out.isEmpty)
      #expect(outcome.err.contains("wrote \(folder)/dist/NOTICE"))
      #expect(violations() == ["violation: license-copy: acme/Llama-Bot [llama-3.1]"])
    }
  }

  @Test("what is there and says something else is never overwritten, and nothing else is written then")
  func neverOverwrites() throws {
    try withFolder(["m.json": Self.manifest, "dist/NOTICE": "mine\n"]) { folder in
      let outcome = run("notice", "\(folder)/m.json", "--output", "\(folder)/dist")
      #expect(outcome.status == .usage && outcome.err.contains("dist/NOTICE: is there already"))
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/dist")
      let text = try String(contentsOfFile: "\(folder)/dist/NOTICE", encoding: .utf8)
      #expect(names == ["NOTICE"] && text == "mine\n")
    }
  }

  @Test("a NOTICE that holds the words beside others is left as it is, and the rest is written")
  func keepsNotice() throws {
    let words =
      "Llama 3.1 is licensed under the Llama 3.1 Community License,\n  Copyright © Meta Platforms, Inc. All Rights Reserved."
    let files = ["m.json": Self.manifest, "dist/NOTICE": "Acme's own notice.\n\n\(words)\n"]
    try withFolder(files) { folder in
      let outcome = run("notice", "\(folder)/m.json", "--output", "\(folder)/dist")
      #expect(outcome.status == .success && !outcome.err.contains("dist/NOTICE"))
      #expect(outcome.err.contains("wrote \(folder)/dist/ATTRIBUTION.md"))
      let text = try String(contentsOfFile: "\(folder)/dist/NOTICE", encoding: .utf8)
      #expect(text == files["dist/NOTICE"])
    }
  }

  @Test("a product that does not exist is told with the nearest one")
  func product() throws {
    try withFolder(["m.json": Self.manifest, "dist/a": "1"]) { folder in
      #expect(run("notice", "\(folder)/m.json", "--product", "Bat").err.contains("did you mean 'Bot'?"))
      #expect(run("notice", "\(folder)/m.json", "--product", "Bot").out.contains("Built with Llama"))
    }
  }

  @Test("init reads the card and asks for the rest, and check accepts what it wrote")
  func initialize() throws {
    let card = """
      ---
      license: llama3.1 # as the base
      base_model:
      - meta-llama/Llama-3.1-8B
      base_model_relation: quantized
      datasets: ["acme/tickets"]
      ---
      # Bot
      """
    try withFolder(["README.md": card]) { folder in
      let outcome = run("init", folder)
      #expect(
        outcome.status == .success && outcome.out.contains("\"generatedBy\" of the dataset 'acme/tickets'"))
      let text = try String(contentsOfFile: "\(folder)/manifest.json", encoding: .utf8)
      #expect(text.contains(#""license": "llama3.1""#) && text.contains(#""relation": "quantized""#))
      #expect(run("check", "\(folder)/manifest.json").status != .usage)
      #expect(run("init", folder).err.contains("manifest.json: is there already"))
    }
  }

  @Test("texts that were given are copied byte for byte, each to a file of its own")
  func copies() throws {
    let terms = "You must give every recipient a copy of this License. It is André's."
    let latin = Data(terms.unicodeScalars.map { UInt8($0.value) })
    let manifest = #"""
      {"models": [{"name": "a", "license": "corp", "licenseFile": "x/y.txt", "distribution": "weights"},
      {"name": "b", "license": "corp", "licenseFile": "x-y.txt", "distribution": "weights"}]}
      """#
    try withFolder(["m.json": manifest, "x/y.txt": "", "x-y.txt": terms + " Other."]) { folder in
      try latin.write(to: URL(fileURLWithPath: "\(folder)/x/y.txt"))
      #expect(run("notice", "\(folder)/m.json", "-o", "\(folder)/out").status == .success)
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/out/licenses").sorted()
      #expect(names == ["corp-2.txt", "corp.txt"])
      #expect(FileManager.default.contents(atPath: "\(folder)/out/licenses/corp.txt") == latin)
      let list = try String(contentsOfFile: "\(folder)/out/LICENSES.md", encoding: .utf8)
      #expect(list.contains("licenses/corp.txt") && list.contains("licenses/corp-2.txt"))
    }
  }

  @Test("what stands in the way is not written around: a folder, a link, a file that cannot be read")
  func obstacles() throws {
    for obstacle in ["dist/NOTICE/a", "dist/licenses"] {
      let manifest = Self.manifest.replacing(
        #""license": "llama3.1""#, with: #""license": "c", "licenseFile": "L""#)
      let text =
        "You must give every recipient a copy of this License. You must include the following notice in a \"NOTICE\" text file: \"Foo is licensed under the Foo License\"."
      try withFolder(["m.json": manifest, "L": text, obstacle: "1"]) { folder in
        let outcome = run("notice", "\(folder)/m.json", "-o", "\(folder)/dist")
        #expect(outcome.status == .usage && outcome.err.contains("nothing was written"), "\(outcome.err)")
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/dist/LICENSES.md"))
      }
    }
  }

  @Test("a file of the shipped folder that was not looked at is said, and not told as absent")
  func unread() throws {
    try withFolder(["m.json": Self.manifest, "dist/a.txt": "1", "LICENSE": "x"]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/dist/LICENSE", withDestinationPath: "\(folder)/LICENSE")
      let out = run("check", "\(folder)/m.json").out
      #expect(out.contains("review: license-copy") && out.contains("'LICENSE' was not looked at"), "\(out)")
    }
  }

  @Test("a product that only runs on a model owes its phrase all the same")
  func hosted() {
    let manifest = #"""
      {"models": [{"name": "meta/Llama", "license": "llama3.1"}],
      "products": [{"name": "Bot", "models": ["meta/Llama"], "offering": "hosted-service"}]}
      """#
    let outcome = run("notice", "-", "--product", "Bot", input: manifest)
    #expect(outcome.out.contains("Built with Llama"), "\(outcome.out)\(outcome.err)")
  }
}
