/// One attempt to find a pattern at a place of a sentence.
struct PhraseRun {
  let words: UnsafeBufferPointer<UInt16>
  let program: UnsafePointer<PhraseProgram.Pointers>

  /// Bounds backtracking, so that no text makes a pattern slow.
  static let budget = 4000

  /// Runs a pattern's program from a step and a place: where the phrase ends, or -1.
  func end(_ step: Int, _ index: Int) -> Int {
    var budget = Self.budget
    return run(step, index, &budget)
  }

  private func run(_ start: Int, _ at: Int, _ budget: inout Int) -> Int {
    var step = start
    var index = at
    while true {
      budget -= 1
      if budget < 0 { return -1 }
      let instruction = program.pointee.steps[step]
      switch instruction.operation {
      case .accept: return index
      case .jump: step = Int(instruction.operand)
      case .split:
        if canGoOn(program.pointee.firsts[instruction.first], index) {
          let end = run(step + 1, index, &budget)
          if end >= 0 { return end }
        }
        step = Int(instruction.operand)
      case .word:
        guard index < words.count, words[index] == instruction.operand else {
          return -1
        }
        index += 1
        step += 1
      case .set:
        guard index < words.count, program.pointee.contains(Int(instruction.operand), words[index]) else {
          return -1
        }
        index += 1
        step += 1
      case .not:
        if index < words.count, program.pointee.contains(Int(instruction.operand), words[index]) { return -1 }
        step += 1
      case .gap:
        return gap(
          step + 1, index, Int(instruction.operand), program.pointee.firsts[instruction.first], &budget)
      }
    }
  }

  /// Whether the word at hand may be one of some; behind the last word only where no word is needed.
  func canGoOn(_ words: WordBits, _ index: Int) -> Bool {
    index < self.words.count ? words.mayContain(self.words[index]) : words.isAll
  }

  private func gap(
    _ step: Int, _ at: Int, _ most: Int, _ ends: WordBits, _ budget: inout Int
  ) -> Int {
    for index in at...(at + most) {
      guard index < words.count else { return ends.isAll ? run(step, index, &budget) : -1 }
      let word = words[index]
      if ends.mayContain(word) {
        let end = run(step, index, &budget)
        if end >= 0 { return end }
      }
      guard word != Mark.semicolon, word != Mark.period else { return -1 }
    }
    return -1
  }
}
