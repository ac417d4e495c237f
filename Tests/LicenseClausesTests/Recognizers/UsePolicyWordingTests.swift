import PositionedJSON
import Testing

@testable import LicenseClauses

/// What use policies and terms of service word in their own way.
@Suite("Wording of use policies")
struct UsePolicyWordingTests {
  @Test(
    "items of one word in capitals are items, and head nothing",
    arguments: [
      "- Surveillance\n- Fraud", "(a) Surveillance\n(b) Fraud",
      "* Surveillance\n\n* Fraud\n\nYou may share it.",
    ])
  func shortItems(_ items: String) {
    let clauses = reading("You may not use the API for:\n" + items).filter { $0.hasPrefix("use-restriction") }
    #expect(
      clauses.map { $0.prefix { $0 != "@" } } == ["use-restriction surveillance ", "use-restriction fraud "])
  }

  @Test("a title in a list still heads what stands below it")
  func titles() {
    let text =
      "You may not use the API for:\n- Children\n  Material that sexualizes minors.\n- Fraud\n  Any scam."
    #expect(reading(text) == ["use-restriction minors @3", "use-restriction fraud @5"])
  }

  @Test("titles below a ban that have nothing below them are said to be unread")
  func unmarkedTitles() {
    let parsed = LicenseParser.shared.parse(
      SourceText("You may not use the model for:\n\nSurveillance\n\nFraud\n"))
    #expect(parsed.untouched.map(\.text) == ["Surveillance", "Fraud"])
  }

  @Test(
    "categories by the words of policies",
    arguments: [
      ("engaging in revisionism or denialism about historical genocides", "disinformation"),
      ("plagiarism or academic dishonesty", "fraud"),
      ("giving legal counsel to others", "unlicensed-practice"),
      ("drug trafficking or distribution", "drugs"),
      ("untargeted scraping to build a facial recognition database", "surveillance"),
      ("actions that undermine the security of our systems", "malware"),
      ("working around any technical limit", "circumvention"),
      ("subliminal, manipulative or deceptive techniques", "other"),
      ("uses that are prohibited under applicable law", "law-violation"),
      ("content such as hatred or racism", "discrimination"),
    ])
  func categories(_ use: String, _ category: String) {
    #expect(reading("You must not use the Model for:\n- \(use);") == ["use-restriction \(category) @2"])
  }

  @Test("examples in brackets name no use of their own")
  func examples() {
    #expect(
      reading("You must not use the Model for:\n- automated decisions (e.g. in medical triage);") == [
        "use-restriction automated-decision @2"
      ])
  }

  @Test("the licensor keeps the right to change its policy, and tells of it")
  func policyChange() {
    #expect(
      reading("We reserve the right to change this policy at any time and will notify you of such changes.")
        == ["license-update @1"])
  }

  @Test("two triggers of one sentence are two clauses")
  func triggers() {
    let text =
      "Foo may terminate this License if the Licensee fails to comply with any term, or if the Licensee commences any legal proceeding against Foo."
    #expect(reading(text) == ["termination breach false @1", "termination litigation false @1"])
  }
}

/// What only looks like a limit.
@Suite("What blames nobody")
struct NoLimitTests {
  @Test("a commercial item beside a non-commercial one is no ban on commerce")
  func beside() {
    let text = """
      You may use the Materials:
      - For non-commercial and research purposes; and
      - For commercial use solely if you abide by our Acceptable Use Policy.
      """
    let commercial = reading(text).filter { $0.hasPrefix("commercial-use") }
    #expect(commercial == ["commercial-use conditional @3"])
  }

  @Test(
    "what limits liability, war and weapons set no size of a business",
    arguments: [
      "In no event shall Foo be liable for loss of revenues or for any amount over $100.",
      "Neither party is in breach for a delay caused by war, terrorism or a cyber attack beyond its reasonable control.",
      "The software is provided as is, and its use in commercial environments is at your own risk.",
    ])
  func elsewhere(_ text: String) {
    let kinds = ["usage-threshold", "commercial-use", "use-restriction"]
    let clauses = reading(text)
    #expect(!clauses.contains { clause in kinds.contains { clause.hasPrefix($0) } }, "\(clauses)")
  }

  @Test("the range of a missile is no size of a business")
  func missiles() {
    let clauses = reading(
      "You shall not export it to any end user who makes missiles with a range of over 300 kilometers.")
    #expect(!clauses.contains { $0.hasPrefix("usage-threshold") }, "\(clauses)")
  }

  @Test(
    "what describes, recites, or speaks of the licensor's own acts is nothing",
    arguments: [
      "The Licensed Materials do not include any datasets used for training the Model.",
      "WHEREAS, licenses may not fully address the training data of models;",
      "This Agreement applies to anyone who uses the Materials for a Non-Commercial or Commercial purpose.",
      "Notwithstanding the foregoing, Foo Corporation and its affiliates may use the Work commercially.",
      "Foo shall still be allowed to apply for injunctive remedies in any jurisdiction.",
      "If you find that this model is inappropriate, please contact us.",
      "In no event will you permit the U.S. Government to acquire rights except as approved by Foo.",
      "The parties will pay equal shares of the arbitration fees.",
      "You may change this text, provided that You do not use the name \"Foo\" for your version of the license.",
    ])
  func described(_ text: String) {
    let kinds = [
      "output-training", "use-restriction", "commercial-use", "registration", "territory", "royalty",
      "model-naming",
    ]
    let clauses = reading(text)
    #expect(!clauses.contains { clause in kinds.contains { clause.hasPrefix($0) } }, "\(clauses)")
  }

  @Test("“may only … if” is a condition")
  func onlyIf() {
    let text =
      "Licensee may only use Outputs for training other AI models if it has obtained the consent of data subjects."
    #expect(reading(text) == ["output-training conditional outputs - @1"])
  }

  @Test("what shall not be spread is no model")
  func content() {
    #expect(
      reading("You must not distribute viruses or worms.") == ["use-restriction malware @1"])
  }

  @Test("a restriction that is said not to apply restricts nothing")
  func frees() {
    #expect(
      reading("This provision does not apply to software that is not competitive with Foo.").isEmpty)
  }

  @Test("what one party's insurance, assignment or confidence asks is no indemnity of the user")
  func parties() {
    #expect(
      !reading("The indemnified party must promptly notify the indemnifying party of the claim.").contains(
        "indemnity @1"))
    #expect(
      !reading("The Company will defend and indemnify Customer against any claim.").contains("indemnity @1"))
  }

  @Test("“Include this Agreement” is a copy of the licence")
  func includes() {
    #expect(
      reading("If you distribute the Materials:\n- Include this Agreement in the package.") == [
        "license-copy @2"
      ])
  }
}
