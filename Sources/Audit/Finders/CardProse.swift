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
    bytes.withUnsafeBufferPointer { facts(UnsafeBufferPointer(rebasing: $0.prefix(limit)), path) }
  }

  private static func facts(_ bytes: UnsafeBufferPointer<UInt8>, _ path: String) -> [Fact] {
    var facts: [Fact] = []
    var seen: Set<Fact.Statement> = []
    var block = Block.before
    var (start, number) = (0, 0)
    while start < bytes.count {
      let end = bytes.first(UInt8(ascii: "\n"), from: start) ?? bytes.count
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
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
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      PhraseSet.limits.find(bytes).map { PhraseSet.limits.words[$0.phrase] }
    }
  }

  /// What part of a card a line stands in.
  private enum Block {
    case before, front, prose, code, quoted

    func after(_ line: UnsafeBufferPointer<UInt8>) -> Block {
      let isRule = line.has("---", at: 0)
      let isFence = line.has("```", at: 0)
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

  private static func statements(_ line: UnsafeBufferPointer<UInt8>) -> [Fact.Statement] {
    var found: [Fact.Statement] = []
    let mayHold = PhraseSet.anywhere.find(line) != nil
    if mayHold, let (cue, end) = PhraseSet.bases.find(line) {
      let relation = relations[cue]
      for name in ProseNames.models(line[end...], most: relation == .merge ? 8 : 1) {
        found.append(.proseBase(name, relation))
      }
    }
    if let (_, end) = PhraseSet.licenses.find(line), let name = ProseNames.license(line[end...]) {
      found.append(.proseLicense(name))
    }
    if mayHold, let (limit, _) = PhraseSet.limits.find(line) {
      found.append(.proseLimit(PhraseSet.limits.words[limit]))
    }
    return found
  }

  /// How the model comes from its base, by the number of the words for it.
  private static let relations = ProsePhrases.bases.map(\.1)

  private static let limit = 1 << 18
  private static let longest = 4000
}
