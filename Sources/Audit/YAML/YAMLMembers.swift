import PositionedJSON

/// The members of a map while it is read, each key once.
///
/// A key is its text as it is written: `8` and `"8"` are the same key, as they are in JSON.
struct YAMLMembers {
  /// The members in the order of the text.
  private(set) var list: [JSONMember] = []
  /// The index of the last member by the digest of its key; empty while there are so few members that looking
  /// at each is faster.
  private var indices: [Int: Int] = [:]

  /// Refuses a key that stands in the map already, or merges another map into it.
  mutating func check(_ key: YAMLScalar) throws(YAMLError) {
    if key.isPlain, key.text.count == 2, key.text.elementsEqual("<<".utf8) {
      throw YAMLError("merge keys ('<<') are not read", at: key.position)
    }
    if let line = note(key.string)?.keyPosition.line {
      throw YAMLError(
        "the key '\(Self.short(key.string))' stands twice, first in line \(line)", at: key.position)
    }
  }

  /// Adds a member.
  mutating func append(_ key: YAMLScalar, _ value: JSONValue) {
    list.append(JSONMember(key: key.string, keyPosition: key.position, value: value))
  }

  /// The member that has a key already, if one has; if not, notes that the next member has it.
  private mutating func note(_ key: String) -> JSONMember? {
    if list.count < 8 { return member(key) }
    if indices.isEmpty {
      for (index, member) in list.enumerated() { indices[Self.digest(member.key)] = index }
    }
    guard let index = indices.updateValue(list.count, forKey: Self.digest(key)) else { return nil }
    // Hardly ever, two keys have one digest.
    return list[index].key.utf8.elementsEqual(key.utf8) ? list[index] : member(key)
  }

  /// Finds a key by its bytes: two spellings of one letter are equal strings, but different keys.
  private func member(_ key: String) -> JSONMember? { list.first { $0.key.utf8.elementsEqual(key.utf8) } }

  private static func digest(_ key: String) -> Int {
    var (hasher, key) = (Hasher(), key)
    key.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }

  /// A key for a message: on one line, and no longer than it.
  private static func short(_ key: String) -> String {
    let scalars = key.unicodeScalars.prefix(40)
    let line = scalars.map { $0.value < 0x20 ? " " : String($0) }.joined()
    return line.utf8.count < key.utf8.count ? line + "..." : line
  }
}
