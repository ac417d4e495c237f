/// The words of a sentence, without the marks that patterns pass over: which there are, and where each stands.
///
/// A class over memory of its own, which every sentence of a text uses in turn: nothing is counted or copied.
final class SentenceWords {
  /// The number of the sentence that is noted.
  private(set) var sentence: Int32 = 0
  /// The classes that its words belong to.
  private(set) var classes: UInt64 = 0
  /// The words that it holds, folded.
  private(set) var bits = WordBits()
  private var count = 0
  private var distinctCount = 0
  private let words, distinctWords: UnsafeMutableBufferPointer<UInt16>
  private let places, links, stamps, heads: UnsafeMutableBufferPointer<Int32>

  /// Takes the number of words of the grammar, and of tokens of the longest sentence.
  init(vocabulary: Int, longest: Int) {
    (words, distinctWords) = (.zeros(longest), .zeros(longest))
    (places, links) = (.zeros(longest), .zeros(longest))
    (stamps, heads) = (.zeros(vocabulary), .zeros(vocabulary))
  }

  deinit {
    for memory in [words, distinctWords] { memory.deallocate() }
    for memory in [places, links, stamps, heads] { memory.deallocate() }
  }

  /// The words in their order.
  var sequence: UnsafeBufferPointer<UInt16> { UnsafeBufferPointer(rebasing: words[..<count]) }

  /// The words, each once.
  var distinct: UnsafeBufferPointer<UInt16> { UnsafeBufferPointer(rebasing: distinctWords[..<distinctCount]) }

  /// The token that a word of the sequence is.
  func place(_ index: Int) -> Int { Int(places[index]) }

  /// Whether the sentence holds a word.
  func has(_ word: Int) -> Bool { stamps[word] == sentence }

  /// Where a word stands first in the sequence; -1 where it does not.
  func first(_ word: Int) -> Int { stamps[word] == sentence ? Int(heads[word]) : -1 }

  /// Where the same word stands next; -1 behind the last.
  func next(_ index: Int) -> Int { Int(links[index]) }

  /// Takes in a sentence.
  func note(
    _ range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ classes: UnsafeBufferPointer<UInt64>
  ) {
    precondition(range.count <= words.count, "a sentence longer than the longest")
    sentence += 1
    count = 0
    for index in range where !Mark.isPassedOver(tokens[index].word) {
      words[count] = tokens[index].word
      places[count] = Int32(index)
      count += 1
    }
    (distinctCount, self.classes, bits) = (0, 0, WordBits())
    for index in (0..<count).reversed() {
      let word = Int(words[index])
      links[index] = first(word) < 0 ? -1 : heads[word]
      heads[word] = Int32(index)
      if !has(word) { add(words[index], classes) }
    }
  }

  private func add(_ word: UInt16, _ classes: UnsafeBufferPointer<UInt64>) {
    stamps[Int(word)] = sentence
    distinctWords[distinctCount] = word
    distinctCount += 1
    self.classes |= classes[Int(word)]
    bits.insert(word)
  }
}

extension UnsafeMutableBufferPointer where Element: FixedWidthInteger {
  /// New memory of zeros, which its owner frees.
  static func zeros(_ count: Int) -> Self {
    let memory = Self.allocate(capacity: count)
    memory.initialize(repeating: 0)
    return memory
  }
}
