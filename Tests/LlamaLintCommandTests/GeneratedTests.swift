import Compliance
import Foundation
import PositionedJSON
import Reporting
import Testing

@testable import LlamaLintCommand

@Suite("What is made from descriptions")
struct GeneratedTests {
  @Test("completions know every command and option", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) {
    let script = run("completions", shell)
    #expect(script.status == .success)
    for command in Commands.all {
      #expect(script.out.contains(command.name))
      for option in command.options {
        #expect(script.out.contains(option.name.dropFirst(2)), "\(option.name)")
      }
    }
  }

  @Test("the manual page has every command, option and example")
  func man() {
    let page = run("man").out
    for command in Commands.all {
      #expect(page.contains(".SS \(command.name.replacing("-", with: "\\-"))"))
      for option in command.options { #expect(page.contains(option.name.replacing("-", with: "\\-"))) }
    }
    #expect(!page.split(separator: "\n").contains { $0.hasPrefix("'") })
  }

  @Test("a schema is a JSON object of its own dialect", arguments: Schemas.names)
  func schema(_ name: String) throws {
    let value = try JSONReader.read(Array(run("schema", name).out.utf8))
    #expect(value["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
    #expect(value["type"]?.string == "object" && value["properties"]?.members?.isEmpty == false)
  }

  /// Where an object stands in a manifest, and what makes it sound but for the fields asked of.
  static let objects: [(path: [String], wrap: String)] = [
    ([], "%"), (["organization"], #"{"organization": %}"#),
    (["organization", "agreements", "items"], #"{"organization": {"agreements": [%]}}"#),
    (["organization", "annualRevenue"], #"{"organization": {"annualRevenue": %}}"#),
    (["models", "items"], #"{"models": [%]}"#), (["datasets", "items"], #"{"datasets": [%]}"#),
    (["products", "items"], #"{"products": [%]}"#), (["attestations", "items"], #"{"attestations": [%]}"#),
    (["policy"], #"{"policy": %}"#), (["waivers", "items"], #"{"waivers": [%]}"#),
  ]

  @Test("the manifest's schema has the reader's fields and no others", arguments: objects)
  func fields(_ path: [String], _ wrap: String) throws {
    let text = try #require(Schemas.schema("manifest")).compact
    var schema = try JSONReader.read(Array(text.utf8))
    for key in path { schema = try #require(schema["properties"]?[key] ?? schema[key]) }
    let names = try #require(schema["properties"]?.members).map(\.key)
    func unknown(_ fields: [String]) -> [String] {
      let object = "{" + fields.map { "\"\($0)\": []" }.joined(separator: ", ") + "}"
      do {
        _ = try ManifestReader(rules: RuleRegistry.names).read(
          Array(wrap.replacing("%", with: object).utf8), path: "m")
        return []
      } catch {
        return error.problems.filter { $0.message.hasPrefix("unknown field") }.map {
          $0.message + ($0.hint ?? "")
        }
      }
    }
    #expect(unknown(names).isEmpty)
    // The reader names the fields that it knows: none may be missing in the schema.
    let told = try #require(unknown(["qqqqqqqqqqqq"]).first)
    let known = try #require(told.firstRange(of: "known fields: ").map { told[$0.upperBound...] })
    #expect(Set(known.components(separatedBy: ", ")) == Set(names))
  }

  @Test("a wrong name is told with the right ones")
  func wrong() {
    #expect(run("schema", "manifst").err.contains("did you mean 'manifest'?"))
    #expect(run("completions").err.contains("completions needs one of bash, zsh, fish"))
    #expect(run("schema", "licence").status == .success)
  }
}
