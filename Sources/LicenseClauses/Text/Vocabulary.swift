/// The words that the grammar's patterns name, each with a number.
///
/// A text's words are looked up by stem; the rest of English is one number, 0. The table is closed once the
/// grammar is built, so looking up never allocates.
struct Vocabulary: Sendable {
  private var numbers = HashTable<UInt16>()
  private var aliases = HashTable<UInt16>()
  /// The number of words and marks.
  private(set) var count = Int(Mark.firstWord)

  /// The number of a word, which is added where it is new.
  mutating func number(adding word: some StringProtocol) -> UInt16 {
    let bytes = Array(word.lowercased().utf8)
    let alias = aliases[WordStem.hash(bytes)]
    if alias != Mark.unknown { return alias }
    let stem = WordStem.stem(bytes)
    let known = numbers[stem]
    if known != Mark.unknown { return known }
    let number = UInt16(count)
    numbers.insert(number, stem)
    count += 1
    return number
  }

  /// Makes a word, in these very letters, another name of one that patterns use.
  mutating func alias(_ word: String, to other: Substring) {
    aliases.insert(number(adding: other), WordStem.hash(word.utf8))
  }

  /// The number of a lower-case word, or 0.
  func number(_ word: borrowing [UInt8]) -> UInt16 { number(word, WordStem.hash(copy word)) }

  /// The number of a lower-case word whose hash is given, or 0.
  func number(_ word: borrowing [UInt8], _ hash: UInt64) -> UInt16 {
    let alias = aliases[hash]
    return alias != Mark.unknown ? alias : numbers[WordStem.stem(word, hash)]
  }
}

/// A per-text cache from the words as written to their numbers: each distinct word is stemmed once.
struct WordTable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private var used = 0
  private var lowercase: [UInt8] = []
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary, capacity: Int) {
    var size = 1024
    while size < capacity { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    self.vocabulary = vocabulary
  }

  /// The number of a word as written whose FNV hash in lower case is given, and whether it is a foreign function
  /// word.
  mutating func look(up hash: UInt64, _ word: some Collection<UInt8>) -> (UInt16, Bool) {
    let key = hash == 0 ? 1 : hash
    var slot = Int(truncatingIfNeeded: key ^ (key >> 29)) & (keys.count - 1)
    while keys[slot] != key {
      if keys[slot] == 0 { return insert(key, at: slot, word) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return (UInt16(truncatingIfNeeded: values[slot]), values[slot] >> 16 != 0)
  }

  private mutating func insert(_ key: UInt64, at slot: Int, _ word: some Collection<UInt8>) -> (UInt16, Bool)
  {
    fold(word)
    let number = vocabulary.number(lowercase, key)
    let foreign = ForeignWords.contains(key)
    keys[slot] = key
    values[slot] = UInt32(number) | (foreign ? 1 << 16 : 0)
    used += 1
    if used * 2 > keys.count { grow() }
    return (number, foreign)
  }

  /// Notes a word in lower case, without what is no part of it: a soft hyphen is C2 AD, a zero-width mark E2 8x xx.
  private mutating func fold(_ word: some Collection<UInt8>) {
    lowercase.removeAll(keepingCapacity: true)
    var passed = 0
    for byte in word {
      if passed > 0 {
        passed -= 1
        continue
      }
      switch byte {
      case 0xC2: passed = 1
      case 0xE2: passed = 2
      case UInt8(ascii: "\\"): continue
      default: lowercase.append(Tokenizer.isCapital(byte) ? byte | 0x20 : byte)
      }
    }
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    for index in oldKeys.indices where oldKeys[index] != 0 {
      var slot = Int(truncatingIfNeeded: oldKeys[index] ^ (oldKeys[index] >> 29)) & (keys.count - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = oldKeys[index]
      values[slot] = oldValues[index]
    }
  }
}

/// Function words of other European languages that English does not share: where they prevail, the passage
/// is a translation, and only its English half is read.
enum ForeignWords {
  static func contains(_ hash: UInt64) -> Bool { hashes[hash] != Mark.unknown }

  private static let hashes: HashTable<UInt16> = {
    var table = HashTable<UInt16>()
    for word in words { table.insert(1, WordStem.hash(word.utf8)) }
    return table
  }()

  private static let words = [
    "le", "la", "les", "des", "du", "une", "et", "est", "dans", "pour", "qui", "sur", "avec", "sont", "vous",
    "aux", "ou", "pas", "ce", "cette", "votre", "toute", "sous", "der", "das", "und", "nicht", "eine",
    "einer", "einem", "mit", "für", "von", "dem", "den", "ist", "sie", "zu", "auf", "oder", "wird", "werden",
    "durch", "bei", "el", "los", "las", "una", "del", "por", "para", "como", "su", "se", "que", "con",
    "en", "es", "il", "lo", "gli", "di", "che", "della", "dei", "sono", "nel", "alla", "da",
    "um", "uma", "ao", "não", "são", "pela", "het", "een", "van", "niet", "voor", "zijn", "och", "att",
    "är", "som", "för", "og", "til", "af", "på", "der", "ikke",
  ]
}
