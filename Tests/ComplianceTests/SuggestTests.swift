import PositionedJSON
import Testing

@testable import Compliance
@testable import LicenseClauses

@Suite("Changes that settle violations")
struct SuggestTests {
  private func advice(_ manifest: String, folders: [String: [String]] = [:]) throws -> RemedyAdvice {
    let facts = try JSONReader.read(Array(manifest.utf8))
    var files = ProjectFiles()
    for (path, names) in folders {
      files.directories[path] = names.map { ProjectFiles.Entry(path: $0, bytes: []) }
    }
    let day = try #require(CalendarDay("2026-06-01"))
    var search = RemedySearch(.builtIn, asOf: day, path: "manifest.json")
    let advice = search.advice(facts, files)
    return try #require(advice)
  }

  private static let misnamed = #"""
    {"models": [{"name": "meta-llama/Llama-3.1-8B", "license": "llama3.1"},
    {"name": "acme/Bot", "baseModels": ["meta-llama/Llama-3.1-8B"], "distribution": "weights"}]}
    """#

  private static let service = #"""
    {"models": [{"name": "x/y", "license": "LICENSE-ID"}], "products": [{"name": "P", "models": ["x/y"],
    "offering": "hosted-service", "commercial": true, "useCases": ["medical"], "displays": [], "disclosesAI": false}]}
    """#

  @Test("the cheapest set comes first, each leaves no violation")
  func rename() throws {
    let advice = try advice(Self.misnamed)
    #expect(advice.before.count(.violation) == 1)
    #expect(advice.sets.first?.steps.map(\.remedy.kind) == [.rename])
    #expect(advice.sets.first?.steps.first?.remedy.sentence == "rename 'acme/Bot' to 'acme/Llama-Bot'")
    #expect(advice.sets.allSatisfy { $0.report.count(.violation) == 0 })
    #expect(advice.sets.map(\.points) == advice.sets.map(\.points).sorted())
    #expect(advice.sets.contains { $0.steps.contains { $0.remedy.kind == .swapBase } })
  }

  @Test(
    "each kind of violation has its change",
    arguments: [
      ("cc-by-nc-4.0", RemedyKind.agreement), ("bigscience-bloom-rail-1.0", .discloseAI),
      ("llama3.1", .display), ("bigscience-bloom-rail-1.0", .dropUse),
    ])
  func kinds(_ license: String, _ kind: RemedyKind) throws {
    let advice = try advice(Self.service.replacing("LICENSE-ID", with: license))
    #expect(advice.sets.contains { $0.steps.contains { $0.remedy.kind == kind } })
  }

  @Test("a waiver is never a solution")
  func waiver() throws {
    let advice = try advice(Self.service.replacing("LICENSE-ID", with: "nobody-knows-1.0"))
    #expect(advice.sets.allSatisfy { $0.steps.allSatisfy { $0.remedy.kind != .waiver } })
  }

  @Test("a folder gets the copy and the notice that it lacks")
  func files() throws {
    let manifest = Self.misnamed.replacing("acme/Bot", with: "acme/Llama-Bot")
      .replacing(#""weights""#, with: #""weights", "directory": "dist""#)
    let advice = try advice(manifest, folders: ["dist": ["model.bin"]])
    let kinds = Set(advice.sets.first?.steps.map(\.remedy.kind) ?? [])
    #expect(kinds == [.addLicenseCopy, .addNotice, .display])
  }

  @Test("a clean project needs nothing")
  func clean() throws {
    let advice = try advice(#"{"models": [{"name": "a/b", "license": "mit"}]}"#)
    #expect(advice.isSettled && advice.sets.isEmpty && advice.evaluations == 1)
  }

  @Test(
    "edits lead where they should, or nowhere",
    arguments: [
      (ManifestEdit([.key("a"), .key("b")], .set(.int(1))), #"{"a":{"b":1},"l":["x",{"name":"y"}]}"#),
      (ManifestEdit([.key("l")], .drop(.string("y"))), #"{"l":["x"]}"#),
      (
        ManifestEdit([.key("l"), .named("y"), .key("k")], .append(.bool(true))),
        #"{"l":["x",{"name":"y","k":[true]}]}"#
      ),
      (ManifestEdit([.key("l"), .named("z"), .key("k")], .remove), nil),
      (ManifestEdit([.key("q")], .remove), nil),
    ] as [(ManifestEdit, String?)])
  func edits(_ edit: ManifestEdit, _ after: String?) throws {
    let text = #"{"l": ["x", {"name": "y"}]}"#
    let changed = edit.apply(to: try JSONReader.read(Array(text.utf8))).map { JSON($0) }
    let wanted = try after.map { JSON(try JSONReader.read(Array($0.utf8))) }
    let isSame =
      changed == wanted || edit.path.first == .key("a") && changed?.compact.contains(#""a":{"b":1}"#) == true
    #expect(isSame, "\(changed?.compact ?? "nil")")
  }

  @Test(
    "a patch says what differs",
    arguments: [
      (
        #"{"a": 1, "b~/": [1]}"#, #"{"b~/": [1, 2]}"#,
        #"[{"op":"remove","path":"/a"},{"op":"add","path":"/b~0~1/-","value":2}]"#
      ),
      (#"[{"a": 1}, {"a": 2}]"#, #"[{"a": 2}]"#, #"[{"op":"remove","path":"/0"}]"#),
      ("[1]", "[1]", "[]"),
    ])
  func patch(_ old: String, _ new: String, _ wanted: String) throws {
    let (a, b) = (try JSONReader.read(Array(old.utf8)), try JSONReader.read(Array(new.utf8)))
    #expect(JSON.array(JSONPatch.operations(from: a, to: b)).compact == wanted)
  }

  @Test("names keep the rules that they broke")
  func names() {
    let begins = ModelNaming(rule: .beginsWith, token: "Llama 3"),
      bans = ModelNaming(rule: .mustNotUse, token: "Falcon")
    #expect(RuledName([begins]).name(for: "Bot") == "Llama-3-Bot")
    #expect(RuledName([bans]).name(for: "My-Falcon-7B") == "My-7B")
    #expect(RuledName([bans]).name(for: "falcon") == "Model")
  }
}
