import Compliance

/// What the prose of a card says in lines of a fixed form: the model that it comes from, its licence, and limits of use
/// in the publisher's own words.
///
/// A word of prose is weaker than a key, so what stands here alone is told as such. Comparisons, siblings and tools are
/// no bases, so only a name that follows the words for one closely counts; the card of another model that is quoted
/// below ("Original model card") speaks of that one.
enum CardProse {
  /// What lines of prose say, each thing once. O(bytes).
  static func facts(_ bytes: [UInt8], _ path: String) -> [Fact] {
    var facts: [Fact] = []
    var seen: Set<Fact.Statement> = []
    var block = Block.before
    var (start, number) = (0, 0)
    let bytes = bytes.prefix(limit)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[start..<end]
      (start, number) = (end + 1, number + 1)
      block = block.after(line)
      if block == .quoted { break }
      guard block == .prose, line.count < longest else { continue }
      for statement in statements(line) where seen.insert(statement).inserted {
        facts.append(Fact(statement, at: Place(path: path, line: number)))
      }
    }
    return facts
  }

  /// The words in a text by which a publisher limits the use; nil where there are none.
  static func limit(in text: String) -> String? {
    PhraseSet.limits.find(Array(text.utf8)[...]).map { PhraseSet.limits.words[$0.phrase] }
  }

  /// What part of a card a line stands in.
  private enum Block {
    case before, front, prose, code, quoted

    func after(_ line: ArraySlice<UInt8>) -> Block {
      let isRule = line.starts(with: "---".utf8)
      let isFence = line.starts(with: "```".utf8)
      switch self {
      case .before:
        let isEmpty = line.allSatisfy { $0 <= 0x20 }
        return isEmpty ? .before : isRule ? .front : isFence ? .code : .prose
      case .front: return isRule ? .prose : .front
      case .code: return isFence ? .prose : .code
      case .prose:
        let isTitle = line.first == UInt8(ascii: "#")
        if isTitle, PhraseSet.titles.find(line) != nil { return .quoted }
        return isFence ? .code : .prose
      case .quoted: return .quoted
      }
    }
  }

  private static func statements(_ line: ArraySlice<UInt8>) -> [Fact.Statement] {
    var found: [Fact.Statement] = []
    if let (cue, end) = PhraseSet.bases.find(line) {
      let relation = relations[cue]
      for name in names(line[end...]).prefix(relation == .merge ? 8 : 1) {
        found.append(.proseBase(name, relation))
      }
    }
    if let (_, end) = PhraseSet.licenses.find(line), let name = named(line[end...]) {
      found.append(.proseLicense(name))
    }
    if let (limit, _) = PhraseSet.limits.find(line) {
      found.append(.proseLimit(PhraseSet.limits.words[limit]))
    }
    return found
  }

  /// How the model comes from its base, by the number of the words for it.
  private static let relations = ProsePhrases.bases.map(\.1)

  // MARK: Names

  /// The hub names that closely follow in a piece of prose: addresses of the hub, and names in brackets or code marks.
  private static func names(_ bytes: ArraySlice<UInt8>) -> [String] {
    var found: [String] = []
    let text = String(decoding: bytes.prefix(near), as: UTF8.self)
    let marks: Set<Character> = ["[", "]", "(", ")", "`", "*", "<", ">", "\"", ",", ";", "|", "'"]
    for word in text.split(whereSeparator: { $0.isWhitespace || marks.contains($0) }) {
      let endsSentence = word.last == "." || word.last == ":"
      let word = endsSentence ? word.dropLast() : word
      let name = HubName.fromAddress(String(word)) ?? bare(word)
      if let name, !found.contains(name) { found.append(name) }
      if endsSentence { break }
    }
    return found
  }

  /// A name that stands without its address: one with a figure, since "and/or" is none.
  private static func bare(_ word: Substring) -> String? {
    guard HubName.isHubID(String(word)), word.contains(where: { $0.isNumber }) else { return nil }
    return String(word)
  }

  /// The name of a licence at the beginning of a piece of prose, without marks and without the full stop behind it.
  private static func named(_ bytes: ArraySlice<UInt8>) -> String? {
    let marks: Set<Character> = ["*", "_", "`", "[", " "]
    let text = String(decoding: bytes.prefix(near), as: UTF8.self)
    let name = text.drop(while: marks.contains).prefix { !"](<*`,;|".contains($0) }.prefix(80)
    var trimmed = name.split(separator: " ").joined(separator: " ")
    if trimmed.hasSuffix(".") { trimmed.removeLast() }
    let isEmpty = trimmed.isEmpty || trimmed.lowercased().hasPrefix("more information")
    return isEmpty ? nil : trimmed
  }

  private static let limit = 1 << 18
  private static let longest = 4000
  /// How far behind the words a name may stand, in bytes.
  private static let near = 200
}
