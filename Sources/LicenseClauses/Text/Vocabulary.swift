/// The words that the grammar's patterns name, each with a number; the rest of English is one number, 0.
struct Vocabulary: Sendable {
  /// The numbers of stems, and of words that are another name of one, by hash.
  private(set) var numbers = HashTable<UInt16>()
  private(set) var aliases: [(hash: UInt64, number: UInt16)] = []
  /// The number of words and marks.
  private(set) var count = Int(Mark.firstWord)

  /// The number of a word, which is added where it is new.
  mutating func number(adding word: [UInt8]) -> UInt16 {
    let bytes = word.map { Tokenizer.isCapital($0) ? $0 | 0x20 : $0 }
    if let alias = alias(WordStem.hash(bytes)) { return alias }
    let stem = WordStem.stem(bytes)
    let known = numbers[stem]
    if known != Mark.unknown { return known }
    let number = UInt16(count)
    numbers.insert(number, stem)
    count += 1
    return number
  }

  /// Makes a word, in these very letters, another name of one that patterns use.
  mutating func alias(_ word: String, to other: String) {
    aliases.append((WordStem.hash(word.utf8), number(adding: Array(other.utf8))))
  }

  /// The number of a lower-case word, or 0.
  func number(_ word: [UInt8]) -> UInt16 { alias(WordStem.hash(word)) ?? numbers[WordStem.stem(word)] }

  private func alias(_ hash: UInt64) -> UInt16? { aliases.first { $0.hash == hash }?.number }
}
