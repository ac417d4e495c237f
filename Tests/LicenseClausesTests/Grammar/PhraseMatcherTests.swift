import Testing

@testable import LicenseClauses

/// The matcher looks only where a phrase's rarest word stands; it must find what looking everywhere finds.
@Suite("Looking for phrases")
struct PhraseMatcherTests {
  private static let notations = [
    "sell", "not ~4 sell", "( sell | rent ) ~2 model", "the model?", "@may not ~3 ( sell the | rent )",
    "( the | a )? model ~6 ( of | for ) sale", "sell/rent ~3 @model", "rent !not", "may ~40 sell",
    "a ( model | b ( for | of ) ) sale", "sell , the model", "not not",
  ]

  @Test("every phrase is found that trying all phrases at all places finds")
  func sameAsTryingAll() {
    var builder = GrammarBuilder()
    for notation in Self.notations { _ = builder.cue(notation) }
    let grammar = Grammar(builder)
    var random = Random(state: 7)
    let words = [
      "sell", "rent", "the", "a", "model", "not", "may", "for", "of", "sale", "rock", ",", ";", "(", "b",
    ]
    for _ in 0..<400 {
      let text = (0..<random.below(24)).map { _ in words[random.below(words.count)] }.joined(separator: " ")
      let tokens = Tokenizer.tokenize(SourceText(text), grammar.words)
      let expected = Everywhere(builder: builder, grammar: grammar, words: tokens.map(\.word)).hits()
      let found = tokens.withUnsafeBufferPointer { buffer in
        let matcher = PhraseMatcher(grammar, buffer, longest: buffer.count)
        matcher.move(to: 0..<buffer.count)
        return matcher.all(of: 0..<grammar.cueCount).map { [$0.start, $0.cue, $0.end] }
      }
      #expect(found == expected, "\(text)")
    }
  }

  @Test("a group finds what its alternatives find, in whatever order words and phrases stand in it")
  func groups() {
    let groups = [
      "( sell | rent | sell the | a ) model": ["sell model", "rent model", "sell the model", "a model"],
      "not ( sell | rent )? model": ["not sell model", "not rent model", "not model"],
      "( sell the | sell | rent )? a": ["sell the a", "sell a", "rent a", "a"],
      "( sell ) ~2 ( model | a sale )": ["sell ~2 model", "sell ~2 a sale"],
    ]
    var random = Random(state: 11)
    let words = ["sell", "rent", "the", "a", "model", "not", "sale", "rock"]
    for (group, alternatives) in groups.sorted(by: { $0.key < $1.key }) {
      var builder = GrammarBuilder()
      let (one, all) = (builder.cue(group), builder.cue(alternatives))
      let grammar = Grammar(builder)
      for _ in 0..<200 {
        let text = (0..<random.below(12)).map { _ in words[random.below(words.count)] }.joined(separator: " ")
        Tokenizer.tokenize(SourceText(text), grammar.words).withUnsafeBufferPointer { buffer in
          let matcher = PhraseMatcher(grammar, buffer, longest: buffer.count)
          matcher.move(to: 0..<buffer.count)
          let places = [one, all].map { cue in Set(matcher.all(cue.index).map { $0.start }) }
          #expect(places[0] == places[1], "\(group) in \(text)")
        }
      }
    }
  }

  @Test("phrases that say the same to the grammar are looked for once")
  func equalPhrases() {
    var builder = GrammarBuilder()
    _ = builder.cue("use", "used", "using")
    #expect(builder.patterns.count == 1)
  }

  @Test("a word in these very letters can stand for another")
  func alias() {
    var vocabulary = Vocabulary()
    vocabulary.alias("licensee", to: "you")
    #expect(vocabulary.number(Array("licensee".utf8)) == vocabulary.number(Array("you".utf8)))
    #expect(
      vocabulary.number(adding: Array("license".utf8)) != vocabulary.number(adding: Array("licensee".utf8)))
  }
}

/// Numbers in a row that is the same each time.
private struct Random {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}

/// The meaning of patterns, written as plainly as can be: each is tried at each place.
private struct Everywhere {
  let builder: GrammarBuilder
  let grammar: Grammar
  let words: [UInt16]

  func hits() -> [[Int]] {
    words.indices.flatMap { start in
      Mark.isPassedOver(words[start])
        ? []
        : builder.patterns.compactMap { entry in
          run(entry.pattern.steps, 0, start).map { [start, entry.cue, $0] }
        }
    }
  }

  private func next(_ at: Int) -> Int { words[at...].firstIndex { !Mark.isPassedOver($0) } ?? words.count }

  private func contains(_ set: Int, _ word: UInt16) -> Bool {
    builder.sets[set].words.contains(word) || grammar.classes[Int(word)] & builder.sets[set].classes != 0
  }

  private func run(_ steps: [Pattern.Step], _ step: Int, _ at: Int) -> Int? {
    let ahead = next(at)
    switch steps[step] {
    case .accept: return at
    case .jump(let to): return run(steps, to, at)
    case .split(let a, let b): return run(steps, a, at) ?? run(steps, b, at)
    case .word(let word):
      return ahead < words.count && words[ahead] == word ? run(steps, step + 1, ahead + 1) : nil
    case .set(let set):
      return ahead < words.count && contains(set, words[ahead]) ? run(steps, step + 1, ahead + 1) : nil
    case .not(let set):
      return ahead < words.count && contains(set, words[ahead]) ? nil : run(steps, step + 1, at)
    case .gap(let most): return skip(steps, step + 1, at, most)
    }
  }

  private func skip(_ steps: [Pattern.Step], _ step: Int, _ at: Int, _ left: Int) -> Int? {
    if let end = run(steps, step, at) { return end }
    let ahead = next(at)
    guard left > 0, ahead < words.count, words[ahead] != Mark.semicolon, words[ahead] != Mark.period else {
      return nil
    }
    return skip(steps, step, ahead + 1, left - 1)
  }
}
