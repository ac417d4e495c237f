import PositionedJSON

extension YAMLReader {
  /// Reads a text in single or double quotation marks, over lines that are folded.
  mutating func quoted() throws(YAMLError) -> YAMLScalar {
    let (start, mark) = (cursor.position, cursor.current)
    cursor.advance()
    var text: [UInt8] = []
    while let byte = cursor.current {
      switch byte {
      case mark:
        cursor.advance()
        // Two single marks stand for one.
        guard mark == UInt8(ascii: "'"), cursor.current == mark else {
          return YAMLScalar(text: text[...], isPlain: false, position: start)
        }
        text.append(byte)
        cursor.advance()
      case UInt8(ascii: "\\") where mark == UInt8(ascii: "\""): try escape(into: &text)
      case _ where byte.isYAMLBlank: addBlanks(to: &text)
      case _ where byte.isYAMLBreak: text.appendFolded(breaks: try passBreaks())
      default:
        text.append(byte)
        cursor.advance()
      }
    }
    throw YAMLError("the quotation mark is not closed", at: start)
  }

  /// Adds blanks, unless they end a line.
  private mutating func addBlanks(to text: inout [UInt8]) {
    let start = cursor.index
    cursor.skipBlanks()
    if !cursor.atLineEnd { text += cursor.bytes[start..<cursor.index] }
  }

  /// Goes past line breaks and the indentation behind them, and counts them.
  private mutating func passBreaks() throws(YAMLError) -> Int {
    var breaks = 0
    while cursor.atLineEnd, cursor.current != nil {
      try passFlowBreak()
      breaks += 1
      cursor.skipBlanks()
    }
    return breaks
  }

  /// Reads what stands behind a backslash.
  private mutating func escape(into text: inout [UInt8]) throws(YAMLError) {
    let place = cursor.position
    cursor.advance()
    guard let kind = cursor.current else { return }
    if kind.isYAMLBreak {
      // The line break is none, but blank lines behind it are.
      text.appendBreaks(try passBreaks() - 1)
      return
    }
    cursor.advance()
    text += Array(String(Character(try scalar(of: kind, at: place))).utf8)
  }
}
