import Foundation
import PositionedJSON
import Testing

@testable import LicenseClauses

/// 2,130 sentences of our own, each written to state one kind of clause, or to look like it, by drafters who did not
/// know the grammar. It was not widened on them; the hints on what was not read have learned from them.
@Suite("Sentences that were written to be missed")
struct SentenceProbeTests {
  private struct Tally {
    var (stated, found, told, others, mistaken) = (0, 0, 0, 0, 0)
  }

  private static func tally(_ name: String) throws -> Tally {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Sentences")
    let bytes = try Data(contentsOf: folder.appending(path: "probes-\(name).jsonl"))
    var tally = Tally()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let json = try JSONReader.read(Array(line))
      let text = try #require(json["text"]?.string)
      let kind = try #require(json["kind"]?.string.flatMap(ClauseKind.init(rawValue:)))
      let parsed = LicenseParser.shared.parse(SourceText(text + "\n"))
      let isFound = parsed.clauses.contains { $0.kind == kind }
      if json["states"]?.bool == true {
        tally.stated += 1
        tally.found += isFound ? 1 : 0
        tally.told += isFound || !parsed.unread.isEmpty ? 1 : 0
      } else {
        tally.others += 1
        tally.mistaken += isFound ? 1 : 0
      }
    }
    return tally
  }

  @Test(
    "are read or told, and seldom read where they say something else",
    arguments: [
      ("passing", 0.51, 0.75), ("power", 0.55, 0.72), ("limits", 0.58, 0.75), ("bans", 0.83, 0.88),
      ("kinds", 0.76, 0.87), ("conditions", 0.74, 0.88),
    ])
  func tally(_ name: String, _ found: Double, _ told: Double) throws {
    let tally = try Self.tally(name)
    #expect(Double(tally.found) >= found * Double(tally.stated), "\(tally)")
    #expect(Double(tally.told) >= told * Double(tally.stated), "\(tally)")
    #expect(tally.mistaken * 10 <= tally.others, "\(tally)")
  }
}
