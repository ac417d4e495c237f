import PositionedJSON

extension YAMLReader {
  /// The indentation of the content at hand; -1 where the document ends, so that it ends every collection.
  var indent: Int { cursor.current == nil || cursor.marker != nil ? -1 : cursor.column }

  /// Goes past blank lines and comments to the next content.
  ///
  /// A tab before content in its line is refused: how far it indents is anyone's guess.
  mutating func skipToContent() throws(YAMLError) {
    repeat {
      cursor.passBreak()
      let isLineStart = cursor.column == 0
      cursor.skipSpaces()
      let place = cursor.position
      tabbed = cursor.skipBlanks()
      skipComment()
      if isLineStart, tabbed, !cursor.atLineEnd { throw tabError(at: place) }
    } while cursor.atLineEnd && cursor.current != nil
  }

  /// Goes past blanks and a comment; whether nothing else stands in the line.
  mutating func restIsEmpty() -> Bool {
    tabbed = cursor.skipBlanks()
    skipComment()
    return cursor.atLineEnd
  }

  /// Ends a line behind a value and goes to the next content.
  mutating func finishLine() throws(YAMLError) {
    guard restIsEmpty() else { throw mismatch("the end of the line") }
    try skipToContent()
  }

  /// Goes past blanks, lines and comments within a flow collection, where indentation says nothing.
  mutating func skipFlowSpace() throws(YAMLError) {
    // Most items stand close: every byte that is looked for is `#` or below it.
    while let byte = cursor.current, byte <= UInt8(ascii: "#"), restIsEmpty() { try passFlowBreak() }
  }

  /// Goes past a line break within quotation marks or brackets, which no document marker may cut.
  mutating func passFlowBreak() throws(YAMLError) {
    cursor.passBreak()
    if cursor.marker != nil { throw error("a document marker stands within quotation marks or brackets") }
  }

  private mutating func skipComment() {
    if cursor.current == UInt8(ascii: "#"), cursor.afterBlank { cursor.skipLine() }
  }
}
