/// The tables of a grammar's patterns in memory of their own, which is written once and read by every pass.
///
/// Sendable although it points: the memory is never written again before it is freed.
final class PhraseTables: @unchecked Sendable {
  let pointers: UnsafePointer<PhraseProgram.Pointers>

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
