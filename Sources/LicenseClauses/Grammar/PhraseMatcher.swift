/// A phrase found in a sentence: its cue and the tokens that it covers.
struct Hit {
  let cue: Int
  let start: Int
  let end: Int

  var range: Range<Int> { start..<end }
}

/// The places of a cue in a sentence, in order, as long as the matcher stays there.
struct Hits: RandomAccessCollection {
  // The reading that asks holds the matcher.
  fileprivate unowned(unsafe) let matcher: PhraseMatcher
  fileprivate let cue: Int
  fileprivate let first: Int
  let count: Int

  var startIndex: Int { 0 }
  var endIndex: Int { count }
  subscript(index: Int) -> Hit { matcher.hit(first + index, of: cue) }
}

/// Looks for the phrases of a grammar in one sentence at a time.
///
/// A move to a sentence only notes which phrases its words allow; each cue's are looked for when somebody asks, since
/// most are never asked for.
final class PhraseMatcher {
  private let tables: PhraseTables
  private let program: UnsafePointer<PhraseProgram.Pointers>
  private let tokens: UnsafeBufferPointer<Token>
  private let words: SentenceWords
  /// The patterns that the sentence's words allow, and the cues that have one.
  private let allowed, possible: BitTable
  /// What the cues that were asked for have found, those of one cue in a row. Each is packed so that it sorts by its
  /// beginning and the pattern's number: 32 bits of the first word, 16 of the pattern, 16 of the length.
  // Nothing is read while it is written, so no access needs a check.
  @exclusivity(unchecked) private var found = GrowingBuffer<UInt64>()
  /// For each cue the sentence in which it was last looked for, and what it has found.
  private let soughtIn, starts, counts: UnsafeMutableBufferPointer<Int32>
  /// For each set of words the sentence in which it was last looked for, doubled, and one more where it was there.
  private let sets: UnsafeMutableBufferPointer<Int32>
  /// Where the patterns that were found are noted, if anybody asks.
  var usage: PatternUsage?

  /// Takes the number of tokens of the longest range that it will be asked for.
  init(_ grammar: Grammar, _ tokens: UnsafeBufferPointer<Token>, longest: Int) {
    tables = grammar.tables
    program = tables.pointers
    self.tokens = tokens
    words = SentenceWords(vocabulary: grammar.vocabulary.count, longest: longest)
    (allowed, possible) = (BitTable(program.pointee.heads.count), BitTable(grammar.cueCount))
    (soughtIn, starts, counts) = (
      .zeros(grammar.cueCount), .zeros(grammar.cueCount), .zeros(grammar.cueCount)
    )
    sets = .zeros(program.pointee.sets.count)
  }

  deinit {
    for memory in [soughtIn, starts, counts, sets] { memory.deallocate() }
    for memory in [allowed, possible] { memory.deallocate() }
    found.deallocate()
  }

  /// Moves to a token range.
  func move(to range: Range<Int>) {
    let program = program.pointee
    words.note(range, tokens, program.classes)
    if let usage { note(usage) }
    found.count = 0
    allowed.removeAll()
    possible.removeAll()
    let bits = words.bits
    for word in words.distinct {
      for slot in program.candidateSlots(word) where bits.contains(program.candidateBits[slot]) {
        let number = Int(program.candidates[slot])
        allowed.insert(number)
        possible.insert(Int(program.cues[number]))
      }
    }
  }

  /// Notes which patterns stood in the range.
  func note(_ usage: PatternUsage) {
    for index in 0..<found.count { usage.numbers.insert(tables.numbers[Int(found[index] >> 16 & 0xFFFF)]) }
  }

  /// Whether a cue has a phrase that the range's words allow.
  func mayHave(_ cue: Int) -> Bool { possible.contains(cue) }

  /// Whether a cue stands in the range.
  func has(_ cue: Int) -> Bool { seek(cue) > 0 }

  /// The first place of a cue.
  func first(_ cue: Int) -> Hit? { seek(cue) > 0 ? hit(Int(starts[cue]), of: cue) : nil }

