import Testing

@testable import LicenseClauses

/// What is said counts, not the words it is said in: one statement of each kind in the way of another drafter, and
/// beside it a sentence of the same words that states nothing of the kind.
@Suite("One statement in other words")
struct WordingTests {
  private static let statements: [(text: String, clause: String)] = [
    (
      "You shall make good to the Institute every loss that a lawsuit over your product causes it.",
      "indemnity"
    ),
    ("The Licensee shall settle such disputes at its own cost.", "indemnity"),
    (
      "The display rule does not apply to a buyer of a car that has the Model on board.",
      "integrated-product-exemption"
    ),
    ("We may throttle or block requests that break these rules.", "remote-restriction"),
    ("The Vendor logs prompts to find abuse.", "remote-restriction"),
    ("Pictures rendered with the Model belong to the Customer.", "output-ownership licensee"),
    ("We waive any claim to text generated with the Software.", "output-ownership unclaimed"),
    ("Title to fine-tuned checkpoints passes to the Company.", "derivative-ownership licensor"),
    ("Ask us before you put the Model into a product.", "registration"),
    ("The Foundation must be informed in advance of each release.", "registration"),
    ("These terms can be amended by the Lab at any time.", "license-update"),
    ("Everyone to whom you hand the Weights must also receive these terms.", "license-copy"),
    ("Sharing the Dataset without this licence is not permitted.", "license-copy"),
    ("The Company shall remit four percent of gross revenue to the University.", "royalty 4"),
    ("Use of the endpoint is billed per token.", "royalty -"),
    ("You shall have your subcontractors agree to these restrictions in writing.", "flow-down"),
    ("The Sensitive Uses Policy is binding on every Licensee.", "use-policy"),
    ("Callers must be told that they talk to a machine.", "ai-disclosure"),
    ("Labelling of synthetic pictures is mandatory.", "ai-disclosure"),
    ("Retrained weights must be accompanied by a statement describing how they differ.", "change-notice"),
    ("Deletion of copyright headers is prohibited.", "retain-notices"),
    ("Leave the copyright notices in these files alone.", "retain-notices"),
    ("A model trained from the Weights shall carry “Heron” in its name.", "model-naming includes Heron"),
    ("Do not call a fine-tuned version of the model “Heron”.", "model-naming must-not-use Heron"),
    ("A fine-tuned version of the Weights must remain under the same licence.", "share-alike"),
    ("Do not build a rival to our service with the Model.", "competition"),
    ("Recovering the weights by means of queries is not tolerated.", "reverse-engineering"),
    ("The User shall observe the Foreign Trade Act.", "export-control"),
    ("You get no rights in our name or logo.", "trademark"),
    ("Bug reports that you send may be implemented without any obligation to you.", "feedback"),
    ("The Weights come as they are; we do not promise that they work.", "warranty-disclaimer"),
    ("The University is liable only for intent.", "liability-limit"),
    ("The Agreement is subject to French law.", "governing-law France"),
    ("Ohio law governs.", "governing-law Ohio"),
    ("The licence is valid for Japan only.", "territory JP only use all"),
    (
      "No synthetic data made with the Model may serve as training data for another model.",
      "output-training prohibited outputs"
    ),
    (
      "Generated answers may be used for training as long as the student stays internal.",
      "output-training conditional outputs"
    ),
    ("A student network is regarded as a derivative of the Model.", "derivative-definition"),
    ("“Tuned Model” means any version of the Model after training.", "derivative-definition"),
    ("Sale of the Checkpoints is forbidden.", "redistribution prohibited"),
    ("Copies of the Dataset may be delivered to affiliates only.", "redistribution conditional"),
    ("Researchers are permitted to run the Model.", "grant general"),
    ("Customer shall not offer the Model for a fee.", "commercial-use prohibited"),
    ("If you leave the institution, your right to use the Model ends.", "termination other"),
    ("When your rights stop, delete every copy.", "termination - true"),
    (
      "Add the line “Licensed by Heron Labs under the Heron terms” to the notice file of each copy.",
      "notice-text"
    ),
    (
      "“Made with Heron” shall be shown in the footer of your site.",
      "attribution-display Made with Heron offered"
    ),
    (
      "If your products reach two million monthly active users, you need an agreement with us.",
      "usage-threshold monthly-active-users at-least 2000000"
    ),
    ("Do not use the Model to run phishing campaigns.", "use-restriction fraud"),
    ("The Model may be used for commercial as well as non-commercial purposes.", "commercial-use allowed"),
    ("No licence for commercial use is granted here.", "commercial-use prohibited"),
    (
      "You may use Outputs to train another model only if you publish it.",
      "output-training conditional outputs"
    ),
    ("You must clearly state that the Model originates from Heron Labs.", "attribution-display"),
    ("You may distribute copies of the Model on the following conditions: …", "redistribution conditional"),
    ("You must put a copy of this Licence at the disposal of each recipient.", "license-copy"),
    ("Where an application is approved, Heron grants you a licence to use the Model.", "grant general"),
    ("The Company may end the licence at any time by notice.", "termination licensor-discretion"),
    (
      "If your annual revenue equals or exceeds two million euros, you need a licence from us.",
      "usage-threshold annual-revenue at-least 2000000 EUR"
    ),
    (
      "You may not practise a profession with the Model without the licence that it requires.",
      "use-restriction unlicensed-practice"
    ),
    ("You may not create child pornography or other obscene content.", "use-restriction minors+sexual"),
    ("You bear all risks of using the Model.", "liability-limit"),
    (
      "“Pictures” means images produced by the Model. The User owns the Pictures.",
      "output-ownership licensee"
    ),
  ]

