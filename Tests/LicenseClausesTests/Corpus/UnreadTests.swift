import Foundation
import Testing

@testable import LicenseClauses

/// A statement that a careful reader labelled, in a file beside the official texts.
private struct Label: Decodable {
  var kind: String
  var lines: [Int]

  func touches(_ other: ClosedRange<Int>) -> Bool {
    lines[0] <= other.upperBound && other.lowerBound <= lines[1]
  }
}

private struct Labels: Decodable {
  var clauses: [Label]
}

/// What a text was asked for, and what was said of it.
private struct Tally {
  var labelled = 0
  var silent = 0

  mutating func count(_ label: Label, _ parsed: ParsedLicense) {
    guard ClauseKind(rawValue: label.kind)?.isCore ?? false else { return }
    labelled += 1
    let isRead = parsed.clauses.contains { $0.kind.rawValue == label.kind && label.touches($0.lines) }
    let isNamed = parsed.unread.contains { label.touches($0.lines) }
    if !isRead, !isNamed { silent += 1 }
  }
}

@Suite("What was not read in labelled texts is named")
struct UnreadTests {
  private static let own = OfficialTexts.root.appending(path: "Tests/LicenseClausesTests/Corpus/Labels")

  private func tally(_ folder: URL) throws -> Tally {
    var tally = Tally()
    for name in OfficialTexts.names {
      guard let data = FileManager.default.contents(atPath: folder.appending(path: "\(name).json").path()),
        let bytes = OfficialTexts.bytes(name)
      else { continue }
      let parsed = LicenseParser.shared.parse(SourceText(bytes))
      for label in try JSONDecoder().decode(Labels.self, from: data).clauses { tally.count(label, parsed) }
    }
    return tally
  }

  @Test("in texts that the grammar was built on", .enabled(if: OfficialTexts.labels != nil))
  func known() throws {
    let tally = try tally(try #require(OfficialTexts.labels))
    #expect(tally.labelled > 1500 && tally.silent * 100 <= tally.labelled * 4, "\(tally)")
  }

  @Test("in texts whose labels are our own", .enabled(if: OfficialTexts.folder != nil))
  func others() throws {
    let tally = try tally(Self.own)
    #expect(tally.labelled > 600 && tally.silent * 100 <= tally.labelled * 18, "\(tally)")
  }
}
