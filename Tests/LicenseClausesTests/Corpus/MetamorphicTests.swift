import Foundation
import Testing

@testable import LicenseClauses

@Suite("Reading a text in other layouts", .enabled(if: OfficialTexts.folder != nil))
struct MetamorphicTests {
  /// The labelled texts: those with a catalogue entry of their own, without the copies.
  static let texts = OfficialTexts.names.filter { name in
    guard let folder = OfficialTexts.folder else { return false }
    return FileManager.default.fileExists(atPath: folder.appending(path: "\(name).txt").path())
  }

  /// How many labelled texts may still read differently in one of the layouts.
  private static let most = 6

  @Test(
    "the clauses stay the same but for their lines, in nearly all labelled texts",
    arguments: TextVariant.allCases)
  func sameClauses(_ variant: TextVariant) throws {
    var differing: Set<String> = []
    for name in Self.texts {
      let text = String(decoding: try #require(OfficialTexts.bytes(name)), as: UTF8.self)
      let before = LicenseParser.shared.parse(SourceText(text)).clauses
      let after = LicenseParser.shared.parse(SourceText(variant.apply(text))).clauses
      if !ClauseDiff.changes(from: before, to: after).isEmpty { differing.insert(name) }
    }
    #expect(differing.count <= Self.most, "\(differing.sorted())")
  }
}
