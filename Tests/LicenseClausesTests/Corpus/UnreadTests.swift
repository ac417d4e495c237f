import Foundation
import Testing

@testable import LicenseClauses

/// A statement that a careful reader labelled, in a file beside the official texts.
private struct Label: Decodable {
  var kind: String
  var lines: [Int]

  func holds(_ other: ClosedRange<Int>) -> Bool {
    lines[0] <= other.lowerBound && other.upperBound <= lines[1]
  }

  func touches(_ other: ClosedRange<Int>) -> Bool {
    lines[0] <= other.upperBound && other.lowerBound <= lines[1]
  }
}

private struct Labels: Decodable {
  var clauses: [Label]
}

@Suite("What was not read in the labelled texts", .enabled(if: OfficialTexts.labels != nil))
struct UnreadTests {
  @Test("no unread sentence stands where a label stands and no clause")
  func covered() throws {
    let folder = try #require(OfficialTexts.labels)
    for name in OfficialTexts.names {
      guard let data = FileManager.default.contents(atPath: folder.appending(path: "\(name).json").path()),
        let bytes = OfficialTexts.bytes(name)
      else { continue }
      let labels = try JSONDecoder().decode(Labels.self, from: data).clauses
      let parsed = LicenseParser.shared.parse(SourceText(bytes))
      for sentence in parsed.unread {
        for label in labels where label.holds(sentence.lines) {
          // One line may hold many sentences, so that only lines without any clause tell for sure.
          let isRead =
            parsed.clauses.contains { $0.kind.rawValue == label.kind && label.touches($0.lines) }
            && parsed.clauses.contains { $0.lines.overlaps(sentence.lines) }
          #expect(isRead, "\(name) \(sentence.lines), \(label.kind): \(sentence.text)")
        }
      }
    }
  }
}
