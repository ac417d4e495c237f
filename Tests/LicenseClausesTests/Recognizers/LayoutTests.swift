import Testing

@testable import LicenseClauses

/// How a text is laid out: lines that go on, lists whose marks were lost, quotations and links over lines.
@Suite("How licences are laid out")
struct LayoutTests {
  @Test("a list inside an item goes on where a line begins with its next label")
  func innerList() {
    let text = """
      You will not:
      a. 1) sell the Model; 2) remove notices;
      3) reverse engineer the Model.
      b. use it for gambling.
      """
    #expect(
      reading(text) == [
        "retain-notices @2", "redistribution prohibited sell @2", "reverse-engineering @3",
        "use-restriction gambling @4",
      ])
    #expect(sections(text) == ["a.2", "a.1", "a.3", "b"])
  }

  @Test("an item begins with the next label, though the line before it is the longest")
  func longItems() {
    let text = """
      You may not use the Model for:
      a) the exploitation of minors or the making of content that does harm to any of them;
      b) clinical diagnosis or the reading of medical tests; and
      c) gambling.
      """
    #expect(
      reading(text) == [
        "use-restriction minors @2", "use-restriction medical @3", "use-restriction gambling @4",
      ])
  }

  @Test("a link goes on in the next line")
  func link() {
    let text = """
      Your use must follow the
      [Widget Acceptable Use
      Policy](https://widget.example/policy), which is part of this Agreement.
      """
    #expect(reading(text) == ["use-policy https://widget.example/policy @1-3"])
  }

  @Test("what stands further in behind “such as:” or “; or” is an item, also without a mark")
  func unmarkedItems() {
    let text = """
      You may not use the Model for the following:

          Disruption of services by anybody at all, such as:
              Generating spam for others; or
              Writing malware.
      """
    #expect(
      reading(text) == [
        "use-restriction malware @3", "use-restriction spam @4", "use-restriction malware @5",
      ])
  }

  @Test("the first item may stand behind its lead-in")
  func itemBehindLeadIn() {
    let text = "You may not use the Model for disruption of services, such as: Generating spam."
    #expect(reading(text) == ["use-restriction malware @1", "use-restriction spam @1"])
  }

  @Test("what stands further in than unmarked items explains one of them, and ends no list")
  func explainedItems() {
    let text = """
      You must not use the Model:

      For gambling of any kind

          This means that nobody may place bets by it.

      For diagnosing patients
      """
    #expect(reading(text).map { $0.split(separator: " ")[1] }.suffix(1) == ["medical"])
  }

  @Test("behind a semicolon an unmarked list goes on, whatever its next item looks like")
  func unmarkedList() {
    let text = """
      You will not:

        work around any limit of the Materials;
        use the Materials for malware; or
        share, publish or lend the Materials, provide the Materials as a hosted service, or transfer them.
      """
    #expect(reading(text).last == "redistribution prohibited distribute+host @5")
  }

  @Test("“2.” behind a notice is the next item of the list around it")
  func listAroundNotice() {
    let text = """
      You must not:

      1.  Share the Model without a notice.

      1.  This means that you must add the following notice:

      "The Model is Widget's."

      2.  You must not change the notice.

      3.  Use the Model for gambling.
      """
    #expect(reading(text).contains("use-restriction gambling @11"))
  }

  @Test("a heading above a sentence with a main clause of its own ends the list")
  func headingEndsList() {
    let text = """
      You will not:

        use the Model for gambling.

      **ATTRIBUTION**

        Together with any copy of the Model that you distribute, you must provide a copy of this License.
      """
    #expect(reading(text) == ["use-restriction gambling @3", "license-copy @7"])
  }

  @Test("a centred line is no beginning of a paragraph")
  func centred() {
    let text = """
                                          Section
      I: PREAMBLE

      Our model cards will inform the user about the limitations of the Model.

      Section II: USE

      You may not sell the Model.
      """
    #expect(reading(text) == ["redistribution prohibited sell @8"])
  }

  @Test("a closing quotation mark of German shape closes")
  func germanQuotes() {
    let text =
      "You must display “Powered by Widget“\non your website, and you may not say “We are Widget“ there."
    #expect(reading(text).first == "attribution-display Powered by Widget offered @1-2")
  }

  @Test("items that one paragraph holds, parted by semicolons, are items")
  func run() {
    let text = """
      You agree not to use the Model:
      In any way that breaks the law; For the purpose of harming minors; To spread spam; To
      make malware; To give medical advice.
      """
    #expect(
      reading(text) == [
        "use-restriction law-violation @2", "use-restriction minors @2", "use-restriction spam @2",
        "use-restriction malware @2-3", "use-restriction medical @3",
      ])
  }

  @Test("items without marks that were wrapped begin behind the semicolon of the one before")
  func wrappedItems() {
    let text = """
      You agree not to use the Model or Derivatives of the Model:
      In any way that violates any national, federal, state or
      other law;
      For the purpose of harming minors in any way whatever it is;
      To spread spam.
      """
    #expect(
      reading(text) == [
        "use-restriction law-violation @2-3", "use-restriction minors @4", "use-restriction spam @5",
      ])
  }

  @Test("a condition without a mark is a duty, though it has a subject and a verb")
  func unmarkedConditions() {
    let text = """
      You may share Derivatives if you meet each of the following conditions:

      you give every recipient a copy of this License;

      such Derivatives carry prominent notices that you modified the files; and

      where files were changed, keep all copyright notices.
      """
    let kinds = reading(text).map { $0.split(separator: " ")[0] }
    #expect(kinds == ["redistribution", "license-copy", "change-notice", "retain-notices"])
  }

  @Test("an item's title leaves its list open, further in than what leads it in")
  func titledItems() {
    let text = """
      You may share Derivatives if you meet each of the following conditions:

          **Copy**. You give every recipient a copy of this License.

          **Notices**. You preserve all copyright notices.
      """
    let kinds = reading(text).map { $0.split(separator: " ")[0] }
    #expect(kinds == ["redistribution", "license-copy", "retain-notices"])
  }

  @Test("the definitions end where the numbers are another section's, whatever its heading looks like")
  func definitions() {
    let text = """
      * Definitions

      1.1 Model: the weights.

      1.2 Licensee: who uses the Model.

      * Use

      2.1 Unlawful Use: Licensee shall not use the Model for military purposes.
      """
    #expect(reading(text) == ["use-restriction military @9"])
  }

  private func sections(_ text: String) -> [String] {
    LicenseParser.shared.parse(SourceText(text)).clauses.map(\.section)
  }
}
