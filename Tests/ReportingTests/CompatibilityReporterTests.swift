import PositionedJSON
import Testing

@testable import Compliance
@testable import LicenseClauses
@testable import Reporting

@Suite("Compatible licences, printed")
struct CompatibilityReporterTests {
  private static func compatibility(_ ids: [String], _ purpose: CompatibilityPurpose = .shared) throws
    -> LicenseCompatibility
  {
    LicenseCompatibility(
      try ids.map { LicenseMatrix.Column(name: $0, entry: try #require(LicenseCatalog.builtIn.entry($0))) },
      purpose: purpose)
  }

  private static func text(
    _ ids: [String], explained: Bool = false, _ purpose: CompatibilityPurpose = .shared
  )
    throws -> String
  {
    CompatibilityReporter(
      try compatibility(ids, purpose), style: TerminalStyle(colored: false), explained: explained
    ).text
  }

  @Test("no line is wider than a hundred characters, or ends in blanks")
  func width() throws {
    for purpose in CompatibilityPurpose.allCases {
      let text = try Self.text(["llama-4", "gpl-3.0", "cc-by-nc-sa-4.0"], explained: true, purpose)
      for line in text.split(separator: "\n") {
        #expect(line.count <= 100 && !line.hasSuffix(" "), "\(line)")
      }
    }
  }

  @Test("each act stands with its answer, its clauses and where the result may go")
  func acts() throws {
    let text = try Self.text(["llama-3.1", "apache-2.0"])
    for words in [
      "\nmerged: yes, if\n", "\nllama-3.1 changed, and the result put under apache-2.0: no\n",
      "\napache-2.0 distilled into a model under llama-3.1: yes\n",
      "names of models made from or with it or its outputs that are passed on or\n",
      "may go under llama-3.1; each part may keep its own terms",
      "  besides     10 conditions, which --explain shows",
    ] { #expect(text.contains(words), "\(words)") }
    #expect(try !Self.text(["llama-3.1", "apache-2.0"], explained: true).contains("--explain"))
  }

  @Test("what has to be read first, and what stays in the house, is said")
  func words() throws {
    let text = try Self.text(["gpl-3.0", "agpl-3.0", "mit"])
    #expect(text.contains("if what has to be read allows it") && text.contains("\nall together\n"))
    #expect(try Self.text(["mit", "llama-4"], .kept).contains("while it stays in the house"))
    #expect(try Self.text(["unlicense", "cc0-1.0"]).contains("may go under any licence\n"))
  }

  @Test("JSON holds each answer with its clauses, and the terms of the result")
  func json() throws {
    let reporter = CompatibilityReporter(
      try Self.compatibility(["llama-3.1", "mit", "gpl-3.0"]), style: TerminalStyle(colored: false))
    let value = try JSONReader.read(Array(reporter.json.pretty.utf8))
    let judgements = try #require(value["pairs"]?.array?.first?["judgements"]?.array)
    #expect(judgements.count == 7 && value["together"]?["answer"]?.string == "no")
    let changed = try #require(judgements.first { $0["act"]?.string == "finetune" })
    #expect(changed["licenses"]?.array?.compactMap(\.string) == ["llama-3.1", "mit"])
    let clause = try #require(changed["reasons"]?.array?.first?["clauses"]?.array?.first)
    #expect(clause["from"]?.string == "llama-3.1" && clause["lines"]?.array?.count == 2)
    #expect(judgements.first?["under"]?["licenses"]?.array?.compactMap(\.string) == ["llama-3.1"])
    #expect(Set(judgements.compactMap { $0["answer"]?.string }) == ["yes", "yes-if", "no"])
  }

  @Test("controls in names never reach a terminal")
  func terminal() throws {
    let hostile = "x\u{1B}[31m\u{202E}\n::error::"
    var entry = CatalogEntry(id: hostile, text: SourceText(Array("x".utf8)), file: [])
    entry.clauses = [
      Clause(
        terms: .modelNaming(ModelNaming(rule: .beginsWith, token: hostile)), lines: 1...1, section: hostile)
    ]
    let column = LicenseMatrix.Column(name: hostile, entry: entry, notes: [hostile])
    let text = CompatibilityReporter(
      LicenseCompatibility([column, column]), style: TerminalStyle(colored: false)
    ).text
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}") && !text.contains("\n::error"))
  }
}
