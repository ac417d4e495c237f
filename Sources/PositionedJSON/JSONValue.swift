/// A JSON value that remembers where it stood in its text.
public struct JSONValue: Sendable {
  /// What the value is.
  public indirect enum Content: Sendable {
    case null
    case bool(Bool)
    /// A number, as a double and as it was written.
    case number(Double, written: String)
    case string(String)
    case array([JSONValue])
    /// The members in the order of the text; a key may stand there twice.
    case object([JSONMember])
  }

  /// What the value is.
  public let content: Content
  /// Where the value begins.
  public let position: JSONPosition

  /// Creates a value at a place.
  public init(_ content: Content, at position: JSONPosition = JSONPosition(line: 1, column: 1)) {
    self.content = content
    self.position = position
  }
}

/// A member of a JSON object: its key, where that stood, and its value.
public struct JSONMember: Sendable {
  /// The key, unescaped.
  public let key: String
  /// Where the key begins.
  public let keyPosition: JSONPosition
  /// The value behind the key.
  public let value: JSONValue

  /// Creates a member.
  public init(key: String, keyPosition: JSONPosition, value: JSONValue) {
    self.key = key
    self.keyPosition = keyPosition
    self.value = value
  }
}

/// A place in a text: line and column from 1; the column counts UTF-8 bytes.
public struct JSONPosition: Hashable, Comparable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The byte within the line, from 1.
  public let column: Int

  /// Creates a position from a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders positions as they stand in the text.
  public static func < (a: Self, b: Self) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

extension JSONValue {
  /// The text of a string value.
  public var string: String? { if case .string(let s) = content { s } else { nil } }
  /// The number of a number value.
  public var number: Double? { if case .number(let n, _) = content { n } else { nil } }
  /// The number of a number value that is whole and fits.
  public var integer: Int? { number.flatMap { Int(exactly: $0) } }
  /// The truth of a boolean value.
  public var bool: Bool? { if case .bool(let b) = content { b } else { nil } }
  /// The elements of an array value.
  public var array: [JSONValue]? { if case .array(let a) = content { a } else { nil } }
  /// The members of an object value.
  public var members: [JSONMember]? { if case .object(let m) = content { m } else { nil } }
  /// Whether the value is null.
  public var isNull: Bool { if case .null = content { true } else { false } }

  /// The value of the first member with a key.
  public subscript(key: String) -> JSONValue? {
    members?.first { $0.key == key }?.value
  }
}
