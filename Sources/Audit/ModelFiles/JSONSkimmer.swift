import PositionedJSON

/// Goes through JSON in pieces and builds only what is wanted: depth costs nothing, and size no memory.
///
/// It looks at brackets and quotation marks only; what it goes over may be no JSON otherwise.
struct JSONSkimmer {
  /// The place in the text.
  var reader: PieceReader

  /// A skimmer from a place on.
  init(_ reader: PieceReader) { self.reader = reader }

  /// Goes through the members of the object that comes next. The visitor gets each key, nil for one that is
  /// very long, and must go over the value; it says whether to go on.
  mutating func members(
    _ visit: (String?, inout JSONSkimmer) throws(EvidenceProblem) -> Bool
  ) throws(EvidenceProblem) {
    try expect(UInt8(ascii: "{"), "'{'")
    if try next() == UInt8(ascii: "}") { return try expect(UInt8(ascii: "}"), "'}'") }
    while true {
      let key = try string(longest: Self.longestKey)
      try expect(UInt8(ascii: ":"), "':'")
      _ = try next()
      guard try visit(key, &self) else { return }
      if try next() == UInt8(ascii: "}") { return try expect(UInt8(ascii: "}"), "'}'") }
      try expect(UInt8(ascii: ","), "',' or '}'")
      _ = try next()
    }
  }

  /// The string that comes next; nil for one that is longer.
  mutating func string(longest: Int) throws(EvidenceProblem) -> String? {
    let place = reader.position
    try expect(UInt8(ascii: "\""), "a text in quotation marks")
    var (bytes, isEscaped) = ([UInt8(ascii: "\"")], false)
    while true {
      bytes += try reader.run(longest + 1 - bytes.count, Self.isPlain)
      let byte = try reader.next()
      if byte == UInt8(ascii: "\"") { break }
      if bytes.count <= longest { bytes.append(byte) }
      // Else a run has ended where a piece ends.
      guard byte == UInt8(ascii: "\\") else { continue }
      isEscaped = true
      let escaped = try reader.next()
      if bytes.count <= longest { bytes.append(escaped) }
    }
    guard bytes.count <= longest else { return nil }
    if !isEscaped, let text = String(validating: bytes.dropFirst(), as: UTF8.self) { return text }
    guard let text = (try? JSONReader.read(bytes + [UInt8(ascii: "\"")]))?.string else {
      throw reader.problem("this is no JSON text in quotation marks", at: place)
    }
    return text
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Goes over the value that comes next, however deep it is.
  mutating func skipValue() throws(EvidenceProblem) {
    switch try next() {
    case UInt8(ascii: "\""):
      _ = try reader.next()
      try skipString()
    case UInt8(ascii: "{"), UInt8(ascii: "["): try skipNested()
    default:
      // A number or a word; where none stands, the caller says what is expected.
      while let byte = try reader.peek(), ![0x2C, 0x5D, 0x7D].contains(byte) { _ = try reader.next() }
    }
  }

  private mutating func skipNested() throws(EvidenceProblem) {
    var depth = 0
    repeat {
      switch try reader.next() {
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: continue
      }
    } while depth > 0
  }

  /// Goes over a string behind its first quotation mark.
  private mutating func skipString() throws(EvidenceProblem) {
    while true {
      _ = try reader.run(0, Self.isPlain)
      let byte = try reader.next()
      if byte == UInt8(ascii: "\"") { return }
      if byte == UInt8(ascii: "\\") { _ = try reader.next() }
    }
  }

  /// The byte behind blanks, which stays there.
  private mutating func next() throws(EvidenceProblem) -> UInt8 {
    while let byte = try reader.peek() {
      if byte != 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { return byte }
      _ = try reader.next()
    }
    throw reader.cutOff
  }

  private mutating func expect(_ byte: UInt8, _ words: String) throws(EvidenceProblem) {
    guard try next() == byte else { throw reader.problem("the header is no JSON: \(words) is expected") }
    _ = try reader.next()
  }

  private static let longestKey = 128
}
