extension CommandScanner {
  /// The first word behind a command that is no flag is its name, or nothing is.
  mutating func takeArgument(_ word: CommandWords.Word) {
    guard let command, !command.takesAddress else { return }
    if isValue {
      isValue = false
      if ["dataset", "space"].contains(bytes.text(word.range)) { (held, self.command) = (nil, nil) }
    } else if held == nil {
      held = find(word.range, bare: command.bare, by: command.label, word)
      if held == nil { self.command = nil }
    }
  }

  /// A program and its verb, or a call of Python in one line: `python -c "… from_pretrained('OWNER/NAME')"`.
  mutating func takeCommand(_ range: Range<Int>) {
    if range.count <= 12, words.last.count <= 64 || words.last.isEmpty,
      let found = NamingCommand.named(bytes.text(words.last), bytes.text(range))
    {
      release()
      (command, isValue) = (found, false)
    }
    takeCall(range)
  }

  private mutating func takeCall(_ range: Range<Int>) {
    let last = words.last
    guard style != .prose, last.count >= 3, range.lowerBound - last.upperBound >= 2,
      bytes[last.upperBound] == UInt8(ascii: "("), ByteClass.isQuote(bytes[range.lowerBound - 1])
    else { return }
    let start = bytes[last].lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? last.lowerBound
    let call = NamingCall.named(start..<last.upperBound, in: bytes).first { $0.position == 0 }
    guard let call, call.language == nil, call.mentions == nil, call.receiver.isEmpty else { return }
    add(range, bare: call.bare, by: call.label, CommandWords.Word(range: range, isComment: false))
  }
}
