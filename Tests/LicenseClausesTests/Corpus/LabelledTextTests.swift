import Foundation
import PositionedJSON
import Testing

@testable import LicenseClauses

/// Labels of ours for public texts that are no part of the project: each says where its text is to be had, and by which
/// digest it is known. Where the texts are in a folder of `LLAMA_LINT_TEXTS`, as `<name>.txt`, they are read.
@Suite("Texts of other drafters")
struct LabelledTextTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "Labels")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).filter {
      $0.hasSuffix(".json")
    }
    .map { String($0.dropLast(5)) }.sorted()

  private static func label(_ name: String) throws -> JSONValue {
    try JSONReader.read(try Array(Data(contentsOf: folder.appending(path: name + ".json"))))
  }

  @Test("a label names its text, and each of its clauses is one", arguments: names)
  func isWhole(_ name: String) throws {
    let label = try Self.label(name)
    #expect(label["text"]?.string?.contains(":") == true && label["sha256"]?.string?.count == 64)
    let clauses = try #require(label["clauses"]?.array)
    #expect(!clauses.isEmpty && clauses.allSatisfy { Clause(json: $0) != nil })
  }

  @Test("two in three of their clauses are read, where the texts are at hand")
  func areRead() throws {
    var (found, all) = (0, 0)
    for name in Self.names {
      let label = try Self.label(name)
      guard let bytes = OfficialTexts.bytes(name), SHA256.hex(bytes) == label["sha256"]?.string else {
        continue
      }
      let labelled = (label["clauses"]?.array ?? []).compactMap(Clause.init(json:)).filter(\.kind.isCore)
      let read = LicenseParser.shared.parse(SourceText(bytes)).clauses
      all += labelled.count
      found += labelled.count { clause in
        read.contains { $0.kind == clause.kind && $0.lines.overlaps(clause.lines) }
      }
    }
    #expect(found * 3 >= all * 2, "\(found) of \(all)")
  }
}
