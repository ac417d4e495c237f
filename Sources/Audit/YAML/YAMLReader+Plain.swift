import PositionedJSON

extension YAMLReader {
  /// Reads a quoted text, or the words of this line: what can be a key.
  mutating func lineScalar() throws(YAMLError) -> YAMLScalar {
    if cursor.current?.isYAMLQuote == true { return try quoted() }
    let place = cursor.position
    return YAMLScalar(text: plainWords(inFlow: false), isPlain: true, position: place)
  }

  /// Reads the words up to the end of the line, a comment or `: `; within brackets, up to what parts items.
  /// Blanks at the end are no part of them.
  mutating func plainWords(inFlow: Bool) -> ArraySlice<UInt8> {
    let (bytes, start) = (cursor.bytes, cursor.index)
    var (index, end) = (start, start)
    while index < bytes.count, !bytes[index].isYAMLBreak {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":"), endsKey(at: index + 1, inFlow: inFlow) { break }
      if byte == UInt8(ascii: "#"), index > end { break }
      if inFlow, byte.isYAMLFlowIndicator { break }
      index += 1
      if !byte.isYAMLBlank { end = index }
    }
    cursor.move(to: end)
    return bytes[start..<end]
  }

  private func endsKey(at index: Int, inFlow: Bool) -> Bool {
    guard index < cursor.bytes.count else { return true }
    let byte = cursor.bytes[index]
    return byte.isYAMLBlank || byte.isYAMLBreak || (inFlow && byte.isYAMLFlowIndicator)
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
      addLine(line, to: &scalar, inFlow: true)
    }
  }

  // Not inlined: the compiler would copy every text ahead of the loop, though most have no further line.
  @inline(never) private mutating func addLine(_ line: PlainLine, to scalar: inout YAMLScalar, inFlow: Bool) {
    cursor = line.start
    scalar.text.appendFolded(breaks: line.breaks)
    scalar.text += plainWords(inFlow: inFlow)
  }

  /// A further line of a plain text: where its words begin, its indentation, and the line breaks before it.
  private typealias PlainLine = (start: YAMLCursor, indent: Int, breaks: Int)

  /// The next line with words; nil where this line does not end, or a comment, a document marker or the end
  /// follows.
  private mutating func nextLine() -> PlainLine? {
    cursor.skipBlanks()
    guard cursor.atLineEnd, cursor.current != nil else { return nil }
    var (ahead, indent, breaks) = (cursor, 0, 0)
    while ahead.atLineEnd, ahead.current != nil {
      ahead.passBreak()
      breaks += 1
      if ahead.marker != nil { return nil }
      ahead.skipSpaces()
      indent = ahead.column
      ahead.skipBlanks()
    }
    if ahead.current == nil || ahead.current == UInt8(ascii: "#") { return nil }
    return (ahead, indent, breaks)
  }
}
