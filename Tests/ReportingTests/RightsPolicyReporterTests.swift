import PositionedJSON
import Testing

@testable import Compliance
@testable import LicenseClauses
@testable import Reporting

/// Rights policies as JSON-LD. The whole catalogue's are held against public readers by .ci/check-odrl.
@Suite("Rights policies, printed")
struct RightsPolicyReporterTests {
  private static func policy(_ id: String, work: String? = nil) throws -> JSONValue {
    let entry = try #require(LicenseCatalog.builtIn.entry(id))
    let policy = RightsPolicy(LicenseMatrix.Column(name: id, entry: entry))
    return try JSONReader.read(Array(RightsPolicyReporter(policy, work: work).json.pretty.utf8))
  }

  @Test("a policy has an identifier, a profile, and rules with targets and lines")
  func shape() throws {
    let policy = try Self.policy("llama-4")
    #expect(policy["uid"]?.string == "urn:llama-lint:policy:llama-4" && policy["@type"]?.string == "Set")
    #expect(policy["profile"]?.string == "ai:profile" && policy["conflict"]?.string == "prohibit")
    for member in ["permission", "prohibition", "obligation"] {
      let rules = try #require(policy[member]?.array)
      #expect(!rules.isEmpty && rules.allSatisfy { $0["target"]?.string != nil && $0["action"] != nil })
      #expect(rules.allSatisfy { $0["ai:clause"]?.array?.first?["ai:firstLine"]?.integer != nil })
    }
  }

  @Test(
    "each name of the profile that is used is defined in the document",
    arguments: ["llama-4", "hunyuan-large", "qwen-2024"])
  func definitions(_ id: String) throws {
    let policy = try Self.policy(id)
    let defined = Set((policy["ai:defines"]?.array ?? []).compactMap { $0["@id"]?.string })
    func names(_ value: JSONValue, _ out: inout Set<String>) {
      for element in value.array ?? [] { names(element, &out) }
      if case .object(let members) = value.content {
        for member in members where member.key != "@context" { names(member.value, &out) }
      }
      if let text = value.string, text.hasPrefix("ai:") { out.insert(text) }
    }
    var used: Set<String> = []
    names(policy, &used)
    #expect(used.count > 5 && used == defined)
  }

  @Test("the work that was asked for is the target, and nothing else is")
  func work() throws {
    let policy = try Self.policy("llama-4", work: "https://example.org/m")
    let targets = ["permission", "prohibition", "obligation"].flatMap { policy[$0]?.array ?? [] }
      .compactMap { $0["target"]?.string }
    #expect(targets.contains("https://example.org/m") && !targets.contains("ai:model"))
  }

  @Test("what stands in a text cannot leave its string")
  func hostile() throws {
    var entry = CatalogEntry(id: "a b\"\u{202E}", text: SourceText([]), file: [])
    entry.clauses = [
      Clause(terms: .modelNaming(ModelNaming(rule: .includes, token: "\"}\u{1B}\u{202E}")), lines: 1...1)
    ]
    let policy = RightsPolicy(LicenseMatrix.Column(name: entry.id, entry: entry))
    let text = RightsPolicyReporter(policy).json.pretty
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    let value = try JSONReader.read(Array(text.utf8))
    #expect(value["uid"]?.string == "urn:llama-lint:policy:a%20b%22%E2%80%AE")
  }
}
