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
  private var words: SentenceWords
  /// The sentence in which each pattern was last tried.
  private var tried: [Int32]
  /// What was found, packed so that it sorts by its beginning and the pattern's number: 32 bits of the first token,
  /// 16 of the pattern, 16 of the length.
  private var found: [UInt64] = []

  init(_ grammar: Grammar, _ tokens: UnsafeBufferPointer<Token>) {
    tables = grammar.tables
    program = tables.pointers
    self.tokens = tokens
    words = SentenceWords(count: grammar.vocabulary.count)
    tried = Array(repeating: 0, count: program.starts.count)
  }

  /// Finds the phrases in a token range, in the order of their beginnings.
  mutating func match(_ range: Range<Int>, into hits: inout [Hit]) {
    words.note(range, tokens, program.classes)
    found.removeAll(keepingCapacity: true)
    let run = PhraseRun(tokens: tokens, end: range.upperBound, program: program)
    for word in words.distinct {
      for slot in program.candidateSlots(word) {
        let number = Int(program.candidates[slot])
        guard tried[number] != words.sentence else { continue }
        tried[number] = words.sentence
        if program.isPossible(number, words) { look(for: number, run, range) }
      }
    }
    found.sort()
    hits.removeAll(keepingCapacity: true)
    for key in found {
      let start = Int(key >> 32)
      let cue = program.cues[Int(key >> 16 & 0xFFFF)]
      hits.append(Hit(cue: Int(cue), start: start, end: start + Int(key & 0xFFFF)))
    }
  }

  /// Tries a pattern wherever it can begin.
  private mutating func look(for number: Int, _ run: PhraseRun, _ range: Range<Int>) {
    if program.firstWords[number] >= 0 {
      var index = words.first(Int(program.firstWords[number]))
      while index >= 0 {
        attempt(number, index, run)
        index = words.next(index)
      }
    } else {
      let first = program.firstBits[number]
      for index in range where first.mayContain(tokens[index].word) { attempt(number, index, run) }
    }
  }

  private mutating func attempt(_ number: Int, _ index: Int, _ run: PhraseRun) {
    var budget = PhraseRun.budget
    guard let end = run.run(Int(program.starts[number]), index, &budget) else { return }
    found.append(UInt64(index) << 32 | UInt64(number) << 16 | UInt64(end - index))
  }
}

/// The words of a sentence: which there are, and where each stands.
struct SentenceWords {
  /// The number of the sentence that is noted.
  private(set) var sentence: Int32 = 0
  /// The words that the sentence holds, each once.
  private(set) var distinct: [UInt16] = []
  /// The classes that its words belong to.
  private(set) var classes: UInt64 = 0
  /// The same words folded.
  private(set) var bits = WordBits()
  private var stamps: [Int32]
  private var heads: [Int32]
  private var links: [Int32] = []
  private var base = 0

  init(count: Int) {
    stamps = Array(repeating: 0, count: count)
    heads = Array(repeating: -1, count: count)
  }

  /// Whether the sentence holds a word.
  func has(_ word: Int) -> Bool { stamps[word] == sentence }

  /// The first token that is a word; -1 where none is.
  func first(_ word: Int) -> Int { stamps[word] == sentence ? base + Int(heads[word]) : -1 }

  /// The next token with the same word; -1 behind the last.
  func next(_ index: Int) -> Int {
    let link = links[index - base]
    return link < 0 ? -1 : base + Int(link)
  }

  /// Takes in a sentence.
  mutating func note(
    _ range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ classes: UnsafeBufferPointer<UInt64>
  ) {
    sentence += 1
    base = range.lowerBound
    distinct.removeAll(keepingCapacity: true)
    (self.classes, bits) = (0, WordBits())
    if links.count < range.count { links = Array(repeating: -1, count: range.count) }
    for offset in stride(from: range.count - 1, through: 0, by: -1) {
      let number = tokens[base + offset].word
      let word = Int(number)
      if stamps[word] == sentence {
        links[offset] = heads[word]
      } else {
        stamps[word] = sentence
        links[offset] = -1
        distinct.append(number)
        self.classes |= classes[word]
        bits.insert(number)
      }
      heads[word] = Int32(offset)
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
