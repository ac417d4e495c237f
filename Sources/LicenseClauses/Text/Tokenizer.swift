/// Cuts a text into words, numbers and marks in one pass over its bytes.
///
/// White space, Markdown and HTML decoration, soft hyphens and zero-width marks vanish here; straight and
/// curly quotation marks, hyphens and entities become one. Each token keeps its place in the source, so the
/// tokens are at once the normalised text and its map back.
struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var line: Int32 = 1
  private var spaced = true
  private var emphasized = false
  private var openSingleQuote = false
  private var words: WordTable
  private var tokens: [Token] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary) {
    self.bytes = bytes
    words = WordTable(vocabulary, capacity: min(bytes.count / 8, 1 << 16))
    tokens.reserveCapacity(bytes.count / 5 + 16)
  }

  /// The tokens of a text, in its order. O(bytes).
  static func tokenize(_ source: SourceText, _ vocabulary: Vocabulary) -> [Token] {
    source.bytes.withUnsafeBufferPointer { buffer in
      var tokenizer = Tokenizer(buffer, vocabulary)
      tokenizer.run()
      return tokenizer.tokens
    }
  }

  private func byte(_ i: Int) -> UInt8 { i < bytes.count && i >= 0 ? bytes[i] : 0 }

  private mutating func run() {
    while index < bytes.count {
      let b = bytes[index]
      if Self.isLetter(b) {
        word()
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

  private mutating func emit(_ word: UInt16, from start: Int, _ flags: Token.Flags = []) {
    var flags = flags
    if spaced { flags.insert(.spaced) }
    if emphasized { flags.insert(.emphasized) }
    tokens.append(Token(start: Int32(start), end: Int32(index), line: line, word: word, flags: flags))
    spaced = false
    emphasized = false
  }

  private mutating func mark(_ word: UInt16, length: Int, _ flags: Token.Flags = []) {
    let start = index
    index += length
    emit(word, from: start, flags)
  }

  private mutating func skip(_ length: Int) { index += length }

  // MARK: ASCII

  private mutating func ascii(_ b: UInt8) {
    switch b {
    case UInt8(ascii: "\n"):
      index += 1
      line += 1
      spaced = true
      openSingleQuote = false
    case 0...0x20: space(1)
    // "FLUX.1" is a name, and its dot ends no sentence.
    case UInt8(ascii: ".")
    where Self.isDigit(byte(index + 1)) && Self.isLetter(byte(index - 1))
      && Self.isLetter(byte(index - 2)):
      skip(1)
    case UInt8(ascii: "."): mark(Mark.period, length: 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): mark(Mark.period, length: 1)
    case UInt8(ascii: ","): mark(Mark.comma, length: 1)
    case UInt8(ascii: ";"): mark(Mark.semicolon, length: 1)
    case UInt8(ascii: ":"): mark(Mark.colon, length: 1)
    case UInt8(ascii: "("): parenthesis()
    case UInt8(ascii: ")"): mark(Mark.close, length: 1)
    case UInt8(ascii: "["): mark(Mark.open, length: 1)
    case UInt8(ascii: "]"): mark(Mark.close, length: 1)
    case UInt8(ascii: "\""): mark(Mark.quote, length: 1, quoteFlags(1))
    case UInt8(ascii: "'"): singleQuote()
    case UInt8(ascii: "$"): mark(Mark.currency, length: 1)
    case UInt8(ascii: "%"): mark(Mark.percent, length: 1)
    case UInt8(ascii: "/"): mark(Mark.slash, length: 1)
    case UInt8(ascii: "-"): hyphen()
    case UInt8(ascii: "<"): tag()
    case UInt8(ascii: "&"): entity()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "`"):
      emphasized = true
      skip(1)
    default: skip(1)
    }
  }

  private mutating func space(_ length: Int) {
    index += length
    spaced = true
  }

  private func quoteFlags(_ length: Int) -> Token.Flags {
    let next = byte(index + length)
    let opens =
      (spaced || Self.opensBefore(byte(index - 1)) || emphasized) && next > 0x20 && next != UInt8(ascii: ")")
    return opens ? .opens : []
  }

  private static func opensBefore(_ b: UInt8) -> Bool {
    b == UInt8(ascii: "(") || b == UInt8(ascii: "[") || b == 0
  }

  /// An apostrophe at a word's beginning opens a quotation; one that ends a word closes it where one is open.
  private mutating func singleQuote() {
    if (spaced || emphasized || Self.opensBefore(byte(index - 1))) && Self.isLetter(byte(index + 1)) {
      openSingleQuote = true
      mark(Mark.quote, length: 1, .opens)
    } else if openSingleQuote {
      openSingleQuote = false
      mark(Mark.quote, length: 1)
    } else {
      skip(1)
    }
  }

  private mutating func hyphen() {
    let double = byte(index + 1) == UInt8(ascii: "-")
    if double
      || (spaced && byte(index + 1) <= 0x20 && !tokens.isEmpty && tokens[tokens.count - 1].line == line)
    {
      mark(Mark.dash, length: double ? 2 : 1)
    } else {
      skip(1)
    }
  }

  /// "(a)", "(iv)", "(12)" between blanks enumerate; any other parenthesis is one.
  private mutating func parenthesis() {
    var end = index + 1
    while end < bytes.count, end - index <= 5, Self.isLetter(bytes[end]) || Self.isDigit(bytes[end]) {
      end += 1
    }
    let isLabel =
      byte(end) == UInt8(ascii: ")")
      && (byte(end + 1) <= 0x20 || byte(end + 1) >= 0x80 || Self.isLetter(byte(end + 1)))
      && (spaced || emphasized) && Enumerator.isLabel(bytes[(index + 1)..<end]) && !isCopyrightSign
    mark(isLabel ? Mark.enumerator : Mark.open, length: isLabel ? end + 1 - index : 1)
  }

  /// "Copyright (c)" is no enumeration.
  private var isCopyrightSign: Bool {
    guard let last = tokens.last, last.end - last.start == 9 else { return false }
    return bytes[Int(last.start)] | 0x20 == UInt8(ascii: "c")
      && bytes[Int(last.start) + 4] | 0x20 == UInt8(ascii: "r")
  }

  /// Tags vanish; an address in angle brackets stays.
  private mutating func tag() {
    let next = byte(index + 1)
    guard Self.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") else {
      return skip(1)
    }
    var end = index + 1
    while end < bytes.count, end - index < 200, bytes[end] != UInt8(ascii: ">") {
      if bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: "@")
        || bytes[end] == UInt8(ascii: "\n")
      {
        return skip(1)
      }
      end += 1
    }
    skip(byte(end) == UInt8(ascii: ">") ? end + 1 - index : 1)
  }

  private mutating func entity() {
    guard let (kind, length) = Entity.read(bytes, at: index) else { return skip(1) }
    switch kind {
    case .quote: mark(Mark.quote, length: length, quoteFlags(length))
    case .space: space(length)
    case .dash: mark(Mark.dash, length: length)
    case .apostrophe, .nothing: skip(length)
    }
  }

  // MARK: Beyond ASCII

  private mutating func multibyte(_ b: UInt8) {
    let second = byte(index + 1)
    let third = byte(index + 2)
    switch (b, second, third) {
    case (0xC2, 0xA0, _): space(2)
    case (0xC2, 0xAB, _): mark(Mark.quote, length: 2, .opens)
    case (0xC2, 0xBB, _): mark(Mark.quote, length: 2)
    case (0xC2, 0xA3, _), (0xC2, 0xA5, _): mark(Mark.currency, length: 2)
    case (0xC2, _, _): skip(2)
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9E), (0xE2, 0x80, 0x98): mark(Mark.quote, length: 3, .opens)
    case (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0x9F): mark(Mark.quote, length: 3, quoteFlags(3))
    case (0xE2, 0x80, 0x99): mark(Mark.quote, length: 3)
    case (0xE2, 0x80, 0x92...0x95): mark(Mark.dash, length: 3)
    case (0xE2, 0x82, 0xAC): mark(Mark.currency, length: 3)
    case (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x80...0x8A), (0xE3, 0x80, 0x80): space(3)
    case (0xE2, _, _): skip(3)
    case (0xEF, 0xBB, 0xBF): skip(3)
    case (0xE3, 0x80, _), (0xEF, 0xBC, _), (0xEF, 0xBD, _): wideMark(second, third)
    case (0xE3...0xED, _, _): mark(Mark.unknown, length: 3, .cjk)
    case (0xF0..., _, _): skip(4)
    default: word()
    }
  }

  private mutating func wideMark(_ second: UInt8, _ third: UInt8) {
    switch (second, third) {
    case (0x80, 0x82), (0xBC, 0x81), (0xBC, 0x9F): mark(Mark.period, length: 3, .cjk)
    case (0xBC, 0x8C), (0x80, 0x81): mark(Mark.comma, length: 3, .cjk)
    case (0xBC, 0x9A): mark(Mark.colon, length: 3, .cjk)
    case (0xBC, 0x9B): mark(Mark.semicolon, length: 3, .cjk)
    default: skip(3)
    }
  }

  // MARK: Words

  private mutating func word() {
    let start = index
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var capitals = 0
    var letters = 0
    while index < bytes.count {
      let b = bytes[index]
      if Self.isLetter(b) {
        if b < 0x61 { capitals += 1 }
        letters += 1
        hash = (hash ^ UInt64(b | 0x20)) &* 0x100_0000_01b3
        index += 1
      } else if b >= 0xC3, b < 0xE0 || b == 0xE1 {
        hash = latin(b, hash)
        letters += 1
      } else if Self.isDigit(b) || (b == UInt8(ascii: "_") && Self.isWordByte(byte(index + 1))) {
        hash = (hash ^ UInt64(b)) &* 0x100_0000_01b3
        index += 1
      } else if !softBreak(b) {
        break
      }
    }
    if index == start { return skip(1) }
    if index < bytes.count, joined(start, letters) { return }
    let end = index
    if contraction(start, hash) { return }
    push(start, end, hash, capitals, letters)
    possessive()
  }

  /// Takes in a Latin letter beyond ASCII.
  private mutating func latin(_ b: UInt8, _ hash: UInt64) -> UInt64 {
    var hash = (hash ^ UInt64(b)) &* 0x100_0000_01b3
    index += 1
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 {
      hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3
      index += 1
    }
    return hash
  }

  /// Passes over a soft hyphen, a zero-width mark or an escaped underscore inside a word.
  private mutating func softBreak(_ b: UInt8) -> Bool {
    switch (b, byte(index + 1), byte(index + 2)) {
    case (0xC2, 0xAD, _): skip(2)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0): skip(3)
    case (UInt8(ascii: "\\"), UInt8(ascii: "_"), _): skip(1)
    default: return false
    }
    return true
  }

  private mutating func push(_ start: Int, _ end: Int, _ hash: UInt64, _ capitals: Int, _ letters: Int) {
    let bytes = self.bytes
    let (number, foreign) = words.look(up: hash) { Self.lowercase(bytes[start..<end]) }
    var flags: Token.Flags = letters > 0 ? .letters : []
    if Self.isCapital(bytes[start]) { flags.insert(.capitalized) }
    if capitals == letters, letters > 1 { flags.insert(.allCaps) }
    if foreign { flags.insert(.foreign) }
    emit(number, from: start, flags)
    tokens[tokens.count - 1].end = Int32(end)
  }

  private static func lowercase(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(slice.count)
    // A soft hyphen is C2 AD, a zero-width mark E2 8x xx: neither is part of the word.
    var index = slice.startIndex
    while index < slice.endIndex {
      let b = slice[index]
      switch b {
      case 0xC2: index += 2
      case 0xE2: index += 3
      case UInt8(ascii: "\\"): index += 1
      default:
        out.append(isCapital(b) ? b | 0x20 : b)
        index += 1
      }
    }
    return out
  }

  /// "don't" is "do not": the negation must not be lost.
  private mutating func contraction(_ start: Int, _ hash: UInt64) -> Bool {
    let length = apostropheLength
    guard length > 0, byte(index - 1) | 0x20 == UInt8(ascii: "n"),
      byte(index + length) | 0x20 == UInt8(ascii: "t"),
      !Self.isLetter(byte(index + length + 1)), index - start >= 3
    else { return false }
    let end = index - 1
    var stem: UInt64 = 0xcbf2_9ce4_8422_2325
    for i in start..<end { stem = (stem ^ UInt64(bytes[i] | 0x20)) &* 0x100_0000_01b3 }
    push(start, end, stem, 0, end - start)
    index += length + 1
    spaced = true
    let (number, _) = words.look(up: WordStem.hash("not".utf8)) { Array("not".utf8) }
    emit(number, from: end, .letters)
    return true
  }

  /// The length of an apostrophe at hand, straight, curly or as an entity; 0 for none.
  private var apostropheLength: Int {
    switch byte(index) {
    case UInt8(ascii: "'"): 1
    case 0xE2 where byte(index + 1) == 0x80 && byte(index + 2) == 0x99: 3
    case UInt8(ascii: "&"): Entity.apostropheLength(bytes, at: index)
    default: 0
    }
  }

  /// "you'll" is "you will".
  private mutating func futureTense(_ apostrophe: Int) {
    let start = index
    index += apostrophe + 2
    spaced = true
    let (number, _) = words.look(up: WordStem.hash("will".utf8)) { Array("will".utf8) }
    emit(number, from: start, .letters)
  }

  /// Passes over "'s", and over the bare apostrophe of a plural's possessive.
  private mutating func possessive() {
    let length = apostropheLength
    guard length > 0 else { return }
    let next = byte(index + length)
    if next | 0x20 == UInt8(ascii: "l"), byte(index + length + 1) | 0x20 == UInt8(ascii: "l"),
      !Self.isLetter(byte(index + length + 2))
    {
      return futureTense(length)
    }
    if next | 0x20 == UInt8(ascii: "s"), !Self.isLetter(byte(index + length + 1)) {
      skip(length + 1)
    } else if !Self.isLetter(next), byte(index - 1) | 0x20 == UInt8(ascii: "s"), !openSingleQuote, length != 3
    {
      skip(length)
    } else if Self.isLetter(next) {
      skip(length)
    }
  }

  /// Addresses and abbreviations are one token: "https://…", "ai.google.dev/…", "a@b.c", "e.g.", "U.S.".
  private mutating func joined(_ start: Int, _ letters: Int) -> Bool {
    let b = bytes[index]
    guard b == UInt8(ascii: ".") || b == UInt8(ascii: ":") || b == UInt8(ascii: "@") || b == UInt8(ascii: "-")
    else {
      return false
    }
    if let (end, mark) = Address.read(bytes, from: start, at: index) {
      index = end
      emit(mark, from: start)
      return true
    }
    guard b == UInt8(ascii: "."), letters == 1, index - start == 1, Self.isLetter(byte(index + 1)),
      byte(index + 2) == UInt8(ascii: ".")
    else { return false }
    abbreviation(start)
    return true
  }

  private mutating func abbreviation(_ start: Int) {
    var text: [UInt8] = []
    index = start
    while Self.isLetter(byte(index)), byte(index + 1) == UInt8(ascii: ".") {
      text.append(bytes[index] | 0x20)
      index += 2
    }
    if text == Array("us".utf8) { text = Array("usa".utf8) }
    let end = index
    let (number, _) = words.look(up: WordStem.hash(text)) { text }
    emit(number, from: start, .letters)
    tokens[tokens.count - 1].end = Int32(end)
  }

  // MARK: Numbers

  private mutating func number() {
    let start = index
    while Self.isDigit(byte(index))
      || ((byte(index) == UInt8(ascii: ",") || byte(index) == UInt8(ascii: "."))
        && Self.isDigit(byte(index + 1)))
    {
      index += 1
    }
    if byte(index) == UInt8(ascii: ")"), spaced, index - start <= 2, byte(index + 1) <= 0x20 {
      index += 1
      return emit(Mark.enumerator, from: start)
    }
    if let (end, mark) = Address.read(bytes, from: start, at: index) {
      index = end
      return emit(mark, from: start)
    }
    emit(Mark.number, from: start)
  }

  // MARK: Classes of bytes

  static func isLetter(_ b: UInt8) -> Bool { (b | 0x20) >= 0x61 && (b | 0x20) <= 0x7A }
  static func isCapital(_ b: UInt8) -> Bool { b >= 0x41 && b <= 0x5A }
  static func isDigit(_ b: UInt8) -> Bool { b >= 0x30 && b <= 0x39 }
  static func isWordByte(_ b: UInt8) -> Bool { isLetter(b) || isDigit(b) }
}
