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
  private var bits = WordBits()

  init(_ grammar: Grammar, _ tokens: UnsafeBufferPointer<Token>) {
    self.grammar = grammar
    self.tokens = tokens
    stamps = Array(repeating: 0, count: grammar.vocabulary.count)
  }

  /// Finds the phrases in a token range, in the order of their beginnings.
  mutating func match(_ range: Range<Int>, into hits: inout [Hit]) {
    hits.removeAll(keepingCapacity: true)
    note(range)
    let (present, bits, sentence) = (present, bits, sentence)
    stamps.withUnsafeBufferPointer { stamps in
      grammar.withProgram { program in
        let run = PhraseRun(tokens: tokens, end: range.upperBound, program: program)
        for index in range {
          for slot in program.candidateSlots(tokens[index].word) {
            let number = Int(program.candidates[slot])
            guard program.isPossible(number, present, bits, stamps, sentence) else { continue }
            var budget = PhraseRun.budget
            guard let end = run.run(Int(program.starts[number]), index, &budget) else { continue }
            hits.append(Hit(cue: Int(program.cues[number]), start: index, end: end))
          }
        }
      }
    }
  }

  /// Notes which words and classes the sentence holds, so that most patterns are refused at once.
  private mutating func note(_ range: Range<Int>) {
    sentence += 1
    present = 0
    bits = WordBits()
    for index in range {
      let word = Int(tokens[index].word)
      stamps[word] = sentence
      present |= grammar.classes[word]
      bits.insert(tokens[index].word)
    }
  }
}

/// One attempt to find a pattern at a place of a sentence.
private struct PhraseRun {
  let tokens: UnsafeBufferPointer<Token>
  let end: Int
  let program: PhraseProgram.Pointers

  /// Bounds backtracking, so that no text makes a pattern slow.
  static let budget = 4000

  /// Runs a pattern's program from a step and a place: the end of the phrase, or nil.
  func run(_ start: Int, _ at: Int, _ budget: inout Int) -> Int? {
    var step = start
    var index = at
    while true {
      budget -= 1
      if budget < 0 { return nil }
      let instruction = program.steps[step]
      switch instruction.operation {
      case .accept: return index
      case .jump: step = Int(instruction.a)
      case .split:
        if let end = run(Int(instruction.a), index, &budget) { return end }
        step = Int(instruction.b)
      case .word:
        index = next(index)
        guard index < end, tokens[index].word == UInt16(truncatingIfNeeded: instruction.a) else { return nil }
        index += 1
        step += 1
      case .set:
        index = next(index)
        guard index < end, program.contains(Int(instruction.a), tokens[index].word) else { return nil }
        index += 1
        step += 1
      case .not:
        let ahead = next(index)
        if ahead < end, program.contains(Int(instruction.a), tokens[ahead].word) { return nil }
        step += 1
      case .gap:
        return gap(step + 1, index, Int(instruction.a), program.gapEnds[Int(instruction.b)], &budget)
      }
    }
  }

  private func gap(
    _ step: Int, _ at: Int, _ most: Int, _ ends: WordBits, _ budget: inout Int
  ) -> Int? {
    var index = at
    for _ in 0...most {
      let ahead = next(index)
      guard ahead < end else { return ends.isAll ? run(step, index, &budget) : nil }
      if ends.mayContain(tokens[ahead].word), let end = run(step, index, &budget) { return end }
      guard tokens[ahead].word != Mark.semicolon, tokens[ahead].word != Mark.period else { return nil }
      index = ahead + 1
    }
    return nil
  }

  private func next(_ at: Int) -> Int {
    var index = at
    while index < end, Mark.isPassedOver(tokens[index].word) { index += 1 }
    return index
  }
}
