/// Phrases that are looked for in a line, whatever their letter case. Small letters of ASCII only.
struct PhraseSet: Sendable {
  /// The phrases.
  let words: [String]
  private let bytes: [[UInt8]]
  /// The numbers of the phrases that begin with a byte.
  private let byFirst: [[Int]]
  private let isAtStart: Bool

  /// Phrases, the ones first that count more; those that stand at the beginning of a line, behind marks, where asked.
  init(_ words: [String], atStart: Bool = false) {
    (self.words, isAtStart) = (words, atStart)
    bytes = words.map { Array($0.utf8) }
    var byFirst = [[Int]](repeating: [], count: 256)
    for (number, word) in bytes.enumerated() {
      if let first = word.first { byFirst[Int(first)].append(number) }
    }
    self.byFirst = byFirst
  }

  /// The phrase that stands first in a line, and where it ends.
  func find(_ line: ArraySlice<UInt8>) -> (phrase: Int, end: Int)? {
    for start in line.indices {
      for number in byFirst[Int(Self.small(line[start]))] {
        if let end = end(bytes[number], line[start...]) { return (number, end) }
      }
      if isAtStart, !Self.isMark(line[start]) { return nil }
    }
    return nil
  }

  /// Where a phrase ends that begins a piece of a line; nil where it does not. Marks of emphasis are passed over.
  private func end(_ phrase: [UInt8], _ line: ArraySlice<UInt8>) -> Int? {
    var at = line.startIndex
    for byte in phrase {
      while at < line.endIndex, line[at] == UInt8(ascii: "*"), byte != UInt8(ascii: "*") { at += 1 }
      guard at < line.endIndex, Self.small(line[at]) == byte else { return nil }
      at += 1
    }
    return at
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// What may stand before the first word of a line: list marks, emphasis, quotation.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte <= 0x20 || [0x2A, 0x2D, 0x23, 0x3E, 0x5F, 0x7C, 0x60].contains(byte)
  }

  static let bases = PhraseSet(ProsePhrases.bases.map(\.0))
  static let licenses = PhraseSet(ProsePhrases.licenses, atStart: true)
  static let limits = PhraseSet(ProsePhrases.limits)
  static let titles = PhraseSet(["original model card"])
}
