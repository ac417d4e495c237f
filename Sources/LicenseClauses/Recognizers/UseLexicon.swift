/// What words in a forbidden use mean which category.
///
/// Strong phrases name the category; weak ones count only where nothing strong is named ("harm" alone is
/// physical harm, "harming minors" is about minors).
struct UseLexicon: Sendable {
  private let strong: [(UseCategory, Cue)]
  private let weak: [(UseCategory, Cue)]
  private let elsewhere: [(UseCategory, Cue)]
  private let example, statute, exception: Cue

  init(_ g: inout GrammarBuilder) {
    strong = Self.strongPhrases.map { ($0.0, g.cue($0.1)) }
    weak = Self.weakPhrases.map { ($0.0, g.cue($0.1)) }
    elsewhere = Self.notThere.map { ($0.0, g.cue($0.1)) }
    exception = g.cue(
      "except for", "excluding", "other than", "except in", "except as", "except where", "unless")
    example = g.cue("eg", "such as")
    statute = g.cue("act", "regulation", "convention", "treaty", "department", "directive")
  }

  /// The categories that a token range names, sorted.
  func categories(in range: Range<Int>, _ s: SentenceReading, strongOnly: Bool = false) -> [UseCategory] {
    var found = named(in: range, s, withExamples: false)
    // "high-risk scenarios such as medical diagnosis": where the examples alone say what is meant, they count.
    if found.isEmpty { found = named(in: range, s, withExamples: true) }
    if found.isEmpty, !strongOnly {
      found = Set(weak.filter { s.has($0.1, in: range) }.map(\.0))
    }
    Self.settle(&found)
    return found.sorted()
  }

  private func named(in range: Range<Int>, _ s: SentenceReading, withExamples: Bool) -> Set<UseCategory> {
    Set(
      strong.filter { entry in
        s.all(entry.1).contains {
          range.contains($0.start) && $0.end <= range.upperBound && !isElsewhere(entry.0, $0, s)
            && !isStatute($0, s) && !isExcepted($0, range, s)
            && (withExamples || !isExample($0, range, s))
        }
      }.map(\.0))
  }

  /// Where the first category of a range is named, as evidence.
  func hit(in range: Range<Int>, _ s: SentenceReading) -> Hit? {
    (strong + weak).lazy.compactMap { entry in s.all(entry.1).first { range.contains($0.start) } }.min {
      $0.start < $1.start
    }
  }

  /// Examples ("e.g.", "such as") illustrate what comes before; they name no category of their own.
  private func isExample(_ hit: Hit, _ range: Range<Int>, _ s: SentenceReading) -> Bool {
    s.all(example).contains { mark in
      guard mark.start < hit.start, mark.start > range.lowerBound + 2 else { return false }
      let bracketed = s.tokens[mark.start - 1].word == Mark.open
      return !bracketed || !(mark.start..<hit.start).contains { s.tokens[$0].word == Mark.close }
    }
  }

  /// "…, except for medical reasons": what is excepted is not forbidden.
  private func isExcepted(_ hit: Hit, _ range: Range<Int>, _ s: SentenceReading) -> Bool {
    s.all(exception).contains { $0.start < hit.start && $0.start > range.lowerBound + 2 }
  }

  /// The name of a statute ("Biological Weapons Anti-Terrorism Act") is no use.
  private func isStatute(_ hit: Hit, _ s: SentenceReading) -> Bool {
    guard s.tokens[hit.start].flags.contains(.capitalized),
      let name = s.all(statute).first(where: { $0.start >= hit.start && $0.start - hit.start < 8 })
    else { return false }
    return s.tokens[name.start].flags.contains(.capitalized)
      && (hit.start..<name.start).allSatisfy {
        !s.tokens[$0].flags.contains(.letters) || s.tokens[$0].flags.contains(.capitalized)
      }
  }

  private func isElsewhere(_ category: UseCategory, _ hit: Hit, _ s: SentenceReading) -> Bool {
    elsewhere.contains {
      $0.0 == category && s.all($0.1).contains { $0.start <= hit.start && $0.end > hit.start }
    }
  }

  /// Where a narrow category is named, the broad one that its words also touch is not meant.
  private static func settle(_ found: inout Set<UseCategory>) {
    for (narrow, broad) in narrowing where found.contains(narrow) {
      for category in broad { found.remove(category) }
    }
  }

  private static let narrowing: [(UseCategory, [UseCategory])] = [
    (.exploitation, [.physicalHarm, .discrimination, .socialScoring]),
    (.minors, [.sexual, .trafficking, .exploitation, .physicalHarm]),
    (.undisclosedAI, [.disinformation]),
    (.socialScoring, [.privacy]),
    (
      .automatedDecision,
      [.discrimination, .socialScoring, .medical, .criticalInfrastructure, .undisclosedAI]
    ),
    (.unlicensedPractice, [.medical, .lawViolation, .legalJustice]),
    (.defamation, [.disinformation]),
    (.fakeEngagement, [.disinformation]),
    (.impersonation, [.fraud, .disinformation]),
  ]
}