  @Test("a statement is read in other words", arguments: statements)
  func statement(_ text: String, _ clause: String) {
    let clauses = reading("License\n\n" + text)
    #expect(clauses.contains { $0.hasPrefix(clause) }, "\(clauses)")
  }

  @Test(
    "the same words that state nothing of the kind give none",
    arguments: [
      ("The vendor will indemnify the customer against claims.", "indemnity"),
      ("The software sends us no telemetry.", "remote-restriction"),
      ("You may add your own copyright statement to your modifications.", "derivative-ownership"),
      ("Licensees shall not be required to register.", "registration"),
      ("This licence may be amended only by a writing signed by both parties.", "license-update"),
      ("Licensee may choose to charge a fee for support.", "royalty"),
      ("You must respect ethics and moral standards.", "use-policy"),
      ("You shall notify the Heron AI Parties of any claim.", "ai-disclosure"),
      ("Sections 5 (Indemnification) and 6 survive.", "indemnity"),
      ("You are solely responsible for the use of the Model and assume any risks.", "liability-limit"),
      ("For clarity, the contribution of others is acknowledged.", "feedback"),
      (
        "Your licence ends if you sue us, alleging that Output infringes a right that you own.",
        "output-ownership"
      ),
      ("We are not liable for losses that arise from the distribution of the Model.", "redistribution"),
      ("You may use our name as is customary in stating the origin of the Model.", "warranty-disclaimer"),
      ("After registration you may use the Model without paying any fee.", "royalty"),
      ("You may not use the emblem of the European Union in a misleading manner.", "territory"),
      ("You must not call a version that You distribute an official product of ours.", "redistribution"),
      ("You must inform users that a variant is subject to these restrictions.", "change-notice"),
      ("You may not create sexually explicit content of minors.", "use-restriction minors+sexual"),
      ("The Model is provided “as is”. You bear all risks of using it.", "liability-limit"),
      ("“Pictures” means images of birds. The User owns the Pictures.", "output-ownership"),
    ])
  func nothing(_ text: String, _ kind: String) {
    #expect(!reading("License\n\n" + text).contains { $0.hasPrefix(kind) })
  }
}

/// Bans, duties and permissions by other means than "may not" and "must".
@Suite("What must, must not and need not be done")
struct ModalityTests {
  @Test(
    "a ban is a ban",
    arguments: [
      ("Commercial use prohibited.", "commercial-use prohibited @3"),
      ("No military use of the model.", "use-restriction military @3"),
      ("Under no circumstances may the Model be used for military purposes.", "use-restriction military @3"),
      ("You can't use the Model for military purposes.", "use-restriction military @3"),
      ("You won't use the Model for military purposes.", "use-restriction military @3"),
      ("Military use of the Model is not acceptable.", "use-restriction military @3"),
      ("Nobody may use the Model for military purposes.", "use-restriction military @3"),
    ])
  func bans(_ text: String, _ clause: String) {
    #expect(reading("License\n\n" + text) == [clause])
  }

  @Test("a duty stands in the present too, where “you” begins the clause")
  func declared() {
    #expect(reading("License\n\nYou do not sell the Model.") == ["redistribution prohibited sell @3"])
    #expect(
      reading("License\n\nWhen You share the Model, You attach a copy of this Licence.").contains(
        "license-copy @3"))
    #expect(
      reading("License\n\nThis covers what you attach of this Licence to copies that you share.").isEmpty)
  }

  @Test("a place is hidden from the laws that the sentence before names")
  func masking() {
    let text = "License\n\nYou must follow export control laws. You may not hide your location to avoid them."
    #expect(reading(text) == ["export-control @3"])
    #expect(LicenseParser.shared.parse(SourceText(Array(text.utf8))).untouched.isEmpty)
  }

  @Test("a letter before the sign says whose dollar it is")
  func dollars() {
    let text = "License\n\nIf your annual revenue exceeds A$5 million, you need a licence from us."
    #expect(reading(text).contains { $0.contains("5000000 AUD") })
  }

  @Test("what need not be done is neither forbidden nor demanded")
  func exempt() {
    #expect(reading("License\n\nYou need not keep the copyright notices.").isEmpty)
    #expect(
      reading("License\n\nYou shall not be required to display “Made with Heron” on your site.").isEmpty)
  }

  @Test("what may not be left out must be done")
  func omission() {
    let text = "License\n\nFailure to credit the authors in your publications is a violation of these terms."
    #expect(reading(text).contains { $0.hasPrefix("attribution-display") })
  }

  @Test("“note” and “none” are no negations")
  func stems() {
    let hash = { (word: String) in WordStem.stem(Array(word.utf8)) }
    #expect(hash("note") != hash("not") && hash("none") != hash("non") && hash("site") != hash("sit"))
  }
}

