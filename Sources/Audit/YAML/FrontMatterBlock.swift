import PositionedJSON

/// The YAML at the top of a card, found as the Hugging Face hub finds it.
///
/// The hub takes a byte order mark, blanks and blank lines before the first `---`, and behind it nothing but
/// a line break. The block ends at the next line `---`; where there is none, the hub reads no block at all.
enum FrontMatterBlock {
  /// The lines of the block, with their line breaks, and the line of the file where they begin; nil where the
  /// card has no block.
  static func find(_ file: [UInt8]) -> (yaml: [UInt8], firstLine: Int)? {
    var cursor = YAMLCursor(file, firstLine: 1)
    skipSpace(&cursor)
    guard isOpening(cursor) else { return nil }
    cursor.advance(3)
    let opening = cursor.index
    cursor.passBreak()
    let (start, firstLine) = (cursor.index, cursor.position.line)
    // As the hub asks for two line breaks between the marks, a second mark right behind the first is no end.
    guard let end = closing(in: file, from: opening + 2) else { return nil }
    return (Array(file[start..<max(start, end)]), firstLine)
  }

  /// The index of the first `---` behind a line break that ends its line.
  private static func closing(in file: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < file.count {
      if file[index] == UInt8(ascii: "-"), file[index - 1].isYAMLBreak, isClosing(file[index...]) {
        return index
      }
      index += 1
    }
    return nil
  }

  private static func isClosing(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: "---".utf8) else { return false }
    let behind = rest.dropFirst(3)
    return behind.isEmpty || behind.starts(with: "\n".utf8) || behind.starts(with: "\r\n".utf8)
  }

  private static func skipSpace(_ cursor: inout YAMLCursor) {
    while let byte = cursor.current, byte.isYAMLBlank || byte.isYAMLBreak {
      cursor.skipBlanks()
      cursor.passBreak()
    }
  }

  private static func isOpening(_ cursor: YAMLCursor) -> Bool {
    let rest = cursor.bytes[cursor.index...]
    return rest.starts(with: "---".utf8) && rest.dropFirst(3).first?.isYAMLBreak == true
  }
}
