import Foundation
import PositionedJSON
import Testing

@testable import LicenseClauses

@Suite("The catalogue's entries")
struct CatalogEntryTests {
  static let folder = OfficialTexts.root.appending(path: "licenses")
  static let files =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path()))?.filter {
      $0.hasSuffix(".json") && $0 != "models.json"
    }.sorted() ?? []

  /// `LLAMA_LINT_RECORD=1 swift test --filter CatalogEntryTests` writes the entries anew, and fails the run.
  static let records = ProcessInfo.processInfo.environment["LLAMA_LINT_RECORD"] == "1"

  @Test(
    "an entry says what its official text says", .enabled(if: OfficialTexts.folder != nil), arguments: files)
  func matchesItsText(_ file: String) throws {
    let path = Self.folder.appending(path: file)
    let bytes = try Array(Data(contentsOf: path))
    let entry = try #require(CatalogEntry(json: try JSONReader.read(bytes)))
    guard entry.source != .user, !entry.texts.isEmpty else { return }
    guard let fresh = entry.reread(OfficialTexts.bytes) else {
      // The texts of licences that are known from public facts are test data of their own.
      #expect(entry.source == .facts, "a text of \(entry.id) is missing")
      return
    }
    let text = fresh.named.json.pretty + "\n"
    if Self.records {
      try Data(text.utf8).write(to: path)
      Issue.record("recorded \(file)")
    } else {
      #expect(
        text == String(decoding: bytes, as: UTF8.self),
        "\(file) differs from its text; LLAMA_LINT_RECORD=1 records it")
    }
  }

  @Test("an entry's file bears its id", arguments: files)
  func fileBearsId(_ file: String) throws {
    let entry = try #require(
      CatalogEntry(json: try JSONReader.read(try Array(Data(contentsOf: Self.folder.appending(path: file))))))
    #expect(file == entry.id + ".json")
    // Without these a text is known to nobody.
    #expect(entry.texts.allSatisfy { !$0.fingerprint.isEmpty && !$0.trace.isEmpty && $0.sha256.count == 64 })
  }
}

extension CatalogEntry {
  /// With the header facts of its text where the entry has none.
  fileprivate var named: CatalogEntry {
    var entry = self
    guard title == id, let bytes = OfficialTexts.bytes(texts.first?.name ?? "") else { return entry }
    let header = LicenseParser.shared.parse(SourceText(bytes)).header
    entry.title = header.title ?? title
    entry.licensor = licensor ?? header.licensor
    entry.version = version ?? header.version
    entry.date = date ?? header.date.flatMap { CalendarDay($0) }
    return entry
  }
}
