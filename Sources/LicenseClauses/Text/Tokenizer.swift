/// Cuts a text into words, numbers and marks in one pass over its bytes.
///
/// White space, Markdown and HTML decoration, soft hyphens and zero-width marks vanish here; straight and
/// curly quotation marks, hyphens and entities become one. Each token keeps its place in the source, so the
/// tokens are at once the normalised text and its map back.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  var line: Int32 = 1
  var spaced = true
  var emphasized = false
  var openSingleQuote = false
  var words: WordTable
  /// What the keys of words depend on, which no text can know.
  let seed = Self.seed
  private static let seed = UInt64.random(in: 0...UInt64.max)
  var tokens: GrowingBuffer<Token>

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ index: WordIndex) {
    self.bytes = bytes
    words = WordTable(index, capacity: min(bytes.count / 8, 1 << 16))
    tokens = GrowingBuffer(capacity: bytes.count / 5 + 16)
  }

  /// The tokens of a text, in its order. O(bytes).
  static func tokenize(_ source: SourceText, _ words: WordIndex) -> [Token] {
    source.bytes.withUnsafeBufferPointer { buffer in
      var tokenizer = Tokenizer(buffer, words)
      defer {
        tokenizer.words.deallocate()
        tokenizer.tokens.deallocate()
      }
      tokenizer.run()
      return Array(tokenizer.tokens.elements)
    }
  }

  func byte(_ i: Int) -> UInt8 { i < bytes.count && i >= 0 ? bytes[i] : 0 }

  mutating func run() {
    while index < bytes.count {
      let b = bytes[index]
      if Self.isLetter(b) {
        word()
      } else if b == 0x20 {
        space(1)
      } else if Self.isDigit(b) {
        number()
      } else if b < 0x80 {
        ascii(b)
      } else {
        multibyte(b)
      }
    }
  }

  // MARK: Emitting

  mutating func emit(_ word: UInt16, from start: Int, _ flags: Token.Flags = []) {
    emit(word, from: start, to: index, flags)
  }

  mutating func emit(_ word: UInt16, from start: Int, to end: Int, _ flags: Token.Flags) {
    var flags = flags
    if spaced { flags.insert(.spaced) }
    if emphasized { flags.insert(.emphasized) }
    tokens.append(Token(start: Int32(start), end: Int32(end), line: line, word: word, flags: flags))
    spaced = false
    emphasized = false
  }

  mutating func mark(_ word: UInt16, length: Int, _ flags: Token.Flags = []) {
    let start = index
    index += length
    emit(word, from: start, flags)
  }

  mutating func skip(_ length: Int) { index += length }

  // MARK: Classes of bytes

  static func isLetter(_ b: UInt8) -> Bool { (b | 0x20) >= 0x61 && (b | 0x20) <= 0x7A }
  static func isCapital(_ b: UInt8) -> Bool { b >= 0x41 && b <= 0x5A }
  static func isDigit(_ b: UInt8) -> Bool { b >= 0x30 && b <= 0x39 }
  static func isWordByte(_ b: UInt8) -> Bool { isLetter(b) || isDigit(b) }
}
