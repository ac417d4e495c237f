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

  /// What each of them says as it stands: read once for all layouts.
  private static let readings: [String: [Clause]] = texts.reduce(into: [:]) { read, name in
    guard let bytes = OfficialTexts.bytes(name), read[name] == nil else { return }
    read[name] = LicenseParser.shared.parse(SourceText(bytes)).clauses
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
      let before = try #require(Self.readings[name])
      let after = LicenseParser.shared.parse(SourceText(variant.apply(text))).clauses
      if !ClauseDiff.changes(from: before, to: after).isEmpty { differing.insert(name) }
    }
    #expect(differing.count <= Self.most, "\(differing.sorted())")
  }
}
