/// Finds the calls of a program that take the name of a model, and the settings in it that hold one.
///
/// One pass over the tokens with a stack of open brackets: a string is looked at where it stands, by the call
/// and the key or the place around it. Nothing is parsed, so a slip in one line is forgotten soon.
struct CallScanner {
  /// The most brackets that are looked into; what lies deeper is passed over.
  static let depthLimit = 100

  let bytes: [UInt8]
  let syntax: CodeSyntax
  var lexer: CodeLexer
  /// The open brackets; the first is the file, and is never closed.
  var frames: [CallFrame] = []
  /// How many brackets are open beyond the limit.
  var skipped = 0
  var finds: [ModelFind] = []
  var constants = ConstantNames()
  /// The piece before, and whether a line ended since.
  var previous = CodeToken(kind: .newline, range: 0..<0)
  var isNewLine = true
  /// The last word, the name before its dot, the word that stands right before it, and the last subscript.
  var word = 0..<0
  var receiver = 0..<0
  var wordBefore = 0..<0
  var subscriptKey: Range<Int>?
  var isReceiver = false
  private var mentioned: [String: Bool] = [:]

  /// What a range of a program names.
  static func finds(in bytes: [UInt8], _ range: Range<Int>, syntax: CodeSyntax) -> [ModelFind] {
    var scanner = CallScanner(bytes: bytes, range: range, syntax: syntax)
    while let token = scanner.lexer.next() { scanner.take(token) }
    return scanner.finish()
  }

  private init(bytes: [UInt8], range: Range<Int>, syntax: CodeSyntax) {
    (self.bytes, self.syntax) = (bytes, syntax)
    lexer = CodeLexer(bytes, in: range, syntax: syntax)
    frames = [CallFrame(opening: .file, callee: 0..<0)]
  }

  /// The innermost open bracket.
  var top: CallFrame {
    get { frames[frames.count - 1] }
    _modify { yield &frames[frames.count - 1] }
  }

  private mutating func take(_ token: CodeToken) {
    switch token.kind {
    case .comment: return takeProse(token.range)
    case .newline: return takeLineEnd()
    case .word: takeWord(token.range)
    case .string: takeString(token)
    case .mark: takeMark(token)
    }
    (previous, isNewLine) = (token, false)
  }

  /// Comments and texts for people are scanned as such.
  mutating func takeProse(_ range: Range<Int>) {
    if !syntax.isProse { finds += ProseScanner.finds(in: bytes, range) }
  }

  /// The end of a line ends a statement, where an expression may end.
  private mutating func takeLineEnd() {
    defer { isNewLine = true }
    top.isTyped = false
    if syntax.isProse, isNewLine { forgetBrackets() }
    guard top.opening == .file || top.opening == .braces else { return }
    let endsBlock = top.opening == .file && previous.isMark(":")
    guard previous.endsExpression || endsBlock else { return }
    settle()
    top.key = nil
    if top.opening == .file, previous.endsExpression { previous = CodeToken(kind: .newline, range: 0..<0) }
  }

  private mutating func takeWord(_ range: Range<Int>) {
    let isAfterDot = previous.isMark(".")
    receiver = isAfterDot && isReceiver ? word : 0..<0
    wordBefore = previous.kind == .word ? word : 0..<0
    word = range
    if isNewLine, syntax.hasDocTexts, frames.count > 1 { recover(range) }
    guard !receiver.isEmpty, bytes.text(receiver) == "RepoType" else { return }
    let kind = bytes.text(range).lowercased()
    if CallWords.noModels.contains(kind) { veto() }
  }

  /// A statement at the margin closes all brackets that are open by mistake.
  private mutating func recover(_ range: Range<Int>) {
    let isMargin = range.lowerBound == 0 || bytes[range.lowerBound - 1] == UInt8(ascii: "\n")
    guard isMargin, range.count <= 6, CallWords.statements.contains(bytes.text(range)) else { return }
    forgetBrackets()
  }

  private mutating func forgetBrackets() {
    frames.removeLast(frames.count - 1)
    (skipped, top.key) = (0, nil)
  }

  /// Marks the call around as one whose names are no models.
  mutating func veto() {
    guard let index = frames.lastIndex(where: { $0.opening == .call || $0.opening == .braces }) else {
      return
    }
    frames[index].isVetoed = true
  }

  /// Whether the file holds a word.
  mutating func mentions(_ word: StaticString) -> Bool {
    let key = word.description
    if let known = mentioned[key] { return known }
    let first = word.utf8CodeUnitCount > 0 ? word.utf8Start.pointee : 0
    let holds = bytes.indices.contains { bytes[$0] == first && bytes.has(word, at: $0) }
    mentioned[key] = holds
    return holds
  }

  private mutating func finish() -> [ModelFind] {
    settle()
    while frames.count > 1 { closeTop() }
    var found = finds
    constants.each { call, value in
      let name = ModelName.read(bytes, value, bare: call.bare, isPath: call.takesPath)
      guard let name else { return }
      found.append(
        ModelFind(name: name, call: call.label, offset: value.lowerBound, isProse: syntax.isProse))
    }
    return found
  }
}
