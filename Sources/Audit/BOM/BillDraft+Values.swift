import PositionedJSON

/// Members of objects, with a problem where one is not of the type that the format gives it.
extension BillDraft {
  /// The elements of a list; none where the member is missing or null.
  mutating func list(_ object: JSONValue, _ key: String) -> [JSONValue] {
    guard let value = object[key], !value.isNull else { return [] }
    if let list = value.array { return list }
    expected("a list", key, value)
    return []
  }

  /// The elements of a list that are objects.
  mutating func objects(_ object: JSONValue, _ key: String) -> [JSONValue] {
    list(object, key).filter { isObject($0, in: key) }
  }

  /// A member that is an object.
  mutating func object(_ object: JSONValue, _ key: String) -> JSONValue? {
    guard let value = object[key], !value.isNull else { return nil }
    if value.members != nil { return value }
    expected("an object", key, value)
    return nil
  }

  /// A member that is a short text and not empty.
  mutating func text(_ object: JSONValue, _ key: String) -> BillText? {
    guard let value = object[key], !value.isNull else { return nil }
    return text(value, of: key)
  }

  /// A value that is a short text and not empty.
  mutating func text(_ value: JSONValue, of key: String) -> BillText? {
    guard let string = value.string else {
      expected("a text", key, value)
      return nil
    }
    if string.utf8.count > BillText.limit {
      refuse("\(BillText.quoted(key)) is longer than \(BillText.limit) bytes", at: value.position)
    }
    return value.shortText
  }

  /// Whether an element of a list is an object.
  mutating func isObject(_ value: JSONValue, in key: String) -> Bool {
    if value.members != nil { return true }
    refuse(
      "\(value.kindInWords) stands in \(BillText.quoted(key)) where an object is expected", at: value.position
    )
    return false
  }

  /// Notes a member of another type.
  mutating func expected(_ type: String, _ key: String, _ value: JSONValue) {
    refuse("\(BillText.quoted(key)) is \(value.kindInWords) where \(type) is expected", at: value.position)
  }
}
