import Compliance

/// What the prose of a card says in lines of a fixed form: the model that it comes from, its licence, and limits of use
/// in the publisher's own words.
///
/// A word of prose is weaker than a key, so what stands here alone is told as such. Comparisons, siblings and tools are
/// no bases, so only a name that follows the words for one closely counts; the card of another model that is quoted
/// below ("Original model card") speaks of that one.
enum CardProse {
  /// What lines of prose say, each thing once.
  static func facts(_ bytes: [UInt8], _ path: String) -> [Fact] {
    var facts: [Fact] = []
    var seen: Set<Fact.Statement> = []
    var block = Block.before
    let lines = bytes.prefix(limit).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      guard line.count < longest else { continue }
      let text = String(decoding: line, as: UTF8.self)
      block = block.after(text)
      if block == .quoted { break }
      guard block == .prose else { continue }
      for statement in statements(text) where seen.insert(statement).inserted {
        facts.append(Fact(statement, at: Place(path: path, line: number + 1)))
      }
    }
    return facts
  }

  /// What part of a card a line stands in.
  private enum Block {
    case before, front, prose, code, quoted

    func after(_ line: String) -> Block {
      let isFence = line.hasPrefix("```")
      switch self {
      case .before:
        return line.allSatisfy(\.isWhitespace)
          ? .before : line.hasPrefix("---") ? .front : isFence ? .code : .prose
      case .front: return line.hasPrefix("---") ? .prose : .front
      case .code: return isFence ? .prose : .code
      case .prose:
        if line.hasPrefix("#"), line.lowercased().contains("original model card") { return .quoted }
        return isFence ? .code : .prose
      case .quoted: return .quoted
      }
    }
  }

  private static func statements(_ line: String) -> [Fact.Statement] {
    let folded = line.lowercased()
    var found: [Fact.Statement] = []
    if let (relation, rest) = cue(line, folded) {
      for name in names(rest).prefix(relation == .merge ? 8 : 1) { found.append(.proseBase(name, relation)) }
    }
    if let name = license(line) { found.append(.proseLicense(name)) }
    if let limit = limits.first(where: folded.contains) { found.append(.proseLimit(limit)) }
    return found
  }

  // MARK: Bases

  /// The words behind which a base is named, and how the model comes from it, with what follows them.
  private static func cue(_ line: String, _ folded: String) -> (Manifest.Relation, Substring)? {
    for (words, relation) in cues {
      guard let found = folded.firstRange(of: words) else { continue }
      let behind = folded.distance(from: folded.startIndex, to: found.upperBound)
      return (relation, line.dropFirst(behind))
    }
    return nil
  }

  private static let cues: [(String, Manifest.Relation)] = [
    ("quantized version of", .quantized), ("quantization of", .quantized), ("quantized from", .quantized),
    ("quants of", .quantized), ("gguf format model files for", .quantized), ("gguf version of", .quantized),
    ("gptq version of", .quantized), ("gptq model files for", .quantized),
    ("awq model files for", .quantized),
    ("converted to mlx format from", .quantized), ("converted to gguf format from", .quantized),
    ("original model:", .quantized), ("original model**:", .quantized),
    ("lora adapter for", .adapter), ("lora adapter of", .adapter), ("adapter for", .adapter),
    ("merge of", .merge), ("teacher model:", .distilled), ("teacher model**:", .distilled),
    ("distilled from", .distilled),
    ("fine-tuned version of", .finetune), ("finetuned version of", .finetune),
    ("fine tuned version of", .finetune), ("fine-tuned from", .finetune), ("finetuned from", .finetune),
    ("fine-tune of", .finetune), ("finetune of", .finetune), ("fine-tuning of", .finetune),
    ("trained on top of", .finetune), ("built on top of", .finetune), ("base model:", .finetune),
    ("base model**:", .finetune), ("base model:**", .finetune), ("initialized from", .finetune),
  ]

  /// The hub names that closely follow in a piece of prose: addresses of the hub, and names in brackets or code marks.
  private static func names(_ text: Substring) -> [String] {
    var found: [String] = []
    let marks: Set<Character> = ["[", "]", "(", ")", "`", "*", "<", ">", "\"", ",", ";", "|", "'"]
    for word in text.prefix(near).split(whereSeparator: { $0.isWhitespace || marks.contains($0) }) {
      let endsSentence = word.last == "."
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

  // MARK: Licences

  /// "- **License:** [NVIDIA Open Model License](…)": the name behind the words, without marks.
  private static func license(_ line: String) -> String? {
    if let found = line.firstRange(of: "is licensed under the ") { return named(line[found.upperBound...]) }
    let plain = line.filter { !"*_#>-`|".contains($0) }.drop { $0.isWhitespace }
    for words in ["License:", "Licence:", "License :", "Model License:", "license:"]
    where plain.hasPrefix(words) {
      return named(plain.dropFirst(words.count))
    }
    return nil
  }

  /// The name at the beginning of a piece of prose, without marks and without the full stop behind it.
  private static func named(_ text: Substring) -> String? {
    let marks: Set<Character> = ["*", "_", "`", "[", " "]
    let name = text.drop(while: marks.contains).prefix { !"](<*`,;".contains($0) }.prefix(80)
    var trimmed = name.split(separator: " ").joined(separator: " ")
    if trimmed.hasSuffix(".") { trimmed.removeLast() }
    let isEmpty = trimmed.isEmpty || trimmed.lowercased().hasPrefix("more information")
    return isEmpty ? nil : trimmed
  }

  /// Words by which a publisher limits the use, whatever the licence says.
  private static let limits = [
    "not for commercial use", "not be used commercially", "no commercial use", "non-commercial use only",
    "noncommercial use only", "for non-commercial purposes only", "for research purposes only",
    "for research use only", "research purpose only", "only for research", "intended for research use only",
    "not for production use", "non-commercial research", "not intended for commercial",
    "non-commercial purposes only", "noncommercial purposes only",
  ]

  private static let limit = 1 << 18
  private static let longest = 4000
  /// How far behind the words a name may stand, in letters.
  private static let near = 200
}
