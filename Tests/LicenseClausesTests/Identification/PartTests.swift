import Testing

@testable import LicenseClauses

/// Files that hold a licence with something before, behind or inside it.
@Suite("Licences inside files")
struct PartTests {
  private static let pebble = IdentificationTests.text

  /// A short free licence of our own, without a title or a licensor.
  private static let drift = """
    Anyone who finds this driftwood may carry, burn, carve and sell it without asking, as long as the notice above and \
    this note travel with each larger piece of it. The sea gives no promise that the wood is dry, straight or free of \
    nails, and whoever carries it does so at their own risk and bears whatever comes of that.
    """

  private static let identifier = LicenseIdentifier(
    LicenseCatalog(added: [
      CatalogEntry(id: "pebble", text: SourceText(pebble), file: Array(pebble.utf8)),
      CatalogEntry(id: "drift", text: SourceText(drift), file: Array(drift.utf8)),
    ]))

  private func identify(_ text: String) -> Identification {
    Self.identifier.identify(SourceText(text), file: Array(text.utf8))
  }

  @Test("a licence behind another is whole, with its lines")
  func behind() {
    let found = identify(Self.drift + "\n\nThe model has terms of its own:\n\n" + Self.pebble)
    #expect(found.matches.map(\.id) == ["drift", "pebble"])
    #expect(found.matches.allSatisfy { $0.relation == .sameWords })
    #expect(found.matches.map(\.lines) == [1...1, 5...15])
    #expect(found.unknown.isEmpty)
  }

  @Test("a filled-in copyright line and a title are no edits")
  func head() {
    let found = identify(
      "Drift License\n\nCopyright (c) 2024 Jo Shore\nAll rights reserved.\n\n" + Self.drift)
    #expect(found.matches.map(\.id) == ["drift"] && found.matches.map(\.relation) == [.sameWords])
    #expect(found.unknown.isEmpty)
  }

  @Test("a sentence that touches no clause is shown with its line")
  func moral() throws {
    let found = identify(Self.drift + "\nIt shall be used for Good, not Evil.\n")
    let match = try #require(found.matches.first)
    #expect(match.id == "drift" && match.relation == .edited)
    #expect(match.wordChanges.map(\.added) == ["It shall be used for Good, not Evil"])
    #expect(match.wordChanges.map(\.lines) == [2...2])
  }

  @Test("words that are gone are counted where they stood")
  func gone() throws {
    let found = identify(
      Self.pebble.replacing("non-exclusive, ", with: "").replacing("worldwide, ", with: ""))
    let match = try #require(found.matches.first)
    #expect(match.relation == .edited)
    #expect(match.wordChanges.contains { $0.added.isEmpty && $0.removed == 1 && $0.lines == 3...3 })
  }

  @Test("terms that outweigh the licence they stand behind are terms of their own")
  func rest() {
    let house = (1...12).map { "Rule \($0): you must not run the model in house number \($0) of any street." }
      .joined(separator: "\n\n")
    let found = identify(Self.drift + "\n\n" + house)
    #expect(found.matches.map(\.id) == ["drift"] && found.matches.map(\.relation) == [.sameWords])
    #expect(found.unknown == [3...25])
  }

  @Test("the same wording under another's title or licensor is another licence")
  func otherTitle() {
    let renamed = Self.pebble.replacing("Pebble", with: "Granite").replacing("pebble", with: "granite")
    let found = identify(renamed)
    #expect(found.matches.isEmpty)
    #expect(found.nearest?.id == "pebble" && (found.nearest?.similarity ?? 1) < 1)
  }

  @Test("of two licences with the same words but for their titles, a copy is the one that it calls itself")
  func siblings() {
    let heron = "The Heron Marsh Model License\n\n" + Self.drift
    let stork = "The Stork Meadow Tower License\n\n" + Self.drift
    let identifier = LicenseIdentifier(
      LicenseCatalog(added: [
        CatalogEntry(id: "heron-marsh", text: SourceText(heron), file: Array(heron.utf8)),
        CatalogEntry(id: "stork-meadow-tower", text: SourceText(stork), file: Array(stork.utf8)),
      ]))
    for (text, id) in [(heron, "heron-marsh"), (stork, "stork-meadow-tower")] {
      let copy = text.replacing("without asking", with: "without asking us")
      let found = identifier.identify(SourceText(copy), file: Array(copy.utf8))
      #expect(found.matches.map(\.id) == [id] && found.matches.map(\.relation) == [.edited])
    }
  }

  @Test("prose that shares nothing has no neighbour")
  func stranger() {
    let found = identify("The tide tables of the harbour are printed each spring by the office of the port.")
    #expect(found.matches.isEmpty && found.nearest == nil)
  }

  @Test(
    "a comment, a quotation or a table is read as the text in it",
    arguments: ["# ", "// ", " * ", "> ", "| ", "-- ", "; ", "rem"])
  func commented(_ mark: String) {
    let lines = Self.pebble.split(separator: "\n", omittingEmptySubsequences: false)
    let prefix = mark == "rem" ? "REM " : mark
    var text = lines.map { prefix + $0 }.joined(separator: "\n")
    if mark == " * " { text = "/**\n" + text + "\n */" }
    let kinds = { (source: String) in LicenseParser.shared.parse(SourceText(source)).clauses.map(\.kind) }
    #expect(kinds(text) == kinds(Self.pebble))
    #expect(identify(text).matches.map(\.relation) == [.sameWords])
  }

  @Test("bullets and headings are no comments")
  func bullets() {
    #expect(CommentPrefix.removed(from: Array("* one\n* two\n* three\n* four".utf8)) == nil)
    #expect(CommentPrefix.removed(from: Array("# Title\n\ntext\n\nmore text\n# Next\ntext".utf8)) == nil)
  }

  @Test("conditions behind a colon in the same line are sentences of their own")
  func oneLine() {
    let text =
      "Permission is granted to use the Model, subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies of the Model."
    #expect(reading(text) == ["grant general - - @1", "license-copy @1", "retain-notices @1"])
  }
}
