import PositionedJSON

/// The members of a map while it is read, each key once.
///
/// A key is its text as it is written: `8` and `"8"` are the same key, as they are in JSON.
struct YAMLMembers {
  /// The members in the order of the text.
  private(set) var list: [JSONMember] = []
  // Bytes, not strings: two spellings of one letter are equal strings, but different keys.
  private var lines: [ArraySlice<UInt8>: Int] = [:]

  /// Refuses a key that stands in the map already, or merges another map into it.
  mutating func check(_ key: YAMLScalar) throws(YAMLError) {
    if key.isPlain, key.text.elementsEqual("<<".utf8) {
      throw YAMLError("merge keys ('<<') are not read", at: key.position)
    }
    if let line = lines.updateValue(key.position.line, forKey: key.text) {
      throw YAMLError(
        "the key '\(Self.short(key.string))' stands twice, first in line \(line)", at: key.position)
    }
  }

  /// Adds a member.
  mutating func append(_ key: YAMLScalar, _ value: JSONValue) {
    list.append(JSONMember(key: key.string, keyPosition: key.position, value: value))
  }

  /// A key for a message: on one line, and no longer than it.
  private static func short(_ key: String) -> String {
    let scalars = key.unicodeScalars.prefix(40)
    let line = scalars.map { $0.value < 0x20 ? " " : String($0) }.joined()
    return line.utf8.count < key.utf8.count ? line + "..." : line
  }
}
