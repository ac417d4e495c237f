/// A phrase found in a sentence: its cue and the tokens that it covers.
struct Hit {
  let cue: Int
  let start: Int
  let end: Int

  var range: Range<Int> { start..<end }
}

/// Looks for the phrases of a grammar in one sentence at a time.
///
/// A move to a sentence only notes which phrases its words allow; each cue's are looked for when somebody asks, since
/// most are never asked for.
final class PhraseMatcher {
  private let tables: PhraseTables
  private let program: PhraseProgram.Pointers
  private let tokens: UnsafeBufferPointer<Token>
  private let words: SentenceWords
  /// The cues that have a phrase which the sentence's words allow.
  private(set) var possible: [Int32] = []
  /// The hits of the cues that were asked for, those of one cue in a row.
  private var hits: [Hit] = []
  /// What one cue's phrases found, packed so that it sorts by its beginning and the pattern's number: 32 bits of the
  /// first word, 16 of the pattern, 16 of the length.
  private var found: [UInt64] = []
  /// For each pattern the sentence in which it was last noted, and the next one noted for the same cue.
  private let noted, next: UnsafeMutableBufferPointer<Int32>
  /// For each cue the sentence in which it was last possible and last looked for, its first pattern, and its hits.
  private let possibleIn, soughtIn, heads, starts, counts: UnsafeMutableBufferPointer<Int32>

  /// Takes the number of tokens of the longest range that it will be asked for.
  init(_ grammar: Grammar, _ tokens: UnsafeBufferPointer<Token>, longest: Int) {
    tables = grammar.tables
    program = tables.pointers
    self.tokens = tokens
    words = SentenceWords(vocabulary: grammar.vocabulary.count, longest: longest)
    (noted, next) = (.zeros(program.starts.count), .zeros(program.starts.count))
    (possibleIn, soughtIn) = (.zeros(grammar.cueCount), .zeros(grammar.cueCount))
    (heads, starts, counts) = (.zeros(grammar.cueCount), .zeros(grammar.cueCount), .zeros(grammar.cueCount))
  }

  deinit {
    for memory in [noted, next, possibleIn, soughtIn, heads, starts, counts] { memory.deallocate() }
  }

  /// Moves to a token range.
  func move(to range: Range<Int>) {
    words.note(range, tokens, program.classes)
    hits.removeAll(keepingCapacity: true)
    // The list is taken out while it is filled, so that each addition is no access of its own.
    var cues = possible
    possible = []
    cues.removeAll(keepingCapacity: true)
    for word in words.distinct {
      for slot in program.candidateSlots(word) { note(program.candidates[slot], &cues) }
    }
    possible = cues
  }

  /// Whether a cue stands in the range.
  func has(_ cue: Int) -> Bool { seek(cue) > 0 }

  /// The first place of a cue.
  func first(_ cue: Int) -> Hit? { seek(cue) > 0 ? hits[Int(starts[cue])] : nil }

  /// All places of a cue, in order.
  func all(_ cue: Int) -> [Hit] {
    let count = seek(cue)
    return count > 0 ? Array(hits[Int(starts[cue])..<(Int(starts[cue]) + count)]) : []
  }

  /// All places of some cues that follow each other, in the order of their beginnings.
  func all(of cues: Range<Int>) -> [Hit] {
    var keys: [UInt64] = []
    for cue in possible where cues.contains(Int(cue)) {
      let count = seek(Int(cue))
      for place in Int(starts[Int(cue)])..<(Int(starts[Int(cue)]) + count) {
        keys.append(UInt64(hits[place].start) << 40 | UInt64(cue) << 24 | UInt64(place))
      }
    }
    keys.sort()
    return keys.map { hits[Int($0 & 0xFF_FFFF)] }
  }

  private func note(_ candidate: PhraseProgram.Candidate, _ cues: inout [Int32]) {
    guard words.bits.contains(candidate.bits) else { return }
    let number = Int(candidate.number)
    guard noted[number] != words.sentence else { return }
    noted[number] = words.sentence
    let cue = Int(program.cues[number])
    if possibleIn[cue] != words.sentence {
      possibleIn[cue] = words.sentence
      heads[cue] = -1
      cues.append(Int32(cue))
    }
    next[number] = heads[cue]
    heads[cue] = Int32(number)
  }

  /// Looks for a cue, once in a range, and says how many places it has.
  private func seek(_ cue: Int) -> Int {
    guard possibleIn[cue] == words.sentence else { return 0 }
    if soughtIn[cue] == words.sentence { return Int(counts[cue]) }
    soughtIn[cue] = words.sentence
    var found = self.found
    self.found = []
    found.removeAll(keepingCapacity: true)
    let run = PhraseRun(words: words.sequence, program: program)
    var number = heads[cue]
    while number >= 0 {
      if program.isPossible(Int(number), words) { look(for: Int(number), run, &found) }
      number = next[Int(number)]
    }
    counts[cue] = Int32(found.count)
    if !found.isEmpty { keep(&found, cue) }
    self.found = found
    return Int(counts[cue])
  }

  /// Adds what was found of a cue to the hits, in the order of its places.
  private func keep(_ found: inout [UInt64], _ cue: Int) {
    if found.count > 1 { found.sort() }
    starts[cue] = Int32(hits.count)
    hits.append(
      contentsOf: found.lazy.map { [words] key in
        let start = Int(key >> 32)
        let end = start + Int(key & 0xFFFF)
        return Hit(cue: cue, start: words.place(start), end: words.place(end - 1) + 1)
      })
  }

  /// Tries a pattern wherever it can begin.
  private func look(for number: Int, _ run: PhraseRun, _ found: inout [UInt64]) {
    if program.firstWords[number] >= 0 {
      var index = words.first(Int(program.firstWords[number]))
      while index >= 0 {
        attempt(number, index, run, &found)
        index = words.next(index)
      }
    } else {
      let first = program.firstBits[number]
      for index in run.words.indices where first.mayContain(run.words[index]) {
        attempt(number, index, run, &found)
      }
    }
  }

  private func attempt(_ number: Int, _ index: Int, _ run: PhraseRun, _ found: inout [UInt64]) {
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
