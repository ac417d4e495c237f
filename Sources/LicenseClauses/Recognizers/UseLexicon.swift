/// What words in a forbidden use mean which category.
///
/// Strong phrases name the category; weak ones count only where nothing strong is named ("harm" alone is
/// physical harm, "harming minors" is about minors).
struct UseLexicon: Sendable {
  private let strong, weak: Phrases
  /// The cues of both.
  private let cues: Range<Int>
  private let elsewhere: [(UseCategory, Cue)]
  private let about, example, forbids, statute, exception, adultFirst, adultLast, children: Cue

  init(_ g: inout GrammarBuilder) {
    let first = g.cueCount
    strong = Phrases(Self.strongPhrases, &g)
    weak = Phrases(Self.weakPhrases, &g)
    cues = first..<g.cueCount
    elsewhere = Self.notThere.map { ($0.0, g.cue($0.1)) }
    exception = g.cue(
      "except for", "excluding ( any | the | those | for | all | certain )", "other than", "except in",
      "except as", "except where", "unless")
    let explicit = "( explicit | pornographic | pornography | obscene | erotic | nudity | intimate | lewd )"
    adultFirst = g.cue(
      "!include \(explicit) ~2 or",
      "( explicit | pornographic | obscene | erotic | lewd ) ( expression | content | material | image ) !involve/of/with/or"
    )
    adultLast = g.cue("or ~3 \(explicit)")
    children = g.cue("( child | children | minor | juvenile | underage )", "( child | minor ) ~2 \(explicit)")
    about = g.cue(
      "( information | claim | rumor | rumour | lie | falsehood | news | propaganda | disinformation | misinformation | story | stories ) ~1 ( about | on | regarding | concerning )"
    )
    example = g.cue("eg", "such as")
    forbids = g.cue(
      "( content | activity | activities | scenario | purpose | information | message | harm | act )",
      "including ~4 to")
    statute = g.cue("act", "regulation", "convention", "treaty", "department", "directive")
  }

  /// The categories that a token range names, sorted.
  func categories(in range: Range<Int>, _ s: SentenceReading, strongOnly: Bool = false) -> [UseCategory] {
    let hits = s.all(of: cues).filter { range.contains($0.start) }
    if hits.isEmpty { return [] }
    var found = named(by: hits, in: range, s, withExamples: false)
    // "high-risk scenarios such as medical diagnosis": where the examples alone say what is meant, they count.
    if found.isEmpty { found = named(by: hits, in: range, s, withExamples: true) }
    if found.isEmpty, !strongOnly {
      for hit in hits {
        if let category = weak.category(of: hit) { found.insert(category) }
      }
    }
    let isAdult = found.contains(.sexual) && isAdult(in: range, s)
    Self.settle(&found)
    if isAdult { found.insert(.sexual) }
    return found.sorted()
  }

  private func named(
    by hits: [Hit], in range: Range<Int>, _ s: SentenceReading, withExamples: Bool
  ) -> Set<UseCategory> {
    var found: Set<UseCategory> = []
    for hit in hits where hit.end <= range.upperBound {
      guard let category = strong.category(of: hit), !found.contains(category),
        !isElsewhere(category, hit, s), !isStatute(hit, s), !isExcepted(hit, range, s),
        withExamples || !isExample(hit, range, s)
      else { continue }
      found.insert(category)
    }
    if found.contains(.disinformation), let topic = s.all(about).first(where: { range.contains($0.start) }) {
      // "untrue information about epidemics or war": what it is about is not what it is used for.
      let before = hits.filter { $0.start < topic.start }.compactMap(strong.category(of:))
      found = found.filter { !Self.topics.contains($0) || before.contains($0) }
    }
    return found
  }

  private static let topics: Set<UseCategory> = [
    .cbrn, .military, .medical, .criticalInfrastructure, .drugs, .weapons, .violence,
  ]

  /// "child pornography or other obscene content": beside what concerns minors, what concerns adults is named too.
  private func isAdult(in range: Range<Int>, _ s: SentenceReading) -> Bool {
    let isApart = { (hit: Hit, reach: Int) in
      range.contains(hit.start)
        && !s.all(children).contains { $0.start < hit.end + reach && hit.start < $0.end }
    }
    return s.all(adultFirst).contains { isApart($0, 0) } || s.all(adultLast).contains { isApart($0, 5) }
  }

  /// Where the first category of a range is named, as evidence.
  func hit(in range: Range<Int>, _ s: SentenceReading) -> Hit? {
    let named = s.all(of: cues).filter { range.contains($0.start) }
    let first = named.first { strong.category(of: $0) != nil || weak.category(of: $0) != nil }
    return first.flatMap { first in
      named.first { $0.start == first.start && strong.category(of: $0) != nil } ?? first
    }
  }

  /// Examples in brackets ("e.g.", "such as") illustrate what comes before, and so do traits; they name no category
  /// of their own. "… content such as hatred" names what may not be made.
  private func isExample(_ hit: Hit, _ range: Range<Int>, _ s: SentenceReading) -> Bool {
    s.all(example).contains { mark in
      guard mark.start < hit.start, mark.start > range.lowerBound + 2 else { return false }
      let bracketed = s.tokens[mark.start - 1].word == Mark.open
      if bracketed { return !(mark.start..<hit.start).contains { s.tokens[$0].word == Mark.close } }
      return !s.all(forbids).contains { $0.start < mark.start && mark.start - $0.end < 4 }
    }
  }

  /// "…, except for medical reasons": what is excepted is not forbidden. "… unless an official has checked it, and may
  /// not rank citizens": behind the condition the ban goes on.
  private func isExcepted(_ hit: Hit, _ range: Range<Int>, _ s: SentenceReading) -> Bool {
    s.all(exception).contains { mark in
      guard mark.start < hit.start, mark.start > range.lowerBound + 2 else { return false }
      let goesOn =
        s.sentence.governing == .none && s.mode(hit.start) == .prohibited
        && (mark.start..<hit.start).contains { s.mode($0) == .condition }
      return !goesOn
    }
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
    guard found.count > 1 else { return }
    for (narrow, broad) in narrowing where found.contains(narrow) {
      for category in broad { found.remove(category) }
    }
  }

  /// Phrases that name categories: their cues follow each other.
  private struct Phrases: Sendable {
    private let first: Int
    private let categories: [UseCategory]

    init(_ phrases: [(UseCategory, [String])], _ g: inout GrammarBuilder) {
      first = g.cueCount
      categories = phrases.map(\.0)
      for (_, notations) in phrases { _ = g.cue(notations) }
    }

    /// The category that a phrase names; nil for a phrase of another sort.
    func category(of hit: Hit) -> UseCategory? {
      let place = hit.cue - first
      return categories.indices.contains(place) ? categories[place] : nil
    }
  }

  private static let narrowing: [(UseCategory, [UseCategory])] = [
    (.exploitation, [.physicalHarm, .socialScoring, .malware]),
    (.minors, [.sexual, .trafficking, .physicalHarm]),
    (.undisclosedAI, [.disinformation]),
    (.automatedDecision, [.undisclosedAI]),
    (.unlicensedPractice, [.legalJustice]),
  ]
}
