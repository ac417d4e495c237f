/// Reads the names that stand behind the words for a base or a licence in a line of prose.
enum ProseNames {
  /// The hub names that closely follow in a piece of prose: addresses of the hub, and names in brackets or code marks.
  static func models(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, most: Int) -> [String] {
    let bytes = bytes.prefix(near)
    guard bytes.contains(HubName.slash) else { return [] }
    var found: [String] = []
    var rest = String(decoding: bytes, as: UTF8.self)[...]
    while found.count < most, let start = rest.firstIndex(where: { !isGap($0) }) {
      let word = rest[start...].prefix { !isGap($0) }
      rest = rest[word.endIndex...]
      let endsSentence = word.last == "." || word.last == ":"
      if let name = name(endsSentence ? word.dropLast() : word), !found.contains(name) { found.append(name) }
      if endsSentence { break }
    }
    return found
  }

  /// Whether a letter stands between words: a blank, or a mark that is put around names.
  private static func isGap(_ letter: Character) -> Bool {
    guard let byte = letter.asciiValue else { return letter.isWhitespace }
    return byte <= 0x20 ? letter.isWhitespace : marks.contains(byte)
  }

  private static let marks = Array("[]()`*<>\",;|'".utf8)

  /// The hub name that a word is, or leads to.
  private static func name(_ word: Substring) -> String? {
    guard word.utf8.contains(HubName.slash) else { return nil }
    return HubName.fromAddress(String(word)) ?? bare(word)
  }

  /// A name that stands without its address: one with a figure, since "and/or" is none.
  private static func bare(_ word: Substring) -> String? {
    guard HubName.isHubID(String(word)), word.contains(where: { $0.isNumber }) else { return nil }
    return String(word)
  }

  /// The name of a licence at the beginning of a piece of prose, without marks and without the full stop behind it.
  static func license(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    let marks: Set<Character> = ["*", "_", "`", "[", " "]
    let text = String(decoding: bytes.prefix(near), as: UTF8.self)
    let name = text.drop(while: marks.contains).prefix { !"](<*`,;|".contains($0) }.prefix(80)
    var trimmed = name.split(separator: " ").joined(separator: " ")
    if trimmed.hasSuffix(".") { trimmed.removeLast() }
    let isEmpty = trimmed.isEmpty || trimmed.lowercased().hasPrefix("more information")
    return isEmpty ? nil : trimmed
  }

  /// How far behind the words a name may stand, in bytes.
  private static let near = 200
}
