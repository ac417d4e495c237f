import PositionedJSON

extension YAMLReader {
  /// An error at the byte at hand.
  func error(_ message: String) -> YAMLError { YAMLError(message, at: cursor.position) }

  /// An error that says what stands here, and what was expected.
  func mismatch(_ expected: String) -> YAMLError {
    error(
      cursor.current == nil
        ? "the text ends where \(expected) is expected"
        : "\(found) stands where \(expected) is expected")
  }

  /// An error for a tab where only spaces say how far a line is indented.
  func tabError(at place: JSONPosition) -> YAMLError {
    YAMLError("a tab cannot indent; use spaces", at: place)
  }

  /// The character at hand, for a message.
  var found: String {
    guard let byte = cursor.current else { return "the end" }
    if byte.isYAMLBreak { return "the end of the line" }
    let end = min(cursor.bytes.count, cursor.index + (byte < 0x80 ? 1 : 4))
    return "'\(String(decoding: cursor.bytes[cursor.index..<end], as: UTF8.self).prefix(1))'"
  }

  /// Refuses what begins here if it is no value that is read: by name, where it has one.
  func refuseIndicator() throws(YAMLError) {
    switch cursor.current {
    case UInt8(ascii: "&"): throw error("anchors are not read")
    case UInt8(ascii: "*"):
      throw error("aliases are not read; a text that begins with '*' needs quotation marks")
    case UInt8(ascii: "!"):
      throw error("tags are not read; a text that begins with '!' needs quotation marks")
    case _ where isLongKey: throw error("a key behind '? ' is not read here")
    case _ where isColon: throw error("':' stands where a key is expected")
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"):
      throw error("\(found) cannot begin a value; a text that begins with it needs quotation marks")
    default: break
    }
  }
}
