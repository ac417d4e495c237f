import Testing

@testable import Compliance

@Suite("Lineage")
struct LineageTests {
  @Test("terms travel down a chain of a hundred thousand models")
  func chain() throws {
    let models = (0..<100_000).map { index in
      index == 0
        ? #"{"name": "m0", "license": "name-x"}"#
        : #"{"name": "m\#(index)", "baseModels": ["m\#(index - 1)"]}"#
    }
    let last = #"{"name": "end", "baseModels": ["m99999"], "distribution": "weights"}"#
    let findings = try Project(body: #""models": [\#((models + [last]).joined(separator: ","))]"#).report()
      .findings
    let naming = findings.filter { $0.rule == "model-naming" }
    #expect(naming.map(\.subject) == ["end"])
    let via = try #require(naming.first?.via)
    #expect(via.count == 22)
    #expect(via.first == "end" && via[20] == "… 99980 more …" && via.last == "m0")
    // What a report for people leaves out is counted once, with what the way itself left out.
    #expect(Lineage.abridged(via)[4] == "… 99996 more …")
  }

  @Test("what a model can take and give is its nearest base's that says so, down any chain")
  func modalities() throws {
    let models = (0..<20_000).map { index in
      index == 0
        ? #"{"name": "m0", "license": "mit", "modalities": ["image", "text"]}"#
        : index == 500
          ? #"{"name": "m500", "baseModels": ["m499"], "modalities": ["text"]}"#
          : #"{"name": "m\#(index)", "baseModels": ["m\#(index - 1)"]}"#
    }
    let lineage = try Project(body: #""models": [\#(models.joined(separator: ","))]"#).context().lineage
    #expect(lineage.modalities("m499") == ["image", "text"] && lineage.modalities("m19999") == ["text"])
    #expect(lineage.modalities("nobody") == nil)
  }

  @Test("a report on a long chain of published models is as long as the chain")
  func published() throws {
    let models = (0..<4_000).map { index in
      #"{"name": "m\#(index)", "distribution": "weights", "#
        + (index == 0 ? #""license": "name-x"}"# : #""baseModels": ["m\#(index - 1)"]}"#)
    }
    let findings = try Project(body: #""models": [\#(models.joined(separator: ","))]"#).report().findings
    #expect(findings.count > 3_000)
    #expect(findings.allSatisfy { $0.via.count <= 22 })
  }

  @Test("terms travel down a chain of twenty thousand datasets")
  func datasets() throws {
    let datasets = (0..<20_000).map { index in
      index == 0
        ? #"{"name": "d0", "license": "cc-by-nc-4.0"}"#
        : #"{"name": "d\#(index)", "derivedFrom": ["d\#(index - 1)"]}"#
    }
    let model = #"{"name": "m", "license": "apache-2.0", "trainingData": ["d19999"]}"#
    let product = #"{"name": "P", "models": ["m"], "commercial": true}"#
    let report = try Project(
      body:
        #""models": [\#(model)], "datasets": [\#(datasets.joined(separator: ","))], "products": [\#(product)]"#
    ).report()
    let commercial = report.findings.first { $0.rule == "commercial-use" }
    #expect(commercial?.via.last == "d0")
    #expect(commercial?.via.contains { $0.hasSuffix("more …") } == true)
  }

  @Test("one finding for thirty layers of thirty models, by a shortest way")
  func layers() throws {
    var models = [#"{"name": "root", "license": "name-x"}"#]
    var above = ["root"]
    for layer in 0..<30 {
      let names = (0..<30).map { "l\(layer)-\($0)" }
      let bases = above.map { "\"\($0)\"" }.joined(separator: ",")
      models += names.map { #"{"name": "\#($0)", "baseModels": [\#(bases)]}"# }
      above = names
    }
    models.append(#"{"name": "end", "baseModels": ["l29-0"], "distribution": "weights"}"#)
    let naming = try Project(body: #""models": [\#(models.joined(separator: ","))]"#).report().findings
      .filter { $0.rule == "model-naming" }
    #expect(naming.count == 1)
    #expect(naming.first?.via.count == 22)
    #expect(naming.first?.otherPaths == 0)
  }

  @Test("other ways of the last step are counted")
  func otherWays() throws {
    let body = #"""
      "models": [{"name": "root", "license": "name-x"}, {"name": "a", "baseModels": ["root"]},
      {"name": "b", "baseModels": ["root"]},
      {"name": "end", "baseModels": ["a", "b"], "distribution": "weights"}]
      """#
    let naming = try #require(Project(body: body).report().findings.first { $0.rule == "model-naming" })
    #expect(naming.via == ["end", "a", "root"])
    #expect(naming.otherPaths == 1)
  }

  @Test("the order of the manifest's models changes no verdict", arguments: 1...20)
  func order(_ seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    let licenses = ["name-x", "display-x", "share-x", "open-x", "research-x", "output-x"]
    var models: [String] = []
    for index in 0..<12 {
      let license =
        index < 4 || Bool.random(using: &random)
        ? #", "license": "\#(licenses.randomElement(using: &random) ?? "")""# : ""
      let bases = (0..<index).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }.map { "\"m\($0)\"" }
      let far = Bool.random(using: &random) ? "weights" : "none"
      models.append(
        #"{"name": "m\#(index)"\#(license), "baseModels": [\#(bases.joined(separator: ","))], "distribution": "\#(far)"}"#
      )
    }
    let product =
      #""products": [{"name": "P", "models": ["m11", "m10"], "offering": "hosted-service", "commercial": true}]"#
    func rows(_ models: [String]) throws -> [String] {
      try Project(body: #""models": [\#(models.joined(separator: ","))], \#(product)"#).rows().sorted()
    }
    let expected = try rows(models)
    #expect(try rows(models) == expected)
    #expect(try rows(models.shuffled(using: &random)) == expected)
    #expect(!expected.isEmpty)
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
