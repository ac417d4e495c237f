import Testing

@testable import LicenseClauses

@Suite("The words of forbidden uses, as numbers")
struct ClauseWordingTests {
  private static func number(_ text: String, title: String = "Heron 2 Use Policy") -> UInt32 {
    let source = SourceText(text)
    return ClauseWording.number(
      1...1, WordFingerprint(source).words, of: source, without: ClauseWording.hashes(title))
  }

  @Test(
    "count neither order, marks, short words, versions nor the work's name",
    arguments: [
      ("Making malware or viruses", "* Making viruses, or malware"),
      ("Use Heron 2 to spread rumours", "Use Heron 2.5 to spread rumours"),
    ])
  func same(_ a: String, _ b: String) {
    #expect(Self.number(a) == Self.number(b))
  }

  @Test("count what is added to a ban")
  func added() {
    #expect(Self.number("Making malware") != Self.number("Making malware or phishing pages"))
  }

  private static func ban(_ line: Int, _ wording: UInt32?, _ use: UseCategory = .military) -> Clause {
    var clause = Clause(terms: .useRestriction([use]), lines: line...line, source: "policy")
    clause.wording = wording
    return clause
  }

  @Test("tell bans of one kind that go by other words, and no others")
  func reworded() {
    let old = [Self.ban(3, 1), Self.ban(4, 2), Self.ban(5, 7, .spam)]
    let new = [Self.ban(13, 1), Self.ban(14, 9), Self.ban(15, 7, .spam), Self.ban(16, 8, .fraud)]
    let pairs = ClauseDiff.reworded(from: old, to: new)
    #expect(pairs.map { [$0.before.lines.lowerBound, $0.after.lines.lowerBound] } == [[4, 14]])
    #expect(ClauseDiff.reworded(from: [Self.ban(3, nil)], to: new).isEmpty)
  }

  @Test("are not compared in a paragraph that states other things beside the ban")
  func beside() {
    var policy = Clause(terms: .usePolicy(url: "https://a.example"), lines: 14...14)
    policy.source = "policy"
    #expect(ClauseDiff.reworded(from: [Self.ban(4, 2)], to: [Self.ban(14, 9), policy]).isEmpty)
  }
}
