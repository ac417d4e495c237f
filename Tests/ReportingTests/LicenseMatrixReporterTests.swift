import Foundation
import PositionedJSON
import Testing

@testable import Compliance
@testable import LicenseClauses
@testable import Reporting

@Suite("Licences side by side, printed")
struct LicenseMatrixReporterTests {
  private static func matrix(_ ids: [String]) throws -> LicenseMatrix {
    LicenseMatrix(
      try ids.map { LicenseMatrix.Column(name: $0, entry: try #require(LicenseCatalog.builtIn.entry($0))) })
  }

  private static let plain = TerminalStyle(colored: false)
  private static let hostile = "<script>=1\u{1B}[31m|\u{202E}`x`\r\n"

  /// A licence whose name and words would break each format.
  private static func hostileMatrix() -> LicenseMatrix {
    var entry = CatalogEntry(id: hostile, text: SourceText(Array("x".utf8)), file: [])
    (entry.title, entry.licensor) = (hostile, hostile)
    entry.clauses = [
      Clause(
        terms: .modelNaming(ModelNaming(rule: .includes, token: hostile)), lines: 1...1, section: hostile),
      Clause(terms: .usePolicy(url: hostile), lines: 2...2),
      Clause(terms: .governingLaw(hostile), lines: 3...3),
    ]
    return LicenseMatrix([LicenseMatrix.Column(name: hostile, entry: entry, notes: [hostile])])
  }

  @Test("no line is wider than a hundred characters", arguments: [1, 2, 3, 5])
  func width(_ count: Int) throws {
    let ids = LicenseCatalog.builtIn.entries.filter { $0.instead == nil }.map(\.id)
    for start in stride(from: 0, to: ids.count - count, by: 23) {
      let matrix = try Self.matrix(Array(ids[start..<(start + count)]))
      let text = LicenseMatrixReporter(matrix, style: Self.plain).text
      // The heads name the licences, whose titles are as long as they are.
      let body = text.components(separatedBy: "\n\n").dropFirst().joined(separator: "\n").split(
        separator: "\n")
      #expect(body.allSatisfy { $0.count <= 100 }, "\(body.first { $0.count > 100 } ?? "")")
      #expect(!body.contains { $0.hasSuffix(" ") })
    }
  }

  @Test("two licences stand side by side, more in a block for each topic")
  func layout() throws {
    let two = LicenseMatrixReporter(try Self.matrix(["llama-4", "mit"]), style: Self.plain).text
    #expect(
      two.split(separator: "\n").contains { $0.hasPrefix("size limits") && $0.contains("not spoken of") })
    let three = LicenseMatrixReporter(try Self.matrix(["llama-4", "mit", "qwen-2024"]), style: Self.plain)
      .text
    #expect(three.contains("\nsize limits\n  llama-4    above 700 million"))
  }

  @Test("words are broken between blanks, and longer ones are cut")
  func wrapping() {
    #expect(TextColumns.wrapped("a bb ccc", to: 4) == ["a bb", "ccc"])
    #expect(TextColumns.wrapped("abcdefgh ij", to: 3) == ["abc", "def", "gh", "ij"])
    #expect(TextColumns.wrapped("", to: 3) == [""])
    #expect(TextColumns.wrapped("abc", to: 0) == ["a", "b", "c"])
  }

  @Test("the Markdown table has as many cells in each row, whatever the words")
  func markdown() throws {
    for matrix in [try Self.matrix(["llama-4", "gpl-3.0", "kimi-k2-modified-mit"]), Self.hostileMatrix()] {
      let rows = LicenseMatrixReporter(matrix, style: Self.plain).markdown.split(separator: "\n")
        .filter { $0.hasPrefix("|") }
      #expect(rows.allSatisfy { $0.count { $0 == "|" } == matrix.columns.count + 2 })
      #expect(rows.count == matrix.rows.count + 2)
    }
    #expect(!LicenseMatrixReporter(Self.hostileMatrix(), style: Self.plain).markdown.contains("<script"))
  }

  @Test("CSV has a field for each cell, and none that a spreadsheet would run")
  func csv() throws {
    let matrix = try Self.matrix(["llama-4", "mit"])
    let rows = LicenseMatrixReporter(matrix, style: Self.plain).csv.components(separatedBy: "\r\n").dropLast()
    #expect(rows.count == matrix.rows.count + 1)
    #expect(rows.allSatisfy { $0.components(separatedBy: "\",\"").count == 3 })
    let hostile = LicenseMatrixReporter(Self.hostileMatrix(), style: Self.plain).csv
    #expect(
      hostile.components(separatedBy: "\r\n").allSatisfy { !$0.contains("\u{1B}") && !$0.hasPrefix("\"=") })
  }

  @Test("the page runs nothing and fetches nothing, and escapes what it shows")
  func page() throws {
    let page = LicenseMatrixPage(try Self.matrix(["llama-4", "mit"])).page
    #expect(page.contains("default-src 'none'") && !page.contains("<script") && !page.contains("<link"))
    #expect(
      page.contains("<th scope=\"row\">size limits</th>") && page.contains("class=\"forbidden\"") == false)
    let hostile = LicenseMatrixPage(Self.hostileMatrix()).page
    #expect(hostile.contains("&lt;script&gt;") && !hostile.contains("<script") && !hostile.contains("\u{1B}"))
  }

  @Test("JSON holds each cell with its weight and clauses")
  func json() throws {
    let text = LicenseMatrixReporter(try Self.matrix(["llama-4", "mit"]), style: Self.plain).json.pretty
    let value = try JSONReader.read(Array(text.utf8))
    let row = try #require(value["rows"]?.array?.first { $0["topic"]?.string == "size-limits" })
    let cell = try #require(row["cells"]?.array?.first)
    #expect(cell["weight"]?.string == "bound" && cell["license"]?.string == "llama-4")
    #expect(cell["statements"]?.array?.first?["clauses"]?.array?.first?["value"]?.number == 700_000_000)
    #expect(row["cells"]?.array?.last?["weight"]?.string == "free")
  }

  @Test("controls in names never reach a terminal")
  func terminal() {
    let text = LicenseMatrixReporter(Self.hostileMatrix(), style: Self.plain).text
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
  }

  @Test("the answer on the exemption and the score are printed with their places, in lines that fit")
  func others() throws {
    let column = LicenseMatrix.Column(
      name: "llama-4", entry: try #require(LicenseCatalog.builtIn.entry("llama-4")))
    let exemption = ExemptionReporter(OpenSourceExemption(column), style: Self.plain).text
    #expect(exemption.contains("missed: the licence is not free and open-source"))
    #expect(
      exemption.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "(2; paragraph 83(iii))") && exemption.contains("never lifted"))
    let score = ScoreReporter(style: Self.plain).text([OpennessScore(column)], explained: true)
    #expect(score.contains("-10           above a size the licence is not enough (2)"))
    #expect(score.contains("how points are given"))
    for line in (exemption + score).split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
  }
}
