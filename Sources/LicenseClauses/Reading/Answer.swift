/// What a text answers to a question of its own: "May I sell it? No."
///
/// A question allows nothing. Where the answer is a plain no, what was asked is forbidden; where it has conditions, no
/// sentence says alone what holds, and both are told as unread.
enum Answer {
  case refused, conditional

  /// The answer to a sentence that asks whether something may be done; nil where it asks nothing, or nobody answers.
  init?(to index: Int, in sentences: [Sentence], _ s: SentenceReading) {
    guard index + 1 < sentences.count, Self.isQuestion(sentences[index], before: sentences[index + 1], s)
    else { return nil }
    // "No. Write to us first.": the whole paragraph answers.
    let block = sentences[index + 1].block
    let end = sentences[(index + 1)...].prefix(3).last { $0.block == block }?.tokens.upperBound
    let answer = sentences[index + 1].tokens.lowerBound..<(end ?? sentences[index + 1].tokens.upperBound)
    var words = s.text(answer).lowercased().split { !$0.isLetter && $0 != "'" }
    if let first = words.first, first == "a" || first == "answer" { words.removeFirst() }
    if words.first == "then" || words.first == "sorry" { words.removeFirst() }
    let isOpen = words.prefix(40).contains { Self.conditions.contains($0) }
    switch words.first {
    case "no", "never": self = isOpen ? .conditional : .refused
    case "yes" where isOpen, "not": self = .conditional
    default: return nil
    }
  }

  private static func isQuestion(_ sentence: Sentence, before next: Sentence, _ s: SentenceReading) -> Bool {
    guard let last = sentence.tokens.last, let first = next.tokens.first, first > last else { return false }
    let mark = s.source.bytes[Int(s.tokens[last].start)..<Int(s.tokens[first].start)]
    guard mark.contains(UInt8(ascii: "?")) else { return false }
    return s.text(sentence.tokens).lowercased().split { !$0.isLetter }.prefix(8).contains {
      Self.asking.contains($0)
    }
  }

  private static let asking: Set<Substring> = ["may", "can", "am", "is", "are", "could", "do", "does"]
  private static let conditions: Set<Substring> = [
    "unless", "except", "if", "only", "provided", "but", "without", "contact", "write", "ask", "however",
    "first",
    "until", "other", "when", "where", "subject",
  ]
}
