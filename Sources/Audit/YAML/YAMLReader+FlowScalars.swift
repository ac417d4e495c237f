import PositionedJSON

extension YAMLReader {
  /// Whether a flow collection begins here.
  var atOpening: Bool { cursor.current == UInt8(ascii: "[") || cursor.current == UInt8(ascii: "{") }

  /// Reads a scalar within brackets.
  mutating func flowScalar() throws(YAMLError) -> YAMLScalar {
    try refuseIndicator()
    switch cursor.current {
    case nil: throw mismatch("a value")
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try quoted()
    case UInt8(ascii: "|"), UInt8(ascii: ">"),
      UInt8(ascii: "-") where cursor.endsWord(1) || cursor.partsFlow(1):
      throw error("\(found) cannot begin a value within brackets")
    case UInt8(ascii: ":") where cursor.partsFlow(1): throw error("':' stands where a key is expected")
    case UInt8(ascii: "?") where cursor.partsFlow(1): throw error("a key is expected behind '?'")
    default: break
    }
    let place = cursor.position
    var scalar = YAMLScalar(text: plainWords(inFlow: true), isPlain: true, position: place)
    continueFlowPlain(&scalar)
    return scalar
  }

  /// Whether a scalar within brackets is a key: `:` stands behind it, in its line.
  ///
  /// Behind quotation marks it need not be the end of a word, as in JSON.
  mutating func isFlowKey(_ scalar: YAMLScalar) throws(YAMLError) -> Bool {
    cursor.skipBlanks()
    guard cursor.current == UInt8(ascii: ":") else { return false }
    if scalar.position.line == cursor.position.line { return true }
    throw YAMLError("a key over several lines is not read", at: scalar.position)
  }

  /// What is wrong where neither a comma nor the closing bracket stands.
  func flowMismatch(_ end: UInt8, from start: JSONPosition) -> YAMLError {
    let bracket = "'\(Character(Unicode.Scalar(end)))'"
    if cursor.current == nil { return YAMLError("the bracket is not closed with \(bracket)", at: start) }
    return mismatch("',' or \(bracket)")
  }
}
