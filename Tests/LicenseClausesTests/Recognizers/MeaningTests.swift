import Testing

@testable import LicenseClauses

/// What a sentence means, in whatever words it stands.
@Suite("Meaning")
struct MeaningTests {
  @Test(
    "a text gives its clauses and no others",
    arguments: [
      // A heading that forbids names a use, and leads in what follows.
      (
        "### We Prohibit Fraud.\n\nThis includes using the Service for:\n\n* gambling.",
        ["use-restriction fraud @1", "use-restriction gambling @5"]
      ),
      ("- Absolutely no spam of any kind", ["use-restriction spam @1"]),
      // Whoever is denied is forbidden.
      ("No person shall sell the Model.", ["redistribution prohibited sell @1"]),
      ("The Model may never be sold.", ["redistribution prohibited sell @1"]),
      // What is changed beside what is taken apart.
      (
        "You may not translate, decompile or modify the Model.",
        ["reverse-engineering @1", "use-restriction other @1"]
      ),
      // Nothing ends where a provision is invalid.
      ("If a provision of this License is held to be invalid, the rest of it stays in force.", []),
      // A party that is named in brackets is the licensor.
      (
        "Quux GmbH (\"Quux\") runs the Service. Quux may revise these terms whenever it likes. Quux may monitor your use of the Service.",
        ["license-update @1", "remote-restriction @1"]
      ),
    ] as [(String, [String])])
  func clauses(_ text: String, _ expected: [String]) {
    #expect(reading(text) == expected)
  }

  @Test("a limit on what a defined term holds is one on the derivatives in it")
  func definedWorks() {
    let text = """
      "Works" means the Model and all derivatives of the Model.

      You may not distribute the Works.
      """
    #expect(reading(text).last == "redistribution prohibited derivatives+distribute @3")
  }

  @Test("a suit that ends the patent licences leaves the others")
  func patents() {
    let ends = { (text: String) -> Termination? in
      guard case .termination(let end)? = LicenseParser.shared.parse(SourceText(text)).clauses.first?.terms
      else {
        return nil
      }
      return end
    }
    let patents =
      "If You file a lawsuit over a patent in the Model, any patent licenses granted to You terminate that day."
    #expect(ends(patents)?.scope == .patent && ends(patents)?.trigger == .litigation)
    let all = "If You file a lawsuit over a patent in the Model, this License terminates that day."
    #expect(ends(all) != nil && ends(all)?.scope == nil)
  }
}
