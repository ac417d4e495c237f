/// Numbers by the hash of a word, 0 for none, in a table that is probed in a row: what is hashed already needs no
/// hashing again.
struct HashTable<Value: FixedWidthInteger & Sendable>: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var value: Value = 0
  }

  private var slots = Array(repeating: Slot(), count: 64)
  private var used = 0

  /// The number of a hash; 0 where it has none.
  subscript(hash: UInt64) -> Value {
    let slot = slots[place(hash)]
    return slot.key == hash ? slot.value : 0
  }

  mutating func insert(_ value: Value, _ hash: UInt64) {
    if used * 2 >= slots.count { grow() }
    let slot = place(hash)
    if slots[slot].key == 0 { used += 1 }
    slots[slot] = Slot(key: hash, value: value)
  }

  /// Where a key stands, or is to stand.
  private func place(_ hash: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1)
      while slots[slot].key != 0, slots[slot].key != hash { slot = (slot + 1) & (slots.count - 1) }
      return slot
    }
  }

  /// The hashes with their numbers, in the order of their places.
  var entries: [(hash: UInt64, value: Value)] {
    slots.compactMap { $0.key == 0 ? nil : ($0.key, $0.value) }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    used = 0
    for slot in old where slot.key != 0 { insert(slot.value, slot.key) }
  }
}
