/// Finds the commands, flags and variables of scripts and build files that name a model.
struct CommandScanner {
  private let bytes: [UInt8]
  private let style: CommandWords.Style
  private var finds: [ModelFind] = []
  /// The two words before.
  private var words = (last: 0..<0, before: 0..<0)
  /// The flag or variable whose value comes next.
  private var pending: (label: String, bare: BareName)?
  /// The command whose name is looked for, whether a flag's value comes first, and what was found for it.
  private var command: NamingCommand?
  private var isValue = false
  private var held: ModelFind?

  /// What the commands in a range name.
  static func finds(in bytes: [UInt8], _ range: Range<Int>, style: CommandWords.Style) -> [ModelFind] {
    var scanner = CommandScanner(bytes: bytes, style: style)
    var words = CommandWords(bytes, range, style: style)
    while let word = words.next() {
      word.range.isEmpty ? scanner.takeEnd(word) : scanner.take(word)
    }
    scanner.release()
    return scanner.finds
  }

  private init(bytes: [UInt8], style: CommandWords.Style) { (self.bytes, self.style) = (bytes, style) }

  /// The end of a command. A list of YAML gives a command's words line by line.
  private mutating func takeEnd(_ word: CommandWords.Word) {
    let isItem = style == .yaml && word.isLineEnd
    if isItem, word.range.lowerBound > 0, bytes[word.range.lowerBound - 1] == UInt8(ascii: "-") { return }
    if !isItem { pending = nil }
    release()
    (words, command, isValue) = ((0..<0, 0..<0), nil, false)
  }

  private mutating func release() {
    if let held { finds.append(held) }
    held = nil
  }

  private mutating func take(_ word: CommandWords.Word) {
    let range = word.range
    defer { words = (range, words.last) }
    guard range.count <= 1000 else { return }
    takeAddress(word)
    if bytes[range.lowerBound] == UInt8(ascii: "-") { return takeFlag(word) }
    if let label = pending?.label {
      let bare = pending?.bare ?? .nothing
      pending = nil
      return add(range, bare: bare, by: label, word)
    }
    if takeVariable(word) { return }
    takeArgument(word)
    takeCommand(range)
  }

  private mutating func takeAddress(_ word: CommandWords.Word) {
    let isClone = command?.takesAddress == true
    let label = command?.label ?? ""
    AddressFinder.each(in: bytes, word.range) { address in
      let isLink = style == .yaml && !isClone && !address.loads
      finds.append(
        ModelFind(
          name: address.name, call: isClone ? label : address.call, offset: address.offset,
          isProse: word.isComment || style == .prose || isLink))
    }
  }

  /// `--model`, `--model=VALUE`; other flags of a command may have a value that is not the name.
  private mutating func takeFlag(_ word: CommandWords.Word) {
    pending = nil
    let equals = bytes[word.range].firstIndex(of: UInt8(ascii: "="))
    let flag = word.range.lowerBound..<(equals ?? word.range.upperBound)
    guard flag.count <= 48 else { return }
    let text = bytes.text(flag)
    isValue = equals == nil && NamingCommand.takesOther(text)
    guard NamingCommand.isFlag(text) else { return }
    guard let equals, equals + 1 < word.range.upperBound else {
      pending = (text, .nothing)
      return
    }
    add(equals + 1..<word.range.upperBound, bare: .nothing, by: text, word)
  }

  /// `MODEL_ID=VALUE`, `MODEL ?= VALUE` and `ENV MODEL_ID VALUE`.
  private mutating func takeVariable(_ word: CommandWords.Word) -> Bool {
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
    range.count <= 3 && ["=", ":=", "?=", "::="].contains(bytes.text(range))
  }

  private func bare(_ label: String) -> BareName {
    label.lowercased().contains("ollama") ? .ollama : .nothing
  }

  /// The name of a variable that names a model; nil for another word.
  private func variable(_ range: Range<Int>) -> String? {
    guard (5...48).contains(range.count),
      bytes[range].allSatisfy({ ByteClass.isWord($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
    else { return nil }
    let text = bytes.text(range)
    return ModelKeys.names(text) ? text : nil
  }

  private mutating func add(_ range: Range<Int>, bare: BareName, by label: String, _ word: CommandWords.Word)
  {
    if let find = find(range, bare: bare, by: label, word) { finds.append(find) }
  }

  private func find(
    _ range: Range<Int>, bare: BareName, by label: String, _ word: CommandWords.Word
  ) -> ModelFind? {
    let value = ModelName.value(bytes, range)
    guard let name = ModelName.read(bytes, value, bare: bare) else { return nil }
    let isProse = word.isComment || style == .prose
    // "ollama run the tests" is English; a name that is told by nothing but its place must look like one.
    if isProse, bare == .ollama, !name.utf8.contains(where: { ByteClass.isDigit($0) }) { return nil }
    return ModelFind(name: name, call: label, offset: range.lowerBound, isProse: isProse)
  }
}

extension CommandScanner {
  /// The first word behind a command that is no flag is its name, or nothing is.
  private mutating func takeArgument(_ word: CommandWords.Word) {
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
  private mutating func takeCommand(_ range: Range<Int>) {
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
