/// Finds models in a text for people and in comments: addresses, commands and calls that it shows.
enum ProseScanner {
  /// What a text names.
  static func finds(in bytes: [UInt8], _ range: Range<Int>) -> [ModelFind] {
    guard range.count >= 10, mayName(bytes, range) else { return [] }
    return CommandScanner.finds(in: bytes, range, style: .prose)
      + CallScanner.finds(in: bytes, range, syntax: .prose)
  }

  /// What a text names behind its front matter, which is read as what it is: facts of a card.
  static func findsBehindFrontMatter(in bytes: [UInt8]) -> [ModelFind] {
    var start = 0
    if bytes.has("---\n", at: 0) {
      start = bytes.indices.first { bytes[$0] == UInt8(ascii: "\n") && bytes.has("\n---\n", at: $0) } ?? 0
    }
    return finds(in: bytes, start..<bytes.count)
  }

  /// Most comments hold neither a name with its owner nor Ollama's.
  private static func mayName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes[range].contains(HubName.slash)
      || range.contains { bytes[$0] == UInt8(ascii: "o") && bytes.has("ollama", at: $0) }
  }
}
