/// The words on which a licence turns, each with a symbol that none of the others has: "and" for "or", "permitted" for
/// "prohibited" must never look alike when two texts are laid side by side.
enum DecisiveWords {
  private static let words: [StaticString] = [
    "and", "or", "not", "no", "nor", "may", "must", "shall", "should", "will", "can", "cannot", "any", "all",
    "each", "only", "without", "with", "unless", "except", "if", "non", "noncommercial", "commercial", "less",
    "more", "greater", "fewer", "million", "billion", "thousand", "before", "after", "including", "excluding",
    "than", "over", "above", "below", "under", "you", "your", "licensee", "licensor", "distribute", "use",
    "modify", "sell", "research", "personal", "internal", "evaluation", "granted", "denied", "permitted",
    "prohibited", "allowed", "forbidden", "required", "optional", "never", "solely", "irrevocable",
    "revocable",
  ]

  /// A slot for each value of a hash's low bits: the hash and its symbol, plus one; 0 where it is empty.
  private static let slots: [(hash: UInt32, symbol: UInt8)] = {
    var slots = [(hash: UInt32, symbol: UInt8)](repeating: (0, 0), count: 1024)
    for (number, word) in words.enumerated() {
      let hash = word.withUTF8Buffer { $0.reduce(WordFingerprint.hashBasis, WordFingerprint.step) }
      var slot = Int(hash) & 1023
      while slots[slot].symbol != 0 { slot = (slot + 1) & 1023 }
      slots[slot] = (hash, UInt8(number + 1))
    }
    return slots
  }()

  /// The symbol of a word by its hash; nil for all others.
  static func symbol(_ hash: UInt32) -> UInt8? {
    var slot = Int(hash) & 1023
    while slots[slot].symbol != 0 {
      if slots[slot].hash == hash { return slots[slot].symbol - 1 }
      slot = (slot + 1) & 1023
    }
    return nil
  }
}
