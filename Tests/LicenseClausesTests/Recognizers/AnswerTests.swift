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
}
