/// The tables of a grammar's patterns in memory of their own, which is written once and read by every pass.
///
/// Sendable although it points: the memory is never written again before it is freed.
final class PhraseTables: @unchecked Sendable {
  let pointers: UnsafePointer<PhraseProgram.Pointers>
  /// The number of each pattern among those that the recognisers declared.
  let numbers: [Int]

  init(_ program: PhraseProgram) {
    let memory = UnsafeMutablePointer<PhraseProgram.Pointers>.allocate(capacity: 1)
    memory.initialize(
      to: PhraseProgram.Pointers(
        steps: Self.copy(program.steps), heads: Self.copy(program.heads), sets: Self.copy(program.sets),
        cueStarts: Self.copy(program.cueStarts), candidateStarts: Self.copy(program.candidateStarts),
        classes: Self.copy(program.classes), firsts: Self.copy(program.firsts),
        candidateBits: Self.copy(program.candidateBits), cues: Self.copy(program.cues),
        setWords: Self.copy(program.setWords), candidates: Self.copy(program.candidates)))
    pointers = UnsafePointer(memory)
    numbers = program.numbers
  }

  private static func copy<Element>(_ array: [Element]) -> UnsafeBufferPointer<Element> {
    let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: array.count)
    _ = memory.initialize(from: array)
    return UnsafeBufferPointer(memory)
  }

  deinit {
    let tables = pointers.pointee
    tables.steps.deallocate()
    tables.heads.deallocate()
    tables.sets.deallocate()
    tables.classes.deallocate()
    for table in [tables.cueStarts, tables.candidateStarts] { table.deallocate() }
    for table in [tables.firsts, tables.candidateBits] { table.deallocate() }
    for table in [tables.cues, tables.setWords, tables.candidates] { table.deallocate() }
    pointers.deallocate()
  }
}

extension PhraseProgram {
  /// The tables as a pass reads them: plain memory, without counts of references or checks of access.
  ///
  /// Sendable although it points: the memory is filled once, before it is shared, and never written again or freed.
  struct Pointers: @unchecked Sendable {
    let steps: UnsafeBufferPointer<Instruction>
    let heads: UnsafeBufferPointer<Head>
    let sets: UnsafeBufferPointer<SetHead>
    let cueStarts, candidateStarts: UnsafeBufferPointer<Int32>
    let classes: UnsafeBufferPointer<UInt64>
    let firsts, candidateBits: UnsafeBufferPointer<WordBits>
    let cues, setWords, candidates: UnsafeBufferPointer<UInt16>

    /// The places in `candidates` of the patterns that are filed under a word.
    func candidateSlots(_ word: UInt16) -> Range<Int> {
      Int(candidateStarts[Int(word)])..<Int(candidateStarts[Int(word) + 1])
    }

    /// The patterns of a cue.
    func patterns(of cue: Int) -> Range<Int> { Int(cueStarts[cue])..<Int(cueStarts[cue + 1]) }

    /// Whether a word belongs to a set.
    func contains(_ set: Int, _ word: UInt16) -> Bool {
      let set = sets[set]
      guard set.bits.mayContain(word) else { return false }
      return classes[Int(word)] & set.classes != 0 || words(of: set).contains(word)
    }

    /// Whether a sentence holds a word of a set.
    func isPresent(set: Int, _ words: SentenceWords) -> Bool {
      let set = sets[set]
      guard words.bits.intersects(set.bits) else { return false }
      return words.classes & set.classes != 0 || self.words(of: set).contains { words.has(Int($0)) }
    }

    private func words(of set: SetHead) -> UnsafeBufferPointer<UInt16> {
      UnsafeBufferPointer(rebasing: setWords[Int(set.start)..<Int(set.start + set.count)])
    }
  }
}
