import PositionedJSON

/// A place in the bytes of a YAML text that knows its line.
///
/// It is a value: a copy looks ahead, and is kept or thrown away.
struct YAMLCursor {
  /// The whole text.
  let bytes: [UInt8]
  /// The byte at hand.
  private(set) var index: Int
  private var line: Int
  private var lineStart: Int

  /// A cursor at the first byte behind a byte order mark, which is no part of the text.
  init(_ bytes: [UInt8], firstLine: Int) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    (line, lineStart) = (firstLine, index)
  }

  /// The byte at hand; nil at the end.
  var current: UInt8? { index < bytes.count ? bytes[index] : nil }
  /// Where that is.
  var position: JSONPosition { JSONPosition(line: line, column: column + 1) }
  /// The number of bytes before it in its line.
  var column: Int { index - lineStart }
  /// Whether the line, or the text, ends here.
  var atLineEnd: Bool { current.map(\.isYAMLBreak) ?? true }
  /// Whether a blank, or the start of the line, stands before: only there does `#` begin a comment.
  var afterBlank: Bool { column <= 0 || bytes[index - 1].isYAMLBlank }

  /// Whether the byte so far ahead is a blank or a line break, or the end of the text.
  func endsWord(_ ahead: Int) -> Bool {
    guard index + ahead < bytes.count else { return true }
    return bytes[index + ahead].isYAMLBlank || bytes[index + ahead].isYAMLBreak
  }

  /// Whether the byte so far ahead parts items of a flow collection.
  func partsFlow(_ ahead: Int) -> Bool {
    index + ahead < bytes.count && bytes[index + ahead].isYAMLFlowIndicator
  }

  /// The byte of a document marker that stands here: `-` for `---`, `.` for `...`.
  var marker: UInt8? {
    guard column == 0, let byte = current, byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else {
      return nil
    }
    return bytes[index...].starts(with: repeatElement(byte, count: 3)) && endsWord(3) ? byte : nil
  }
}

extension YAMLCursor {
  /// Goes past bytes of the same line.
  mutating func advance(_ count: Int = 1) { index = min(bytes.count, index + count) }

  /// Goes to a byte of the same line.
  mutating func move(to index: Int) { self.index = index }

  /// Goes past a line break, if one stands here.
  mutating func passBreak() {
    guard let byte = current, byte.isYAMLBreak else { return }
    index += 1
    if byte == UInt8(ascii: "\r"), current == UInt8(ascii: "\n") { index += 1 }
    (line, lineStart) = (line + 1, index)
  }

  /// Goes past spaces, but not beyond a column.
  mutating func skipSpaces(to limit: Int = .max) {
    while column < limit, current == UInt8(ascii: " ") { index += 1 }
  }

  /// Goes past spaces and tabs; says whether there was a tab.
  @discardableResult mutating func skipBlanks() -> Bool {
    var tab = false
    while let byte = current, byte.isYAMLBlank {
      tab = tab || byte == UInt8(ascii: "\t")
      index += 1
    }
    return tab
  }

  /// Goes to the end of the line.
  mutating func skipLine() {
    while !atLineEnd { index += 1 }
  }
}
