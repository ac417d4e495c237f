import EmbeddedTables
import Testing

@testable import LicenseClauses

/// Tables that are asked without being read must answer as a dictionary of the same rows does.
@Suite("Tables in the binary")
struct EmbeddedTableTests {
  private static let table = KeyedLines("a|1\na-b|2\nab|3\nab|4|x\nb|\nzz|9")

  @Test(
    "a key has its lines and no other's, in their order",
    arguments: [
      ("a", ["1"]), ("a-b", ["2"]), ("ab", ["3", "4|x"]), ("b", [""]), ("zz", ["9"]), ("", []), ("a-", []),
      ("abc", []), ("z", []), ("zzz", []), ("0", []),
    ])
  func keys(_ key: String, _ values: [String]) { #expect(Self.table[Array(key.utf8)] == values) }

  @Test("a table is written in the order in which it is searched")
  func sorted() {
    let text = KeyedLines.sorted(
      [("b", "1"), ("ab", "2"), ("a-b", "3"), ("ab", "0"), ("a", "4")].map { (Array($0.0.utf8), $0.1) })
    #expect(text == "a|4\na-b|3\nab|2\nab|0\nb|1")
    #expect(Self.table.values == ["1", "2", "3", "4|x", "", "9"])
    #expect(KeyedLines("")[[0x61]] == [])
  }

  @Test("each name of each licence leads to its entry, however it is spelled")
  func names() {
    var owners: [[UInt8]: String] = [:]
    for license in EmbeddedLicense.all {
      for name in license.names.description.split(separator: "|") where owners[LicenseName.fold(name)] == nil
      {
        owners[LicenseName.fold(name)] = license.id.description
      }
    }
    let lost = owners.filter { name, id in
      LicenseCatalog.builtIn.entry(String(decoding: name, as: UTF8.self).uppercased())?.id != id
        && LicenseCatalog.builtIn.entry(String(decoding: name, as: UTF8.self))?.id != id
    }
    #expect(owners.count > 1000 && lost.isEmpty, "\(lost.values)")
    #expect(
      LicenseCatalog.builtIn.entry("LLaMA_3.1")?.id == "llama-3.1"
        && LicenseCatalog.builtIn.entry("llama-3.") == nil)
  }

  @Test("a known text is found by its digest alone, unless a user's own licence has its place")
  func digests() throws {
    let text = try #require(EmbeddedText.all.first)
    let own = CatalogEntry(
      id: text.license.description, text: SourceText(Array("You may use the Model.\n".utf8)), file: [])
    #expect(KnownTexts(.builtIn).exact(text.sha256.description)?.name == text.name.description)
    #expect(KnownTexts(LicenseCatalog(added: [own])).exact(text.sha256.description) == nil)
    #expect(KnownTexts(.builtIn).exact(String(repeating: "0", count: 64)) == nil)
  }
}
