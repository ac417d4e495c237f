import PositionedJSON

/// Reads the YAML of model cards, merge configurations and files like them, with the place of every value.
///
/// It knows maps, sequences and scalars in block and flow form, by the rules of YAML 1.2. Anchors, aliases,
/// tags, directives, merge keys and keys that are no scalars are refused by name, so that nothing is guessed:
/// an audit that takes a licence for another is worse than one that says which line it cannot read. A line
/// ends with LF, CR or CRLF; a column counts bytes.
struct YAMLReader {
  /// The deepest nesting that is read.
  static let depthLimit = 100
  /// The largest text that is read, in bytes.
  static let sizeLimit = 1 << 20

  var cursor: YAMLCursor
  /// Whether a tab stands between the last indicator and the byte at hand.
  var tabbed = false
  /// Whether nobody asks what is read: it is held against the grammar, and not kept.
  private(set) var isUnasked = false
  private var depth = 0
  private let unasked: Set<String>

  private init(_ bytes: [UInt8], firstLine: Int, unasked: Set<String> = []) throws(YAMLError) {
    try YAMLInput.check(bytes, firstLine: firstLine)
    cursor = YAMLCursor(bytes, firstLine: firstLine)
    self.unasked = unasked
  }

  /// Reads the one document of a text; a text without any is null.
  /// - Parameters:
  ///   - bytes: The text.
  ///   - firstLine: The line of its file in which it begins.
  ///   - unasked: The keys of the outermost map of whose values nobody asks more than that they are there: they
  ///     are read as strictly as all others, and not kept.
  /// - Returns: The value.
  /// - Throws: ``YAMLError`` where it is none that is read.
  static func read(
    _ bytes: [UInt8], firstLine: Int = 1, unasked: Set<String> = []
  ) throws(YAMLError) -> JSONValue {
    var reader = try YAMLReader(bytes, firstLine: firstLine, unasked: unasked)
    let start = reader.cursor.position
    return try reader.documents(limit: 1).first ?? JSONValue(.null, at: start)
  }

  /// Reads all documents of a text, as the configuration of a merge in several steps has them.
  static func readAll(_ bytes: [UInt8], firstLine: Int = 1) throws(YAMLError) -> [JSONValue] {
    var reader = try YAMLReader(bytes, firstLine: firstLine)
    return try reader.documents(limit: .max)
  }

  /// Reads what belongs to a key, which is kept unless nobody asks for it.
  mutating func reading(
    _ key: YAMLScalar, _ value: (inout YAMLReader) throws(YAMLError) -> JSONValue
  ) throws(YAMLError) -> JSONValue {
    guard depth == 1, !unasked.isEmpty, unasked.contains(key.string) else { return try value(&self) }
    isUnasked = true
    defer { isUnasked = false }
    return try value(&self)
  }

  /// Enters a collection, unless that is too deep.
  mutating func enter() throws(YAMLError) {
    depth += 1
    if depth > Self.depthLimit { throw error("nested deeper than \(Self.depthLimit) levels") }
  }

  /// Leaves a collection.
  mutating func leave() { depth -= 1 }
}
