extension CallScanner {
  /// Takes a string: as a text for people, an address, a value, or a word of a command.
  mutating func takeString(_ token: CodeToken) {
    let range = token.range
    guard skipped == 0 else { return }
    // What such a text holds runs nowhere, unless it is the value of something.
    if token.isTriple, syntax.hasDocTexts {
      takeProse(range)
      if isStatement { return }
    }
    takeAddresses(range)
    if !isPieced(token) {
      offer(range, at: frames.count - 1, hops: 4)
      takeCommand(range)
    }
    if top.name == nil { top.name = range }
    top.strings = (range, top.strings.last, top.argument)
  }

  /// Whether a string in three quotation marks explains what stands around it.
  private var isStatement: Bool {
    syntax.hasDocTexts && frames.count == 1 && isNewLine
      && (previous.kind == .newline || previous.isMark(":"))
  }

  /// Whether a string is only a piece of a longer one, or one side of a comparison.
  private func isPieced(_ token: CodeToken) -> Bool {
    if previous.isMark("+") || previous.isMark("~") || previous.kind == .string { return true }
    var next = token.range.upperBound + (token.isTriple ? 3 : 1)
    while next < bytes.count, ByteClass.isBlank(bytes[next]) { next += 1 }
    guard next < bytes.count else { return false }
    return Self.joints.contains { bytes.has($0, at: next) }
  }

  private static let joints: [StaticString] = ["+", "%", "in ", "not in ", "==", "!="]

  /// An address that is the whole string is used; one in a sentence is only told to somebody.
  private mutating func takeAddresses(_ range: Range<Int>) {
    guard range.count >= 8 else { return }
    var isText: Bool?
    AddressFinder.each(in: bytes, range) { address in
      let isTold: Bool = isText ?? bytes[range].contains { ByteClass.isBlank($0) || $0 == 0x0A }
      isText = isTold
      let isProse = syntax.isProse || isTold || !address.loads && isLink
      finds.append(
        ModelFind(name: address.name, call: address.call, offset: address.offset, isProse: isProse))
    }
  }

  /// Whether an address that stands here is one for people: in settings, and behind a key that says so.
  private var isLink: Bool {
    if syntax.isData { return true }
    guard let key = top.key, key.count <= 20 else { return false }
    return CallWords.links.contains(bytes.text(key).lowercased())
  }

  /// Looks at a string as a value of a bracket, and of those around that it is given on to.
  private mutating func offer(_ range: Range<Int>, at index: Int, hops: Int) {
    let frame = frames[index]
    if let key = frame.key, saysKind(key, range) { frames[index].isVetoed = true }
    if let call = frame.calls.first(where: { takes($0, in: frame) && name($0, range) != nil }) {
      return add(name(call, range), by: call.label, at: range)
    }
    if let key = frame.key { takeValue(range, of: key, at: index) }
    guard hops > 0, index > 0 else { return }
    if frame.opening == .group, frame.key == nil { offer(range, at: index - 1, hops: hops - 1) }
    guard let passing = frame.passing, isPassed(frame, passing) else { return }
    if let name = frame.name { takeValue(range, of: flag(name), at: index - 1) }
    offer(range, at: index - 1, hops: hops - 1)
  }

  private func name(_ call: NamingCall, _ range: Range<Int>) -> String? {
    ModelName.read(bytes, range, bare: call.bare, isPath: call.takesPath)
  }

  private func saysKind(_ key: Range<Int>, _ value: Range<Int>) -> Bool {
    guard (4...9).contains(key.count), (5...8).contains(value.count) else { return false }
    return CallWords.kinds.contains(bytes.text(key)) && CallWords.noModels.contains(bytes.text(value))
  }

  private func isPassed(_ frame: CallFrame, _ passing: CallWords.Passing) -> Bool {
    guard let key = frame.key else { return frame.argument == passing.position }
    return passing.key == bytes.text(key)
  }

  /// "--model" is the key "model".
  private func flag(_ name: Range<Int>) -> Range<Int> {
    let start = bytes[name].firstIndex { $0 != UInt8(ascii: "-") } ?? name.upperBound
    return start..<name.upperBound
  }

  /// A value with a key: a setting where the key names a model, and a constant that a call may take.
  private mutating func takeValue(_ range: Range<Int>, of key: Range<Int>, at index: Int) {
    guard key.count <= 64, ModelName.isPlausible(bytes, range) else { return }
    let frame = frames[index]
    let word = bytes.text(key)
    if frame.opening != .call { constants.set(word, range) }
    noteOllama(word, range, at: index)
    let isOther = frame.opening == .call && CallWords.others.contains(bytes.text(frame.callee))
    guard !isOther, namesModel(word, at: index), !(frame.opening == .call && word == "repo_id") else {
      return
    }
    let isOllama = bytes.saysOllama(key)
    let name = ModelName.read(bytes, range, bare: isOllama ? .ollama : .nothing)
    add(name, by: word, at: range, isSetting: true)
  }

  /// Whether a key names a model, itself or within one that does.
  private func namesModel(_ key: String, at index: Int) -> Bool {
    if ModelKeys.names(key) { return true }
    guard frames[index].opening == .braces, index > 0, let outer = frames[index - 1].key,
      ModelKeys.isInner(key)
    else { return false }
    return ModelKeys.names(bytes.text(outer))
  }

  /// `{"provider": "ollama", "model": "llama3"}`: the one says what the other is.
  private mutating func noteOllama(_ key: String, _ value: Range<Int>, at index: Int) {
    guard frames[index].opening != .file else { return }
    if value.count == 6, bytes.saysOllama(value) { frames[index].ollama.isNamed = true }
    if key == "model" || key == "model_name" { frames[index].ollama.name = value }
  }

  /// `["vllm", "serve", "OWNER/NAME"]`, `["--model", "OWNER/NAME"]` and "ollama pull NAME" are commands.
  private mutating func takeCommand(_ range: Range<Int>) {
    if NamingCommand.begins(bytes, range) {
      finds += CommandScanner.finds(in: bytes, range, style: syntax.isProse ? .prose : .shell)
    }
    guard let last = top.strings.last, top.key == nil, top.argument == top.strings.argument + 1 else {
      return
    }
    let before = top.strings.before.map { bytes.text($0) } ?? ""
    guard last.count <= 40, before.utf8.count <= 40 else { return }
    if let command = NamingCommand.named(before, bytes.text(last)) {
      add(ModelName.read(bytes, range, bare: command.bare), by: command.label, at: range)
    } else if NamingCommand.isFlag(bytes.text(last)) {
      add(ModelName.read(bytes, range), by: bytes.text(last), at: range)
    }
  }

  /// Adds a find, if there is a name.
  mutating func add(_ name: String?, by call: String, at range: Range<Int>, isSetting: Bool = false) {
    guard let name else { return }
    finds.append(
      ModelFind(
        name: name, call: call, offset: range.lowerBound, isProse: syntax.isProse, isSetting: isSetting))
  }
}
