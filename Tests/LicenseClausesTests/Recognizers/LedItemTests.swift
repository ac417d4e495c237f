import Testing

@testable import LicenseClauses

/// What an item says only together with its lead-in: who owns it, who may do it, what ends.
@Suite("An item is read with what leads it in")
struct LedItemTests {
  /// The kinds of clauses on each item's line.
  private static func kinds(_ lead: String, _ items: [String], _ style: Int) -> [Set<ClauseKind>] {
    let marks =
      style == 0
      ? ["-", "-", "-", "-"] : style == 1 ? ["(a)", "(b)", "(c)", "(d)"] : ["1.", "2.", "3.", "4."]
    let lines = zip(marks, items).map { "\($0) \($1)" + (style == 1 ? ";" : "") }
    let text =
      "## 4. Terms\n\n\(lead)\n\n" + lines.joined(separator: "\n") + "\n\nThe parties have read this.\n"
    let clauses = LicenseParser.shared.parse(SourceText(text)).clauses
    return items.indices.map { index in
      Set(clauses.filter { $0.lines.contains(index + 5) }.map(\.kind))
    }
  }

  @Test(
    "what the licensor may do",
    arguments: [
      "We may:", "We reserve the right to:", "The Provider may, at its sole discretion:",
      "The licensor is entitled to:", "At any time we may:",
    ], [0, 1, 2])
  func powers(_ lead: String, _ style: Int) {
    let items = ["monitor your use of the service", "suspend your access", "change these terms at any time"]
    let kinds = Self.kinds(lead, items, style)
    #expect(kinds[0].contains(.remoteRestriction))
    #expect(!kinds[1].isDisjoint(with: [.remoteRestriction, .termination]))
    #expect(kinds[2].contains(.licenseUpdate))
  }

  @Test(
    "what is whose",
    arguments: [
      "You own:", "The user is the owner of:", "All rights in the following belong to you:",
      "We claim no ownership of:",
    ], [0, 1, 2])
  func ownership(_ lead: String, _ style: Int) {
    let kinds = Self.kinds(lead, ["the outputs that you generate", "your modifications of the model"], style)
    #expect(kinds[0].contains(.outputOwnership))
    #expect(kinds[1].contains(.derivativeOwnership))
  }

  @Test(
    "what ends the rights, also in whole sentences",
    arguments: [
      "The licence ends by itself", "This licence terminates automatically:", "Your rights end if:",
      "We may end this licence if", "Your licence is revoked as soon as:", "The rights granted lapse",
    ], [0, 1, 2])
  func causes(_ lead: String, _ style: Int) {
    let whole = lead.hasSuffix("if") || lead.hasSuffix("if:") || lead.hasSuffix("as:")
    let items =
      whole
      ? ["you breach this licence", "you sue the licensor over a patent", "you join a company"]
      : [
        "upon any breach of this licence", "if the user sues the licensor over a patent",
        "when the user joins a company",
      ]
    #expect(Self.kinds(lead, items, style).allSatisfy { $0.contains(.termination) })
  }

  @Test(
    "but what forbids, and says that a breach ends the rights, forbids",
    arguments: [
      "You must not use the Model for the following, or your license will be terminated:",
      "The following uses are prohibited and will lead to termination of your access:",
      "We terminate your access if you use it for any of these:",
    ], [0, 1, 2])
  func bans(_ lead: String, _ style: Int) {
    let kinds = Self.kinds(lead, ["Fraud and scams", "Spam", "Military work"], style)
    #expect(kinds.allSatisfy { $0.contains(.useRestriction) }, "\(kinds)")
  }

  @Test(
    "what must be done when they have ended",
    arguments: [
      "Upon termination you must:", "When this licence ends, you shall:",
    ],
    [0, 1, 2])
  func aftermath(_ lead: String, _ style: Int) {
    let items = ["stop using the model", "delete all copies of the weights"]
    #expect(Self.kinds(lead, items, style).allSatisfy { $0.contains(.termination) })
  }

  @Test("terms that one may add bind nobody")
  func additions() {
    let items = [
      "Requiring preservation of author attributions", "Requiring indemnification of the licensors",
    ]
    #expect(Self.kinds("You may supplement the terms of this License with terms:", items, 1)[1] == [])
    #expect(
      Self.kinds("Licensor covenants to all recipients:", ["to state the changes that it makes"], 2) == [[]])
  }

  @Test(
    "what is disclaimed, described or done by others forbids nothing",
    arguments: [
      "Licensor shall NOT be liable for any:", "In no event shall the authors be liable for:",
      "The Company cannot be held liable for:", "We will not sell:", "Nothing in this licence limits:",
      "The model may not perform well for:", "The software may not be suitable for:",
      "Known limitations, the model may not:", "We do not collect:", "You are not required to:",
      "We shall not be obliged to provide:",
    ], [0, 1, 2])
  func harmless(_ lead: String, _ style: Int) {
    let items = ["data loss or corruption", "military or surveillance systems", "fraud by third parties"]
    let kinds = Self.kinds(lead, items, style)
    #expect(
      kinds.allSatisfy { $0.isDisjoint(with: [.useRestriction, .redistribution, .commercialUse]) }, "\(kinds)"
    )
  }

  @Test(
    "a ban spares nobody because the licensor, or the model, is named in it",
    arguments: [
      "The Model may not support or facilitate terrorism.", "Our developer may not be impersonated.",
      "What the Licensor or its contributors provide may not be used for weapons.",
      "Materials of the provider shall not be used for weapons.",
    ])
  func named(_ sentence: String) {
    let kinds = LicenseParser.shared.parse(SourceText(sentence + "\n")).clauses.map(\.kind)
    #expect(kinds.contains(.useRestriction), "\(kinds)")
  }
}
