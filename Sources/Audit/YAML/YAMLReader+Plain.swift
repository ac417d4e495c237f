import PositionedJSON

extension YAMLReader {
  /// Reads a quoted text, or the words of this line: what can be a key.
  mutating func lineScalar() throws(YAMLError) -> YAMLScalar {
    if cursor.current?.isYAMLQuote == true { return try quoted() }
    let place = cursor.position
    return YAMLScalar(text: plainWords(inFlow: false), isPlain: true, position: place)
  }

  /// Reads the words up to the end of the line, a comment or `: `; within brackets, up to what parts their items too.
  /// Blanks at the end are no part of them.
  mutating func plainWords(inFlow: Bool) -> ArraySlice<UInt8> {
    let start = cursor.index
    var (end, ahead) = (start, cursor)
    while let byte = ahead.current, !byte.isYAMLBreak {
      if byte == UInt8(ascii: ":"), ahead.endsWord(1) || (inFlow && ahead.partsFlow(1)) { break }
      if byte == UInt8(ascii: "#"), ahead.index > start, ahead.afterBlank { break }
      if inFlow, byte.isYAMLFlowIndicator { break }
      ahead.advance()
      if !byte.isYAMLBlank { end = ahead.index }
    }
    cursor.move(to: end)
    return cursor.bytes[start..<end]
  }

  /// Adds the further lines of a plain text in block form: those that are indented more than its collection.
  mutating func continuePlain(_ scalar: inout YAMLScalar, above parent: Int) throws(YAMLError) {
    while let line = nextLine(), line.indent > parent {
      addLine(line, to: &scalar, inFlow: false)
      cursor.skipBlanks()
      if isColon {
        throw error("':' in a text over several lines; it needs quotation marks, or less indentation")
      }
    }
  }

  /// Adds the further lines of a plain text within brackets.
  mutating func continueFlowPlain(_ scalar: inout YAMLScalar) {
    while let line = nextLine(), !line.start.partsFlow(0) {
      if line.start.current == UInt8(ascii: ":"), line.start.endsWord(1) || line.start.partsFlow(1) { return }
      addLine(line, to: &scalar, inFlow: true)
    }
  }

  private mutating func addLine(_ line: PlainLine, to scalar: inout YAMLScalar, inFlow: Bool) {
    cursor = line.start
    scalar.text += YAMLFolding.text(breaks: line.breaks)
    scalar.text += plainWords(inFlow: inFlow)
  }

  /// A further line of a plain text: where its words begin, its indentation, and the line breaks before it.
  private typealias PlainLine = (start: YAMLCursor, indent: Int, breaks: Int)

  /// The next line with words; nil where this line does not end, or a comment, a document marker or the end follows.
  private func nextLine() -> PlainLine? {
    var (ahead, indent, breaks) = (cursor, 0, 0)
    ahead.skipBlanks()
    while ahead.atLineEnd, ahead.current != nil {
      ahead.passBreak()
      breaks += 1
      if ahead.marker != nil { return nil }
      ahead.skipSpaces()
      indent = ahead.column
      ahead.skipBlanks()
    }
    if breaks == 0 || ahead.current == nil || ahead.current == UInt8(ascii: "#") { return nil }
    return (ahead, indent, breaks)
  }
}
