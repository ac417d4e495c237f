import Testing

@testable import LicenseClauses

/// Edits that people do not see at a glance, and that are told all the same.
@Suite("Edits that hide")
struct HiddenEditTests {
  private static let licence = """
    Avocet Model Licence

    1. Whoever holds a copy may use and change the model, and may pass it on with or without changes.
    2. For each copy that is passed on:
    (a) this text goes along;
    (b) changed files say so;
    (c) the notices of the makers stay where they are.
    3. Use above the size that the register at https://avocet.example/register/sizes names needs a contract, and who \
    holds one may go on.

    The model comes without a promise of any kind.

    """

  private func match(_ text: String) -> LicenseMatch? {
    let bytes = Array(Self.licence.utf8)
    let entry = CatalogEntry(id: "avocet-1", text: SourceText(bytes), file: bytes)
    let found = LicenseIdentifier(LicenseCatalog(added: [entry])).identify(
      SourceText(text), file: Array(text.utf8))
    return found.matches.first { $0.license == "avocet-1" }
  }

  @Test(
    "are edits, with words and lines",
    arguments: [
      // Words that turn a sentence, each for its like.
      ("with or without changes", "with and without changes"), ("and may pass", "or may pass"),
      ("may use and change", "must use and change"),
      // A list item behind a mark that copyright lines have.
      ("(c) the notices of the makers stay where they are.", "(c) the notices of the makers may go."),
      ("(c) the notices of the makers", "(c) the notices of 700 makers"),
      ("(c) the notices", "(c) Heron gets ten dollars of everyone, and the notices"),
      // Beside an address, and the address itself.
      (" names needs a contract", " names"),
      ("https://avocet.example/register/sizes", "https://heron.example/pay-first"),
      ("https://avocet.example/register/sizes", "https://avocet.example/register/sizes/other-terms"),
      (" that the register at https", " that register at https"),
      // What is struck out or hidden.
      ("with or without changes", "~~with or without changes~~"),
      ("with or without changes", "<s>with or without changes</s>"),
      ("with or without changes", "<!-- with or without changes -->"),
      ("with or without changes", "<span hidden>with or without changes</span>"),
      ("with or without changes", "<span style=\"display:none\">with or without changes</span>"),
      ("with or without changes", "with or without changes <img alt=\"Not for sale.\">"),
      // The last word, and the title.
      ("any kind.", "any kind, never."), ("Avocet Model Licence", "Avocet Model Licence, revised"),
    ])
  func edits(_ old: String, _ new: String) throws {
    let found = try #require(match(Self.licence.replacing(old, with: new)))
    #expect(found.relation == .edited && !found.wordChanges.isEmpty)
  }

  @Test(
    "as a line of their own are edits, above and below",
    arguments: [
      "Ｎｏｔ ｆｏｒ ｓａｌｅ", "Ⓝⓞⓣ ⓕⓞⓡ ⓢⓐⓛⓔ", "&#78;ot for s&#97;le",
      "(c) Herons, storks and gulls stand outside of this text.",
      "Copyright (c) 2024 Heron. The first section is for natural persons alone.",
      "All rights reserved. The first section is for members of the house alone.",
      "Banks excluded.", "License: proprietary", "Proprietary and confidential",
      "GNU General Public License v3",
      "BSD 3-Clause License", "SPDX-License-Identifier: LicenseRef-Heron-Trial",
    ])
  func lines(_ line: String) {
    #expect(match(line + "\n\n" + Self.licence)?.relation == .edited, "above")
    #expect(match(Self.licence + "\n" + line + "\n")?.relation == .edited, "below")
    let inside = Self.licence.replacing("3. Use", with: line + "\n\n3. Use")
    #expect(match(inside)?.relation == .edited, "inside")
  }

  @Test("a page of HTML has the words of what it shows")
  func markup() {
    let page =
      "<html><head><title>Avocet Model Licence</title></head><body><p>"
      + Self.licence.replacing("\n\n", with: "</p>\n<p class=\"x\">").replacing("model", with: "<b>model</b>")
      + "</p></body></html>"
    #expect(match(page)?.relation == .sameWords)
  }

  @Test("a text whose heading is read as another's name is known with an edit below it")
  func heading() throws {
    let text = Self.licence.replacing(
      "Avocet Model Licence", with: "[See the Heron Stork Gull licence for the rest]")
    let bytes = Array(text.utf8)
    var entry = CatalogEntry(id: "avocet-2", text: SourceText(bytes), file: bytes)
    (entry.title, entry.licensor) = ("Avocet Two", "Avocet House")
    let other = Array(text.replacing("without a promise", with: "with a promise").utf8)
    let found = LicenseIdentifier(LicenseCatalog(added: [entry])).identify(SourceText(other), file: other)
    #expect(found.matches.map(\.relation) == [.edited])
  }

  @Test("a soft hyphen, and an ampersand of mark-up, are no words")
  func soft() {
    let text = Self.licence.replacing("register", with: "regis\u{AD}ter")
    #expect(match(text)?.relation == .sameWords)
    #expect(match(Self.licence.replacing("use and change", with: "use &amp; change"))?.relation == .edited)
  }

  @Test("of siblings with the same words but for a name, an edit is told from the nearest")
  func siblings() {
    let texts = ["Teal", "Wigeon"].map {
      Self.licence.replacing("Avocet", with: $0).replacing("avocet", with: $0)
    }
    let entries = zip(["teal-1", "wigeon-1"], texts).map {
      CatalogEntry(id: $0, text: SourceText($1), file: Array($1.utf8))
    }
    let identifier = LicenseIdentifier(LicenseCatalog(added: entries))
    for (id, text) in zip(["teal-1", "wigeon-1"], texts) {
      let edited = text.replacing("Model Licence", with: "Licence").replacing("may go on", with: "goes on")
      let found = identifier.identify(SourceText(edited), file: Array(edited.utf8))
      #expect(found.matches.map(\.id) == [id])
    }
  }

  @Test("a line of the text that begins as an owner's does is none")
  func body() {
    let text = Self.licence + "COPYRIGHT HOLDERS OWE NOTHING TO ANYBODY FOR WHAT IS MADE OF IT OR WITH IT.\n"
    let bytes = Array(text.utf8)
    let entry = CatalogEntry(id: "avocet-3", text: SourceText(bytes), file: bytes)
    let other = Array(text.replacing("HOLDERS OWE", with: "HOLDERS AND OTHERS OWE").utf8)
    let found = LicenseIdentifier(LicenseCatalog(added: [entry])).identify(SourceText(other), file: other)
    #expect(found.matches.map(\.relation) == [.edited])
  }

  @Test("decisive words have a symbol each")
  func symbols() {
    let words = WordFingerprint(
      SourceText(
        "and or not no may must shall should permitted prohibited granted denied only without less more")
    ).words.map(\.symbol)
    #expect(Set(words).count == words.count)
  }
}
