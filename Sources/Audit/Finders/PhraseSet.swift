/// Phrases that are looked for in a line, whatever their letter case. Small letters of ASCII only.
///
/// Most lines hold none. Each phrase is six bytes long or more, so of every three places in a line one is the first,
/// second or third place of a phrase that stands there: a table over the four bytes at each third place tells which of
/// these it may be, and mostly that it is none.
struct PhraseSet: Sendable {
  /// The phrases.
  let words: [String]
  private let bytes: [[UInt8]]
  /// The numbers of the phrases that begin with a byte.
  private let byFirst: [[Int]]
  /// At which of the first three places of a phrase four bytes may stand, a bit each, by ``key(_:_:)``.
  private let places: [UInt8]
  private let isAtStart: Bool

  /// Phrases of six bytes or more, the ones first that count more; those that stand at the beginning of a line, behind
  /// marks, where asked.
  init(_ words: [String], atStart: Bool = false) {
    (self.words, isAtStart) = (words, atStart)
    bytes = words.map { Array($0.utf8) }
    var byFirst = [[Int]](repeating: [], count: 256)
    for (number, word) in bytes.enumerated() {
      if let first = word.first { byFirst[Int(first)].append(number) }
    }
    self.byFirst = byFirst
    places = Self.places(bytes)
  }

  /// The phrase that stands first in a line, and where it ends.
  func find(_ line: UnsafeBufferPointer<UInt8>) -> (phrase: Int, end: Int)? {
    if isAtStart { return findAtStart(line) }
    guard line.first(Self.star, from: 0) != nil else { return findAnywhere(line) }
    // Marks of emphasis may stand within a phrase.
    let plain = line.filter { $0 != Self.star }
    guard plain.withUnsafeBufferPointer({ findAnywhere($0) }) != nil else { return nil }
    return line.indices.lazy.compactMap { phrase(at: $0, in: line) }.first
  }

  private func findAnywhere(_ line: UnsafeBufferPointer<UInt8>) -> (phrase: Int, end: Int)? {
    places.withUnsafeBufferPointer { places in
      var at = 2
      while at + 4 <= line.count {
        let may = places[Self.key(line, at)]
        if may != 0, let found = phrase(near: at, may, in: line) { return found }
        at += 3
      }
      return nil
    }
  }

  /// The phrase of which one of the first three places is the given one, as `may` allows.
  private func phrase(near at: Int, _ may: UInt8, in line: UnsafeBufferPointer<UInt8>)
    -> (phrase: Int, end: Int)?
  {
    for back in [2, 1, 0] where may & 1 << back != 0 {
      if let found = phrase(at: at - back, in: line) { return found }
    }
    return nil
  }

  private func findAtStart(_ line: UnsafeBufferPointer<UInt8>) -> (phrase: Int, end: Int)? {
    for start in line.indices {
      if let found = phrase(at: start, in: line) { return found }
      if !Self.isMark(line[start]) { return nil }
    }
    return nil
  }

  /// The phrase that begins at a place, the one first that counts more.
  private func phrase(at start: Int, in line: UnsafeBufferPointer<UInt8>) -> (phrase: Int, end: Int)? {
    for number in byFirst[Int(Self.small(line[start]))] {
      if let end = end(bytes[number], line, start) { return (number, end) }
    }
    return nil
  }

  /// Where a phrase ends that begins at a place; nil where it does not. Marks of emphasis are passed over.
  private func end(_ phrase: [UInt8], _ line: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var at = start
    for byte in phrase {
      while at < line.count, line[at] == Self.star, byte != Self.star { at += 1 }
      guard at < line.count, Self.small(line[at]) == byte else { return nil }
      at += 1
    }
    return at
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// What may stand before the first word of a line: list marks, emphasis, quotation.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x2A, 0x2D, 0x23, 0x3E, 0x5F, 0x7C, 0x60: true
    default: false
    }
  }
}

extension PhraseSet {
  static let bases = PhraseSet(ProsePhrases.bases.map(\.0))
  static let licenses = PhraseSet(ProsePhrases.licenses, atStart: true)
  static let limits = PhraseSet(ProsePhrases.limits)
  static let titles = PhraseSet(["original model card"])
  /// All that may stand anywhere in a line: one look tells that none of them does.
  static let anywhere = PhraseSet(bases.words + limits.words)
}

// MARK: The table

extension PhraseSet {
  private static let star = UInt8(ascii: "*")

  /// A number for the four bytes at a place, the same for capitals and small letters.
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let four = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt32.self) | 0x2020_2020
    return Int((four &* 0x9E37_79B1) >> 16)
  }

  private static func places(_ phrases: [[UInt8]]) -> [UInt8] {
    var places = [UInt8](repeating: 0, count: 1 << 16)
    for phrase in phrases where phrase.count >= 6 {
      phrase.withUnsafeBufferPointer { phrase in
        for place in 0..<3 { places[key(phrase, place)] |= 1 << place }
      }
    }
    return places
  }
}
