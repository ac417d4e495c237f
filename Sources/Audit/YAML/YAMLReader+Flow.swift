import PositionedJSON

extension YAMLReader {
  /// Reads a collection in brackets or braces, over any lines.
  mutating func flowCollection() throws(YAMLError) -> JSONValue {
    try enter()
    defer { leave() }
    let start = cursor.position
    if cursor.current == UInt8(ascii: "[") {
      return JSONValue(.array(try flowSequence(from: start)), at: start)
    }
    return JSONValue(.object(try flowMap(from: start)), at: start)
  }

  private mutating func flowSequence(from start: JSONPosition) throws(YAMLError) -> [JSONValue] {
    var values: [JSONValue] = []
    while try nextItem(until: UInt8(ascii: "]"), isFirst: values.isEmpty, from: start) {
      values.append(try flowEntry())
    }
    return values
  }

  private mutating func flowMap(from start: JSONPosition) throws(YAMLError) -> [JSONMember] {
    var members = YAMLMembers()
    while try nextItem(until: UInt8(ascii: "}"), isFirst: members.list.isEmpty, from: start) {
      if atOpening { throw error("a collection as a key is not read") }
      try flowMember(of: try flowScalar(), into: &members)
    }
    return members.list
  }

  /// Goes to the next item past the opening bracket or a comma; past the closing bracket, there is none.
  private mutating func nextItem(
    until end: UInt8, isFirst: Bool, from start: JSONPosition
  ) throws(YAMLError) -> Bool {
    if !isFirst {
      try skipFlowSpace()
      guard cursor.current == UInt8(ascii: ",") || cursor.current == end else {
        throw flowMismatch(end, from: start)
      }
    }
    if isFirst || cursor.current != end { cursor.advance() }
    try skipFlowSpace()
    if cursor.current == nil { throw flowMismatch(end, from: start) }
    guard cursor.current == end else { return true }
    cursor.advance()
    return false
  }

  /// Reads an entry of a sequence: a value, or one pair, which is a map of its own.
  private mutating func flowEntry() throws(YAMLError) -> JSONValue {
    if atOpening {
      let value = try flowCollection()
      cursor.skipBlanks()
      if isColon { throw YAMLError("a collection as a key is not read", at: value.position) }
      return value
    }
    let scalar = try flowScalar()
    guard try isFlowKey(scalar) else { return scalar.value }
    var members = YAMLMembers()
    try flowMember(of: scalar, into: &members)
    return JSONValue(.object(members.list), at: scalar.position)
  }

  private mutating func flowMember(of key: YAMLScalar, into members: inout YAMLMembers) throws(YAMLError) {
    try members.check(key)
    guard try isFlowKey(key) else {
      members.append(key, JSONValue(.null, at: cursor.position))
      return
    }
    cursor.advance()
    let place = cursor.position
    try skipFlowSpace()
    if cursor.current == nil || (cursor.partsFlow(0) && !atOpening) {
      members.append(key, JSONValue(.null, at: place))
    } else {
      members.append(key, try atOpening ? flowCollection() : flowScalar().value)
    }
  }
}
