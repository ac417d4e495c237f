/// A phrase found in a sentence: its cue and the tokens that it covers.
struct Hit {
  let cue: Int
  let start: Int
  let end: Int

  var range: Range<Int> { start..<end }
}

/// Looks for all phrases of a grammar in one sentence at a time.
struct PhraseMatcher {
  private let tables: PhraseTables
  private let program: PhraseProgram.Pointers
  private let tokens: UnsafeBufferPointer<Token>
  private let words: SentenceWords
  /// The sentence in which each pattern was last tried.
  private var tried: [Int32]
  /// What was found, packed so that it sorts by its beginning and the pattern's number: 32 bits of the first token,
  /// 16 of the pattern, 16 of the length.
  private var found: [UInt64] = []

  /// Takes the number of tokens of the longest range that it will be asked for.
  init(_ grammar: Grammar, _ tokens: UnsafeBufferPointer<Token>, longest: Int) {
    tables = grammar.tables
    program = tables.pointers
    self.tokens = tokens
    words = SentenceWords(vocabulary: grammar.vocabulary.count, longest: longest)
    tried = Array(repeating: 0, count: program.starts.count)
  }

  /// Finds the phrases in a token range, in the order of their beginnings.
  mutating func match(_ range: Range<Int>, into hits: inout [Hit]) {
    words.note(range, tokens, program.classes)
    found.removeAll(keepingCapacity: true)
    let run = PhraseRun(words: words.sequence, program: program)
    for word in words.distinct {
      for slot in program.candidateSlots(word) { tryOut(program.candidates[slot], run) }
    }
    found.sort()
    hits.removeAll(keepingCapacity: true)
    for key in found {
      let start = Int(key >> 32)
      let cue = program.cues[Int(key >> 16 & 0xFFFF)]
      let end = start + Int(key & 0xFFFF)
      hits.append(Hit(cue: Int(cue), start: words.place(start), end: words.place(end - 1) + 1))
    }
  }

  private mutating func tryOut(_ candidate: PhraseProgram.Candidate, _ run: PhraseRun) {
    guard words.bits.contains(candidate.bits) else { return }
    let number = Int(candidate.number)
    guard tried[number] != words.sentence else { return }
    tried[number] = words.sentence
    if program.isPossible(number, words) { look(for: number, run) }
  }

  /// Tries a pattern wherever it can begin.
  private mutating func look(for number: Int, _ run: PhraseRun) {
    if program.firstWords[number] >= 0 {
      var index = words.first(Int(program.firstWords[number]))
      while index >= 0 {
        attempt(number, index, run)
        index = words.next(index)
      }
    } else {
      let first = program.firstBits[number]
      for index in run.words.indices where first.mayContain(run.words[index]) { attempt(number, index, run) }
    }
  }

  private mutating func attempt(_ number: Int, _ index: Int, _ run: PhraseRun) {
    var budget = PhraseRun.budget
    // Where a pattern begins with one word, that word stands here.
    let known = program.firstWords[number] >= 0 ? 1 : 0
    guard let end = run.run(Int(program.starts[number]) + known, index + known, &budget) else { return }
    found.append(UInt64(index) << 32 | UInt64(number) << 16 | UInt64(end - index))
  }
}

/// One attempt to find a pattern at a place of a sentence.
private struct PhraseRun {
  let words: UnsafeBufferPointer<UInt16>
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
        guard index < words.count, words[index] == UInt16(truncatingIfNeeded: instruction.a) else {
          return nil
        }
        index += 1
        step += 1
      case .set:
        guard index < words.count, program.contains(Int(instruction.a), words[index]) else { return nil }
        index += 1
        step += 1
      case .not:
        if index < words.count, program.contains(Int(instruction.a), words[index]) { return nil }
        step += 1
      case .gap:
        return gap(step + 1, index, Int(instruction.a), program.gapEnds[Int(instruction.b)], &budget)
      }
    }
  }

  private func gap(
    _ step: Int, _ at: Int, _ most: Int, _ ends: WordBits, _ budget: inout Int
  ) -> Int? {
    for index in at...(at + most) {
      guard index < words.count else { return ends.isAll ? run(step, index, &budget) : nil }
      let word = words[index]
      if ends.mayContain(word), let end = run(step, index, &budget) { return end }
      guard word != Mark.semicolon, word != Mark.period else { return nil }
    }
    return nil
  }
}
