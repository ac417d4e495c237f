import Testing

@testable import LicenseClauses

@Suite("The path of sections")
struct SectionPathTests {
  @Test(
    "holds each label above a clause",
    arguments: [
      // Numbers that stand further in belong to the one above, wherever they begin.
      (
        "You must not use it for:\n\n1. These acts:\n    1. Fraud:\n        1. Terrorism\n    1. Spam\n2. Those acts:\n    8. Warfare\n    9. Gambling\n",
        ["1.1", "1.1.1", "1.1", "2.8", "2.9"]
      ),
      // Labels inside a paragraph, one list in another.
      (
        "3. Terms\n\na. Passing on. If you distribute the model, you shall: (i) provide a copy of this Agreement, (ii) state that you changed it. b. Use. You must comply with all laws. c. Marks. (i) No trademark licence is granted.\n",
        ["3.a.i", "3.a.ii", "3.b", "3.c.i"]
      ),
      ("2. One\n\n3**. Warranty**. The model is provided as is, without warranty.\n", ["3"]),
    ])
  func paths(_ text: String, _ expected: [String]) {
    let clauses = LicenseParser.shared.parse(SourceText(text)).clauses
    let sections = clauses.map(\.section)
    #expect(sections == expected, "\(clauses.map { "\($0.kind.rawValue) \($0.section)" })")
  }
}
