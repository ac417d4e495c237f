import Testing

@testable import LicenseClauses

@Suite("What a text makes of an act, whatever its layout and words")
struct FrameTests {
  static let lists = [
    // What a sentence announces is what it forbids, whatever it says follows.
    (
      "These acts are forbidden and will lead to a ban. The following are prohibited and will cost your account:\n\n- Writing malware\n",
      "use-restriction malware @4"
    ),
    // A title that bans by itself, and one that allows behind it.
    (
      "## Never Allowed\n\n- Stalking a former partner\n\n## Allowed\n\n- Fiction about stalking\n",
      "use-restriction harassment @4"
    ),
    ("### ✗ PROHIBITED:\n\n- **Warfare:** use on a battlefield\n", "use-restriction military @4"),
    // A row of a table is a sentence.
    (
      "| Use | Status |\n|-----|--------|\n| Betting on horses | Prohibited |\n",
      "use-restriction gambling @4"
    ),
    // Brackets and clauses about a noun hold no verb of the item.
    (
      "You must not:\n\n1. Run it on a machine beyond the access that its keeper (who may be your employer) gave you\n2. Write malware for people you have met\n",
      "use-restriction malware @5"
    ),
    // Headings that look like terms end with the first sentence that demands.
    (
      "## Definitions\n\n### Data\n\nPictures of streets.\n\n### Law\n\nThe user shall comply with every law that applies.\n",
      "use-restriction law-violation @10"
    ),
    // Duties without a lead-in.
    (
      "## Your data\n\n- Comply with the data protection laws that apply to you\n",
      "use-restriction law-violation+privacy @4"
    ),
  ]

  @Test("a list, a title or a table governs what stands in it", arguments: lists)
  func governed(_ text: String, _ clause: String) {
    let clauses = reading("Rules\n" + text)
    #expect(clauses.contains(clause), "\(clauses)")
  }

  @Test("what a title allows is not forbidden by the one before it")
  func allowed() {
    let clauses = reading(
      "Rules\n\n## Prohibited\n\n- Stalking a partner\n\n## Allowed\n\n- Stories about stalking\n")
    #expect(clauses == ["use-restriction harassment @5"])
  }

  @Test("the address of a link inside a site holds no words of the text")
  func links() {
    #expect(
      reading("Rules\n\nYou may not post [junk](/site/harassment-and-fraud-policies) here.\n").allSatisfy {
        !$0.contains("harassment") && !$0.contains("fraud") && !$0.hasPrefix("use-policy")
      })
  }

  static let passing = [
    ("You are barred from circulating any part of the Dataset.", "redistribution prohibited data"),
    (
      "Redistribution of the weights, whole or in pieces, is strictly forbidden without our written consent.",
      "redistribution conditional distribute"
    ),
    (
      "The Recipient agrees to disclose the Data only to members of its own team.",
      "redistribution conditional data"
    ),
    ("Restrict dissemination to staff of the institute.", "redistribution conditional distribute"),
    (
      "No further conditions may be imposed on the recipients of the Model.",
      "redistribution conditional distribute"
    ),
    ("You shall not let others use the Software.", "redistribution prohibited host"),
  ]

  @Test("an act of passing on is limited in any wording", arguments: passing)
  func passed(_ text: String, _ clause: String) {
    let clauses = reading("License\n\n" + text)
    #expect(clauses.contains { $0.hasPrefix(clause) }, "\(clauses)")
  }

  static let ends = [
    ("Breaches of these rules may lead to removal from the programme.", "termination breach false"),
    ("Any misuse is grounds for immediate revocation.", "termination breach false"),
    ("If you disagree with a change, you must stop using the service.", "termination other true"),
    ("The user agrees to erase the data once they are no longer needed.", "termination other true"),
    ("Upon termination all licences granted here end.", "termination other false"),
    ("The term of this agreement is 2 years from its signature.", "termination other false"),
    ("We may close your account for:\n- Unpaid bills", "termination breach false"),
    (
      "We may end this agreement for any reason, and the Institute may end it at once if you breach it.",
      "termination licensor-discretion"
    ),
  ]

  @Test("what ends the rights is read by its nouns too", arguments: ends)
  func ended(_ text: String, _ clause: String) {
    let clauses = reading("License\n\n" + text)
    #expect(clauses.contains { $0.hasPrefix(clause) }, "\(clauses)")
  }

  static let nothing = [
    ("Usage Policy\n\nOur Usage Policy applies to all who use Heron.", "use-policy"),
    ("Licence\n\n## Contact\n\nFor a licence, write to desk@heron.example.", "registration"),
    ("Licence\n\nEmail: desk@heron.example", "registration"),
    (
      "Licence\n\nYou must obtain the consent of each person shown before you use their picture.",
      "registration"
    ),
    ("Licence\n\nIf you would like to use it commercially, contact us.", "commercial-use"),
    (
      "Licence\n\nIn no event are we liable for damages, loss of profits or commercial gain.",
      "commercial-use"
    ),
    ("Licence\n\nYou may use it for any lawful purpose, commercial ones included.", "use-restriction"),
    ("Licence\n\nIf you do not agree, do not share or use the Model.", "redistribution"),
    ("Licence\n\nYou may not share malicious code.", "redistribution"),
  ]

  @Test("the same words that state nothing of the kind", arguments: nothing)
  func isNothing(_ text: String, _ kind: String) {
    let clauses = reading(text)
    #expect(!clauses.contains { $0.hasPrefix(kind) }, "\(clauses)")
  }

  static let reserved = [
    "Any use not expressly allowed by this licence needs the written consent of the holder.",
    "You shall make no use of the recordings except as expressly permitted here.",
    "No company, club, school, authority or other body may use the software without our consent.",
  ]

  @Test("what is not allowed is kept back", arguments: reserved)
  func kept(_ text: String) {
    let clauses = reading("Terms\n\n" + text)
    #expect(clauses.contains { $0.hasPrefix("use-restriction other") }, "\(clauses)")
  }

  @Test(
    "what the licensor changes of its own is no duty to mark changes",
    arguments: [
      "We will notify users of changes to these limits.", "Breaking changes will be announced on this page.",
    ])
  func ownChanges(_ text: String) {
    let clauses = reading("Terms\n\n" + text)
    #expect(!clauses.contains { $0.hasPrefix("change-notice") }, "\(clauses)")
  }

  @Test("changing what is offered is forbidden beside passing it on")
  func reworked() {
    let clauses = reading("Terms\n\nYou will not reproduce, adapt or resell any part of our Service.")
    #expect(clauses.contains { $0.hasPrefix("use-restriction other") }, "\(clauses)")
  }

  @Test("a ban beside a disclaimer is a ban")
  func besideDisclaimer() {
    let clauses = reading("Terms\n\nThe tool is offered as is and must not be used for diagnosing patients.")
    #expect(clauses.contains { $0.hasPrefix("use-restriction medical") }, "\(clauses)")
  }
}