/// Lists under bans and duties, in whatever way they are led in.
@Suite("How lists are led in")
struct LeadInTests {
  private static let items = "- Running scams.\n- Sending spam to people.\n"
  private static let both = ["use-restriction fraud", "use-restriction spam"]

  @Test(
    "a ban leads in the items below it",
    arguments: [
      "You must not use the Model for any of these things.\n\n", "You must not do any of the acts below.\n\n",
      "You must not use the Model for the purposes set out in this section, and must not let others do so.\n\n",
      "The Licensee shall refrain from using the Model\n\n",
      "You must not use the Model for any of the following.\n\n### Money\n\n",
      "You must not use the Model for any of the following.\n\nCheating people\n",
    ])
  func leadIns(_ leadIn: String) {
    let found = reading("License\n\n" + leadIn + Self.items).map { $0.split(separator: " @")[0] }
    #expect(Self.both.allSatisfy { found.contains(Substring($0)) }, "\(found)")
    #expect(found.count == 2, "\(found)")
  }

  @Test("a title between the items of a list is none of them, where the list begins with one")
  func titles() {
    let text = """
      Policy

      You may not use the Model for any of the following.

      Cheating people
      - Running scams.

      High-risk fields
      - Promoting gambling.
      """
    #expect(reading(text) == ["use-restriction fraud @6", "use-restriction gambling @9"])
  }

  @Test("a title above other items ends a list that began with none")
  func otherList() {
    let text = """
      Policy

      You may not use the Model for:
      - Running scams.

      Good habits
      - Keep your keys secret.
      """
    #expect(reading(text) == ["use-restriction fraud @4"])
  }

  @Test("“neither … shall be used:” forbids each item; “thirty (30) days” enumerates nothing")
  func partsAndFigures() {
    let ban =
      "License\n\nYou agree that neither the Model nor its output will be used:\n(a) to run scams;\n(b) to gamble.\n"
    #expect(reading(ban) == ["use-restriction fraud @4", "use-restriction gambling @5"])
    let end =
      "License\n\nYour rights end if you fail to comply and do not cure this within thirty (30) days of notice."
    #expect(reading(end) == ["termination breach false @3"])
  }

  @Test("an item of one word is an item")
  func shortItems() {
    let found = reading("License\n\nYou may not use the Model for:\n- Fraud.\n- Spam.\n")
    #expect(found == ["use-restriction fraud @4", "use-restriction spam @5"])
  }

  @Test("a title that runs into its item is part of it, whatever its case")
  func itemTitles() {
    let text = """
      Policy

      You may not use the service for:

      1. Illegal activity. Running scams.
      2. Hate and discrimination. Demeaning people.
      """
    #expect(reading(text) == ["use-restriction fraud @5", "use-restriction discrimination @6"])
  }

  @Test("the next numbered heading ends a list, though items stand below it")
  func nextSection() {
    let text = """
      License

      4. LIMITS

      You will not:

      (a) run scams; or

      (b) gamble.

      5. NOTICES

      5.1 Papers on the Model thank its authors.
      """
    #expect(reading(text) == ["use-restriction fraud @7", "use-restriction gambling @9"])
  }

  @Test(
    "an article with a title is a section",
    arguments: ["Article 2 (Bans)", "Article 2 Bans", "Section 2 Bans"])
  func articles(_ heading: String) {
    let text =
      "License\n\nArticle 1 (Terms)\n\n1. Nothing is said.\n\n\(heading)\n\n1. Do not sell the Model.\n"
    let clauses = LicenseParser.shared.parse(SourceText(text)).clauses
    #expect(clauses.map { $0.section } == ["2.1"])
  }

  @Test("what explains one item does not end the list around it")
  func explanation() {
    let text = """
      Policy

      A. You may not use the service to:

      I. Send spam. Such prohibited activity includes:

      a. Chain letters;

      II. Promote gambling.
      """
    #expect(reading(text).last == "use-restriction gambling @9")
  }

  @Test("“provided that all of the following are met.” leads in what must be done")
  func conditions() {
    let text = """
      License

      2. The User may publish a Derivative Model, provided that all of the following requirements are met.
      (1) A copy of these Terms is attached.
      (2) The copyright notice is not deleted.
      """
    let found = reading(text)
    #expect(found.contains("license-copy @4") && found.contains("retain-notices @5"), "\(found)")
  }

  @Test("a definition ends where the next one begins")
  func definitions() {
    let text = """
      License

      1. Definitions
      (a) “Derivative” means a work based on the Model.
      (b) “Output” means what the Model makes.
      """
    #expect(reading(text) == ["derivative-definition false - @4"])
  }
}
