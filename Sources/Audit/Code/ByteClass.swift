/// What a byte of source text is: all that the scanners ask of one.
enum ByteClass {
  /// Whether it may stand in a name of a programming language; bytes of other scripts may.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF: true
    default: false
    }
  }

  /// Whether it may stand in the name of a model, with its owner and its tag.
  static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80...0xFF: false
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"): true
    default: isWord(byte)
    }
  }

  /// Whether it is a letter of ASCII.
  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether it is a digit.
  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Whether it is a capital letter of ASCII.
  static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

  /// Whether it is a blank within a line.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// Whether it is a quotation mark of any language.
  static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }
}

extension [UInt8] {
  /// Whether a text stands at an index.
  func has(_ text: StaticString, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, count <= self.count - index else { return false }
    return self[index..<index + count].elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: count))
  }

  /// Whether a range holds "ollama", in any letter case.
  func saysOllama(_ range: Range<Int>) -> Bool {
    let word: StaticString = "ollama"
    return range.contains { start in
      start + 6 <= range.upperBound
        && self[start..<start + 6].elementsEqual(
          UnsafeBufferPointer(start: word.utf8Start, count: 6), by: { $0 | 0x20 == $1 })
    }
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
