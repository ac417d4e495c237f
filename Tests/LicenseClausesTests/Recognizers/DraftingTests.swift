import Testing

/// Ways of drafting: how parties, definitions, lists, conditions and quotations stand in a text.
@Suite("How licences are drafted")
struct DraftingTests {
  @Test("a role or a company's name stands for its party")
  func parties() {
    let text = """
      Widget Corp grants User a license to use the Model. User may not resell the Model. \
      User shall keep all copyright notices. User agrees not to reverse engineer the Model. \
      Widget Corp may terminate this Agreement at any time.
      """
    #expect(
      reading(text) == [
        "grant general - - @1", "redistribution prohibited sell @1", "retain-notices @1",
        "reverse-engineering @1",
        "termination licensor-discretion false @1",
      ])
  }

  @Test("where the text says “you”, a user is somebody else")
  func otherUsers() {
    let text = """
      You may not sell the Model. You shall comply with this Agreement. You must keep all notices.
      You must require each User to comply with these terms.
      """
    #expect(reading(text).contains("flow-down @2"))
  }

  @Test(
    "a colon or a heading defines what “means” defines elsewhere",
    arguments: [
      "“Derivative”: any work that is based on the Model.",
      "1. Definitions\n\n1.1 Derivatives: Any modification of the Model.\n\n2. Ban\n\nNothing else is said.",
      "## 1. Definitions\n\n### 1.1 Derivatives\n\nAny modification of the Model made by anyone.\n\n## 2. End",
      "“Tuned Weights” means any modification of the Model.",
    ])
  func definitions(_ text: String) {
    #expect(reading(text).count { $0.hasPrefix("derivative-definition false -") } == 1)
  }

  @Test("prose that was wrapped by hand goes on behind a sentence that ends a letter short")
  func ragged() {
    let text = """
      License

      WE ARE NOT LIABLE FOR ANY DAMAGES OF ANY KIND THAT COME OF ITS
      USE, EVEN IF WE HAVE BEEN TOLD OF THEM BY THOSE WHO SUFFER.
      IF YOU RUN IT ALL THE SAME, YOU DO SO AT YOUR OWN RISK ALONE.
      """
    #expect(reading(text) == ["liability-limit @3-5"])
  }

  @Test("behind the definitions, a heading is a heading")
  func afterDefinitions() {
    let text = """
      ## Definitions

      1. “Model” means the weights.
      2. “You” means the reader.

      ## Use

      You may not use the Model for military purposes.
      """
    #expect(reading(text) == ["use-restriction military @8"])
  }

  @Test(
    "a title names a document and says nothing; a first line that says something is read",
    arguments: [
      ("A License for Non-Commercial Use", []),
      ("For research purposes only", ["commercial-use research-only @1"]),
      ("The model for research purposes only", ["commercial-use research-only @1"]),
    ])
  func titles(_ line: String, _ clauses: [String]) {
    #expect(reading(line + "\n\nThis is the text of the Widget model.") == clauses)
  }

  @Test("“This means that” explains, and defines no term")
  func explanation() {
    let text = "This means that only non-commercial organizations may use the Model."
    #expect(reading(text) == ["commercial-use prohibited @1"])
  }

  @Test("“cannot” forbids what “may not” forbids")
  func cannot() {
    let may = reading("You may not distribute the Model to any third party.")
    #expect(reading("You cannot distribute the Model to any third party.") == may)
    #expect(may == ["redistribution prohibited distribute @1"])
  }

  @Test("a ban that announces a list governs it, though it ends in a full stop")
  func announcedList() {
    let text = """
      You must not use the Model for any of the following. The list is not complete.

      - **Arms.** Anything about weapons.
      - **Mail.** Spam that nobody asked for.
      """
    #expect(reading(text) == ["use-restriction weapons @3", "use-restriction spam @4"])
  }

  @Test("a quotation inside a list leaves the list open")
  func quotationInList() {
    let text = """
      You may share the Model only if You:

      (a) include the following notice in a NOTICE file:

      "Foo is licensed under the Foo License. All rights reserved.";

      (b) give every recipient a copy of this License.
      """
    #expect(
      reading(text) == [
        "redistribution conditional distribute @1",
        "notice-text Foo is licensed under the Foo License. All rights reserved. @3-5", "license-copy @7",
      ])
  }

  @Test("a notice without quotation marks is given all the same, and says nothing of its own")
  func plainNotice() {
    let text =
      "You must include the following notice with each copy: This is for non-commercial use only, says the Foo team."
    #expect(reading(text) == ["notice-text This is for non-commercial use only, says the Foo team. @1"])
  }

  @Test(
    "what a condition denies must not be done",
    arguments: [
      (
        "You may use the Model provided that the Model is not sold or leased.",
        "redistribution prohibited distribute+sell @1"
      ),
      (
        "You may use the Model on the following conditions:\n\n- you do not sell the Model;",
        "redistribution prohibited sell @3"
      ),
      (
        "Researchers shall:\n\n- not take part in any fraud.", "use-restriction fraud @3"
      ),
    ])
  func deniedConditions(_ text: String, _ expected: String) {
    #expect(reading(text).contains(expected))
  }

  @Test("what a ban lets nobody leave out must be done")
  func withoutDoing() {
    #expect(
      reading("You must not publish results made with the Model without citing our paper.")
        == ["attribution-display - publication @1"])
  }

  @Test("what “or” adds to a ban is forbidden too")
  func bannedAlternatives() {
    let text =
      "You agree: (i) not to reverse engineer the Model; or (ii) distribute the Model except under these terms."
    #expect(reading(text) == ["redistribution conditional distribute @1", "reverse-engineering @1"])
  }

  @Test("a title states nothing")
  func title() {
    let text = "Foo License for Non-Commercial Use, October 2023\n\nYou may not use the Model for spam."
    #expect(reading(text) == ["use-restriction spam @3"])
  }

  @Test("what ends the rights and what must then be done are two statements")
  func triggerAndEffect() {
    #expect(
      reading("If you breach these terms, your license ends automatically and you must delete all copies.")
        == ["termination breach false @1", "termination - true @1"])
  }

  @Test("three numbers are a label, whatever follows them")
  func deepNumbers() {
    let text = """
      2.1 If you share the Model, you shall:
        2.1.1 provide a copy of this License;
        2.1.2 keep all copyright notices.
      """
    #expect(reading(text) == ["license-copy @2", "retain-notices @3"])
  }

  @Test("what “we” do not allow is forbidden, and a right in it permits nothing")
  func notAllowed() {
    let text = """
      We don't allow our models to be used to deceive people, to interfere with human rights, or for:

      - gambling
      """
    #expect(reading(text) == ["use-restriction disinformation @1", "use-restriction gambling @3"])
  }

  @Test("a lead-in that asks for permission makes its items conditional")
  func permissionFirst() {
    let text = """
      You must obtain written permission from Foo before you:

      - Redistribute the Model outside your organization.
      - Sell the Model.
      """
    #expect(
      reading(text) == [
        "registration other @1", "redistribution conditional distribute @3",
        "redistribution conditional sell @4",
      ])
  }

  @Test("an item is one clause, whatever semicolons part in it")
  func itemWithSemicolons() {
    let text = "You may not use the Model for:\n\n- gambling; spam; or military purposes.\n- malware."
    #expect(
      reading(text) == ["use-restriction gambling+military+spam @3", "use-restriction malware @4"])
  }

  @Test("a size that is defined once counts where it is named")
  func definedThreshold() {
    let text = """
      “Threshold” means annual revenue of 10 million United States dollars ($10,000,000) or more.

      Use by a company or its affiliates that exceed the Threshold is not licensed.
      """
    #expect(
      reading(text) == [
        "usage-threshold annual-revenue at-least 10000000 USD any-time true prohibited @3"
      ])
  }

  @Test("the number of a section is no size")
  func sectionNumber() {
    let text =
      "You must not use the Model if your employer, tax exempt under Section 501(c)(3), has more than a user."
    #expect(!reading(text).contains { $0.hasPrefix("usage-threshold") })
  }

  @Test("a quotation in bold closes where its mark-up ends")
  func boldQuotation() {
    let text = """
      Copies must be accompanied by a "**Notice** " text file that contains the following notice: \
      "**Foo is provided under the Foo Terms of Use found at https://foo.example/terms**".
      """
    #expect(
      reading(text).contains(
        "notice-text Foo is provided under the Foo Terms of Use found at https://foo.example/terms @1"))
  }

  @Test("a line of wrapped prose goes on, though it was wrapped raggedly")
  func raggedLines() {
    let text = """
      If You distribute or make available the Work or any Derivative
      Work thereof relating to any part of the source or model weights,
      You shall provide a copy of this License; and prominently display
      “Built with Foo-TabNet” on each related website, user interface, blogpost, or page
      of the documentation.
      """
    #expect(
      reading(text) == ["attribution-display Built with Foo-TabNet offered @1-5", "license-copy @1-5"])
  }

  @Test("what a page says of itself at its top is no part of the text; a rule is none of it")
  func frontMatter() {
    let top = "---\ntitle: Policy\ndescription: Violence and fraud are prohibited.\n---\n\n"
    #expect(reading(top + "You may not use the Model for spam.") == ["use-restriction spam @6"])
    #expect(
      reading("---\nYou may not use the Model for fraud.\n---\nYou may not use the Model for spam.")
        == ["use-restriction fraud @2", "use-restriction spam @4"])
  }

  @Test("“the use of” in the middle of a ban names outputs, and is not the act")
  func nominalUse() {
    let text =
      "You will not use the Materials or any output resulting from the use of the Materials to improve any other model."
    #expect(reading(text) == ["output-training prohibited both - @1"])
  }

  @Test("items below “terminates if” are what ends the license")
  func causesInList() {
    let text = """
      This license terminates if:

      - you violate any of these terms.
      - you bring a patent claim against the licensor.
      """
    #expect(reading(text) == ["termination breach false @3", "termination litigation false @4"])
  }

  @Test("what a grant leaves out may not be done")
  func grantWithout() {
    let text =
      "The licensor grants you a copyright license to use the software for any purpose, other than distributing it."
    #expect(reading(text).contains("redistribution prohibited distribute @1"))
  }

  @Test("“this includes, for instance” goes on with the ban that stands before it, over the page's headings")
  func goesOn() {
    let text = """
      You must not use the service to harm children.
      This includes, for instance:
      - grooming
      - spam
      """
    #expect(
      reading(text) == [
        "use-restriction minors @1", "use-restriction minors @3", "use-restriction spam @4",
      ])
    let neutral = """
      You may use the service to teach.
      This includes, for instance:
      - spam
      """
    #expect(!reading(neutral).contains { $0.hasPrefix("use-restriction") })
  }
}
