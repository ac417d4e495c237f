/// The tables of a grammar's patterns in memory of their own, which is written once and read by every pass.
final class PhraseTables: Sendable {
  let pointers: PhraseProgram.Pointers

  init(_ program: PhraseProgram) {
    pointers = PhraseProgram.Pointers(
      steps: Self.copy(program.steps), starts: Self.copy(program.starts), cues: Self.copy(program.cues),
      needs: Self.copy(program.needs), needStarts: Self.copy(program.needStarts),
      setStarts: Self.copy(program.setStarts), candidateStarts: Self.copy(program.candidateStarts),
      firstWords: Self.copy(program.firstWords), setClasses: Self.copy(program.setClasses),
      classes: Self.copy(program.classes), gapEnds: Self.copy(program.gapEnds),
      firstBits: Self.copy(program.firstBits),
      setWords: Self.copy(program.setWords), candidates: Self.copy(program.candidates))
  }

  private static func copy<Element>(_ array: [Element]) -> UnsafeBufferPointer<Element> {
    let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: array.count)
    _ = memory.initialize(from: array)
    return UnsafeBufferPointer(memory)
  }

  deinit {
    pointers.steps.deallocate()
    for table in [
      pointers.starts, pointers.cues, pointers.needs, pointers.needStarts, pointers.setStarts,
      pointers.candidateStarts, pointers.firstWords,
    ] {
      table.deallocate()
    }
    for table in [pointers.setClasses, pointers.classes] { table.deallocate() }
    for table in [pointers.gapEnds, pointers.firstBits] { table.deallocate() }
    pointers.setWords.deallocate()
    pointers.candidates.deallocate()
  }
}
