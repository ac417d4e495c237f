import LicenseClauses
import PositionedJSON
import Testing

@testable import Compliance

@Suite("What a declared licence or a given text comes to")
struct ResolutionTests {
  @Test("a file in which no clause can be read is no licence", arguments: ["", "TODO: ask legal\n"])
  func empty(_ text: String) throws {
    let project = Project(
      body: #""models": [{"name": "a/b", "licenseFile": "LICENSE"}]"#, files: ["LICENSE": text])
    #expect(try project.report().findings.map(\.rule) == ["unknown-license"])
  }

  @Test(
    "of an OR the project takes what it can use",
    arguments: [
      (#""models": [{"name": "a/b", "license": "copy-x OR open-x"}]"#, "open-x"),
      (
        #""models": [{"name": "a/b", "license": "copy-x OR open-x"}], "policy": {"allow": ["copy-x"]}"#,
        "copy-x"
      ),
      (
        #""models": [{"name": "a/b", "license": "copy-x OR open-x"}], "policy": {"deny": ["open-x"]}"#,
        "copy-x"
      ),
      (
        #""models": [{"name": "a/b", "license": "research-x OR weapons-x"}], "products": [{"name": "P", "models": ["a/b"], "commercial": true, "useCases": []}]"#,
        "weapons-x"
      ),
    ])
  func either(_ body: String, _ chosen: String) throws {
    let report = try Project(body: body).report()
    #expect(report.findings.filter { $0.status == .violation }.isEmpty)
    #expect(report.notes.contains { $0.hasSuffix("\(chosen) was chosen") }, "\(report.notes)")
  }

  @Test("of an OR the choice that passes is taken, whatever it is that the other breaks")
  func passing() throws {
    func report(_ domicile: String) throws -> Report {
      let body = #"""
        "organization": {"name": "Acme", "domicile": "\#(domicile)"},
        "models": [{"name": "a/b", "license": "place-x OR (weapons-x AND open-x)"}],
        "products": [{"name": "P", "models": ["a/b"], "useCases": ["medical"]}]
        """#
      return try Project(body: body).report()
    }
    let abroad = try report("US")
    #expect(abroad.findings.isEmpty && abroad.notes.first?.hasSuffix("place-x was chosen") == true)
    let inside = try report("FR")
    #expect(
      inside.findings.count == 1 && inside.notes.first?.hasSuffix("weapons-x AND open-x was chosen") == true)
  }

  @Test("a model under its base's own licence is still made from it")
  func sameLicense() throws {
    let body = #"""
      "models": [{"name": "a/b", "license": "change-x"},
      {"name": "me/c", "license": "change-x", "baseModels": ["a/b"], "distribution": "weights"},
      {"name": "me/d", "license": "change-x", "distribution": "weights"}]
      """#
    #expect(try Project(body: body).rows() == ["obligation change-notice me/c change-x"])
  }

  @Test("a licence by name and in its own words is one finding; an edited text adds its clauses to it")
  func sameText() throws {
    let text = """
      Display License

      1. If You offer a product that uses the Foo Model, You shall prominently display "Built with Foo" on a \
      related website, and You shall keep that phrase there for as long as the product is offered to anyone.

      """
    let body = #"""
      "models": [{"name": "a/b", "license": "long-x"},
      {"name": "me/c", "license": "long-x", "licenseFile": "LICENSE", "baseModels": ["a/b"]}],
      "products": [{"name": "P", "models": ["me/c"], "displays": []}]
      """#
    func finding(_ file: String) throws -> Finding {
      let found = try Project(body: body, licenses: ["long-x": text], files: ["LICENSE": file]).report()
        .findings
        .filter { $0.rule == "attribution-display" }
      #expect(found.count == 1)
      return try #require(found.first)
    }
    #expect(try finding(text.replacing("\n", with: "\r\n")).clauses.count == 1)
    let edited = try finding(text.replacing("Built with", with: "Made with"))
    #expect(edited.clauses.count == 2 && edited.notes.count == 1)
    let rider = try finding(text + "\nYou may not use the Model for gambling.\n")
    #expect(rider.clauses.count == 2)
  }

  @Test(
    "what an edited text says is said of the edited text: its id is named so, and a path or a model's name is left alone",
    arguments: [
      ("kite-1 asks for a notice", "kite-1 as edited in 'TERMS' asks for a notice"),
      ("'dist/kite-1' has no copy of kite-1", "'dist/kite-1' has no copy of kite-1 as edited in 'TERMS'"),
      ("kite-10 is not kite-1, nor is it free", "kite-10 is not kite-1 as edited in 'TERMS', nor is it free"),
      ("nothing is said", "nothing is said"),
    ])
  func editedName(message: String, spoken: String) {
    let terms = LicenseTerms(
      id: "kite-1", title: "Kite", date: nil, clauses: [], origin: .file("TERMS"), digests: [], names: [],
      holdsPolicy: false, url: nil)
    #expect(terms.spoken(in: message) == spoken)
    // A name of the project's own is no other text's.
    var own = terms
    own.isUncatalogued = true
    #expect(own.spoken(in: message) == message)
  }

  @Test("a rider behind a licence's own words is read, though the base has the licence by name")
  func rider() throws {
    let text = "1. Terms. You must give every recipient a copy of this Agreement, and of all notices in it.\n"
    let body = #"""
      "models": [{"name": "a/b", "license": "long-x"},
      {"name": "me/c", "license": "long-x", "licenseFile": "LICENSE", "baseModels": ["a/b"]}],
      "products": [{"name": "P", "models": ["me/c"], "useCases": ["gambling"]}]
      """#
    let file = text + "\nYou may not use the Model for gambling.\n"
    let report = try Project(body: body, licenses: ["long-x": text], files: ["LICENSE": file]).report()
    #expect(report.findings.contains { $0.rule == "use-restriction" && $0.status == .violation })
  }

  @Test("a policy that is an exhibit of the licence is at hand; one at an address, or elsewhere, is not")
  func annexedPolicy() throws {
    let uses = [
      "develop weapons", "incite violence", "exploit minors", "harass people", "spread malware",
      "discriminate against people", "commit fraud", "track individuals", "impersonate others",
      "generate spam", "give medical advice", "influence elections",
    ]
    let list = uses.enumerated().map { "\($0.offset + 1). to \($0.element);" }.joined(separator: "\n")
    let reference = "Your use of the Model must comply with the Acceptable Use Policy"
    let exhibit = "\n\nExhibit A\n\nYou agree not to use the Model:\n\(list)\n"
    func count(_ text: String) throws -> Int {
      let body =
        #""models": [{"name": "a/b", "license": "annex-x"}], "products": [{"name": "P", "models": ["a/b"], "useCases": []}]"#
      return try Project(body: body, licenses: ["annex-x": text]).report().findings.count {
        $0.rule == "use-policy"
      }
    }
    #expect(try count("\(reference) in Exhibit A.\(exhibit)") == 0)
    #expect(try count("\(reference).\n") == 1)
    #expect(try count("\(reference) at https://example.com/policy.\(exhibit)") == 1)
  }

  @Test("a name in an agreement that no licence has is told")
  func unknownNames() throws {
    let body = #"""
      "organization": {"name": "Acme", "agreements": [{"license": "lama-4"}]},
      "models": [{"name": "a/b", "license": "open-x"}]
      """#
    let notes = try Project(body: body).report().notes
    #expect(notes == ["organization.agreements: 'lama-4' is no licence of the catalogue"])
  }

  @Test(
    "a name in a policy that nothing knows is an error with its place",
    arguments: [
      (#""deny": ["gpl"]"#, "policy.deny[0]: 'gpl' names no single licence, so it matches none"),
      (#""deny": ["mit", "apche-2.0"]"#, "policy.deny[1]: 'apche-2.0' is no licence of the catalogue"),
      (#""allow": ["no-such-*"]"#, "policy.allow[0]: no known licence fits the pattern 'no-such-*'"),
    ] as [(String, String)])
  func unknownInPolicy(_ policy: String, _ expected: String) throws {
    let project = Project(
      body: #""models": [{"name": "a/b", "license": "open-x"}], "policy": {\#(policy)}"#)
    let problems = PolicyChecker(.builtIn).problems(try project.manifest())
    #expect(problems.map { "\($0.path): \($0.message)" } == [expected])
    #expect(problems.allSatisfy { $0.position.column > 1 })
  }

  @Test("a policy may name what the manifest declares, and patterns of known ids")
  func knownInPolicy() throws {
    let project = Project(
      body:
        #""models": [{"name": "a/b", "license": "house-terms"}], "policy": {"allow": ["House-Terms", "llama-*"]}"#
    )
    #expect(PolicyChecker(.builtIn).problems(try project.manifest()).isEmpty)
  }

  @Test("the phrase that a size calls for is shown already, so no size is asked for")
  func shownDisplay() throws {
    let text = """
      If Your products have more than 100 million monthly active users, You shall prominently display \
      "Foo One" on the user interface of such product.

      """
    func rows(_ displays: String) throws -> [String] {
      let body =
        #""models": [{"name": "a/b", "license": "shown-x"}], "products": [{"name": "P", "models": ["a/b"], "displays": \#(displays)}]"#
      return try Project(body: body, licenses: ["shown-x": text]).report().findings.filter {
        $0.rule == "usage-threshold"
      }.map(\.status.rawValue)
    }
    #expect(try rows("[]") == ["review"])
    #expect(try rows("[\"Foo One\"]") == [])
  }

  @Test(
    "where no phrase is given for what a size calls for, what is shown may be it, the model's own name is, and nothing is not"
  )
  func shownWithoutPhrase() throws {
    let text = """
      If Your products have more than 100 million monthly active users, the respective model name must be \
      prominently displayed on the user interface of such product.

      """
    func rows(_ displays: String) throws -> [String] {
      let body =
        #""models": [{"name": "a/b", "license": "shown-x"}], "products": [{"name": "P", "models": ["a/b"], "commercial": true, "monthlyActiveUsers": 150000000, "displays": \#(displays)}]"#
      return try Project(body: body, licenses: ["shown-x": text]).report().findings.filter {
        $0.rule == "usage-threshold"
      }.map(\.status.rawValue)
    }
    #expect(try rows("[]") == ["violation"])
    #expect(try rows("[\"Powered by us\"]") == ["review"])
    // The name of the model itself is what the text asks for.
    #expect(try rows("[\"Powered by b\"]").isEmpty)
  }

  @Test("a merge is told all licences at once that its declared one drops")
  func driftOfTwo() throws {
    let body = #"""
      "models": [{"name": "a", "license": "name-x"}, {"name": "b", "license": "weapons-x"},
      {"name": "c", "license": "open-x", "baseModels": ["a", "b"]}]
      """#
    let fixes = try Project(body: body).report().findings.filter { $0.rule == "license-drift" }.map(\.fix)
    #expect(
      fixes.count == 2 && fixes.allSatisfy { $0.hasPrefix("declare 'name-x AND weapons-x'") }, "\(fixes)")
  }
}
