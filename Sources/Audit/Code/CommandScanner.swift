/// Finds the commands, flags and variables of scripts and build files that name a model.
struct CommandScanner {
  let bytes: [UInt8]
  let style: CommandWords.Style
  var finds: [ModelFind] = []
  /// The two words before.
  var words = (last: 0..<0, before: 0..<0)
  /// The flag or variable whose value comes next.
  var pending: (label: String, bare: BareName)?
  /// The command whose name is looked for, whether a flag's value comes first, and what was found for it.
  var command: NamingCommand?
  var isValue = false
  var held: ModelFind?

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

  mutating func release() {
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

  /// Whether a word ends its line or the code around it.
  private func endsLine(_ range: Range<Int>) -> Bool {
    let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x0A
    return next == 0x0A || next == 0x0D || next == UInt8(ascii: "`")
  }

  mutating func add(_ range: Range<Int>, bare: BareName, by label: String, _ word: CommandWords.Word) {
    if let find = find(range, bare: bare, by: label, word) { finds.append(find) }
  }

  func find(
    _ range: Range<Int>, bare: BareName, by label: String, _ word: CommandWords.Word
  ) -> ModelFind? {
    let value = ModelName.value(bytes, range)
    guard let name = ModelName.read(bytes, value, bare: bare) else { return nil }
    let isProse = word.isComment || style == .prose
    // "ollama run the tests" is English; what is told by nothing but its place must look like a command's end.
    if isProse, bare == .ollama, !name.utf8.contains(where: ByteClass.isDigit), !endsLine(range) {
      return nil
    }
    return ModelFind(name: name, call: label, offset: range.lowerBound, isProse: isProse)
  }
}
