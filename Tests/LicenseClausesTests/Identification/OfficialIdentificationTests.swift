import Testing

@testable import LicenseClauses

@Suite("Identification of official texts", .enabled(if: OfficialTexts.folder != nil))
struct OfficialIdentificationTests {
  @Test("a text of an entry is that entry, whatever else is known", arguments: OfficialTexts.names)
  func own(_ name: String) throws {
    guard let owner = Self.owners[name] else { return }
    let bytes = try #require(OfficialTexts.bytes(name))
    let matches = LicenseIdentifier(.builtIn).identify(SourceText(bytes), file: bytes).matches
    #expect(matches.map(\.relation) == [.exact] && matches.allSatisfy { owner.contains($0.license) })
  }

  /// The entries that a file is a text of; two may have one use policy.
  private static let owners: [String: Set<String>] = {
    var owners: [String: Set<String>] = [:]
    for entry in LicenseCatalog.builtIn.entries {
      for text in entry.texts { owners[text.file ?? text.name, default: []].insert(entry.id) }
    }
    return owners
  }()

  @Test("a text of no entry is named as another's only with what differs", arguments: OfficialTexts.names)
  func others(_ name: String) throws {
    guard Self.owners[name] == nil else { return }
    let bytes = try #require(OfficialTexts.bytes(name))
    let found = LicenseIdentifier(.builtIn).identify(SourceText(bytes), file: bytes)
    for match in found.matches where match.relation == .edited {
      #expect(match.similarity >= 0.5 && !match.wordChanges.isEmpty, "\(match.id)")
    }
  }

  // MARK: The edits that a scanner in wide use reports as unchanged

  /// What an edit of a known text is said to be.
  private func identify(_ name: String, _ edit: (String) -> String) throws -> LicenseMatch {
    let text = String(decoding: try #require(OfficialTexts.bytes(name)), as: UTF8.self)
    let edited = edit(text)
    try #require(edited != text, "the edit does not touch the text")
    let matches = LicenseIdentifier(.builtIn).identify(SourceText(edited), file: Array(edited.utf8)).matches
    let match = try #require(matches.first)
    #expect(match.id == name && match.relation == .edited)
    return match
  }

  @Test("a changed threshold is told with both figures")
  func threshold() throws {
    let match = try identify("llama-3.1") { $0.replacing("700 million", with: "7 million") }
    #expect(match.changes.map(ChangeKey.init) == [ChangeKey(.changed, .usageThreshold)])
    guard case .usageThreshold(let before)? = match.changes.first?.before?.terms,
      case .usageThreshold(let after)? = match.changes.first?.after?.terms
    else { throw Missing() }
    #expect(before.value == 700_000_000 && after.value == 7_000_000)
  }

  @Test("a changed revenue is told with both amounts")
  func revenue() throws {
    let match = try identify("stability-community") { $0.replacing("1,000,000", with: "50,000,000") }
    #expect(Set(match.changes.map(ChangeKey.init)) == [ChangeKey(.changed, .usageThreshold)])
    guard case .usageThreshold(let after)? = match.changes.first?.after?.terms else { throw Missing() }
    #expect(after.value == 50_000_000 && after.currency == "USD")
  }

  @Test("a naming sentence that is gone is told")
  func naming() throws {
    let match = try identify("llama-3.1") { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.split(separator: ".", omittingEmptySubsequences: false).filter {
          !$0.contains("at the beginning of")
        }.joined(separator: ".")
      }.joined(separator: "\n")
    }
    #expect(match.changes.map(ChangeKey.init).contains(ChangeKey(.removed, .modelNaming)))
    #expect(!match.changes.contains { $0.change == .added })
  }

  @Test("a word that forbids commerce is told")
  func nonCommercial() throws {
    let match = try identify("llama-3.1") {
      $0.replacing("non-exclusive, worldwide", with: "non-exclusive, non-commercial, worldwide")
    }
    #expect(match.changes.map(ChangeKey.init) == [ChangeKey(.added, .commercialUse)])
  }

  @Test("a rider behind Apache-2.0 is told")
  func rider() throws {
    let match = try identify("apache-2.0") {
      $0 + "\nYou may not use the Work to develop weapons. If you have more than 10 million monthly active"
        + " users, you must request a separate license from the Licensor.\n"
    }
    let keys = Set(match.changes.map(ChangeKey.init))
    #expect(keys == [ChangeKey(.added, .useRestriction), ChangeKey(.added, .usageThreshold)])
  }

  @Test(
    "a text of which much was destroyed is unknown, with the licence as its neighbour",
    arguments: ["llama-3.1", "apache-2.0", "gemma-2025-03-24"])
  func noise(_ name: String) throws {
    var state: UInt64 = 17
    let text = String(decoding: try #require(OfficialTexts.bytes(name)), as: UTF8.self)
    let noisy = text.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % 100 < 15 ? "xyzzy" : String(word)
    }.joined(separator: " ")
    let found = LicenseIdentifier(.builtIn).identify(SourceText(noisy), file: Array(noisy.utf8))
    #expect(found.matches.isEmpty && found.nearest?.id == name)
    #expect((found.nearest?.similarity ?? 1) < LicenseIdentifier.least)
  }

  private struct Missing: Error {}

  /// A change without its clauses.
  private struct ChangeKey: Hashable {
    let change: ClauseChange.Change
    let kind: ClauseKind?

    init(_ change: ClauseChange.Change, _ kind: ClauseKind) { (self.change, self.kind) = (change, kind) }
    init(_ change: ClauseChange) { (self.change, kind) = (change.change, change.kind) }
  }
}
