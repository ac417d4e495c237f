/// A phrase found in a sentence: its cue and the tokens that it covers.
struct Hit {
  let cue: Int
  let start: Int
  let end: Int

  var range: Range<Int> { start..<end }
}

/// Looks for all phrases of a grammar in one sentence at a time.
struct PhraseMatcher {
  private let grammar: Grammar
  private let tokens: UnsafeBufferPointer<Token>
  private var stamps: [Int32]
  private var sentence: Int32 = 0
  private var present: UInt64 = 0
  private var end = 0

  init(_ grammar: Grammar, _ tokens: UnsafeBufferPointer<Token>) {
    self.grammar = grammar
    self.tokens = tokens
    stamps = Array(repeating: 0, count: grammar.vocabulary.count)
  }

  /// Finds the phrases in a token range, in the order of their beginnings.
  mutating func match(_ range: Range<Int>, into hits: inout [Hit]) {
    hits.removeAll(keepingCapacity: true)
    note(range)
    end = range.upperBound
    for index in range {
      let word = Int(tokens[index].word)
      let from = Int(grammar.candidateStarts[word])
      let to = Int(grammar.candidateStarts[word + 1])
      if from == to { continue }
      for slot in from..<to {
        let number = Int(grammar.candidates[slot])
        guard possible(number) else { continue }
        var budget = 4000
        if let end = run(number, 0, index, &budget) {
          hits.append(Hit(cue: grammar.cueOf[number], start: index, end: end))
        }
      }
    }
  }

  /// Notes which words and classes the sentence holds, so that most patterns are refused at once.
  private mutating func note(_ range: Range<Int>) {
    sentence += 1
    present = 0
    for index in range {
      let word = Int(tokens[index].word)
      stamps[word] = sentence
      present |= grammar.classes[word]
    }
  }

  private func possible(_ number: Int) -> Bool {
    for requirement in grammar.patterns[number].required {
      switch requirement {
      case .word(let word): if stamps[Int(word)] != sentence { return false }
      case .set(let index):
        let set = grammar.sets[index]
        if present & set.classes == 0, !set.words.contains(where: { stamps[Int($0)] == sentence }) {
          return false
        }
      }
    }
    return true
  }

  private func contains(_ set: Int, _ word: UInt16) -> Bool {
    grammar.classes[Int(word)] & grammar.sets[set].classes != 0 || grammar.sets[set].words.contains(word)
  }

  /// Runs a pattern's program. The budget bounds backtracking, so that no text makes it slow.
  private func run(_ number: Int, _ start: Int, _ at: Int, _ budget: inout Int) -> Int? {
    var step = start
    var index = at
    while true {
      budget -= 1
      if budget < 0 { return nil }
      switch grammar.patterns[number].steps[step] {
      case .accept: return index
      case .jump(let to): step = to
      case .split(let a, let b):
        if let end = run(number, a, index, &budget) { return end }
        step = b
      case .word(let word):
        index = next(index)
        guard index < end, tokens[index].word == word else { return nil }
        index += 1
        step += 1
      case .set(let set):
        index = next(index)
        guard index < end, contains(set, tokens[index].word) else { return nil }
        index += 1
        step += 1
      case .not(let set):
        let ahead = next(index)
        if ahead < end, contains(set, tokens[ahead].word) { return nil }
        step += 1
      case .gap(let most): return gap(number, step + 1, index, most, &budget)
      }
    }
  }

  private func gap(_ number: Int, _ step: Int, _ at: Int, _ most: Int, _ budget: inout Int) -> Int? {
    var index = at
    for _ in 0...most {
      if let end = run(number, step, index, &budget) { return end }
      index = next(index)
      guard index < end, tokens[index].word != Mark.semicolon, tokens[index].word != Mark.period else {
        return nil
      }
      index += 1
    }
    return nil
  }

  private func next(_ at: Int) -> Int {
    var index = at
    while index < end, Mark.isPassedOver(tokens[index].word) { index += 1 }
    return index
  }
}
