/// All patterns of a grammar laid out in a few flat tables, which one pass reads without counting references.
struct PhraseProgram: Sendable {
  /// What a step of a pattern does.
  enum Operation: UInt16 { case word, set, not, gap, split, jump, accept }

  /// A step, in four bytes: what a pass reads most should lie close together.
  struct Instruction {
    private let bits: UInt16
    /// A word's number, a set's, a gap's length, or the step to go on from.
    let operand: UInt16

    init(_ operation: Operation, _ operand: UInt16, first: UInt16 = 0) {
      precondition(first < 1 << 13, "too many sets of first words")
      (bits, self.operand) = (first << 3 | operation.rawValue, operand)
    }

    var operation: Operation { Operation(rawValue: bits & 7) ?? .accept }
    /// Where the words are that may end a gap, or that a split's first way may begin with.
    var first: Int { Int(bits >> 3) }
  }

  /// What is asked of a pattern before it is run, in sixteen bytes.
  struct Head {
    /// What the sentence must hold besides the word that the pattern is filed under, the rarest first: words' numbers,
    /// or sets' with the highest bit; 0 for none.
    let needs: SIMD4<UInt16>
    /// Its first step.
    let start: UInt16
    /// The word that it begins with; 0 where it may be one of several.
    let firstWord: UInt16
    /// Where the words are that may follow the first word; where there is none, that the pattern may begin with.
    let first: UInt16

    static let isSet: UInt16 = 0x8000
  }

  /// A set of words.
  struct SetHead {
    let bits: WordBits
    let classes: UInt64
    /// Where its words are.
    let start: Int32
    let count: Int32
  }

  private(set) var steps: [Instruction] = []
  private(set) var heads: [Head] = []
  /// The number of each pattern among those that the recognisers declared.
  let numbers: [Int]
  private(set) var cues: [UInt16] = []
  /// For each cue the first of its patterns, which follow each other.
  private(set) var cueStarts: [Int32] = []
  /// The words that may end a gap, or that a split's first way may begin with, so that no program is run in vain.
  private(set) var firsts: [WordBits] = []
  private var firstPlaces: [WordBits: UInt16] = [:]
  /// The steps that are still to be looked at, and for each the last look that saw it.
  private var open: [Int] = []
  private var seen: [Int32] = []
  private var lookNumber: Int32 = 0
  private(set) var sets: [SetHead] = []
  private(set) var setWords: [UInt16] = []
  let classes: [UInt64]
  /// For each word, the patterns that are filed under it, with the bits of the words that each needs: most are
  /// refused by one comparison.
  private(set) var candidateStarts: [Int32] = [0]
  private(set) var candidates: [UInt16] = []
  private(set) var candidateBits: [WordBits] = []

  init(
    _ all: [(pattern: Pattern, cue: Int)], without: Set<Int> = [], cueCount: Int, _ sets: [WordSet],
    classes: [UInt64],
    vocabulary: Vocabulary
  ) {
    self.classes = classes
    numbers = all.indices.filter { !without.contains($0) }
    let patterns = numbers.map { all[$0] }
    let table = PatternNeeds(patterns.map(\.pattern), sets, classes: classes, vocabulary: vocabulary)
    for list in table.filed {
      candidates += list
      candidateBits += list.map { Self.bits(table.needs[Int($0)]) }
      candidateStarts.append(Int32(candidates.count))
    }
    for set in table.sets {
      self.sets.append(
        SetHead(
          bits: Self.bits(of: set, classes), classes: set.classes, start: Int32(setWords.count),
          count: Int32(set.words.count)))
      setWords += set.words
    }
    for (number, (pattern, cue)) in patterns.enumerated() {
      let base = UInt16(steps.count)
      heads.append(head(pattern, table.needs[number]))
      cues.append(UInt16(cue))
      while cueStarts.count <= cue { cueStarts.append(Int32(number)) }
      for index in pattern.steps.indices { steps.append(instruction(pattern, index, base)) }
    }
    while cueStarts.count <= cueCount { cueStarts.append(Int32(patterns.count)) }
  }

  private mutating func head(_ pattern: Pattern, _ needs: [Int32]) -> Head {
    var word = Mark.unknown
    if case .word(let first) = pattern.steps[0] { word = first }
    var others = SIMD4<UInt16>()
    for (place, need) in needs.dropFirst().prefix(4).enumerated() {
      others[place] = need >= 0 ? UInt16(need) : UInt16(-need - 1) | Head.isSet
    }
    return Head(
      needs: others, start: UInt16(steps.count), firstWord: word,
      first: place(first(pattern, word == Mark.unknown ? 0 : 1)))
  }

  private static func bits(_ needs: [Int32]) -> WordBits {
    var bits = WordBits()
    for word in needs where word >= 0 { bits.insert(UInt16(word)) }
    return bits
  }

  private static func bits(of set: WordSet, _ classes: [UInt64]) -> WordBits {
    var bits = WordBits()
    for word in set.words { bits.insert(word) }
    if set.classes == 0 { return bits }
    for word in classes.indices where classes[word] & set.classes != 0 { bits.insert(UInt16(word)) }
    return bits
  }

  /// The words that a pattern can go on with from a step; all where it may end there or skip any.
  private mutating func first(_ pattern: Pattern, _ step: Int) -> WordBits {
    var bits = WordBits()
    open.removeAll(keepingCapacity: true)
    open.append(step)
    // Ways part at a split and may meet again: each step is looked at once.
    lookNumber += 1
    while seen.count < pattern.steps.count { seen.append(0) }
    while let at = open.popLast() {
      if seen[at] == lookNumber { continue }
      seen[at] = lookNumber
      switch pattern.steps[at] {
      case .word(let word): bits.insert(word)
      case .set(let set): bits.formUnion(sets[set].bits)
      case .split(let a, let b):
        open.append(a)
        open.append(b)
      case .jump(let to): open.append(to)
      case .not: open.append(at + 1)
      case .gap, .accept: return .all
      }
    }
    return bits
  }

  private mutating func instruction(_ pattern: Pattern, _ index: Int, _ base: UInt16) -> Instruction {
    switch pattern.steps[index] {
    case .word(let word): Instruction(.word, word)
    case .set(let set): Instruction(.set, UInt16(set))
    case .not(let set): Instruction(.not, UInt16(set))
    case .gap(let most): Instruction(.gap, UInt16(most), first: place(first(pattern, index + 1)))
    // The first way is the next step.
    case .split(_, let b): Instruction(.split, base + UInt16(b), first: place(first(pattern, index + 1)))
    case .jump(let to): Instruction(.jump, base + UInt16(to))
    case .accept: Instruction(.accept, 0)
    }
  }

  /// The place of some words among `firsts`; equal ones share it.
  private mutating func place(_ bits: WordBits) -> UInt16 {
    if let known = firstPlaces[bits] { return known }
    firstPlaces[bits] = UInt16(firsts.count)
    firsts.append(bits)
    return UInt16(firsts.count - 1)
  }
}
