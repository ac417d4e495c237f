import LicenseClauses
import Testing

@testable import Compliance

/// Ways in which somebody could turn a finding into nothing without a word.
@Suite("Silence that somebody tries to make")
struct SilenceTests {
  private func uses(_ model: String, files: [String: String] = [:]) throws -> Report {
    let body = #"""
      "models": [{"name": "a/b", \#(model)}],
      "products": [{"name": "P", "models": ["a/b"], "useCases": ["weapons"], "disclosesAI": true, "commercial": false}]
      """#
    return try Project(body: body, files: files).report()
  }

  @Test("a text given as the use policy adds, and never takes a known ban away")
  func policies() throws {
    for text in ["", "Be kind to each other.\n", TestLicenses.all["open-x"] ?? ""] {
      let report = try uses(#""license": "weapons-x", "usePolicyFile": "POLICY""#, files: ["POLICY": text])
      #expect(report.findings.contains { $0.rule == "use-restriction" && $0.status == .violation })
      #expect(!report.notes.isEmpty, "nothing is said of '\(text)'")
    }
  }

  @Test("a rider of one sentence behind known words is never silent")
  func rider() throws {
    let text =
      (TestLicenses.all["long-x"] ?? "") + "\nNo part of this model shall be employed in armed forces.\n"
    let report = try uses(#""license": "long-x", "licenseFile": "LICENSE""#, files: ["LICENSE": text])
    #expect(report.findings.contains { ["license-mismatch", "unread-terms"].contains($0.rule) })
  }

  @Test("a note at the head that likely asks for something is told, though nothing forbids or demands in it")
  func note() throws {
    let text =
      "# NOTE: businesses need a paid plan before first use.\n\n" + (TestLicenses.all["long-x"] ?? "")
    let report = try uses(#""license": "long-x", "licenseFile": "LICENSE""#, files: ["LICENSE": text])
    #expect(report.findings.contains { $0.rule == "unread-terms" }, "\(report.findings.map(\.rule))")
  }

  @Test("a file's path is no licence, to policy and agreements")
  func path() throws {
    let body = #"""
      "organization": {"name": "Acme", "agreements": [{"license": "mit"}]},
      "models": [{"name": "a/b", "licenseFile": "mit"}], "policy": {"allow": ["mit"]},
      "products": [{"name": "P", "models": ["a/b"], "commercial": true}]
      """#
    let report = try Project(body: body, files: ["mit": TestLicenses.all["research-x"] ?? ""]).report()
    #expect(Set(report.findings.map(\.rule)).isSuperset(of: ["commercial-use", "policy-not-allowed"]))
  }

  @Test("a text speaks for the model that names it alone, in either order")
  func alone() throws {
    let models = [
      #"{"name": "a/x", "license": "weapons-x"}"#,
      #"{"name": "a/y", "license": "weapons-x", "licenseFile": "LICENSE"}"#,
    ]
    let text = (TestLicenses.all["weapons-x"] ?? "").replacing("weapons", with: "kites")
    func rows(_ models: [String]) throws -> [String] {
      let body = #"""
        "models": [\#(models.joined(separator: ","))],
        "products": [{"name": "P", "models": ["a/x"], "useCases": ["weapons"]},
          {"name": "Q", "models": ["a/y"], "useCases": ["weapons"]}]
        """#
      return try Project(body: body, files: ["LICENSE": text]).rows().filter {
        $0.contains("use-restriction")
      }
    }
    #expect(try rows(models) == ["violation use-restriction P weapons-x"])
    #expect(try rows(models.reversed()) == ["violation use-restriction P weapons-x"])
  }

  @Test("invisible and look-alike letters are the letters that they look like")
  func lookalikes() {
    #expect(LooseText.name("L\u{200B}lama") == "llama")
    #expect(LooseText.name("Llаmа") == "llama", "Cyrillic letters")
    #expect(LooseText.name("Ｌｌａｍａ") == "llama", "full-width letters")
    #expect(LooseText.name("Llama-3_1 B") == "llama31b")
  }

  @Test("a phrase counts where it is shown, not where it is hidden")
  func shown() {
    func shows(_ page: String) -> Bool { LooseText.contains(Array(page.utf8), "Built with Foo") }
    #expect(shows("<p>Built&nbsp;<b>with</b> <i>F</i>oo</p>"))
    #expect(shows("Built</span><span>with Foo"))
    #expect(!shows("<!-- Built with Foo -->") && !shows("<script>'Built with Foo'</script>"))
    #expect(!shows("<style>Built with Foo</style>"))
  }

  @Test("attestations of a later day, and digests of a digit, settle nothing")
  func later() throws {
    let body = #"""
      "models": [{"name": "a/b", "license": "change-x"}, {"name": "m", "baseModels": ["a/b"], "distribution": "weights"}],
      "attestations": [{"rule": "change-notice", "subject": "m", "evidence": "x", "on": "2099-01-01"}]
      """#
    #expect(try Project(body: body).rows() == ["obligation change-notice m change-x"])
  }

  @Test("an exception that nobody knows is looked at")
  func exception() throws {
    let rows = try Project(body: #""models": [{"name": "m", "license": "open-x WITH anything-goes"}]"#).rows()
    #expect(rows == ["review unknown-license m open-x"])
  }

  @Test(
    "a template with a blank copyright line is no copy",
    arguments: ["[yyyy] [fullname]", "<year> <copyright holders>"])
  func template(_ blank: String) {
    #expect(ShippedFolder.isTemplate(SourceText("Copyright (c) \(blank)\n\nYou may use it.\n")))
    #expect(!ShippedFolder.isTemplate(SourceText("Copyright (c) 2024 Jo Shore\n\nYou may use it.\n")))
  }

  @Test("a rule that is turned off is told, with what it hides")
  func off() throws {
    let body = #"""
      "models": [{"name": "a/b", "license": "research-x"}],
      "products": [{"name": "P", "models": ["a/b"], "commercial": true}],
      "policy": {"rules": {"commercial-use": "off"}}
      """#
    let report = try Project(body: body).report()
    #expect(report.findings.isEmpty)
    #expect(report.notes == ["the rule commercial-use is off: 1 finding is not shown"])
  }
}

extension SilenceTests {
  /// It likely forbids, and has no modal.
  private static let likely = "Yes: weapons, covert surveillance and election campaigning.\n"

  @Test("what likely binds in a text of nobody's, or in a policy beside it, and was not read, is asked about")
  func likely() throws {
    let terms = "# Heron Terms\n\nYou may use the Model. You must follow the Heron Use Policy.\n"
    func asked(_ terms: String, _ policy: String) throws -> [String] {
      let body = #""models": [{"name": "a/b", "licenseFile": "LICENSE", "usePolicyFile": "POLICY"}]"#
      let files = [
        "LICENSE": terms, "POLICY": "# Heron Use Policy\n\nYou must not commit fraud.\n\n" + policy,
      ]
      return try Project(body: body, files: files).report().findings.filter { $0.rule == "unread-terms" }
        .flatMap(\.notes)
    }
    #expect(try asked(terms, "") == [])
    let quote = Self.likely.dropLast()
    #expect(try asked(terms + "\n" + Self.likely, "") == ["line 5: \(quote)"])
    #expect(try asked(terms, Self.likely) == ["line 5: \(quote)"])
  }
}
