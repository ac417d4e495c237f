import PositionedJSON

extension YAMLReader {
  /// Whether a literal or a folded text begins here.
  var isBlockText: Bool { cursor.current == UInt8(ascii: "|") || cursor.current == UInt8(ascii: ">") }

  /// Reads a literal (`|`) or folded (`>`) text, up to the first line that is indented too little for it.
  mutating func blockText(above parent: Int) throws(YAMLError) -> YAMLScalar {
    let start = cursor.position
    let (header, digit) = try blockHeader()
    guard restIsEmpty() else { throw mismatch("the end of the line") }
    cursor.passBreak()
    let indent = if let digit { max(parent, 0) + digit } else { try detectIndent(above: parent) }
    var text = header
    while let line = blockLine(indent) { text.add(line) }
    try skipToContent()
    return YAMLScalar(text: text.bytes[...], isPlain: false, position: start)
  }

  /// Reads `|` or `>`, and behind it, in either order, how the end is kept and how far the text is indented.
  private mutating func blockHeader() throws(YAMLError) -> (YAMLBlockText, digit: Int?) {
    let isFolded = cursor.current == UInt8(ascii: ">")
    var (ending, digit): (YAMLBlockText.Ending?, Int?) = (nil, nil)
    cursor.advance()
    while let byte = cursor.current, !cursor.endsWord(0) {
      if ending == nil, let found = YAMLBlockText.Ending(byte) {
        ending = found
      } else if digit == nil, let found = byte.digit(base: 10), found > 0 {
        digit = Int(found)
      } else {
        throw mismatch("'+', '-', a digit from 1 or the end of the line")
      }
      cursor.advance()
    }
    return (YAMLBlockText(isFolded: isFolded, ending: ending ?? .clip), digit)
  }

  /// The indentation of the first line that is not blank. Where there is none, or it belongs to what follows,
  /// one that only blank lines can have.
  private func detectIndent(above parent: Int) throws(YAMLError) -> Int {
    var (ahead, blank) = (cursor, cursor)
    ahead.skipSpaces()
    while ahead.atLineEnd {
      if ahead.column > blank.column { blank = ahead }
      if ahead.current == nil { break }
      ahead.passBreak()
      ahead.skipSpaces()
    }
    guard ahead.column > parent, ahead.marker == nil, ahead.current != nil else {
      return max(parent + 1, blank.column)
    }
    if blank.column <= ahead.column { return ahead.column }
    throw YAMLError("a blank line is indented more than the first line of its text", at: blank.position)
  }

  /// The next line of a text that is indented so far, without the indentation; nil where the text ends.
  private mutating func blockLine(_ indent: Int) -> YAMLBlockText.Line? {
    var ahead = cursor
    ahead.skipSpaces(to: indent)
    if ahead.current == nil { return nil }
    if !ahead.atLineEnd, ahead.column < indent || ahead.marker != nil { return nil }
    let start = ahead.index
    ahead.skipLine()
    let end = ahead.index
    ahead.passBreak()
    cursor = ahead
    return YAMLBlockText.Line(text: cursor.bytes[start..<end], isEnded: cursor.index > end)
  }
}
