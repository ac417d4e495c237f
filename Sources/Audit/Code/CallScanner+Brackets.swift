extension CallScanner {
  /// Takes a mark: a bracket, or what parts or joins keys and values.
  mutating func takeMark(_ token: CodeToken) {
    switch Unicode.Scalar(token.mark) {
    case "(", "[", "{": skipped > 0 || frames.count >= Self.depthLimit ? skip() : open(token.mark)
    case ")", "]", "}": skipped > 0 ? skipped -= 1 : close(token.mark)
    case _ where skipped > 0: return
    case ",", ";":
      settle()
      top.step()
    case "=": setKey()
    case ":": setTypedKey()
    case ".": isReceiver = previous.kind == .word
    default: return
    }
  }

  private mutating func skip() { skipped += 1 }

  private mutating func open(_ mark: UInt8) {
    var frame = CallFrame(opening: .list, callee: word)
    let isNamed = previous.kind == .word
    if mark == UInt8(ascii: "(") {
      frame = CallFrame(opening: isNamed && !isGrouping ? .call : .group, callee: word)
      if frame.opening == .call {
        frame.calls = calls()
        frame.passing = CallWords.passing(word, in: bytes)
      }
    } else if mark == UInt8(ascii: "{") {
      frame = CallFrame(opening: .braces, callee: word)
      if isNamed, syntax.hasComposites {
        frame.calls = calls()
      } else if isArgument {
        frame.calls = top.calls
      }
    }
    frame.marks = (finds.count, constants.count)
    frames.append(frame)
  }

  /// Whether an object begins here that is a whole argument of a call.
  private var isArgument: Bool {
    top.opening == .call && top.key == nil && (previous.isMark("(") || previous.isMark(","))
  }

  /// Whether the last word calls nothing: it is defined here, or is a word of the language.
  private var isGrouping: Bool {
    let isDefined = (2...9).contains(wordBefore.count) && CallWords.definers.contains(bytes.text(wordBefore))
    return isDefined || (2...6).contains(word.count) && CallWords.groupers.contains(bytes.text(word))
  }

  /// What is known of the call by the last word.
  private mutating func calls() -> [NamingCall] {
    let named = NamingCall.named(word, in: bytes)
    guard !named.isEmpty else { return [] }
    return named.filter { call in
      let isMeant = call.language.map { $0 == syntax.language } ?? true
      return isMeant && bytes.text(receiver).hasPrefix(call.receiver)
        && (call.mentions.map { mentions($0) } ?? true)
    }
  }

  /// Closes the bracket that a mark closes, and what is open within it by mistake.
  private mutating func close(_ mark: UInt8) {
    settle()
    let nearest = frames.indices.suffix(8).last { frames[$0].isClosed(by: mark) }
    guard let nearest else { return }
    while frames.count > nearest + 1 { closeTop() }
    subscriptKey = top.opening == .list && top.argument == 0 ? top.strings.last : nil
    closeTop()
  }

  /// Closes the innermost bracket; what it has vetoed is forgotten.
  mutating func closeTop() {
    guard frames.count > 1 else { return }
    let frame = frames.removeLast()
    if frame.isVetoed {
      finds.removeLast(max(0, finds.count - frame.marks.finds))
      constants.forget(after: frame.marks.uses)
    } else if frame.ollama.isNamed, let range = frame.ollama.name {
      add(ModelName.read(bytes, range, bare: .ollama), by: "model", at: range, isSetting: true)
    }
  }

  private mutating func setKey() {
    guard !(top.isTyped && top.key != nil) else { return }
    switch previous.kind {
    case .word: top.key = previous.range
    case .string: top.key = previous.range
    case .mark where previous.isMark("]"): top.key = subscriptKey
    default: return
    }
  }

  private mutating func setTypedKey() {
    guard top.key == nil, top.opening != .list else { return }
    guard previous.kind == .word || previous.kind == .string && top.opening != .call else { return }
    (top.key, top.isTyped) = (previous.range, previous.kind == .word)
  }

  /// A constant that stands as a whole value is noted for the calls that would take a name there.
  mutating func settle() {
    guard previous.kind == .word, !top.calls.isEmpty, skipped == 0 else { return }
    for call in top.calls where takes(call, in: top) { constants.use(bytes.text(word), by: call) }
  }

  /// Whether a call takes a name where a bracket's value at hand stands.
  func takes(_ call: NamingCall, in frame: CallFrame) -> Bool {
    if let key = frame.key { return key.count <= 64 && call.keys.contains(bytes.text(key)) }
    return frame.opening == .call && call.position == frame.argument
  }
}
