import Testing

@testable import LicenseClauses

/// What a part of a sentence states, and what another part of it only allows, describes or repeats.
@Suite("How far a statement reaches")
struct ScopeTests {
  @Test("each labelled part is a use of its own, also of one category")
  func labelledParts() {
    #expect(
      reading("You may not use the Model for (i) surveillance, (ii) biometric processing, or (iii) gambling.")
        == [
          "use-restriction surveillance @1", "use-restriction surveillance @1", "use-restriction gambling @1",
        ])
  }

  @Test("the parts behind “unless” are allowed")
  func exceptedParts() {
    let text = """
      You may not use the Model:
      (a) to give medical advice, unless the use is (i) in a research context, or (ii) with a licensed doctor.
      """
    #expect(reading(text) == ["use-restriction medical @2"])
  }

  @Test("a relative clause describes what may be shared, and allows nothing")
  func relativeClause() {
    let text = """
      Other than the code, which may only be distributed in source form, provided that it is open, you \
      must keep all notices.
      """
    #expect(reading(text) == ["retain-notices @1"])
  }

  @Test("a section between parts the law from the court; a heading does not")
  func lawAndCourt() {
    let law = "10. Governing Law. This Agreement is governed by the laws of Japan."
    let court = "12. Disputes. All disputes shall be finally settled by arbitration in Tokyo."
    #expect(
      reading(law + "\n\n11. Term. This Agreement starts when you accept it.\n\n" + court) == [
        "governing-law Japan @1", "governing-law - @5",
      ])
    #expect(
      reading(law + "\n\n## Disputes\n\nAll disputes shall be settled by the courts of Tokyo.") == [
        "governing-law Japan @1-5"
      ])
  }

  @Test("sanctions are export control, whatever country's list names one")
  func sanctions() {
    let text = """
      You represent that you are not (i) located in, organized under the laws of, or resident in a country that \
      is subject to sanctions; (ii) named on any U.S. list; or (iii) otherwise prohibited from receiving the Model.
      """
    #expect(reading(text) == ["export-control @1"])
  }

  @Test("how a license is asked for is said for itself, also right behind a threshold")
  func request() {
    let text = """
      If you have more than 700 million monthly active users, you must request a license from Widget. \
      You may request a license by submitting the following information to us: your name.
      """
    #expect(reading(text).contains("registration other @1"))
  }

  @Test("the laws that come first are quoted, not the address that must not be hidden")
  func exportLaws() {
    let text = "You must not (1) violate export control laws; or (2) disguise your location by a proxy."
    let clauses = LicenseParser.shared.parse(SourceText(text)).clauses
    #expect(clauses.map(\.text) == ["violate export control laws; or"])
  }

  @Test(
    "what goes on with a statement belongs to it, and is neither another one nor unread",
    arguments: [
      (
        """
        Widget grants you an irrevocable patent license to use the Model.
        Your patent license to use the Model shall be royalty free and without charge.
        """, "grant patent false true @1-2"
      ),
      (
        """
        Widget shall set the royalty rate, which shall be a royalty of 10%.

        You shall account to Widget in writing for all revenue from the Model.
        """, "royalty 10 @1-3"
      ),
      (
        """
        In no event will Widget be liable for damages.

        This limitation applies to anything that you must pay to others.
        """, "liability-limit @1-3"
      ),
      (
        """
        You shall include in any public statement about the Model the following statement:

        “The Model is built with the technology of Widget, and Widget must be thanked”.
        """,
        "attribution-display The Model is built with the technology of Widget, and Widget must be thanked publication @1-3"
      ),
      (
        """
        This Agreement is governed by the laws of Japan. The parties must talk to each other first.
        All disputes shall be settled by the courts of Tokyo.
        """, "governing-law Japan @1-2"
      ),
    ])
  func continued(_ text: String, _ clause: String) {
    #expect(reading(text) == [clause])
    #expect(LicenseParser.shared.parse(SourceText(text)).untouched.isEmpty)
  }

  @Test("who gets a share within an organization is a condition")
  func within() {
    #expect(
      reading("You may share your copy of the Model with employees of your organization.") == [
        "redistribution conditional distribute @1"
      ])
  }
}