  /// All places of a cue, in order.
  func all(_ cue: Int) -> Hits {
    let count = seek(cue)
    return Hits(matcher: self, cue: cue, first: count > 0 ? Int(starts[cue]) : 0, count: count)
  }

  /// All places of some cues that follow each other, in the order of their beginnings.
  func all(of cues: Range<Int>) -> [Hit] {
    var hits: [Hit] = []
    collect(cues, into: &hits)
    return hits
  }

  /// The same in an array that is used again and again.
  func collect(_ cues: Range<Int>, into hits: inout [Hit]) {
    hits.removeAll(keepingCapacity: true)
    for cue in possible.members(in: cues) {
      let count = seek(cue)
      guard count > 0 else { continue }
      let first = Int(starts[cue])
      for index in first..<(first + count) { hits.append(hit(index, of: cue)) }
    }
    if hits.count > 1 { hits.sort { ($0.start, $0.cue, $0.end) < ($1.start, $1.cue, $1.end) } }
  }

  /// The cues that have a phrase which the sentence's words allow, in order.
  var possibleCues: BitTable.Members { possible.members(in: 0..<soughtIn.count) }

  /// What was found, as tokens.
  fileprivate func hit(_ index: Int, of cue: Int) -> Hit {
    let key = found[index]
    let start = Int(key >> 32)
    let end = start + Int(key & 0xFFFF)
    return Hit(cue: cue, start: words.place(start), end: words.place(end - 1) + 1)
  }

  /// Looks for a cue, once in a range, and says how many places it has.
  private func seek(_ cue: Int) -> Int {
    guard possible.contains(cue) else { return 0 }
    if soughtIn[cue] == words.sentence { return Int(counts[cue]) }
    soughtIn[cue] = words.sentence
    let first = found.count
    let run = PhraseRun(words: words.sequence, program: program)
    for number in allowed.members(in: program.pointee.patterns(of: cue)) {
      let head = program.pointee.heads[number]
      if isPossible(head) { look(for: number, head, run) }
    }
    let count = found.count - first
    if count > 1 { found.sort(from: first) }
    (starts[cue], counts[cue]) = (Int32(first), Int32(count))
    return count
  }

  /// Whether the sentence holds what a pattern needs.
  private func isPossible(_ head: PhraseProgram.Head) -> Bool {
    for place in 0..<4 {
      let need = head.needs[place]
      if need == 0 { return true }
      let isThere =
        need < PhraseProgram.Head.isSet
        ? words.has(Int(need)) : isPresent(set: Int(need & ~PhraseProgram.Head.isSet))
      guard isThere else { return false }
    }
    return true
  }

  /// Whether the sentence holds a word of a set; each is looked for once.
  private func isPresent(set: Int) -> Bool {
    if sets[set] >> 1 == words.sentence { return sets[set] & 1 == 1 }
    let isPresent = program.pointee.isPresent(set: set, words)
    sets[set] = words.sentence << 1 | (isPresent ? 1 : 0)
    return isPresent
  }

  /// Tries a pattern wherever it can begin.
  private func look(for number: Int, _ head: PhraseProgram.Head, _ run: PhraseRun) {
    let step = Int(head.start)
    let bits = program.pointee.firsts[Int(head.first)]
    if head.firstWord != Mark.unknown {
      // Where a pattern begins with one word, that word stands here.
      var index = words.first(Int(head.firstWord))
      while index >= 0 {
        if run.canGoOn(bits, index + 1) { keep(number, index, run.end(step + 1, index + 1)) }
        index = words.next(index)
      }
    } else {
      for index in run.words.indices where bits.mayContain(run.words[index]) {
        keep(number, index, run.end(step, index))
      }
    }
  }

  /// Keeps a phrase that ends at a word, unless it is none.
  private func keep(_ number: Int, _ index: Int, _ end: Int) {
    guard end >= 0 else { return }
    found.append(UInt64(index) << 32 | UInt64(number) << 16 | UInt64(end - index))
  }
}
