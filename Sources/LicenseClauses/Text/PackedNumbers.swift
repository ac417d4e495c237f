/// A closed table of numbers by hash, in eight bytes an entry: 48 bits of the hash, 16 of the number. It is read for
/// each new word of a text, and so small that it stays at hand.
struct PackedNumbers: Sendable {
  private var slots: [UInt64]
  private let shift: UInt64
  private static let number: UInt64 = 0xFFFF

  init(_ entries: [(hash: UInt64, value: UInt16)]) {
    var bits = 6
    while 1 << bits < entries.count * 3 / 2 { bits += 1 }
    shift = UInt64(64 - bits)
    slots = Array(repeating: 0, count: 1 << bits)
    for (hash, value) in entries { slots[place(hash)] = hash & ~Self.number | UInt64(value) }
  }

  /// The number of a hash; 0 where it has none.
  subscript(hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: slots[place(hash)] & Self.number) }

  /// Where a hash stands, or an empty place.
  private func place(_ hash: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(truncatingIfNeeded: (hash &* 0x9e37_79b9_7f4a_7c15) >> shift)
      while slots[slot] != 0, (slots[slot] ^ hash) & ~Self.number != 0 {
        slot = (slot + 1) & (slots.count - 1)
      }
      return slot
    }
  }
}
