/// Phrases that are looked for in a line, whatever their letter case. Small letters of ASCII only.
///
/// Most lines hold none. A table over the last five bits of three bytes tells with one look at each place that no
/// phrase begins there, and another one over the next three; only where both let one through is it compared.
struct PhraseSet: Sendable {
  /// The phrases.
  let words: [String]
  private let bytes: [[UInt8]]
  /// The numbers of the phrases that begin with a byte.
  private let byFirst: [[Int]]
  /// Which three bytes a phrase may begin with, and which three may follow its first, by ``key(_:_:)``.
  private let tables: [Tables]
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
    tables = Self.tables(bytes)
  }

  /// The phrase that stands first in a line, and where it ends.
  func find(_ line: UnsafeBufferPointer<UInt8>) -> (phrase: Int, end: Int)? {
    isAtStart ? findAtStart(line) : tables.withUnsafeBufferPointer { findAnywhere(line, $0) }
  }

  private func findAnywhere(_ line: UnsafeBufferPointer<UInt8>, _ tables: UnsafeBufferPointer<Tables>)
    -> (phrase: Int, end: Int)?
  {
    guard line.count > 3 else { return nil }
    var key = Self.key(Self.key(Int(line[0]), line[1]), line[2])
    for next in 3..<line.count {
      let begins = tables[key].contains(.beginning)
      key = Self.key(key, line[next])
      if begins, tables[key].contains(.second), let found = phrase(at: next - 3, in: line) { return found }
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

// MARK: The tables

extension PhraseSet {
  /// Where in a phrase three bytes may stand.
  private struct Tables: OptionSet {
    let rawValue: UInt8
    static let beginning = Tables(rawValue: 1)
    static let second = Tables(rawValue: 2)
  }

  private static let star = UInt8(ascii: "*")

  /// The number of the last three bytes: of the two before, and of one.
  private static func key(_ before: Int, _ byte: UInt8) -> Int { (before << 5 | Int(byte & 31)) & 0x7FFF }

  private static func tables(_ phrases: [[UInt8]]) -> [Tables] {
    var tables = [Tables](repeating: [], count: 1 << 15)
    for phrase in phrases where phrase.count > 3 {
      for key in keys(phrase[..<3]) { tables[key].insert(.beginning) }
      for key in keys(phrase[1..<4]) + keys([star]) { tables[key].insert(.second) }
    }
    return tables
  }

  /// The numbers of three bytes, also where a mark of emphasis stands in them: behind it anything may.
  private static func keys(_ bytes: ArraySlice<UInt8>) -> [Int] {
    let plain = bytes.reduce(0, key)
    let marked = (1...2).flatMap { count in open(bytes.prefix(count) + [star]) }
    return bytes.count == 3 ? [plain] + marked : open(bytes)
  }

  /// All numbers that begin with up to three bytes.
  private static func open(_ bytes: ArraySlice<UInt8>) -> [Int] {
    let (number, rest) = (bytes.reduce(0, key), 5 * (3 - bytes.count))
    return (0..<1 << rest).map { number << rest | $0 }
  }
}
