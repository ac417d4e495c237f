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

  /// Texts that read differently in a layout, and should not: a list to be made shorter. A text that no longer
  /// differs fails the test, so that the list stays true.
  static let known: [TextVariant: Set<String>] = [
    .curlyQuotes: ["alphafold3-prohibited-use"],
    .noIndentation: ["alphafold3-prohibited-use"],
    .noListNumbers: [
      "alphafold3-prohibited-use", "deepfloyd-if", "falcon-40b", "microsoft-research", "opt-175b",
    ],
    .rewrapped: [
      "alphafold3-terms", "bigscience-bloom-rail-1.0", "deepfloyd-if", "gemma-prohibited-use",
      "hunyuan-3d-2.0",
      "seamless",
    ],
    .unwrapped: ["alphafold3-terms", "deepfloyd-if"],
  ]

  @Test("the clauses stay the same but for their lines", arguments: TextVariant.allCases)
  func sameClauses(_ variant: TextVariant) throws {
    var differing: Set<String> = []
    for name in Self.texts {
      let text = String(decoding: try #require(OfficialTexts.bytes(name)), as: UTF8.self)
      let before = LicenseParser.shared.parse(SourceText(text)).clauses
      let after = LicenseParser.shared.parse(SourceText(variant.apply(text))).clauses
      if !ClauseDiff.changes(from: before, to: after).isEmpty { differing.insert(name) }
    }
    #expect(differing.sorted() == (Self.known[variant] ?? []).sorted())
  }
}
