import LicenseClauses
import Testing

@testable import Compliance

/// What people who used the tool on their projects found wrong with a verdict.
@Suite("What projects in the field showed")
struct FieldTests {
  private func rows(_ models: String, _ more: String = "", _ licenses: [String: String] = [:]) throws
    -> [String]
  {
    try Project(body: "\"models\": [\(models)]\(more)", licenses: licenses).rows()
  }

  private static let rival =
    "You must not use outputs of the Model to train any model that competes with the Model.\n"

  private func student(_ distribution: String) throws -> [String] {
    try rows(
      #"{"name": "a/b", "license": "rival-x"}, {"name": "me/c", "license": "apache-2.0","#
        + #""trainingData": ["d"], "distribution": "\#(distribution)"}"#,
      #", "datasets": [{"name": "d", "generatedBy": ["a/b"]}]"#, ["rival-x": Self.rival])
  }

  @Test("a ban on training rivals is a question about a model that is kept in the house")
  func rivals() throws {
    #expect(try student("internal").contains("review output-training me/c rival-x"))
    #expect(try student("weights").contains("violation output-training me/c rival-x"))
  }

  @Test("a licence that a share-alike text names may be declared instead, and conflicts with nothing")
  func named() throws {
    let found = try rows(
      #"{"name": "a/b", "license": "lgpl-3.0"},"#
        + #"{"name": "me/c", "license": "gpl-3.0", "baseModels": ["a/b"], "distribution": "weights"}"#)
    #expect(!found.contains { $0.hasPrefix("violation") }, "\(found)")
    let other = try rows(
      #"{"name": "a/b", "license": "gpl-3.0"},"#
        + #"{"name": "me/c", "license": "lgpl-3.0", "baseModels": ["a/b"], "distribution": "weights"}"#)
    #expect(other.contains("violation share-alike me/c gpl-3.0"), "\(other)")
  }

  @Test("that the licensor endorses nothing is no restriction that a licence drops")
  func endorsement() throws {
    let text = "You may not assert or imply that Acme endorses Your use of the Model.\n"
    let found = try rows(
      #"{"name": "a/b", "license": "praise-x"},"#
        + #"{"name": "me/c", "license": "apache-2.0", "baseModels": ["a/b"]}"#, "", ["praise-x": text])
    #expect(!found.contains { $0.contains("license-drift") }, "\(found)")
  }

  @Test("a phrase for certain models only is a duty of a product, not seen by a machine, until it is shown")
  func certain() throws {
    let text =
      "If you make available a Lumen Large Model, or a service that uses one, you will include \"Lumen by Acme\" on a related website.\n"
    func product(_ shown: String) throws -> [String] {
      try rows(
        #"{"name": "a/b", "license": "some-x"}"#,
        #", "products": [{"name": "P", "models": ["a/b"], "offering": "hosted-service", "commercial": true, "displays": [\#(shown)]}]"#,
        ["some-x": text])
    }
    #expect(try product("").contains("obligation attribution-display P some-x"))
    #expect(try !product("\"Lumen by Acme\"").contains { $0.contains("attribution-display") })
    // The same of a model that is published with the phrase in its folder.
    func model(_ readme: String) throws -> [String] {
      try Project(
        body:
          #""models": [{"name": "a/b", "license": "some-x", "distribution": "weights", "directory": "dist"}]"#,
        licenses: ["some-x": text], folders: ["dist": ["README.md": readme]]
      ).rows()
    }
    #expect(try model("A model.\n").contains("obligation attribution-display a/b some-x"))
    #expect(try !model("Lumen by Acme\n").contains { $0.contains("attribution-display") })
  }

  @Test("a ban on passing it to those who lack a licence of their own ties it to a condition")
  func toSome() throws {
    let text =
      "You may distribute the Model. You shall not transfer any derivative of the Model to a large firm unless that firm has obtained a paid license from Acme.\n"
    let found = try rows(
      #"{"name": "a/b", "license": "some-x"},"#
        + #"{"name": "me/c", "license": "some-x", "baseModels": ["a/b"], "distribution": "weights"}"#,
      "", ["some-x": text])
    #expect(found.contains("obligation redistribution me/c some-x"), "\(found)")
    #expect(!found.contains("violation redistribution me/c some-x"), "\(found)")
  }

  private static let product =
    #""offering": "hosted-service", "commercial": true, "useCases": [], "disclosesAI": true"#

  @Test("a royalty that is attested as paid leaves its line met")
  func paid() throws {
    let text =
      "Where Your annual revenue exceeds USD 1,000,000, You shall pay Acme a royalty of 3 percent of Your revenue.\n"
    func found(_ attested: String) throws -> [String] {
      try rows(
        #"{"name": "a/b", "license": "paid-x"}"#,
        #", "organization": {"name": "Org", "annualRevenue": {"amount": 5000000, "currency": "USD"}}, "products": [{"name": "P", "models": ["a/b"], \#(Self.product)}]\#(attested)"#,
        ["paid-x": text])
    }
    let paid =
      #", "attestations": [{"rule": "royalty", "subject": "P", "evidence": "invoice 1", "by": "x", "on": "2026-01-01"}]"#
    #expect(try found("").contains("violation usage-threshold Org paid-x"))
    #expect(try !found(paid).contains { $0.contains("usage-threshold") })
  }

  @Test("what is asked of a sort of licensees is a question to those who may be none")
  func sorts() throws {
    let found = try rows(
      #"{"name": "a/b", "license": "sort-x"}"#,
      #", "products": [{"name": "P", "models": ["a/b"], \#(Self.product)}]"#,
      ["sort-x": "Public bodies shall register with Acme before they use the Model.\n"])
    #expect(found.contains { $0.hasPrefix("review registration") }, "\(found)")
    #expect(!found.contains { $0.hasPrefix("violation registration") }, "\(found)")
  }

  @Test("a ban on hosted services reaches each of them, whatever they give their users")
  func hosted() throws {
    let found = try rows(
      #"{"name": "a/b", "license": "host-x"}"#,
      #", "products": [{"name": "P", "models": ["a/b"], \#(Self.product), "modelAsAService": false}]"#,
      ["host-x": "You may not offer the Model to third parties as a hosted service or through an API.\n"])
    #expect(found.contains("violation redistribution a/b host-x"))
  }

  @Test("a ban on renting it out as an API is none on a product that gives nobody the model as such")
  func services() throws {
    func found(_ asService: Bool) throws -> [String] {
      try rows(
        #"{"name": "a/b", "license": "api-x"}"#,
        #", "products": [{"name": "P", "models": ["a/b"], \#(Self.product), "modelAsAService": \#(asService)}]"#,
        ["api-x": "You may not offer the Model to third parties as a bare API.\n"])
    }
    #expect(try found(true).contains("violation redistribution a/b api-x"))
    #expect(try !found(false).contains { $0.contains("redistribution") })
  }

  @Test("a ban on passing on unchanged copies leaves changed ones free")
  func unchanged() throws {
    let text = ["copy-only-x": "The unmodified Model may not be distributed.\n"]
    let found = try rows(
      #"{"name": "a/b", "license": "copy-only-x"}, {"name": "me/c", "baseModels": ["a/b"], "distribution": "weights"}"#,
      "", text)
    #expect(!found.contains { $0.hasPrefix("violation redistribution") }, "\(found)")
    let same = try rows(#"{"name": "a/b", "license": "copy-only-x", "distribution": "weights"}"#, "", text)
    #expect(same.contains("violation redistribution a/b copy-only-x"), "\(same)")
  }

  @Test("an agreement on record does not say that it lifts a ban on passing the model on")
  func agreed() throws {
    let found = try rows(
      #"{"name": "a/b", "license": "closed-x", "distribution": "weights"}"#,
      #", "organization": {"name": "Org", "agreements": [{"license": "closed-x", "kind": "evaluation"}]}"#)
    #expect(found.contains("review redistribution a/b closed-x"), "\(found)")
  }

  @Test("a size that no field holds is settled by an agreement")
  func counted() throws {
    let text = [
      "seat-x": "If You use the Model on more than 5,000 devices, You must obtain a license from Acme.\n"
    ]
    func found(_ more: String) throws -> [String] {
      try rows(
        #"{"name": "a/b", "license": "seat-x"}"#,
        #", "organization": {"name": "Org"\#(more)}, "products": [{"name": "P", "models": ["a/b"], \#(Self.product)}]"#,
        text)
    }
    #expect(try found("").contains { $0.hasPrefix("review usage-threshold") })
    let agreed = #", "agreements": [{"license": "seat-x", "kind": "commercial"}]"#
    #expect(try !found(agreed).contains { $0.contains("usage-threshold") })
  }

  @Test("a name that must end with a word does")
  func suffixes() throws {
    let text = [
      "end-x": "You must end the name of any model that You derive from the Model with \"-Marlow\".\n"
    ]
    func found(_ name: String) throws -> [String] {
      try rows(
        #"{"name": "a/b", "license": "end-x"}, {"name": "me/\#(name)", "baseModels": ["a/b"], "distribution": "weights"}"#,
        "", text)
    }
    #expect(try found("Marlow-Bot").contains("violation model-naming me/Marlow-Bot end-x"))
    #expect(try !found("Bot-Marlow").contains { $0.contains("model-naming") })
  }

  @Test("a line for those who run such a business binds their other products too")
  func business() throws {
    let text = [
      "maas-x":
        "If You operate a Model as a Service business with an annual revenue of more than USD 20 million, You must enter into a separate agreement with Acme before any commercial use of the Model.\n"
    ]
    func found(_ asService: Bool) throws -> [String] {
      try rows(
        #"{"name": "a/b", "license": "maas-x"}, {"name": "c", "license": "mit"}"#,
        #", "organization": {"name": "Org", "annualRevenue": {"amount": 30000000, "currency": "USD"}}, "products": [{"name": "P", "models": ["a/b"], \#(Self.product), "modelAsAService": false}, {"name": "Q", "models": ["c"], \#(Self.product), "modelAsAService": \#(asService)}]"#,
        text)
    }
    #expect(try found(true).contains("violation usage-threshold Org maas-x"))
    #expect(try !found(false).contains { $0.contains("usage-threshold") })
  }

  @Test("a notice of which the text gives no words is a duty, and no file can lack them")
  func wordless() throws {
    let text = [
      "plain-x": "You must include a prominent notice in all copies that states what they were made from.\n"
    ]
    let found = try rows(
      #"{"name": "a/b", "license": "plain-x", "distribution": "weights"}"#, "", text)
    #expect(!found.contains { $0.hasPrefix("violation notice-text") }, "\(found)")
  }

  @Test("an item of a given policy from which nothing was read is told")
  func items() throws {
    let project = Project(
      body: #"""
        "models": [{"name": "a/b", "license": "open-x", "usePolicyFile": "P.md"}]
        """#,
      files: ["P.md": "Do not write malware.\n\n## Public life\n\n- canvassing for or against a candidate\n"])
    let notes = try project.report().findings.filter { $0.rule == "unread-terms" }.flatMap(\.notes)
    #expect(notes.contains { $0.contains("line 5") }, "\(notes)")
  }

  @Test("a later version may be chosen where the declared name says so")
  func later() throws {
    func found(_ id: String) throws -> [String] {
      try rows(
        #"{"name": "a/b", "license": "\#(id)"}, {"name": "me/c", "license": "gpl-3.0", "baseModels": ["a/b"], "distribution": "weights"}"#
      )
    }
    #expect(try !found("GPL-2.0-or-later").contains { $0.hasPrefix("violation") })
    #expect(try found("GPL-2.0-only").contains("violation share-alike me/c gpl-2.0"))
  }

  @Test("\"Foo 2.5\" shows no \"Foo 2\"")
  func points() {
    #expect(!LooseText.contains(Array("Runs on Foo 2.5".utf8), "Foo 2"))
    #expect(LooseText.contains(Array("Runs on Foo 2. And on time.".utf8), "Foo 2"))
  }

  @Test("a notice without words hides none that has them")
  func notices() throws {
    let text = """
      You must include a prominent attribution notice, as set out in Annex 2, in all copies of the Model.

      You must retain in all copies of the Model that You distribute the following notice in a "NOTICE" text file: \
      "Foo is licensed under the Foo License".

      """
    let body =
      #""models": [{"name": "a/b", "license": "two-x", "distribution": "weights", "directory": "dist"}]"#
    let context = try Project(body: body, licenses: ["two-x": text], folders: ["dist": [:]]).context()
    let wordless = context.lineage.terms.flatMap { $0.clauses(.noticeText) }.contains {
      $0.terms == .noticeText(nil)
    }
    let found = NoticeTextRule().findings(context)
    #expect(wordless && found.map(\.status) == [.violation])
  }

  @Test("later versions stay allowed beside the licence's own text, and apart where they are not")
  func laterTexts() throws {
    var entry = CatalogEntry(
      id: "old-x", text: SourceText(Self.alike), file: Array(Self.alike.utf8))
    (entry.aliases, entry.next) = (["old-x-or-later"], "new-x")
    let next = CatalogEntry(id: "new-x", text: SourceText(Self.alike + "\n2. New.\n"), file: [])
    let evaluator = Evaluator(
      catalog: LicenseCatalog(added: [entry, next]), asOf: try #require(CalendarDay("2026-06-01")))
    var files = ProjectFiles()
    (files.texts["L"], files.texts["P"]) = (Array(Self.alike.utf8), Array("Do not spam.\n".utf8))
    func rows(_ name: String) throws -> [String] {
      let body =
        #"{"models": [{"name": "a", "license": "\#(name)", "licenseFile": "L", "usePolicyFile": "P"}, {"name": "b", "license": "new-x", "baseModels": ["a"], "distribution": "weights"}]}"#
      let manifest = try ManifestReader(rules: RuleRegistry.names).read(Array(body.utf8), path: "m.json")
      return evaluator.evaluate(manifest, files: files).findings.map { "\($0.status.rawValue) \($0.rule)" }
    }
    #expect(try rows("old-x").contains("violation share-alike"))
    #expect(try !rows("old-x-or-later").contains("violation share-alike"))
  }

  private static let alike =
    "Derivatives of the Model that You distribute must be licensed under the terms of this License.\n"
}
