import Testing

@testable import LicenseClauses

/// Texts that were made to be slow. Each took minutes, or all memory, before its cause was mended: the time limit
/// is far above what they take now.
@Suite("Texts without measure")
struct HostileTextsTests {
  private func parse(_ text: String) -> ParsedLicense {
    LicenseParser.shared.parse(SourceText(Array(text.utf8)))
  }

  /// Expects each clause and each unread sentence to stand on lines of the text.
  private func expectWithin(_ text: String) {
    let parsed = parse(text)
    let lines = 1...max(1, parsed.lineCount)
    for clause in parsed.clauses {
      #expect(clause.lines.clamped(to: lines) == clause.lines, "\(clause.kind) in \(text)")
    }
    for sentence in parsed.unread {
      #expect(sentence.lines.clamped(to: lines) == sentence.lines, "\(sentence.text) in \(text)")
    }
  }

  private static func many(_ count: Int, _ item: (Int) -> String) -> String {
    (0..<count).map(item).joined(separator: "\n\n")
  }

  @Test("byte order marks without end are passed over", .timeLimit(.minutes(1)))
  func marks() {
    let bytes = Array(repeating: [0xEF, 0xBB, 0xBF] as [UInt8], count: 100_000).flatMap(\.self)
    #expect(SourceText(bytes + Array("You".utf8)).bytes == Array("You".utf8))
  }

  @Test("lines without marks under a ban are looked at once each", .timeLimit(.minutes(1)))
  func bareLines() {
    let parsed = parse(
      "You must not use it for:\n\n" + String(repeating: "Fraud Of Some Kind\n", count: 50_000))
    #expect(parsed.clauses.count == 50_000)
  }

  @Test(
    "a lead-in and what it leads in may be one line",
    arguments: [
      "1. You May Not: Commit Fraud", "1. You May Not: Commit. Fraud", "1. Never: Fraud: Spam: Theft",
    ])
  func oneLine(_ line: String) {
    expectWithin("\(line)\n2. Spam\n\n   a. Fraud\n")
  }

  @Test("items that are read with their lead-in may leave quotations open")
  func openQuotations() {
    expectWithin(
      "You must display:\n\n- the words “Built with X\n- a link to “our site\n- the “name\n\nWe may:\n\n- “change these\n- suspend ”it\n"
    )
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
      Long("defined words", many(20_000) { "\"T\($0)\" means x." }),
      Long("definitions of we", many(20_000) { "\"we\" means the x\($0)." }),
      Long(
        "definitions of outputs",
        many(10_000) { "\"Picture\($0)\" means an image that was produced by the model." }),
      Long("risks", String(repeating: "You bear all risks.\n\n", count: 10_000)),
      Long("laws", many(10_000) { _ in "This Agreement is governed by the laws of France." }),
      Long("labels", String(repeating: "(b) use it (x) (x) (x) (x) (x) (a)\n", count: 20_000)),
      Long(
        "thresholds",
        many(10_000) {
          "You must request a license if you have more than \(100_000 + $0) monthly active users."
        }),
    ])
  private func paragraphs(_ long: Long) {
    #expect(parse(long.text).lineCount > 15_000)
  }

  /// A text that a report of the test names, and does not print.
  private struct Long: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) { (testDescription, self.text) = (name, text) }
  }

  @Test(
    "phrases that reach across labels, and colons without a term, are read without a trap",
    arguments: [
      "You may not (a) make the Model, (b) available to any third party.",
      ": means nothing.", "## Definitions\n\n: any work", "\"\": any", "1. Definitions\n\n2.1.1",
      "For any breach, or for any reason at any time, the licensor may terminate this license, or if you breach it.",
      "You must include the following notice:", "This licence shall be attached to each copy.",
      "- You must not use it\n- for", "You must not use the Model\n\nFraud",
      "You must not do the acts below.",
      "A$", "\"-\" must be shown.", "(30) days", "can't", "n't",
      "(a) (b) (c)", "\"", "You may not use it to (", "**.** **",
    ])
  func oddEnds(_ text: String) {
    expectWithin(text)
  }

  @Test("of things and acts far apart, the two that stand near each other are found, in either order")
  func farApart() {
    let filler = String(repeating: "filler ", count: 40)
    let things = String(repeating: "the Output and ", count: 100) + filler
    let acts = filler + String(repeating: "belongs to you and ", count: 100)
    func isOwned(_ text: String) -> Bool { parse(text).clauses.contains { $0.kind == .outputOwnership } }
    #expect(!isOwned(things + acts + "ends."))
    #expect(isOwned(things + acts + filler + "the Output belongs to you."))
    #expect(isOwned(things + "you own the Output."))
  }

  @Test("words of licences in any order are read without a trap", .timeLimit(.minutes(2)))
  func mixedUp() {
    let words = """
      You may shall must not cannot distribute sell use the Model Derivatives Output for to without consent citing \
      requiring before unless if provided that ( ) (a) (b) (ii) : ; . , " “ ” * # - 1.1 2. following notice means \
      Definitions terminate breach at any time litigation License Agreement copy of include display “Built with” \
      revenue $ 10 million users exceed Threshold commercial non-commercial research purposes only solely prohibited \
      permitted law export territory European Union names trademark feedback grant hereby licensor User Company
      """.split(separator: " ").map(String.init) + ["\n", "\n\n", "\n- ", "\n1. ", "\n## ", "\n\n\"", "**"]
    var state: UInt64 = 3
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<400 {
      let text = (0..<(20 + next(100))).map { _ in words[next(words.count)] }.joined(separator: " ")
      expectWithin(text)
    }
  }
}
