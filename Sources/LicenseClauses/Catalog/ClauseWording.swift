/// The words of a clause as one number, by which two licences' clauses can be told apart without their wording.
enum ClauseWording {
  /// The number of the words in some lines of a text: in any order, once each, without short words, numbers of versions and
  /// the words that name the licensed work.
  /// - Parameters:
  ///   - lines: The clause's lines.
  ///   - words: The words of the whole text, in order.
  ///   - source: The text.
  ///   - title: The hashes of the words of the licence's title.
  /// - Returns: The number; the same for the same words.
  static func number(
    _ lines: ClosedRange<Int>, _ words: [WordFingerprint.Word], of source: SourceText,
    without title: Set<UInt32>
  ) -> UInt32 {
    let kept = words.filter { word in
      lines.contains(Int(word.line)) && word.range.count > 3 && !title.contains(word.hash)
        && source.bytes[word.range].allSatisfy { !Tokenizer.isDigit($0) }
        && !source.bytes[word.range].allSatisfy { "ivxIVX".utf8.contains($0) }
    }
    return Set(kept.map(\.hash)).sorted().reduce(WordFingerprint.hashBasis) { hash, word in
      (0..<4).reduce(hash) { WordFingerprint.step($0, UInt8(truncatingIfNeeded: word >> (8 * $1))) }
    }
  }

  /// The number of the words of a sentence, in their order.
  static func number(of sentence: String) -> UInt32 {
    WordFingerprint(SourceText(Array(sentence.utf8))).words.reduce(WordFingerprint.hashBasis) { hash, word in
      (0..<4).reduce(hash) { WordFingerprint.step($0, UInt8(truncatingIfNeeded: word.hash >> (8 * $1))) }
    }
  }

  /// The hashes of a title's words.
  static func hashes(_ title: String) -> Set<UInt32> {
    Set(WordFingerprint(SourceText(Array(title.utf8))).words.map(\.hash))
  }
}
