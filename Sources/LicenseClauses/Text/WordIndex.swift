/// A closed vocabulary, as a text's words are looked up in it: one look for a word as it stands, one for its stem.
struct WordIndex: Sendable {
  /// What a word stands for, and whether it is a foreign function word.
  struct Entry: Sendable {
    fileprivate var bits: UInt16

    fileprivate init(number: UInt16, isForeign: Bool = false) {
      precondition(number < Self.foreign, "too many words")
      bits = number | (isForeign ? Self.foreign : 0)
    }

    private static let foreign: UInt16 = 0x4000
    /// Marks a word that is known and stands for nothing: no entry of a table is 0.
    fileprivate static let known: UInt16 = 0x8000

    var number: UInt16 { bits & (Self.foreign - 1) }
    var isForeign: Bool { bits & Self.foreign != 0 }
  }

  private let stems: PackedNumbers
  /// Irregular words, other names and foreign function words.
  private let exact: PackedNumbers

  init(_ vocabulary: Vocabulary) {
    let stems = vocabulary.numbers
    var exact = HashTable<UInt16>()
    func add(_ word: UInt64, _ entry: Entry) { exact.insert(entry.bits | Entry.known, word) }
    for (word, stem) in WordStem.irregulars { add(word, Entry(number: stems[stem])) }
    for (word, number) in vocabulary.aliases { add(word, Entry(number: number)) }
    for word in ForeignWords.all {
      add(
        WordStem.hash(word.utf8), Entry(number: vocabulary.number(Array(word.utf8)), isForeign: true))
    }
    (self.stems, self.exact) = (PackedNumbers(stems.entries), PackedNumbers(exact.entries))
  }

  /// What a lower-case word stands for whose hash is given.
  subscript(hash: UInt64, word: UnsafeBufferPointer<UInt8>) -> Entry {
    var entry = Entry(number: Mark.unknown)
    entry.bits = exact[hash]
    return entry.bits != 0 ? entry : Entry(number: stems[WordStem.regular(word, hash)])
  }
}

/// A per-text cache from the words as written to what they stand for: each distinct word is stemmed once.
///
/// Its memory is its owner's, who frees it.
struct WordTable {
  private struct Slot {
    var key: UInt64 = 0
    var entry = WordIndex.Entry(number: 0)
  }

  private var slots: UnsafeMutableBufferPointer<Slot>
  private var used = 0
  private let index: WordIndex

  init(_ index: WordIndex, capacity: Int) {
    var size = 1024
    while size < capacity { size *= 2 }
    slots = Self.slots(size)
    self.index = index
  }

  private static func slots(_ count: Int) -> UnsafeMutableBufferPointer<Slot> {
    let slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot())
    return slots
  }

  func deallocate() { slots.deallocate() }

  /// What a word as written stands for; its key tells it from other words, whatever its case.
  mutating func look(up key: UInt64, _ word: UnsafeBufferPointer<UInt8>) -> WordIndex.Entry {
    let key = key == 0 ? 1 : key
    let slot = place(key)
    return slots[slot].key == key ? slots[slot].entry : insert(key, at: slot, word)
  }

  /// Where a key stands, or is to stand.
  private func place(_ key: UInt64) -> Int {
    let mixed = key &* 0x9e37_79b9_7f4a_7c15
    var slot = Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
    while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func insert(
    _ key: UInt64, at slot: Int, _ word: UnsafeBufferPointer<UInt8>
  ) -> WordIndex.Entry {
    let entry = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { lowercase in
      let folded = UnsafeBufferPointer(rebasing: lowercase[..<Self.fold(word, into: lowercase)])
      return index[WordStem.hash(folded), folded]
    }
    slots[slot] = Slot(key: key, entry: entry)
    used += 1
    if used * 2 > slots.count { grow() }
    return entry
  }

  /// Writes a word in lower case, without what is no part of it: a soft hyphen is C2 AD, a zero-width mark E2 8x xx.
  /// Returns its length.
  private static func fold(
    _ word: UnsafeBufferPointer<UInt8>, into lowercase: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var index = 0
    while index < word.count, Tokenizer.isLetter(word[index]) {
      lowercase[index] = word[index] | 0x20
      index += 1
    }
    var length = index
    while index < word.count {
      switch word[index] {
      case 0xC2: index += 1
      case 0xE2: index += 2
      case UInt8(ascii: "\\"): break
      default:
        lowercase[length] = Tokenizer.isCapital(word[index]) ? word[index] | 0x20 : word[index]
        length += 1
      }
      index += 1
    }
    return length
  }

  private mutating func grow() {
    let old = slots
    slots = Self.slots(old.count * 2)
    for slot in old where slot.key != 0 { slots[place(slot.key)] = slot }
    old.deallocate()
  }
}
