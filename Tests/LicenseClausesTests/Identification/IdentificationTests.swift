import Testing

@testable import LicenseClauses

@Suite("Identification")
struct IdentificationTests {
  /// A licence of ours, long enough to have a fingerprint.
  static let text = """
    Pebble Model License

    Pebble grants you a worldwide, royalty-free license to use, copy and modify the Pebble model and its weights for any lawful end that you choose.

    If your products have more than 7 million monthly active users in a month, you must request a license from Pebble before you go on.

    You must give everyone who gets the model from you a copy of this License, and keep the notices that came with it where they were.

    You may not use the Pebble model for military purposes, for gambling, or to send spam to people who did not ask for letters.

    Pebble may terminate this License if you are in breach of any of its terms. Upon termination of this License you shall delete the model.
    """

  static let catalog = LicenseCatalog(added: [
    CatalogEntry(id: "pebble", text: SourceText(text), file: Array(text.utf8))
  ])

  private func identify(_ text: String) -> [LicenseMatch] {
    LicenseIdentifier(Self.catalog).identify(SourceText(text), file: Array(text.utf8)).matches
  }

  @Test("the text itself is exact, another layout has the same words")
  func same() {
    #expect(identify(Self.text).map(\.relation) == [.exact])
    let layout =
      "# "
      + Self.text.replacing("\n\n", with: "\n\n   ").replacing("Pebble grants", with: "**Pebble** grants")
      .uppercased()
    #expect(identify(layout).map(\.relation) == [.sameWords])
  }

  @Test("an edit is told as the clause change that it is")
  func edits() throws {
    let figure = try #require(identify(Self.text.replacing("7 million", with: "9 million")).first)
    #expect(
      figure.relation == .edited && figure.changes.map(\.change) == [.changed]
        && figure.changes.map(\.kind) == [.usageThreshold])
    let rider = try #require(
      identify(Self.text + "\n\nYou may not use the model for any commercial purpose.\n").first)
    #expect(rider.changes.map(\.change) == [.added] && rider.changes.map(\.kind) == [.commercialUse])
    #expect(rider.changes.first?.after?.lines == 13...13)
    let gone = try #require(
      identify(
        Self.text.replacing(
          "You may not use the Pebble model for military purposes, for gambling, or to send spam",
          with: "Be kind")
      ).first)
    #expect(gone.changes.map(\.change) == [.removed] && gone.changes.map(\.kind) == [.useRestriction])
  }

  @Test("a text of which much was destroyed is unknown, with the licence as its neighbour")
  func noise() {
    let words = Self.text.split(separator: " ", omittingEmptySubsequences: false).enumerated().map {
      $0.offset % 7 == 3 ? "xyzzy" : String($0.element)
    }
    let text = words.joined(separator: " ")
    let found = LicenseIdentifier(Self.catalog).identify(SourceText(text), file: Array(text.utf8))
    #expect(found.matches.isEmpty && found.nearest?.id == "pebble")
    #expect((found.nearest?.similarity ?? 1) < LicenseIdentifier.least)
  }

  @Test(
    "what is no known licence is unknown",
    arguments: [
      "A page of prose about the sea, its tides and the boats upon it, which has nothing to do with software or models at all.",
      "You may use this program on Tuesdays. You must not sing while it runs. All other rights stay with the baker who wrote it.",
      "Marble Licence. Anyone may copy the marbles, provided that a blue one is returned for each red one, and nobody is sued over the green ones.",
      "", "copyright",
    ])
  func unknown(_ text: String) {
    #expect(identify(text).isEmpty)
  }

  @Test("a file with two licences is split")
  func split() {
    let catalog = LicenseCatalog(added: [
      CatalogEntry(id: "pebble", text: SourceText(Self.text), file: Array(Self.text.utf8)),
      CatalogEntry(id: "shore", text: SourceText(Self.shore), file: Array(Self.shore.utf8)),
    ])
    let both = Self.text + "\n\n" + Self.shore
    let matches = LicenseIdentifier(catalog).identify(SourceText(both), file: Array(both.utf8)).matches
    #expect(matches.map(\.id) == ["pebble", "shore"])
    #expect(matches.map(\.relation) == [.sameWords, .sameWords])
  }

  private static let shore = """
    Shore Use Policy

    You agree not to use the Shore model to do any of these things, nor to let others do them with it:
    1. Collect the private information of people who walk along the beach in the early morning
    2. Impersonate a lighthouse keeper, a pilot or any other person in charge of ships
    3. Attack the computer systems of harbours, coast guards and weather stations
    """

  @Test("a notice is the same in other quotation marks, and another in other words")
  func notices() {
    let read = { (name: String) in
      LicenseParser.shared.parse(
        SourceText(
          "You shall add to each copy a notice file with the following notice: “Made with \(name) by Us.”")
      ).clauses
    }
    #expect(read("‘Pebble’").contains { $0.kind == .noticeText })
    #expect(ClauseDiff.changes(from: read("‘Pebble’"), to: read("'Pebble'")).isEmpty)
    #expect(ClauseDiff.changes(from: read("‘Pebble’"), to: read("‘Stone’")).map { $0.change } == [.changed])
  }

  @Test("fingerprints survive their encoding")
  func encoding() {
    let print = WordFingerprint(SourceText(Self.text))
    #expect(print.hashes.count > 10)
    #expect(WordFingerprint.decode(print.encoded.utf8) == print.hashes)
    #expect(WordFingerprint.decode("!".utf8) == nil)
  }
}
