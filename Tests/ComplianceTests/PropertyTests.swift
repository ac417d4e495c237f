import LicenseClauses
import Testing

@testable import Compliance

/// Laws that every verdict keeps, on random projects that are the same in every run.
@Suite("Properties of the verdict")
struct PropertyTests {
  /// A random project: models with bases, data, products and facts, some of them left out.
  private struct Sketch {
    var organization: [String] = []
    var models: [[String]] = []
    var datasets: [[String]] = []
    var products: [[String]] = []

    init(_ random: inout SeededGenerator) {
      let facts = [
        #""domicile": "DE""#, #""monthlyActiveUsers": 900000000"#,
        #""annualRevenue": {"amount": 20000000, "currency": "USD"}"#,
      ]
      organization = [#""name": "Acme""#] + facts.filter { _ in Bool.random(using: &random) }
      let licenses = TestLicenses.all.keys.sorted()
      for index in 0..<8 {
        var model = [#""name": "m\#(index)""#]
        if index < 4 || Bool.random(using: &random) {
          model.append(#""license": "\#(licenses.randomElement(using: &random) ?? "")""#)
        }
        let bases = (0..<index).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        if !bases.isEmpty {
          model.append(#""baseModels": [\#(bases.map { "\"m\($0)\"" }.joined(separator: ","))]"#)
        }
        if index > 5 { model.append(#""trainingData": ["d"]"#) }
        if Bool.random(using: &random) { model.append(#""distribution": "weights""#) }
        models.append(model)
      }
      datasets = [[#""name": "d""#, #""license": "research-x""#, #""generatedBy": ["m0"]"#]]
      let answers = [
        #""offering": "hosted-service""#, #""commercial": true"#, #""regions": ["FR"]"#, #""displays": []"#,
        #""useCases": ["weapons", "medical"]"#, #""disclosesAI": false"#,
      ]
      products = [
        [#""name": "P""#, #""models": ["m6", "m7"]"#] + answers.filter { _ in Bool.random(using: &random) }
      ]
    }

    var body: String {
      func list(_ objects: [[String]]) -> String {
        objects.map { "{\($0.joined(separator: ","))}" }.joined(separator: ",")
      }
      return #"""
        "organization": {\#(organization.joined(separator: ","))}, "models": [\#(list(models))],
        "datasets": [\#(list(datasets))], "products": [\#(list(products))]
        """#
    }
  }

  private func rows(_ sketch: Sketch) throws -> [String] { try Project(body: sketch.body).rows() }

  @Test("the order of models and of fields changes nothing", arguments: 1...25)
  func order(_ seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    let sketch = Sketch(&random)
    var other = sketch
    other.models = sketch.models.shuffled(using: &random).map { $0.shuffled(using: &random) }
    other.products = sketch.products.map { $0.shuffled(using: &random) }
    other.organization.shuffle(using: &random)
    let expected = try rows(sketch)
    #expect(try rows(other) == expected)
    #expect(!expected.isEmpty)
  }

  @Test(
    "an added fact settles questions on its own subject, and takes no violation from another",
    arguments: 1...25)
  func addedFact(_ seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    let sketch = Sketch(&random)
    let before = try Set(rows(sketch).filter { $0.hasPrefix("violation") })
    let answers = [
      #""commercial": true"#, #""regions": ["US"]"#, #""displays": ["Built with Foo"]"#, #""useCases": []"#,
      #""disclosesAI": true"#,
    ]
    for answer in answers {
      let key = answer.prefix { $0 != ":" }
      guard !sketch.products[0].contains(where: { $0.hasPrefix(key) }) else { continue }
      var told = sketch
      told.products[0].append(answer)
      let after = try Set(rows(told).filter { $0.hasPrefix("violation") })
      #expect(before.subtracting(after).isEmpty, "\(answer) took \(before.subtracting(after))")
    }
  }

  @Test(
    "a licence without a clause yields the same findings but those that rest on the clause",
    arguments: TestLicenses.all.keys.sorted())
  func removedClause(_ license: String) throws {
    var random = SeededGenerator(state: 7)
    var sketch = Sketch(&random)
    sketch.models[0] = [#""name": "m0""#, #""license": "\#(license)""#, #""distribution": "weights""#]
    let with = try rows(sketch)
    let without = try Project(
      body: sketch.body, licenses: [license: "Permission is granted to use the Model.\n"]
    ).rows()
    let lost = Set(with).subtracting(without)
    #expect(lost.allSatisfy { $0.contains(license) }, "\(lost)")
    // What is new can only come from comparing with what was dropped: a licence without terms drops others'.
    let gained = Set(without).subtracting(with)
    #expect(gained.allSatisfy { $0.contains("license-drift") || $0.contains(license) }, "\(gained)")
  }

  @Test("the same input gives the same findings, word for word", arguments: 1...5)
  func again(_ seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    let project = Project(body: Sketch(&random).body)
    let words = { try project.report().findings.map { "\($0.message) \($0.fix) \($0.via)" } }
    #expect(try words() == words())
  }

  @Test("more use never removes a violation", arguments: 1...30)
  func moreUse(_ seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    var sketch = Sketch(&random)
    let ladders = [
      [#""offering": "internal""#, #""offering": "hosted-service""#],
      [#""commercial": false"#, #""commercial": true"#],
      [#""regions": []"#, #""regions": ["US"]"#, #""regions": ["worldwide"]"#],
    ]
    for ladder in ladders {
      let key = String(ladder[0].prefix { $0 != ":" })
      let rest = sketch.products[0].filter { !$0.hasPrefix(key) }
      var before: Set<String> = []
      for step in ladder {
        sketch.products[0] = rest + [step]
        let now = Set(try rows(sketch).filter { $0.hasPrefix("violation") })
        #expect(before.isSubset(of: now), "\(step) removed \(before.subtracting(now))")
        before = now
      }
    }
  }

  @Test("no finding names a licence that is neither declared nor given nor on its lineage", arguments: 1...25)
  func names(_ seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    let project = Project(body: Sketch(&random).body)
    let declared = Set(try project.manifest().models.compactMap(\.license) + ["research-x"])
    for finding in try project.report().findings {
      let named = (finding.license ?? "").split(separator: " ").map(String.init).filter { $0 != "AND" }
      #expect(Set(named).isSubset(of: declared), "\(finding.rule) names \(named)")
    }
  }
}
