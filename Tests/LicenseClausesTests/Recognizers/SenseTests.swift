import Testing

@testable import LicenseClauses

/// Words in their sense: each sentence has a word that speaks for a clause or a use, and says this or something else.
@Suite("Words in their sense")
struct SenseTests {
  @Test(
    "a forbidden use is what its words mean together",
    arguments: [
      ("Voices may not be cloned, those of celebrities, politicians and reporters included", "impersonation"),
      ("Coordinated trolling of a colleague", "harassment"),
      ("Passing generated speech off as an authentic recording", "undisclosed-ai"),
      ("Membership inference against the corpus", "privacy"),
      ("Number plate recognition", "privacy"),
      ("Feeding the classifier into behavioural targeting", "privacy"),
      ("Getting past voice authentication: bypass voice authentication", "circumvention"),
      ("Disrupting an election or a judicial process, disrupt democratic votes", "political"),
      ("Manipulate people emotionally", "physical-harm"),
      ("Gun trafficking", "weapons"),
      ("Deepfakes of neighbours", "impersonation"),
    ])
  func uses(_ use: String, _ category: String) {
    let read = reading("You must not use the Model for:\n- \(use).")
    #expect(read.contains { $0.hasPrefix("use-restriction") && $0.contains(category) }, "\(read)")
  }

  @Test(
    "a word that names no use where it stands",
    arguments: [
      ("Training on songs without leave", "critical-infrastructure"),
      ("Sounds that cause sensory overload", "malware"),
      ("Gaining an unfair advantage in a game", "discrimination"),
      ("Unauthorised access to personal information", "malware"),
      ("Corrupting the label of a file", "political"),
      ("Gun trafficking", "trafficking"),
      ("Illegal weapons", "law-violation"),
    ])
  func others(_ use: String, _ category: String) {
    let read = reading("You must not use the Model for:\n- \(use).")
    #expect(read.allSatisfy { !$0.contains(category) }, "\(read)")
  }

  @Test(
    "what is left after what is allowed is forbidden",
    arguments: [
      "Any other use is explicitly prohibited.", "All other uses are forbidden.",
      "No licence is granted for any other purpose.",
      "You may not use the Software except as expressly permitted in this Agreement.",
      "You may use the Software only in accordance with this Agreement.",
      "You may use the Software solely for your own internal evaluation.",
    ])
  func rest(_ text: String) {
    #expect(reading("# Terms\n\n\(text)").contains { $0.hasPrefix("use-restriction other") })
  }

  @Test(
    "a statement is read by what it comes to",
    arguments: [
      (
        "Redistribution of the weights is strictly prohibited without written permission from the owner.",
        "redistribution conditional distribute"
      ),
      ("Sub-licensing is strictly prohibited.", "redistribution prohibited sublicense"),
      (
        "You shall (a) not disclose the weights to outsiders; (b) not publish figures without our consent.",
        "redistribution prohibited distribute"
      ),
      (
        "The Software may not be used for training machine learning algorithms.",
        "output-training prohibited materials -"
      ),
      (
        "You may use Outputs to train models that do not compete with ours.",
        "output-training conditional outputs -"
      ),
      ("Only schools and hobbyists may use Heron commercially.", "commercial-use conditional"),
      (
        "Whoever wants to use the Model otherwise than for non-profit use must contact the Licensor.",
        "registration commercial"
      ),
      (
        "Products built with the Model must show \"Powered by Heron\" in their interface.",
        "attribution-display Powered by Heron offered"
      ),
      (
        "\"Derivative\" means a work based on the Model, but excluding models trained upon Outputs.",
        "derivative-definition false"
      ),
      ("You must comply with the GDPR.", "use-restriction law-violation+privacy"),
      ("Distribution to those countries is forbidden.", "redistribution conditional distribute"),
      (
        "You may not offer the Software to third parties in order to compete with us.",
        "redistribution conditional distribute"
      ),
      (
        "If you have more than 2 million registered users, or turn over more than EUR 20 million a year, ask us for a licence.",
        "usage-threshold other greater-than 2000000"
      ),
    ])
  func statement(_ text: String, _ clause: String) {
    let read = reading("# Terms\n\n\(text)")
    #expect(read.contains { $0.hasPrefix(clause) }, "\(read)")
  }

  @Test("a notice that goes with the licence is read with its words")
  func notice() {
    let read = reading(
      "If you share the Model:\n- Include this Agreement and a notice stating: “This holds work of Heron.”\n")
    #expect(read.contains("notice-text This holds work of Heron. @2") && read.contains("license-copy @2"))
  }

  @Test(
    "the same words that state nothing of the kind",
    arguments: [
      ("Any public release of examples requires written permission from the maintainers.", "registration"),
      (
        "If your use of the Work does not comply with this License, you must purchase a licence or stop.",
        "registration"
      ),
      ("For enterprise licensing inquiries: desk@heron.example, commercial use included.", "commercial-use"),
      (
        "The Licensee grants the Licensor the right to use changes for commercial purposes.", "commercial-use"
      ),
      (
        "Free of charge are: (a) use at home; (b) use by universities for non-commercial research.",
        "commercial-use"
      ),
      (
        "Nothing in this license is leave to assert that you are connected with or endorsed by the author.",
        "use-restriction"
      ),
      ("Excluded persons are granted no rights.", "grant"),
      ("Anyone under 13 may not have an account.", "usage-threshold"),
      ("If your turnover exceeds EUR 1 million, you need a paid licence from us.", "royalty"),
      ("Do not upload content that infringes the rights of others.", "redistribution"),
      ("The maker shall not bring a Product to market in Japan.", "trafficking"),
    ])
  func nothing(_ text: String, _ kind: String) {
    #expect(reading("# Terms\n\n\(text)").allSatisfy { !$0.contains(kind) })
  }

  @Test("what stands below a preamble is operative where it has a number of its own")
  func preamble() {
    let text = "Model Access Agreement\n\nBackground\n\nThe Trust must not be harmed by what it shares.\n\n"
    let numbered = reading(
      text + "1. Limits\n1.1 The Recipient must not use the Model for medical diagnosis.\n")
    #expect(numbered == ["use-restriction medical @8"])
    #expect(reading(text) == [])
  }

  @Test("a list below what nobody is going to do is one of bans, and a heading may begin with no")
  func lists() {
    let list = reading("Users agree that they are not going to employ the Model for:\n- fraud\n- spam\n")
    #expect(list == ["use-restriction fraud @2", "use-restriction spam @3"])
    #expect(
      reading("## No weapons\n\nNone.\n\n## No medical advice\n\nNone.\n") == ["use-restriction weapons @1"])
  }

  @Test("what likely binds is unheard where nothing was read, also without a modal")
  func unheard() {
    let text =
      "# Heron Terms\n\nYou may use the Model.\n\nYes: weapons, covert surveillance and election campaigning.\n"
    let parsed = LicenseParser.shared.parse(SourceText(text))
    #expect(parsed.unheard.map(\.lines) == [5...5] && parsed.untouched.isEmpty)
    let read = LicenseParser.shared.parse(SourceText("You may not use the Model for fraud."))
    #expect(read.unheard.isEmpty && read.clauses.count == 1)
  }
}
