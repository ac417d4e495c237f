/// A text as hashed runs of words: what is needed to recognise it again, without its wording.
///
/// Case, punctuation, layout, Markdown, the tags of HTML and list labels do not count. Of the hashes of all runs of
/// three words every fourth (by value) is kept, so that fingerprints of two texts keep the same runs.
public struct WordFingerprint: Sendable {
  /// The kept hashes, sorted, each once.
  public let hashes: [UInt32]
  /// The digest of all words in order: equal exactly when the words are.
  public let wordDigest: String
  /// The number of words.
  public var wordCount: Int { words.count }
  /// The words in order.
  let words: [Word]

  /// A word: its hash, its line from 1, its place in the bytes.
  struct Word {
    let hash: UInt32
    let line: Int32
    let range: Range<Int>

    /// One of 64 symbols: enough to lay two texts side by side, and far too little to read one.
    var symbol: UInt8 { DecisiveWords.symbol(hash) ?? UInt8(truncatingIfNeeded: (hash &* 0x9E37_79B1) >> 26) }
  }

  static let keep: UInt32 = 4

  /// The fingerprint of a text. O(bytes).
  public init(_ source: SourceText) {
    var words: [Word] = []
    Self.words(source.untagged) { words.append(Word(hash: $0, line: $1, range: $2)) }
    wordDigest = Self.digest(words[...], source)
    self.words = words
    hashes = Array(Set(Self.runs(words).map(\.hash))).sorted()
  }

  /// The kept runs of three words in the order of the text, each with the place of its first word.
  static func runs(_ words: [Word]) -> [(hash: UInt32, word: Int)] {
    guard words.count >= 3 else { return [] }
    return (0..<(words.count - 2)).compactMap { index in
      let hash = mix(words[index].hash, words[index + 1].hash, words[index + 2].hash)
      return hash % keep == 0 ? (hash, index) : nil
    }
  }

  /// The digest of some words in their order.
  static func digest(_ words: ArraySlice<Word>, _ source: SourceText) -> String {
    var bytes: [UInt8] = []
    for word in words {
      if !bytes.isEmpty { bytes.append(0x20) }
      for index in word.range {
        bytes.append(source.bytes[index] | (Tokenizer.isCapital(source.bytes[index]) ? 0x20 : 0))
      }
    }
    return SHA256.hex(bytes)
  }

  /// A symbol for each word, in order: by them two texts can be laid side by side.
  public var trace: String {
    String(decoding: words.map { Self.digits[Int($0.symbol)] }, as: UTF8.self)
  }

  /// The symbols of an encoded trace; nil where it is none.
  static func symbols(_ trace: some Sequence<UInt8>) -> [UInt8]? {
    var symbols: [UInt8] = []
    for byte in trace {
      guard let digit = digit(byte) else { return nil }
      symbols.append(UInt8(digit))
    }
    return symbols
  }

  private static func mix(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    for word in [a, b, c] {
      hash = (hash ^ word) &* 0x0100_0193
      hash ^= hash >> 15
      hash = hash &* 0x85eb_ca6b
      hash ^= hash >> 13
    }
    return hash
  }

  /// The hash of no byte, by FNV-1a.
  static let hashBasis: UInt32 = 0x811c_9dc5

  /// The hash of a word with one byte more, in lower case.
  @inline(__always)
  static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  /// Calls back with each word: letters and digits, and bytes beyond ASCII that are letters. A lone letter or a
  /// number before a dot or bracket at a line's beginning is a list label and no word.
  private static func words(_ source: SourceText, _ body: (UInt32, Int32, Range<Int>) -> Void) {
    let bytes = source.bytes
    var index = 0
    var line: Int32 = 1
    var lineStart = true
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        line += 1
        lineStart = true
      }
      guard isWord(bytes, index) else {
        // What is struck out, or commented out, no longer says what it says.
        if let length = strike(bytes, index) { body(Self.struck, line, index..<index + length) }
        index += 1
        continue
      }
      let start = index
      var hash = hashBasis
      while index < bytes.count, isWord(bytes, index) {
        hash = step(hash, Tokenizer.isCapital(bytes[index]) ? bytes[index] | 0x20 : bytes[index])
        index += 1
      }
      let after = index < bytes.count ? bytes[index] : 0
      let label =
        lineStart && index - start <= 3
        && (after == UInt8(ascii: ".") || after == UInt8(ascii: ")") || after == UInt8(ascii: "\\"))
      lineStart = false
      if !label { body(hash, line, start..<index) }
    }
  }

  /// The hash of a mark that strikes out.
  private static let struck: UInt32 = 0x5712_0CED

  /// The length of a mark that strikes out what follows, "~~" or "<!--"; nil where none stands there.
  private static func strike(_ bytes: [UInt8], _ index: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "~"), index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "~"),
      bytes[index + 2] != UInt8(ascii: "~"), index == 0 || bytes[index - 1] != UInt8(ascii: "~")
    {
      return 2
    }
    return bytes[index] == UInt8(ascii: "<") && bytes[index...].starts(with: "<!--".utf8) ? 4 : nil
  }

  /// Letters, digits and the bytes of letters beyond ASCII; not typographic marks (U+2000 to U+2BFF) or ©.
  private static func isWord(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return Tokenizer.isWordByte(byte) }
    if byte >= 0xC3 && byte != 0xE2 && byte != 0xEF { return true }
    // A continuation byte belongs to a word when its lead does.
    guard byte < 0xC0 else { return false }
    var lead = index
    while lead > 0, index - lead < 3, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    return bytes[lead] >= 0xC3 && bytes[lead] != 0xE2 && bytes[lead] != 0xEF
  }
}
