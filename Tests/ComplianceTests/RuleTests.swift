import LicenseClauses
import Testing

@testable import Compliance

/// Each rule on a licence of our own: what it reports, what it leaves, and what it cannot decide.
@Suite("Rules")
struct RuleTests {
  private static func history(_ month: String) -> String {
    #""monthlyActiveUsers": [{"month": "\#(month)", "value": 600000000}]"#
  }

  private static func agreement(_ until: String) -> String {
    #", "agreements": [{"license": "size-x", "kind": "commercial", "until": "\#(until)"}]"#
  }

  @Test(
    "a size above the line breaks it, one below holds, and one unknown is a question",
    arguments: [
      (#""monthlyActiveUsers": 600000000"#, ["review usage-threshold Acme size-x"]),
      (#""monthlyActiveUsers": 500000000"#, []),
      (#""domicile": "US""#, ["review usage-threshold Acme size-x"]),
      (Self.history("2025-03"), ["violation usage-threshold Acme size-x"]),
      (Self.history("2025-04"), ["review usage-threshold Acme size-x"]),
      (Self.history("2025-03") + Self.agreement("2027-01-01"), []),
      (Self.history("2025-03") + Self.agreement("2026-01-01"), ["violation usage-threshold Acme size-x"]),
    ] as [(String, [String])])
  func usageThreshold(_ facts: String, _ rows: [String]) throws {
    let body =
      #""organization": {"name": "Acme", \#(facts)}, "models": [{"name": "a/b", "license": "size-x"}]"#
    #expect(try Project(body: body).rows() == rows)
  }

  @Test("money in another currency is never converted")
  func currency() throws {
    let body = #"""
      "organization": {"name": "Acme", "annualRevenue": {"amount": 20000000, "currency": "EUR"}},
      "models": [{"name": "a/b", "license": "revenue-x"}]
      """#
    #expect(try Project(body: body).rows() == ["review usage-threshold Acme revenue-x"])
    let dollars = body.replacing("EUR", with: "USD")
    #expect(try Project(body: dollars).rows() == ["violation usage-threshold Acme revenue-x"])
  }

  @Test(
    "a name is asked of what is derived and passed on, through every step",
    arguments: [
      ("Foo-Chat", "weights", []), ("Chat", "weights", ["violation model-naming me/Chat name-x"]),
      ("foo-chat", "weights", []), ("Chat", "none", []),
    ] as [(String, String, [String])])
  func modelNaming(_ name: String, _ distribution: String, _ rows: [String]) throws {
    let body = #"""
      "models": [{"name": "a/Foo", "license": "name-x"}, {"name": "me/Middle", "baseModels": ["a/Foo"]},
      {"name": "me/\#(name)", "baseModels": ["me/Middle"], "distribution": "\#(distribution)"}]
      """#
    #expect(try Project(body: body).rows().filter { $0.contains("model-naming") } == rows)
  }

  @Test("a finding names its clause, the way to it and a remedy")
  func words() throws {
    let body = #"""
      "models": [{"name": "a/Foo", "license": "name-x"},
      {"name": "me/Chat", "baseModels": ["a/Foo"], "distribution": "weights"}]
      """#
    let finding = try #require(Project(body: body).report().findings.first { $0.rule == "model-naming" })
    #expect(finding.message == "name-x reaches 'me/Chat', but its name does not begin with 'Foo'")
    #expect(finding.fix == "rename it so that the name begins with 'Foo', such as 'Foo-Chat'")
    #expect(finding.via == ["me/Chat", "a/Foo"])
    #expect(finding.clauses.map(\.kind) == [.modelNaming])
    #expect(finding.clauses.allSatisfy { $0.lines == 1...1 })
  }

  @Test(
    "what a product must show, do and leave",
    arguments: [
      ("display-x", #""displays": []"#, ["violation attribution-display P display-x"]),
      ("display-x", #""displays": ["built with Foo"]"#, []),
      ("display-x", #""offering": "internal""#, []),
      ("research-x", #""commercial": true"#, ["violation commercial-use P research-x"]),
      ("research-x", #""commercial": false"#, ["obligation commercial-use P research-x"]),
      ("research-x", #""commercial": false, "offering": "research""#, []),
      ("weapons-x", #""useCases": ["weapons"]"#, ["violation use-restriction P weapons-x"]),
      ("weapons-x", #""useCases": []"#, []),
      ("weapons-x", #""commercial": false"#, ["review use-restriction P weapons-x"]),
      (
        "register-x", #""commercial": true"#,
        ["violation registration Acme register-x", "review commercial-use P register-x"]
      ),
      ("ai-x", #""disclosesAI": true"#, []),
      ("ai-x", #""disclosesAI": false"#, ["violation ai-disclosure P ai-x"]),
      ("open-x", #""commercial": true"#, []),
    ] as [(String, String, [String])])
  func products(_ license: String, _ facts: String, _ rows: [String]) throws {
    let offering = facts.contains("offering") ? "" : #""offering": "hosted-service", "#
    let body = #"""
      "organization": {"name": "Acme"}, "models": [{"name": "a/b", "license": "\#(license)"}],
      "products": [{"name": "P", "models": ["a/b"], \#(offering)\#(facts)}]
      """#
    #expect(try Project(body: body).rows() == rows)
  }

  @Test(
    "where one is, and where one offers",
    arguments: [
      (#""domicile": "FR""#, ["violation territory Acme place-x"]), (#""domicile": "US""#, []),
      (#""annualRevenue": {"amount": 1, "currency": "USD"}"#, ["review territory Acme place-x"]),
    ] as [(String, [String])])
  func territory(_ facts: String, _ rows: [String]) throws {
    let body =
      #""organization": {"name": "Acme", \#(facts)}, "models": [{"name": "a/b", "license": "place-x"}]"#
    #expect(try Project(body: body).rows() == rows)
  }

  @Test("a fine-tune that declares its base's licence is made from it all the same")
  func declaredAlike() throws {
    let product =
      #""products": [{"name": "P", "models": ["me/c"], "offering": "hosted-service", "displays": ["hello"]}]"#
    let rows = try ["", #""license": "qwen-2024", "#].map { declared in
      let body =
        #""models": [{"name": "a/b", "license": "qwen-2024"}, {"name": "me/c", \#(declared)"baseModels": ["a/b"]}], \#(product)"#
      return try Project(body: body).rows().filter { $0.contains("attribution-display") }
    }
    #expect(rows[0] == ["violation attribution-display P qwen-2024"] && rows[1] == rows[0])
  }

  @Test(
    "a line that is drawn for commercial products is none for others, and a product without a number has the organization's"
  )
  func commercialLines() throws {
    func rows(_ commercial: Bool) throws -> [String] {
      let body = #"""
        "organization": {"name": "Acme", "monthlyActiveUsers": 150000000}, "models": [{"name": "a/b", "license": "kimi-k2-modified-mit"}],
        "products": [{"name": "P", "models": ["a/b"], "offering": "hosted-service", "commercial": \#(commercial), "displays": []}]
        """#
      return try Project(body: body).rows().filter { $0.hasPrefix("violation usage-threshold") }
    }
    #expect(try rows(true) == ["violation usage-threshold P kimi-k2-modified-mit"] && rows(false) == [])
  }

  @Test("an edited text's own day decides when its size is taken")
  func editedDay() throws {
    func rows(_ month: String) throws -> [String] {
      let text = (TestLicenses.all["size-x"] ?? "").replacing("April 5, 2025", with: "April 5, 2026")
      let body = #"""
        "organization": {"name": "Acme", "monthlyActiveUsers": [{"month": "\#(month)", "value": 800000000}]},
        "models": [{"name": "a/b", "licenseFile": "L"}], "products": [{"name": "P", "models": ["a/b"]}]
        """#
      return try Project(body: body, files: ["L": text]).rows().filter {
        $0.hasPrefix("violation usage-threshold")
      }
    }
    #expect(try rows("2026-03").count == 1 && rows("2025-03").isEmpty)
  }

  @Test(
    "what ships with the weights is looked for in their folder",
    arguments: [
      ("copy-x", [:], ["violation license-copy me/c copy-x"]),
      ("copy-x", ["LICENSE": TestLicenses.all["copy-x"] ?? ""], []),
      ("cc-by-nc-4.0", ["README.md": "No word of it."], ["violation license-copy me/c cc-by-nc-4.0"]),
      ("cc-by-nc-4.0", ["README.md": "Under https://creativecommons.org/licenses/by-nc/4.0/"], []),
      ("notice-x", ["README.md": "hello"], ["violation notice-text me/c notice-x"]),
      ("notice-x", ["NOTICE": "Foo is licensed\nunder the Foo License."], []),
      ("closed-x", [:], ["violation redistribution me/c closed-x"]),
      ("unaltered-x", [:], ["violation redistribution me/c unaltered-x"]),
      ("change-x", [:], ["obligation change-notice me/c change-x"]),
      ("flow-x", [:], ["obligation flow-down me/c flow-x"]),
      ("retain-x", [:], ["obligation retain-notices me/c retain-x"]),
    ] as [(String, [String: String], [String])])
  func shipped(_ license: String, _ files: [String: String], _ rows: [String]) throws {
    let body = #"""
      "models": [{"name": "a/b", "license": "\#(license)"},
      {"name": "me/c", "baseModels": ["a/b"], "distribution": "weights", "directory": "dist"}]
      """#
    let found = try Project(body: body, folders: ["dist": files]).rows()
    #expect(found.filter { $0.hasPrefix("violation") || license.hasSuffix("-x") } == rows)
  }

  @Test("an unaltered copy may be passed on where altered ones may not")
  func unaltered() throws {
    let body = #""models": [{"name": "a/b", "license": "unaltered-x", "distribution": "weights"}]"#
    #expect(try Project(body: body).rows() == [])
  }

  @Test("outputs must not teach another model, and a derivative is no other")
  func outputTraining() throws {
    let body = #"""
      "models": [{"name": "a/teacher", "license": "output-x"},
      {"name": "me/student", "license": "open-x", "trainingData": ["synthetic"]}],
      "datasets": [{"name": "synthetic", "license": "open-x", "generatedBy": ["a/teacher"]}]
      """#
    let findings = try Project(body: body).report().findings
    #expect(
      findings.map { "\($0.status.rawValue) \($0.rule) \($0.subject)" } == [
        "violation output-training me/student"
      ])
    #expect(findings.first?.via == ["me/student", "synthetic", "a/teacher"])
  }

  @Test("another declared licence does not shake off the inherited one")
  func drift() throws {
    let body = #"""
      "models": [{"name": "a/b", "license": "share-x"}, {"name": "a/Foo", "license": "name-x"},
      {"name": "me/c", "license": "open-x", "baseModels": ["a/b"], "distribution": "weights"},
      {"name": "me/Foo-c", "license": "open-x", "baseModels": ["a/Foo"], "distribution": "weights"}]
      """#
    let rows = try Project(body: body).rows()
    #expect(rows.contains("violation share-alike me/c share-x"))
    #expect(rows.contains("violation license-drift me/Foo-c name-x"))
  }

  @Test("an unknown licence, a denied one and one that is not on the list")
  func policy() throws {
    #expect(
      try Project(body: #""models": [{"name": "a/b", "license": "no-such"}]"#).rows() == [
        "violation unknown-license a/b no-such"
      ])
    let denied =
      #""models": [{"name": "a/b", "license": "size-x"}], "policy": {"denyClauses": ["usage-threshold"]}"#
    #expect(try Project(body: denied).rows().contains("violation policy-denied a/b size-x"))
    let listed = #""models": [{"name": "a/b", "license": "open-x"}], "policy": {"allow": ["copy-x"]}"#
    #expect(try Project(body: listed).rows() == ["violation policy-not-allowed a/b open-x"])
  }

  @Test("each rule explains itself", arguments: RuleRegistry.descriptions.map(\.name))
  func descriptions(_ name: String) throws {
    let rule = try #require(RuleRegistry.descriptions.first { $0.name == name })
    #expect(!rule.summary.isEmpty && !rule.rationale.isEmpty && !rule.example.isEmpty && !rule.remedy.isEmpty)
  }
}
