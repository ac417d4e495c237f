import PositionedJSON

extension YAMLReader {
  /// Whether `?` begins a key here that may be long, as the gated cards of some models have it.
  var isLongKey: Bool { cursor.current == UInt8(ascii: "?") && cursor.endsWord(1) }
  /// Whether `:` ends a key here.
  var isColon: Bool { cursor.current == UInt8(ascii: ":") && cursor.endsWord(1) }

  /// Whether a scalar that was read in block form is a key: `:` stands behind it, in its line.
  mutating func isKey(_ scalar: YAMLScalar) throws(YAMLError) -> Bool {
    cursor.skipBlanks()
    guard isColon else { return false }
    if scalar.position.line == cursor.position.line { return true }
    throw YAMLError("a key over several lines is not read without '? '", at: scalar.position)
  }

  /// Reads a block map; its first key may have been read already.
  mutating func map(at column: Int, first: YAMLScalar? = nil) throws(YAMLError) -> JSONValue {
    let start = first?.position ?? cursor.position
    if tabbed { throw tabError(at: start) }
    try enter()
    defer { leave() }
    var members = YAMLMembers()
    if let first { try member(of: first, at: column, into: &members) }
    while indent == column {
      if isLongKey {
        try longMember(at: column, into: &members)
      } else {
        try member(of: try blockKey(), at: column, into: &members)
      }
    }
    if indent > column { throw mismatch("a key indented as those before it") }
    return JSONValue(.object(members.list), at: start)
  }

  private mutating func member(
    of key: YAMLScalar, at column: Int, into members: inout YAMLMembers
  ) throws(YAMLError) {
    try members.check(key)
    cursor.advance()
    members.append(
      key,
      try reading(key) { reader throws(YAMLError) in try reader.value(above: column, isMember: true) })
  }

  /// Reads the next key of a block map, up to its `:`.
  private mutating func blockKey() throws(YAMLError) -> YAMLScalar {
    if isEntry || isBlockText { throw mismatch("a key") }
    try refuseKey()
    let key = try lineScalar()
    guard try isKey(key) else { throw mismatch("':' and a space behind the key") }
    return key
  }

  /// Reads a key behind `?` and a value behind `:`, each of any lines.
  private mutating func longMember(at column: Int, into members: inout YAMLMembers) throws(YAMLError) {
    let place = cursor.position
    cursor.advance()
    if restIsEmpty() { try skipToContent() }
    guard indent > column else { throw YAMLError("a key is expected behind '?'", at: place) }
    let key = try longKey(above: column)
    try members.check(key)
    var value = JSONValue(.null, at: cursor.position)
    if indent == column, isColon {
      cursor.advance()
      value = try self.value(above: column, isMember: true, isInline: false)
    }
    members.append(key, value)
  }

  private mutating func longKey(above column: Int) throws(YAMLError) -> YAMLScalar {
    try refuseKey()
    if isBlockText { return try blockText(above: column) }
    var key = try lineScalar()
    if try isKey(key) { throw YAMLError("a collection as a key is not read", at: key.position) }
    if key.isPlain { try continuePlain(&key, above: column) }
    try finishLine()
    return key
  }

  private func refuseKey() throws(YAMLError) {
    if isEntry || atOpening { throw error("a collection as a key is not read") }
    try refuseIndicator()
  }
}
