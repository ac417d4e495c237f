import Testing

@testable import LicenseClauses

/// Questions, tables and titles that say yes to some and no to others.
@Suite("Answers of a text to its own questions")
struct AnswerTests {
  private func parse(_ text: String) -> ParsedLicense { LicenseParser.shared.parse(SourceText(text)) }

  @Test("a plain answer decides what was asked")
  func plain() {
    #expect(
      parse("Q: May I use it in a commercial product?\n\nA: No.\n").clauses.map(\.terms) == [
        .commercialUse(.prohibited)
      ])
    #expect(
      parse("Can I use the model commercially? Yes.\n").clauses.map(\.terms) == [.commercialUse(.allowed)])
  }

  @Test(
    "an answer with conditions is told, and allows and forbids nothing",
    arguments: [
      "May I use its outputs to train a model?\nNo, unless that model is a Heron as well.\n",
      "May I use it in a commercial product?\nNo. Write to sales@heron.example first.\n",
      "Q: May I publish a fine-tune?\nA: Yes, if its name starts with \"Heron-\".\n",
    ])
  func conditional(_ text: String) {
    let parsed = parse(text)
    #expect(parsed.clauses.isEmpty, "\(parsed.clauses)")
    #expect(!parsed.unheard.isEmpty)
  }

  @Test("a row that means one thing to some and another to others is told, and not read")
  func rows() {
    let parsed = parse(
      """
      | Use | Individuals | Larger companies |
      | --- | --- | --- |
      | Commercial products and services | Allowed | Not allowed without a contract |
      | Sharing the weights | Not allowed | Not allowed |

      """)
    #expect(parsed.clauses.map(\.kind) == [.redistribution])
    #expect(parsed.unheard.contains { $0.lines == 3...3 })
  }

  @Test("a title whose paragraph begins with the ban names what is forbidden")
  func titles() {
    let parsed = parse("# Uses\n\n**Gambling.** Prohibited, except for research.\n\n**Health.** Welcome.\n")
    #expect(parsed.clauses.map(\.terms) == [.useRestriction([.gambling])])
  }

  @Test(
    "what denies rights without a modal is told",
    arguments: [
      "Persons resident in a state on that list have no rights under this licence.\n",
      "Excluded Persons are granted no rights.\n", "The Recipient does not hand it to anybody else.\n",
    ])
  func denials(_ text: String) {
    #expect(!parse(text).unheard.isEmpty, "\(parse(text).clauses)")
  }

  @Test("a use of no known category beside words that speak for another kind is told as well")
  func other() {
    let parsed = parse(
      "Machine-learning companies can't use our voices, or clips made with them, to train speech models.\n")
    #expect(parsed.clauses.map(\.terms) == [.useRestriction([.other])])
    #expect(parsed.unheard.first?.mayBe.contains(.outputTraining) == true)
  }

  @Test("a number that a name ends with is no size, and a yearly report no consequence")
  func sizes() {
    let named = parse(
      "A bank whose assets exceed EUR 9 million must obtain a licence before it uses Heron-7B.\n")
    #expect(named.clauses.filter { $0.kind == .usageThreshold }.count == 1)
    let reports = parse(
      "Operators with more than 1,000,000 daily active users must publish a yearly report.\n")
    #expect(!reports.clauses.contains { $0.kind == .usageThreshold })
  }

  @Test("programs of a page are no terms, and what hides behind one without an end stays")
  func programs() {
    let page =
      "<style>p { margin: 0 }</style>\n<script>var a = \"you must not run this\";</script>\n<p>You may not use it for fraud.</p>\n"
    let parsed = parse(page)
    #expect(parsed.clauses.map(\.terms) == [.useRestriction([.fraud])] && parsed.unheard.isEmpty)
    #expect(parse("<style>\nYou may not use it for fraud.\n").clauses.count == 1)
  }

  @Test(
    "a phrase beside a size is due above it, in whatever words the size is given",
    arguments: [
      "If your products generate more than USD 5 million per month, you must display \"Made with Heron\" on your website.\n",
      "If more than 100,000 people use your product each month, you must display \"Made with Heron\" in the product.\n",
      "Those who bring in over EUR 1 million in a calendar month shall show the words \"Made with Heron\".\n",
    ])
  func sizedDisplays(_ text: String) {
    let shown = parse(text).clauses.compactMap { clause -> AttributionDisplay? in
      if case .attributionDisplay(let display) = clause.terms { display } else { nil }
    }
    #expect(shown.map(\.when) == [.threshold] && shown.first?.phrase == "Made with Heron")
  }

  @Test("who is served somewhere says nothing of who the licensee is")
  func places() {
    let offered = parse("Products may be offered to users located in the European Union only.\n").clauses
    let limit = TerritoryLimit(territories: ["EU"], rule: .only, basis: .use, scope: .all)
    #expect(offered.map(\.terms) == [.territory(limit)])
  }

  @Test("what a definition leaves out does not count, and a family that a ban leaves out is named")
  func exceptions() {
    let defined = parse(
      "\"Derivative\" means a model made by changing the Model, but excludes a model that has merely been trained on Output.\n"
    ).clauses
    #expect(
      defined.map(\.terms) == [.derivativeDefinition(DerivativeDefinition(distillation: false, outputs: nil))]
    )
    let ban = parse("You may not use outputs to train another model, unless that model is itself a Pebble.\n")
    #expect(
      ban.clauses.map(\.terms) == [
        .outputTraining(OutputTraining(rule: .prohibited, source: .outputs, exception: "Pebble"))
      ])
  }

  @Test(
    "uses in plain words have their categories",
    arguments: [
      (
        "You must not use it to decide, in the main without a human, who is hired or lent to.",
        "automated-decision"
      ),
      ("You must not use it to assess the creditworthiness of persons.", "automated-decision"),
      ("You must not use it to locate, follow or build a file on a person.", "surveillance"),
      ("You must not use it for the guidance of vehicles on public roads.", "critical-infrastructure"),
    ])
  func uses(_ text: String, _ category: String) {
    #expect(reading(text + "\n") == ["use-restriction \(category) @1"])
  }

  @Test(
    "sentences of the field read as their readers read them",
    arguments: [
      (
        "You may use the Model for evaluation purposes only.",
        ["grant general - - @1", "use-restriction other @1"]
      ),
      ("Do not use the Model to incite hatred in Kenya.", ["use-restriction discrimination @1"]),
      ("You may not use the Model in Kenya.", ["territory KE excluded use all @1"]),
      (
        "\"Permitted Territory\" means England, Wales and Northern Ireland. You may use the Model in the Permitted Territory only.",
        ["grant general - - @1", "territory GB only use all @1"]
      ),
      (
        "The Model and any Tuned Version shall stay inside your company.",
        ["redistribution prohibited distribute @1"]
      ),
      (
        "Where you show Completions to consumers you shall tell them, before the first exchange, that they are not conversing with a natural person.",
        ["ai-disclosure @1"]
      ),
      (
        "You may ship games containing the Model after signing up in our Indie Register.",
        ["registration use @1"]
      ),
      (
        "If You choose to offer it in a form that is Incompatible With Other Licences, the following notice must be attached: \"This form is Incompatible With Other Licences\".",
        []
      ),
    ])
  func field(_ text: String, _ expected: [String]) {
    #expect(reading(text + "\n") == expected)
  }

  @Test("a size that a definition gives under another name is the one that is meant")
  func specified() {
    let found = reading(
      "\"specified turnover\" means an aggregate turnover of USD 5 million in a financial year.\n\nAny person having more than the specified turnover shall obtain the prior permission of Acme for commercial use.\n"
    )
    #expect(
      found.contains {
        $0.hasPrefix(
          "usage-threshold annual-revenue greater-than 5000000 USD any-time false separate-license")
      }, "\(found)")
  }

  @Test("a list below \"Never\" is forbidden, and rupees in crores are counted")
  func never() {
    #expect(
      reading("# Policy\n\nDo not spam.\n\n## Never\n\n- Write malware.\n") == [
        "use-restriction spam @3", "use-restriction malware @7",
      ])
    let found = parse(
      "Any person with a turnover of more than Rs. 25 crore in a financial year shall obtain a licence for commercial use.\n"
    )
    let sizes = found.clauses.compactMap { clause -> Double? in
      if case .usageThreshold(let line) = clause.terms, line.currency == "INR" { line.value } else { nil }
    }
    #expect(sizes == [250_000_000])
  }
}
