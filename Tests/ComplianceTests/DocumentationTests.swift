@testable import Compliance
import LicenseClauses
import Testing

/// The worked examples of the libraries' documentation, as they stand there.
@Suite("Examples of the documentation")
struct DocumentationTests {
  @Test("a text is read into clauses")
  func text() {
    let text = SourceText("You may not use the Model for military purposes.")
    let parsed = LicenseParser.shared.parse(text)
    #expect(parsed.clauses[0].terms == .useRestriction([.military]) && parsed.clauses[0].lines == 1...1)
    #expect(parsed.unread.isEmpty)
  }

  @Test("a manifest is judged")
  func manifest() throws {
    let json = Array(#"{"models": [{"name": "meta-llama/Llama-3.1-8B", "license": "llama3.1"}]}"#.utf8)
    let manifest = try ManifestReader(rules: RuleRegistry.names).read(json, path: "manifest.json")
    let day = try #require(CalendarDay("2026-06-01"))
    let evaluator = Evaluator(catalog: .builtIn, asOf: day)
    let report = evaluator.evaluate(manifest, files: ProjectFiles())
    #expect(report.findings.map(\.rule) == ["usage-threshold"] && !report.fails(on: .violation))
  }

  @Test("a text that is none of those that are known has no match")
  func identify() {
    let bytes = Array("You may not use the Model for military purposes.".utf8)
    let found = LicenseIdentifier(.builtIn).identify(SourceText(bytes), file: bytes)
    #expect(found.matches.first?.license == nil)
  }
}
