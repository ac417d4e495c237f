import LicenseClauses
import PositionedJSON
import Testing

@testable import Compliance

@Suite("Changed facts")
struct FactChangeTests {
  static let text = #"{"a": {"b": 1}, "list": [{"name": "x.y", "v": 1}, {"name": "z=1", "v": 2}]}"#

  private func changed(_ change: String) throws -> String {
    JSON(try FactChange(change).apply(to: JSONReader.read(Array(Self.text.utf8)))).compact
  }

  @Test(
    "a fact is set by its path, made where it is missing, and taken away by nothing",
    arguments: [
      ("a.b=8e8", #""a":{"b":800000000}"#), ("a.c=word of mouth", #""a":{"b":1,"c":"word of mouth"}"#),
      ("a.b=", #""a":{}"#), ("c.d=true", #""c":{"d":true}"#), ("list[1].v=[]", #"{"name":"z=1","v":[]}"#),
      ("list[x.y].v=\"s\"", #"{"name":"x.y","v":"s"}"#), ("list[z=1].v=3", #"{"name":"z=1","v":3}"#),
      ("list[0]=", #""list":[{"name":"z=1","v":2}]"#),
    ])
  func set(_ change: String, _ result: String) throws {
    let text = try changed(change)
    #expect(text.contains(result), "\(text)")
  }

  @Test(
    "a path that leads nowhere is said, with what there is",
    arguments: [
      ("a.b", "sets no fact"), ("=1", "names no fact"), ("list[q].v=1", "no element 'q'; there are x.y, z=1"),
      ("list[7].v=1", "no element '7'"), ("a.b.c=1", "no object"), ("a[0]=1", "no list"),
      ("a..b=1", "a key is missing"),
      ("list[=1", "sets no fact"), ("list[]=1", "a bracket must hold"),
    ])
  func wrong(_ change: String, _ words: String) {
    let error = #expect(throws: FactProblem.self) { try changed(change) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
  }

  @Test("what a changed fact changes is told, and nothing else")
  func difference() throws {
    let body = #"""
      "organization": {"name": "Acme", "annualRevenue": {"amount": 20000000, "currency": "USD"}},
      "models": [{"name": "a/b", "license": "revenue-x"}, {"name": "n", "license": "name-x"},
      {"name": "me/Chat", "baseModels": ["n"], "distribution": "weights"}]
      """#
    let before = try Project(body: body).report()
    let after = try Project(body: body.replacing("20000000", with: "100")).report()
    let difference = ReportDifference(from: before, to: after)
    #expect(difference.appeared.isEmpty)
    #expect(difference.gone.map(\.rule) == ["usage-threshold"])
    #expect(before.findings.contains { $0.rule == "model-naming" })
  }
}

@Suite("Traces")
struct TraceTests {
  private static let body = #"""
    "organization": {"name": "Acme"}, "models": [{"name": "a/Foo", "license": "name-x"},
    {"name": "me/Chat", "baseModels": [{"name": "a/Foo", "relation": "merge"}], "distribution": "weights"}],
    "attestations": [{"rule": "share-alike", "subject": "me/Chat", "evidence": "page 4"}],
    "waivers": [{"rule": "model-naming", "subject": "me/Chat", "reason": "renamed soon", "until": "2026-12-31"}]
    """#

  private func trace(_ rule: String, _ subject: String) throws -> [String] {
    let project = Project(body: Self.body)
    let context = try project.context()
    let report = try project.report()
    let description = try #require(RuleRegistry.descriptions.first { $0.name == rule })
    let facts = try JSONReader.read(project.bytes)
    return Tracer(report, context, facts: facts).traces(rule: description, subject: subject).flatMap(\.steps)
      .map { "\($0.about): \($0.words)" }
  }

  @Test("each step from the fact to the verdict is told")
  func steps() throws {
    let steps = try trace("model-naming", "me/Chat")
    #expect(steps.first?.hasPrefix("subject: 'me/Chat' stands at manifest.json:") == true)
    #expect(steps.contains { $0.hasPrefix("way: 'me/Chat' comes from (merge) 'a/Foo' (manifest.json:") })
    #expect(steps.contains { $0.hasPrefix("licence: name-x (") })
    #expect(
      steps.contains {
        $0.hasPrefix(
          "clause: names of models made from or with it that are passed on or offered must begin with 'Foo' (name-x, section 1, "
        )
      })
    #expect(steps.contains { $0.hasPrefix("fact: model.distribution: \"weights\" (manifest.json:") })
    #expect(steps.contains("waiver: renamed soon"))
    #expect(steps.last?.hasPrefix("verdict: violation: ") == true)
  }

  @Test("where there is nothing to decide, what reaches the subject is told")
  func nothing() throws {
    let steps = try trace("territory", "me/Chat")
    #expect(steps.contains("licence: name-x reaches it: no clause on territory"))
    #expect(steps.last == "verdict: nothing to decide")
  }
}
