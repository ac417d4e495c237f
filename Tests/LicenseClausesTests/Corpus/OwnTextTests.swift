import Foundation
import PositionedJSON
import Testing

@testable import LicenseClauses

/// Thirty licences of our own drafting, in as many styles, with labels: what a stranger's clone measures itself by. Their
/// drafter had not seen the grammar, and avoided the sentences that licences share; they are harder than most real ones.
@Suite("Licences of our own drafting")
struct OwnTextTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "Own")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
  }

  private static func labels(_ name: String) throws -> [Clause] {
    let file = try JSONReader.read(try Array(Data(contentsOf: folder.appending(path: name + ".json"))))
    return (file["clauses"]?.array ?? []).compactMap(Clause.init(json:))
  }

  @Test("there are thirty, and each label is a clause of lines that its text has", arguments: names)
  func areWhole(_ name: String) throws {
    let (source, labels) = (SourceText(try Self.text(name)), try Self.labels(name))
    #expect(Self.names.count == 30 && labels.count >= 10)
    #expect(labels.allSatisfy { $0.lines.upperBound <= source.lineCount })
  }

  /// The share of core clauses, in percent, that is read at least, and that is read or told as unread.
  private static let (leastRead, leastTold) = (46, 66)

  @Test("as many of their clauses are read, or told as unread, as ever were")
  func areRead() throws {
    var (read, told, all) = (0, 0, 0)
    for name in Self.names {
      let parsed = LicenseParser.shared.parse(SourceText(try Self.text(name)))
      for label in try Self.labels(name) where label.kind.isCore {
        let isRead = parsed.clauses.contains { $0.kind == label.kind && $0.lines.overlaps(label.lines) }
        all += 1
        read += isRead ? 1 : 0
        told += isRead || parsed.unread.contains { $0.lines.overlaps(label.lines) } ? 1 : 0
      }
    }
    #expect(read * 100 >= all * Self.leastRead, "read \(read) of \(all)")
    #expect(told * 100 >= all * Self.leastTold, "told \(told) of \(all)")
  }

  /// How many may still read differently in one of the layouts; without numbers some styles are no lists.
  private static let most = 12

  @Test("the clauses stay the same but for their lines in other layouts", arguments: TextVariant.allCases)
  func layouts(_ variant: TextVariant) throws {
    let differing = try Self.names.filter { name in
      let text = try Self.text(name)
      let before = LicenseParser.shared.parse(SourceText(text)).clauses
      let after = LicenseParser.shared.parse(SourceText(variant.apply(text))).clauses
      return !ClauseDiff.changes(from: before, to: after).isEmpty
    }
    #expect(differing.count <= Self.most, "\(differing)")
  }

  @Test("none is any known licence, or reads otherwise the second time", arguments: names)
  func areOurs(_ name: String) throws {
    let text = try Self.text(name)
    let source = SourceText(text)
    #expect(LicenseIdentifier(.builtIn).identify(source, file: Array(text.utf8)).matches.isEmpty)
    #expect(LicenseParser.shared.parse(source).clauses == LicenseParser.shared.parse(source).clauses)
  }
}
