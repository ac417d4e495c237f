import PositionedJSON

extension YAMLReader {
  /// The character that an escape stands for, from the byte behind the backslash.
  mutating func scalar(of kind: UInt8, at place: JSONPosition) throws(YAMLError) -> Unicode.Scalar {
    switch kind {
    case UInt8(ascii: "x"): return try coded(digits: 2, at: place)
    case UInt8(ascii: "u"): return try coded(digits: 4, at: place)
    case UInt8(ascii: "U"): return try coded(digits: 8, at: place)
    default: break
    }
    guard let scalar = Self.named(kind) else {
      throw YAMLError("the backslash begins no escape of YAML", at: place)
    }
    return scalar
  }

  private static func named(_ kind: UInt8) -> Unicode.Scalar? {
    switch kind {
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{7}"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "t"), UInt8(ascii: "\t"): "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{B}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "\\"): Unicode.Scalar(kind)
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }

  /// A character by its code; two halves of a pair, as JSON writes them, are one character.
  private mutating func coded(digits: Int, at place: JSONPosition) throws(YAMLError) -> Unicode.Scalar {
    var code = try hex(digits, at: place)
    if digits == 4, (0xD800..<0xDC00).contains(code), cursor.current == UInt8(ascii: "\\") {
      cursor.advance()
      guard cursor.current == UInt8(ascii: "u") else { throw half(at: place) }
      cursor.advance()
      let low = try hex(4, at: place)
      guard (0xDC00..<0xE000).contains(low) else { throw half(at: place) }
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
    }
    if (0xD800..<0xE000).contains(code) { throw half(at: place) }
    guard let scalar = Unicode.Scalar(code) else { throw YAMLError("the escape is no character", at: place) }
    return scalar
  }

  private mutating func hex(_ digits: Int, at place: JSONPosition) throws(YAMLError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = cursor.current?.digit(base: 16) else {
        throw YAMLError("the escape needs \(digits) hexadecimal digits", at: place)
      }
      code = code << 4 | UInt32(digit)
      cursor.advance()
    }
    return code
  }

  private func half(at place: JSONPosition) -> YAMLError {
    YAMLError("the escape is half of a character; its other half is expected behind it", at: place)
  }
}
