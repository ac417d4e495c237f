/// All patterns of a grammar laid out in a few flat tables, which one pass reads without counting references.
struct PhraseProgram: Sendable {
  /// What a step of a pattern does.
  enum Operation: UInt8 { case word, set, not, gap, split, jump, accept }

  /// A step: a word's number, a set's, a gap's length, or the steps to go on from.
  struct Instruction {
    let operation: Operation
    let a: Int32
    /// The second step to go on from; for a gap, where the words that may end it are.
    var b: Int32 = 0
  }

  /// A pattern that is filed under a word, with the bits of the words that it needs: most are refused by one
  /// comparison.
  struct Candidate {
    let bits: WordBits
    let number: UInt16
  }

  private(set) var steps: [Instruction] = []
  private(set) var starts: [Int32] = []
  private(set) var cues: [Int32] = []
  /// What each pattern needs: a word's number, or a set's with its sign turned, less one.
  private(set) var needs: [Int32] = []
  private(set) var needStarts: [Int32] = [0]
  /// For each gap the words that may end it, so that no program is run in vain.
  private(set) var gapEnds: [WordBits] = []
  private var setBits: [WordBits] = []
  private(set) var setClasses: [UInt64] = []
  private(set) var setWords: [UInt16] = []
  private(set) var setStarts: [Int32] = [0]
  let classes: [UInt64]
  /// For each word, the patterns that are filed under it.
  private(set) var candidateStarts: [Int32] = [0]
  private(set) var candidates: [Candidate] = []
  /// What each pattern begins with: a word's number, or -1 where it may be one of several.
  private(set) var firstWords: [Int32] = []
  private(set) var firstBits: [WordBits] = []

  init(
    _ patterns: [(pattern: Pattern, cue: Int)], _ sets: [WordSet], classes: [UInt64],
    vocabulary: Vocabulary
  ) {
    self.classes = classes
    let table = PatternNeeds(patterns.map(\.pattern), sets, classes: classes, vocabulary: vocabulary)
    for list in table.filed {
      candidates += list.map { Candidate(bits: Self.bits(table.needs[Int($0)]), number: $0) }
      candidateStarts.append(Int32(candidates.count))
    }
    for set in table.sets {
      setClasses.append(set.classes)
      setWords += set.words
      setStarts.append(Int32(setWords.count))
      setBits.append(Self.bits(of: set, classes))
    }
    for (number, (pattern, cue)) in patterns.enumerated() {
      let base = Int32(steps.count)
      starts.append(base)
      cues.append(Int32(cue))
      steps += pattern.steps.map { Self.instruction($0, base) }
      for index in pattern.steps.indices {
        guard case .gap(let most) = pattern.steps[index] else { continue }
        steps[Int(base) + index] = Instruction(operation: .gap, a: Int32(most), b: Int32(gapEnds.count))
        gapEnds.append(first(pattern, index + 1))
      }
      if case .word(let word) = pattern.steps[0] {
        firstWords.append(Int32(word))
      } else {
        firstWords.append(-1)
      }
      firstBits.append(first(pattern, 0))
      needs += table.needs[number]
      needStarts.append(Int32(needs.count))
    }
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
  private func first(_ pattern: Pattern, _ step: Int) -> WordBits {
    var bits = WordBits()
    var open = [step]
    var seen: Set<Int> = []
    while let at = open.popLast() {
      guard seen.insert(at).inserted else { continue }
      switch pattern.steps[at] {
      case .word(let word): bits.insert(word)
      case .set(let set): bits.formUnion(setBits[set])
      case .split(let a, let b): open += [a, b]
      case .jump(let to): open.append(to)
      case .not: open.append(at + 1)
      case .gap, .accept: return .all
      }
    }
    return bits
  }

  private static func instruction(_ step: Pattern.Step, _ base: Int32) -> Instruction {
    switch step {
    case .word(let word): Instruction(operation: .word, a: Int32(word))
    case .set(let set): Instruction(operation: .set, a: Int32(set))
    case .not(let set): Instruction(operation: .not, a: Int32(set))
    case .gap(let most): Instruction(operation: .gap, a: Int32(most))
    case .split(let a, let b): Instruction(operation: .split, a: base + Int32(a), b: base + Int32(b))
    case .jump(let to): Instruction(operation: .jump, a: base + Int32(to))
    case .accept: Instruction(operation: .accept, a: 0)
    }
  }
}

extension PhraseProgram {
  /// The tables as a pass reads them: plain memory, without counts of references or checks of access.
  ///
  /// Sendable although it points: the memory is filled once, before it is shared, and never written again or freed.
  struct Pointers: @unchecked Sendable {
    let steps: UnsafeBufferPointer<Instruction>
    let starts, cues, needs, needStarts, setStarts, candidateStarts, firstWords: UnsafeBufferPointer<Int32>
    let setClasses, classes: UnsafeBufferPointer<UInt64>
    let gapEnds, firstBits: UnsafeBufferPointer<WordBits>
    let setWords: UnsafeBufferPointer<UInt16>
    let candidates: UnsafeBufferPointer<Candidate>

    /// The places in `candidates` of the patterns that are filed under a word.
    func candidateSlots(_ word: UInt16) -> Range<Int> {
      Int(candidateStarts[Int(word)])..<Int(candidateStarts[Int(word) + 1])
    }

    /// Whether a word belongs to a set.
    func contains(_ set: Int, _ word: UInt16) -> Bool {
      if classes[Int(word)] & setClasses[set] != 0 { return true }
      for index in Int(setStarts[set])..<Int(setStarts[set + 1]) where setWords[index] == word { return true }
      return false
    }

    /// Whether a sentence holds what a pattern needs.
    func isPossible(_ pattern: Int, _ words: SentenceWords) -> Bool {
      for index in Int(needStarts[pattern])..<Int(needStarts[pattern + 1]) {
        let need = Int(needs[index])
        guard need >= 0 ? words.has(need) : isPresent(set: -need - 1, words) else { return false }
      }
      return true
    }

    private func isPresent(set: Int, _ words: SentenceWords) -> Bool {
      if words.classes & setClasses[set] != 0 { return true }
      for index in Int(setStarts[set])..<Int(setStarts[set + 1]) where words.has(Int(setWords[index])) {
        return true
      }
      return false
    }
  }
}

/// A set of words folded into 128 bits: a word that is in it is always found, another one sometimes too.
struct WordBits: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Every word.
  static let all: WordBits = {
    var bits = WordBits()
    (bits.low, bits.high) = (.max, .max)
    return bits
  }()

  /// Whether it holds every word.
  var isAll: Bool { low == .max && high == .max }

  mutating func formUnion(_ other: WordBits) { (low, high) = (low | other.low, high | other.high) }

  /// Whether a word may be in it.
  func mayContain(_ word: UInt16) -> Bool {
    (word & 64 == 0 ? low : high) & 1 << UInt64(word & 63) != 0
  }

  mutating func insert(_ word: UInt16) {
    if word & 64 == 0 { low |= 1 << UInt64(word & 63) } else { high |= 1 << UInt64(word & 63) }
  }

  /// Whether all bits of another set are in this one.
  func contains(_ other: WordBits) -> Bool { other.low & ~low == 0 && other.high & ~high == 0 }
}
