import PositionedJSON

extension YAMLReader {
  /// Reads the documents of the stream; more than so many are an error.
  mutating func documents(limit: Int) throws(YAMLError) -> [JSONValue] {
    var values: [JSONValue] = []
    while true {
      try skipToContent()
      guard cursor.current != nil else { return values }
      if cursor.marker == UInt8(ascii: ".") {
        cursor.advance(3)
        try finishLine()
        continue
      }
      if values.count >= limit { throw error("a second document begins where the end is expected") }
      values.append(try document())
      guard indent < 0 else { throw mismatch("the end of the document") }
    }
  }

  private mutating func document() throws(YAMLError) -> JSONValue {
    if cursor.current == UInt8(ascii: "%") { throw error("directives are not read") }
    if cursor.marker == nil { return try node(above: -1) }
    cursor.advance(3)
    return try value(above: -1)
  }
}
