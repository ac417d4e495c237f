import Testing

@testable import LicenseClauses

/// Each frame reads a sentence that no recogniser has a phrase for, and leaves alone one that is near it.
@Suite("Acts and things that belong to a kind are read in whatever words")
struct FrameTableTests {
  private static func kinds(_ sentence: String) -> Set<ClauseKind> {
    Set(LicenseParser.shared.parse(SourceText(sentence + "\n")).clauses.map(\.kind))
  }

  @Test(
    "a sentence of each frame",
    arguments: [
      (
        "You can merge these weights, but the merged result then falls under the GNU GPL.",
        ClauseKind.shareAlike
      ),
      ("No licence other than the one at hand can govern a model built on Kestrel.", .shareAlike),
      ("Service operators have to place these same prohibitions in the terms of their users.", .flowDown),
      (
        "You may not let anyone run a modified version unless they too have consented to the limitations.",
        .flowDown
      ),
      (
        "The right of use excludes any activity in competition with the services of the Institute.",
        .competition
      ),
      (
        "You agree to reimburse Bluefin for losses, legal fees included, resulting from your products.",
        .indemnity
      ),
      (
        "You agree to refrain from stealing or pulling out the parameters behind our service.",
        .reverseEngineering
      ),
      ("The weights may not be transferred to persons on any denied-party list.", .exportControl),
      (
        "Exemption from Section 3 is granted to those receiving it through incorporation in a product.",
        .integratedProductExemption
      ),
      ("A Derivative must be accompanied by a description of the alterations made to it.", .changeNotice),
      ("No article may be circulated without a statement that a machine generated it.", .aiDisclosure),
      (
        "The duty to keep copies current with the newest release rests upon the Recipient, who must migrate to the latest version.",
        .licenseUpdate
      ),
      ("The rights conferred on members are extinguished upon leaving the consortium.", .termination),
    ])
  func read(_ row: (sentence: String, kind: ClauseKind)) {
    #expect(Self.kinds(row.sentence).contains(row.kind), "\(row.sentence)")
  }

  @Test(
    "and what is near it",
    arguments: [
      ("You may add your own copyright statement to your modifications.", ClauseKind.derivativeOwnership),
      ("The outputs are provided as is, and you are responsible for them.", .outputOwnership),
      ("You may not replace components of the container with other software.", .competition),
      ("If the terms change, we notify those who use a modified version.", .changeNotice),
    ])
  func near(_ row: (sentence: String, kind: ClauseKind)) {
    #expect(!Self.kinds(row.sentence).contains(row.kind), "\(row.sentence)")
  }
}
