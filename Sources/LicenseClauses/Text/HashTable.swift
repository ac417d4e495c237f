/// Numbers by the hash of a word, 0 for none, in a table that is probed in a row: what is hashed already needs no
/// hashing again.
struct HashTable<Value: FixedWidthInteger & Sendable>: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  private var values: [Value] = Array(repeating: 0, count: 64)
  private var used = 0

  /// The number of a hash; 0 where it has none.
  subscript(hash: UInt64) -> Value {
    var slot = place(hash)
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0
  }

  mutating func insert(_ value: Value, _ hash: UInt64) {
    if used * 2 >= keys.count { grow() }
    var slot = place(hash)
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    if keys[slot] == 0 { used += 1 }
    (keys[slot], values[slot]) = (hash, value)
  }

  private func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 29) & (keys.count - 1)
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    used = 0
    for index in oldKeys.indices where oldKeys[index] != 0 { insert(oldValues[index], oldKeys[index]) }
  }
}
