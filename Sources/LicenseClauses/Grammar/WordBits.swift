/// A set of words folded into 128 bits: a word that is in it is always found, another one sometimes too.
struct WordBits: Hashable, Sendable {
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

  /// Whether a word may be in both.
  func intersects(_ other: WordBits) -> Bool { low & other.low != 0 || high & other.high != 0 }

  /// Whether all bits of another set are in this one.
  func contains(_ other: WordBits) -> Bool { other.low & ~low == 0 && other.high & ~high == 0 }
}
