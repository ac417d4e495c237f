import Testing

@testable import LicenseClauses

/// Texts that were made to be slow. Each took minutes, or all memory, before its cause was mended: the time limit
/// is far above what they take now.
@Suite("Texts without measure")
struct HostileTextsTests {
  private func parse(_ text: String) -> ParsedLicense {
    LicenseParser.shared.parse(SourceText(Array(text.utf8)))
  }

  private static func many(_ count: Int, _ item: (Int) -> String) -> String {
    (0..<count).map(item).joined(separator: "\n\n")
  }

  @Test("byte order marks without end are passed over", .timeLimit(.minutes(1)))
  func marks() {
    let bytes = Array(repeating: [0xEF, 0xBB, 0xBF] as [UInt8], count: 100_000).flatMap(\.self)
    #expect(SourceText(bytes + Array("You".utf8)).bytes == Array("You".utf8))
  }

  @Test("a clause for each of many items, in time that grows with the text", .timeLimit(.minutes(1)))
  func items() {
    let parsed = parse(
      "You may not use the Model:\n" + String(repeating: "- to kill people\n", count: 20_000))
    #expect(parsed.clauses.count == 20_000)
  }

  @Test("a sentence without end is read in pieces that keep its ban", .timeLimit(.minutes(1)))
  func sentence() {
    let uses = (0..<20_000).map { "(\($0)) commit fraud;" }.joined(separator: " ")
    let parsed = parse("You may not use the Model to: \(uses)")
    #expect(parsed.clauses.count(where: { $0.kind == .useRestriction }) >= 10)
    #expect(parsed.clauses.last?.kind == .useRestriction)
    #expect(parsed.clauses.allSatisfy { ($0.text ?? "").utf8.count < 10_000 })
  }

  @Test(
    "definitions, thresholds and laws are not compared with all before them", .timeLimit(.minutes(1)),
    arguments: [
      many(40_000) { "\"T\($0)\" means x." }, many(40_000) { "\"we\" means the x\($0)." },
      many(20_000) { _ in "This Agreement is governed by the laws of France." },
      many(20_000) {
        "You must request a license if you have more than \(100_000 + $0) monthly active users."
      },
    ])
  func paragraphs(_ text: String) {
    #expect(parse(text).lineCount > 30_000)
  }
}
