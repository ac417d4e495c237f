import PositionedJSON

/// What must hold of bytes before they are read as YAML.
enum YAMLInput {
  /// Refuses what is too large, no UTF-8, or holds a control character.
  ///
  /// Everything behind can then take bytes as text without looking twice.
  static func check(_ bytes: [UInt8], firstLine: Int) throws(YAMLError) {
    if bytes.count > YAMLReader.sizeLimit {
      let start = JSONPosition(line: firstLine, column: 1)
      throw YAMLError("larger than \(YAMLReader.sizeLimit >> 20) MB", at: start)
    }
    if String(validating: bytes, as: UTF8.self) == nil {
      let place = position(of: validCount(bytes), in: bytes, firstLine: firstLine)
      throw YAMLError("the text is not UTF-8 here", at: place)
    }
    if let index = firstControl(in: bytes) {
      let place = position(of: index, in: bytes, firstLine: firstLine)
      throw YAMLError("a character stands here that YAML allows only as an escape", at: place)
    }
  }

  /// The first character that YAML allows only as an escape. Most bytes are letters and blanks.
  private static func firstControl(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { pointer in
      pointer.indices.first { pointer[$0] &- 0x20 >= 0x5F && isControl(at: $0, in: bytes) }
    }
  }

  /// Whether a character begins here that YAML allows only as an escape: C0 without tab and line breaks, DEL,
  /// C1 without NEL, U+FFFE and U+FFFF.
  private static func isControl(at index: Int, in bytes: [UInt8]) -> Bool {
    let byte = bytes[index]
    if byte < 0x20 { return !byte.isYAMLBreak && !byte.isYAMLBlank }
    if byte == 0x7F { return true }
    if byte == 0xC2, index + 1 < bytes.count { return bytes[index + 1] < 0xA0 && bytes[index + 1] != 0x85 }
    guard byte == 0xEF, index + 2 < bytes.count else { return false }
    return bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
  }

  /// The number of bytes before the first that is no UTF-8.
  private static func validCount(_ bytes: [UInt8]) -> Int {
    var (decoder, iterator, count) = (UTF8(), bytes.makeIterator(), 0)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { count += UTF8.width(scalar) }
    return count
  }

  private static func position(of index: Int, in bytes: [UInt8], firstLine: Int) -> JSONPosition {
    var cursor = YAMLCursor(bytes, firstLine: firstLine)
    while true {
      var line = cursor
      line.skipLine()
      if line.index >= index || line.current == nil { break }
      line.passBreak()
      if line.index > index { break }
      cursor = line
    }
    cursor.move(to: max(index, cursor.index))
    return cursor.position
  }
}
