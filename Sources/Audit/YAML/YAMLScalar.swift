import PositionedJSON

/// A word or a text as it was read, before it is a value or a key.
struct YAMLScalar {
  /// Its text, folded and unescaped.
  var text: ArraySlice<UInt8>
  /// Whether it stands without quotation marks, so that it can be a number, a truth or nothing.
  let isPlain: Bool
  /// Where it begins.
  let position: JSONPosition

  /// The text as a string.
  var string: String { String(decoding: text, as: UTF8.self) }

  /// The value that it is.
  var value: JSONValue {
    JSONValue(isPlain ? YAMLCoreSchema.content(text) : .string(string), at: position)
  }
}
