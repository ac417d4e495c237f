import PositionedJSON

extension YAMLReader {
  /// Whether an entry of a block sequence begins here.
  var isEntry: Bool { cursor.current == UInt8(ascii: "-") && cursor.endsWord(1) }

  /// Reads the node that begins here, and goes to the content behind it.
  ///
  /// Its further lines are indented more than `parent`, the collection that it stands in. Where it is inline,
  /// a key stands before it in its line, and no block collection can begin.
  mutating func node(above parent: Int, isInline: Bool = false) throws(YAMLError) -> JSONValue {
    if isInline, isEntry || isLongKey { throw error("a collection cannot begin in the line of its key") }
    if isEntry { return try sequence() }
    if isLongKey { return try map(at: cursor.column) }
    try refuseIndicator()
    if isBlockText { return try blockText(above: parent).value }
    return try atOpening ? flow() : scalarOrMap(above: parent, isInline: isInline)
  }

  /// Reads the value behind `key:`, `-` or `---`, of a collection that is indented by `parent`.
  ///
  /// A sequence that is a member of a map may be indented no more than its key. Where the value is inline, no
  /// block collection can begin in the line of the indicator.
  mutating func value(
    above parent: Int, isMember: Bool = false, isInline: Bool = true
  ) throws(YAMLError) -> JSONValue {
    let place = cursor.position
    guard restIsEmpty() else { return try node(above: parent, isInline: isInline) }
    try skipToContent()
    if indent > parent || (isMember && indent == parent && isEntry) { return try node(above: parent) }
    return JSONValue(.null, at: place)
  }

  private mutating func flow() throws(YAMLError) -> JSONValue {
    let value = try flowCollection()
    cursor.skipBlanks()
    if isColon { throw YAMLError("a collection as a key is not read", at: value.position) }
    try finishLine()
    return value
  }

  private mutating func scalarOrMap(above parent: Int, isInline: Bool) throws(YAMLError) -> JSONValue {
    let column = cursor.column
    var scalar = try lineScalar()
    if try isKey(scalar) {
      if isInline { throw error("a second ': ' in the line; a text that holds it needs quotation marks") }
      return try map(at: column, first: scalar)
    }
    if scalar.isPlain { try continuePlain(&scalar, above: parent) }
    try finishLine()
    return isUnasked ? JSONValue(.null, at: scalar.position) : scalar.value
  }

  private mutating func sequence() throws(YAMLError) -> JSONValue {
    if tabbed { throw tabError(at: cursor.position) }
    try enter()
    defer { leave() }
    let (column, start) = (cursor.column, cursor.position)
    var values: [JSONValue] = []
    while indent == column, isEntry {
      cursor.advance()
      let value = try value(above: column, isInline: false)
      if !isUnasked { values.append(value) }
    }
    if indent > column { throw mismatch("an entry indented as those before it") }
    return JSONValue(.array(values), at: start)
  }
}
