extension CommandScanner {
  /// `MODEL_ID=VALUE`, `MODEL ?= VALUE` and `ENV MODEL_ID VALUE`.
  mutating func takeVariable(_ word: CommandWords.Word) -> Bool {
    let range = word.range
    if isAssignment(range), let label = variable(words.last) {
      pending = (label, bare(label))
      return true
    }
    if words.before.count == 3, bytes.has("ENV", at: words.before.lowerBound),
      let label = variable(words.last)
    {
      add(range, bare: bare(label), by: label, word)
    }
    guard let equals = bytes[range].firstIndex(of: UInt8(ascii: "=")),
      let label = variable(range.lowerBound..<equals)
    else { return false }
    if equals + 1 == range.upperBound { pending = (label, bare(label)) }
    add(equals + 1..<range.upperBound, bare: bare(label), by: label, word)
    return true
  }

  private func isAssignment(_ range: Range<Int>) -> Bool {
    range.count <= 3 && ["=", ":=", "?=", "::="].contains(bytes.text(range)) || isMember(range)
  }

  /// Whether a colon of JSON stands here, behind a key in quotation marks.
  private func isMember(_ range: Range<Int>) -> Bool {
    range.count == 1 && bytes[range.lowerBound] == UInt8(ascii: ":") && !words.last.isEmpty
      && ByteClass.isQuote(bytes[words.last.upperBound])
  }

  private func bare(_ label: String) -> BareName {
    Array(label.utf8).saysOllama(0..<label.utf8.count) ? .ollama : .nothing
  }

  /// The name of a variable that names a model; nil for another word.
  private func variable(_ range: Range<Int>) -> String? {
    guard (5...48).contains(range.count),
      bytes[range].allSatisfy({ ByteClass.isWord($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
    else { return nil }
    let text = bytes.text(range)
    // That is an argument of a call, which the kind of the repository may stand beside.
    return text != "repo_id" && ModelKeys.names(text) ? text : nil
  }
}
