#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads RFC 8259 JSON and keeps the place of every value.
///
/// Foundation's reader gives no positions and takes duplicate keys silently; a compliance gate needs
/// both. Nesting is bounded, so that a hostile text cannot exhaust the stack.
public struct JSONReader {
  /// The deepest nesting that is read.
  public static let depthLimit = 200
  /// The most values that are read: each takes far more memory than its text.
  public static let valueLimit = 4_000_000
  /// The largest text that is read, in bytes.
  public static let sizeLimit = 64 << 20

  private let bytes: [UInt8]
  private var index: Int
  private var line = 1
  private var lineStart: Int
  private var depth = 0
  private var values = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A byte order mark is no part of the value (RFC 8259, section 8.1, lets a reader skip it).
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = index
  }

  /// Reads one JSON value that fills the whole text.
  /// - Throws: ``JSONError`` with the place of the first problem.
  public static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes)
    if bytes.count > sizeLimit { throw reader.error(.tooLarge(limit: sizeLimit)) }
    reader.skipSpace()
    let value = try reader.value()
    reader.skipSpace()
    if reader.index < bytes.count { throw reader.error(.trailing(reader.found)) }
    return value
  }

  private var position: JSONPosition { JSONPosition(line: line, column: index - lineStart + 1) }
  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func error(_ problem: JSONError.Problem, at place: JSONPosition? = nil) -> JSONError {
    JSONError(problem: problem, position: place ?? position)
  }

  /// The character at hand, for a message.
  private var found: String {
    guard let byte = current else { return "the end" }
    if byte < 0x20 || byte == 0x7F { return "control character \(byte)" }
    let end = min(bytes.count, index + (byte < 0x80 ? 1 : 4))
    let text = String(decoding: bytes[index..<end], as: UTF8.self).prefix(1)
    return "'\(text)'"
  }

  private func mismatch(_ expected: String) -> JSONError {
    current == nil
      ? error(.unexpectedEnd(expected: expected))
      : error(.unexpected(found: found, expected: expected))
  }

  private mutating func skipSpace() {
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\n"):
        index += 1
        line += 1
        lineStart = index
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): index += 1
      default: return
      }
    }
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    values += 1
    if values > Self.valueLimit { throw error(.tooMany(limit: Self.valueLimit)) }
    let start = position
    switch current {
    case UInt8(ascii: "{"): return JSONValue(.object(try object()), at: start)
    case UInt8(ascii: "["): return JSONValue(.array(try array()), at: start)
    case UInt8(ascii: "\""): return JSONValue(.string(try string()), at: start)
    case UInt8(ascii: "t"): return JSONValue(.bool(try word("true", true)), at: start)
    case UInt8(ascii: "f"): return JSONValue(.bool(try word("false", false)), at: start)
    case UInt8(ascii: "n"):
      _ = try word("null", false)
      return JSONValue(.null, at: start)
    case .some(let byte) where byte == UInt8(ascii: "-") || isDigit(byte):
      return JSONValue(try number(), at: start)
    default: throw mismatch("a value")
    }
  }

  private mutating func word(_ text: StaticString, _ result: Bool) throws(JSONError) -> Bool {
    let expected = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard bytes[index...].starts(with: expected) else { throw mismatch("a value") }
    index += expected.count
    return result
  }

  private mutating func enter() throws(JSONError) {
    depth += 1
    if depth > Self.depthLimit { throw error(.tooDeep(limit: Self.depthLimit)) }
    index += 1
    skipSpace()
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    try enter()
    defer { depth -= 1 }
    var values: [JSONValue] = []
    if current == UInt8(ascii: "]") {
      index += 1
      return values
    }
    while true {
      values.append(try value())
      skipSpace()
      if current == UInt8(ascii: "]") { break }
      guard current == UInt8(ascii: ",") else { throw mismatch("',' or ']'") }
      index += 1
      skipSpace()
    }
    index += 1
    return values
  }

  private mutating func object() throws(JSONError) -> [JSONMember] {
    try enter()
    defer { depth -= 1 }
    var members: [JSONMember] = []
    if current == UInt8(ascii: "}") {
      index += 1
      return members
    }
    while true {
      members.append(try member())
      skipSpace()
      if current == UInt8(ascii: "}") { break }
      guard current == UInt8(ascii: ",") else { throw mismatch("',' or '}'") }
      index += 1
      skipSpace()
    }
    index += 1
    return members
  }

  private mutating func member() throws(JSONError) -> JSONMember {
    guard current == UInt8(ascii: "\"") else { throw mismatch("a key in quotation marks") }
    let place = position
    let key = try string()
    skipSpace()
    guard current == UInt8(ascii: ":") else { throw mismatch("':'") }
    index += 1
    skipSpace()
    return JSONMember(key: key, keyPosition: place, value: try value())
  }

  private func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private mutating func number() throws(JSONError) -> JSONValue.Content {
    let start = index
    let place = position
    if current == UInt8(ascii: "-") { index += 1 }
    let leadingZero = current == UInt8(ascii: "0")
    let whole = digits()
    var sound = whole > 0 && !(leadingZero && whole > 1)
    if current == UInt8(ascii: ".") {
      index += 1
      sound = digits() > 0 && sound
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      sound = digits() > 0 && sound
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard sound else { throw error(.malformedNumber(text), at: place) }
    // strtod, not Double(_:): the latter refuses numbers outside the range, which JSON allows.
    return .number(strtod(text, nil), written: text)
  }

  private mutating func digits() -> Int {
    let start = index
    while isDigit(current) { index += 1 }
    return index - start
  }

  private mutating func string() throws(JSONError) -> String {
    index += 1
    let start = index
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      index += 1
    }
    if current == UInt8(ascii: "\"") {
      let text = try utf8(bytes[start..<index], from: start)
      index += 1
      return text
    }
    return try escapedString(from: start)
  }

  private func utf8(_ slice: ArraySlice<UInt8>, from start: Int) throws(JSONError) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw error(.notUTF8, at: JSONPosition(line: line, column: start - lineStart + 1))
    }
    return text
  }

  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var units = Array(bytes[start..<index])
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        let text = try utf8(units[...], from: start)
        index += 1
        return text
      case UInt8(ascii: "\\"): try escape(into: &units)
      case 0..<0x20: throw error(.controlCharacter(byte))
      default:
        units.append(byte)
        index += 1
      }
    }
    throw error(.unexpectedEnd(expected: "the closing quotation mark"))
  }

  private mutating func escape(into units: inout [UInt8]) throws(JSONError) {
    let place = position
    index += 1
    guard let kind = current else {
      throw error(.unexpectedEnd(expected: "the rest of an escape"))
    }
    index += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): units.append(kind)
    case UInt8(ascii: "b"): units.append(8)
    case UInt8(ascii: "f"): units.append(12)
    case UInt8(ascii: "n"): units.append(10)
    case UInt8(ascii: "r"): units.append(13)
    case UInt8(ascii: "t"): units.append(9)
    case UInt8(ascii: "u"): units += Array(String(try scalar(place)).utf8)
    default: throw error(.malformedEscape, at: place)
    }
  }

  /// Reads the four digits after `\u`, and the second half of a surrogate pair where one follows.
  /// A lone surrogate names no character and becomes U+FFFD.
  private mutating func scalar(_ place: JSONPosition) throws(JSONError) -> Character {
    let first = try hex(place)
    let replacement: Unicode.Scalar = "\u{FFFD}"
    guard (0xD800..<0xDC00).contains(first) else {
      return Character(Unicode.Scalar(first) ?? replacement)
    }
    guard bytes[index...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
      return Character(replacement)
    }
    let saved = index
    index += 2
    let second = try hex(place)
    guard (0xDC00..<0xE000).contains(second) else {
      index = saved
      return Character(replacement)
    }
    let code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
    return Character(Unicode.Scalar(code) ?? replacement)
  }

  private mutating func hex(_ place: JSONPosition) throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = hexDigit(byte) else {
        throw error(.malformedEscape, at: place)
      }
      code = code << 4 | digit
      index += 1
    }
    return code
  }

  private func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
