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

  private var steps: [Instruction] = []
  private var starts: [Int32] = []
  private var cues: [Int32] = []
  /// What each pattern needs: a word's number, or a set's with its sign turned, less one.
  private var needs: [Int32] = []
  private var needStarts: [Int32] = [0]
  /// For each pattern the bits of the words that it needs: most patterns are refused by one comparison.
  private var needBits: [WordBits] = []
  /// For each gap the words that may end it, so that no program is run in vain.
  private var gapEnds: [WordBits] = []
  private var setBits: [WordBits] = []
  private var setClasses: [UInt64] = []
  private var setWords: [UInt16] = []
  private var setStarts: [Int32] = [0]
  private let classes: [UInt64]
  private let candidateStarts: [Int32]
  private let candidates: [UInt16]

  init(
    _ patterns: [(pattern: Pattern, cue: Int)], _ sets: [WordSet], classes: [UInt64],
    candidateStarts: [Int32], candidates: [UInt16]
  ) {
    (self.classes, self.candidateStarts, self.candidates) = (classes, candidateStarts, candidates)
    for set in sets {
      setClasses.append(set.classes)
      setWords += set.words
      setStarts.append(Int32(setWords.count))
      setBits.append(Self.bits(of: set, classes))
    }
    for (pattern, cue) in patterns {
      let base = Int32(steps.count)
      starts.append(base)
      cues.append(Int32(cue))
      steps += pattern.steps.map { Self.instruction($0, base) }
      for index in pattern.steps.indices {
        guard case .gap(let most) = pattern.steps[index] else { continue }
        steps[Int(base) + index] = Instruction(operation: .gap, a: Int32(most), b: Int32(gapEnds.count))
        gapEnds.append(first(pattern, index + 1))
      }
      // The first atom is there when a pattern is tried; plain words are rarer than classes.
      let rest = pattern.required.dropFirst().map(Self.need).sorted {
        ($0 < 0 ? 1 : 0, $0) < ($1 < 0 ? 1 : 0, $1)
      }
      needs += rest
      var bits = WordBits()
      for word in rest where word >= 0 { bits.insert(UInt16(word)) }
      needBits.append(bits)
      needStarts.append(Int32(needs.count))
    }
  }

  private static func bits(of set: WordSet, _ classes: [UInt64]) -> WordBits {
    var bits = WordBits()
    for word in set.words { bits.insert(word) }
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

  private static func need(_ requirement: Pattern.Requirement) -> Int32 {
    switch requirement {
    case .word(let word): Int32(word)
    case .set(let set): -Int32(set) - 1
    }
  }
}

extension PhraseProgram {
  /// The tables as one pass reads them.
  struct Pointers {
    let steps: UnsafeBufferPointer<Instruction>
    let starts, cues, needs, needStarts, setStarts, candidateStarts: UnsafeBufferPointer<Int32>
    let setClasses, classes: UnsafeBufferPointer<UInt64>
    let needBits, gapEnds: UnsafeBufferPointer<WordBits>
    let setWords, candidates: UnsafeBufferPointer<UInt16>

    /// The places in `candidates` of the patterns that a word can begin.
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
    func isPossible(
      _ pattern: Int, _ present: UInt64, _ bits: WordBits, _ stamps: UnsafeBufferPointer<Int32>,
      _ sentence: Int32
    ) -> Bool {
      guard bits.contains(needBits[pattern]) else { return false }
      for index in Int(needStarts[pattern])..<Int(needStarts[pattern + 1]) {
        let need = Int(needs[index])
        let isThere =
          need >= 0
          ? stamps[need] == sentence : isPresent(set: -need - 1, present, stamps, sentence)
        if !isThere { return false }
      }
      return true
    }

    private func isPresent(
      set: Int, _ present: UInt64, _ stamps: UnsafeBufferPointer<Int32>, _ sentence: Int32
    ) -> Bool {
      if present & setClasses[set] != 0 { return true }
      for index in Int(setStarts[set])..<Int(setStarts[set + 1])
      where stamps[Int(setWords[index])] == sentence {
        return true
      }
      return false
    }
  }

  /// Lends the tables to a pass.
  func withPointers<Result>(_ body: (Pointers) -> Result) -> Result {
    steps.withUnsafeBufferPointer { steps in
      starts.withUnsafeBufferPointer { starts in
        cues.withUnsafeBufferPointer { cues in
          needs.withUnsafeBufferPointer { needs in
            needStarts.withUnsafeBufferPointer { needStarts in
              setStarts.withUnsafeBufferPointer { setStarts in
                setWords.withUnsafeBufferPointer { setWords in
                  lendRest { candidateStarts, setClasses, classes, candidates, needBits, gapEnds in
                    body(
                      Pointers(
                        steps: steps, starts: starts, cues: cues, needs: needs, needStarts: needStarts,
                        setStarts: setStarts, candidateStarts: candidateStarts, setClasses: setClasses,
                        classes: classes, needBits: needBits, gapEnds: gapEnds, setWords: setWords,
                        candidates: candidates))
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func lendRest<Result>(
    _ body: (
      UnsafeBufferPointer<Int32>, UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<UInt64>,
      UnsafeBufferPointer<UInt16>, UnsafeBufferPointer<WordBits>, UnsafeBufferPointer<WordBits>
    ) -> Result
  ) -> Result {
    candidateStarts.withUnsafeBufferPointer { candidateStarts in
      setClasses.withUnsafeBufferPointer { setClasses in
        classes.withUnsafeBufferPointer { classes in
          candidates.withUnsafeBufferPointer { candidates in
            needBits.withUnsafeBufferPointer { needBits in
              gapEnds.withUnsafeBufferPointer {
                body(candidateStarts, setClasses, classes, candidates, needBits, $0)
              }
            }
          }
        }
      }
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
