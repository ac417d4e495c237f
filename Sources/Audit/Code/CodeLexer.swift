/// Cuts source text into words, strings, comments and marks, each byte once.
///
/// No language is parsed: a string that does not end where it must is read as a lone quotation mark, and
/// the rest goes on, so that a slip costs a line and no file.
struct CodeLexer {
  private let bytes: [UInt8]
  private let end: Int
  private let syntax: CodeSyntax
  private var index: Int
  /// Up to where it is known that a quotation mark, or three, have no partner: nobody looks there twice.
  private var unclosed: [Int] = [0, 0, 0, 0, 0, 0]

  /// A lexer of a range of bytes.
  init(_ bytes: [UInt8], in range: Range<Int>, syntax: CodeSyntax) {
    (self.bytes, index, end, self.syntax) = (bytes, range.lowerBound, range.upperBound, syntax)
  }

  /// The next piece; nil at the end.
  mutating func next() -> CodeToken? {
    while index < end, ByteClass.isBlank(bytes[index]) { index += 1 }
    guard index < end else { return nil }
    let byte = bytes[index]
    if byte == UInt8(ascii: "\n") { return take(.newline, 1) }
    if let comment = comment() { return comment }
    if ByteClass.isQuote(byte) { return quoted() ?? mark() }
    return ByteClass.isWord(byte) ? word() : mark()
  }

  private mutating func take(_ kind: CodeToken.Kind, _ count: Int, mark: UInt8 = 0) -> CodeToken {
    defer { index += count }
    return CodeToken(kind: kind, range: index..<index + count, mark: mark)
  }

  private func at(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  private mutating func comment() -> CodeToken? {
    let start = index
    if syntax.hasBlockComments, bytes[index] == UInt8(ascii: "/"), at(index + 1) == UInt8(ascii: "*") {
      index += 2
      while index < end, !(bytes[index] == UInt8(ascii: "*") && at(index + 1) == UInt8(ascii: "/")) {
        index += 1
      }
      defer { index = min(end, index + 2) }
      return CodeToken(kind: .comment, range: min(start + 2, index)..<index)
    }
    guard syntax.lineComments.contains(where: { bytes.has($0, at: start) }) else { return nil }
    while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    return CodeToken(kind: .comment, range: start..<index)
  }

  private mutating func word() -> CodeToken {
    let start = index
    while index < end, isWord(bytes[index]) { index += 1 }
    if index - start <= 2, ByteClass.isQuote(at(index)), isPrefix(start..<index), let string = quoted() {
      return string
    }
    let token = CodeToken(kind: .word, range: start..<index)
    // The apostrophe of "don't" opens no string.
    if syntax.isProse, at(index) == UInt8(ascii: "'") { index += 1 }
    return token
  }

  private func isWord(_ byte: UInt8) -> Bool {
    ByteClass.isWord(byte) || syntax.hasDashes && byte == UInt8(ascii: "-")
  }

  /// Whether a word stands before a string and says of what kind it is: `f"…"`, `rb'…'`.
  private func isPrefix(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy {
      switch $0 | 0x20 {
      case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "u"): true
      default: false
      }
    }
  }

  private mutating func mark() -> CodeToken {
    let (first, second) = (bytes[index], at(index + 1))
    switch (Unicode.Scalar(first), Unicode.Scalar(second)) {
    case (":", ":"), ("-", ">"), ("?", "."): return take(.mark, 2, mark: UInt8(ascii: "."))
    case (":", "="): return take(.mark, 2, mark: UInt8(ascii: "="))
    case ("=", "="), ("!", "="), ("<", "="), (">", "="), ("=", ">"):
      return take(.mark, 2, mark: UInt8(ascii: "~"))
    default: return take(.mark, 1, mark: first)
    }
  }
}

extension CodeLexer {
  /// The string that begins here; nil where none does.
  private mutating func quoted() -> CodeToken? {
    let quote = bytes[index]
    if quote == UInt8(ascii: "'"), syntax.hasCharacters { return character() }
    if quote == UInt8(ascii: "`") { return syntax.hasBackticks ? string(quote, 1, isLong: true) : nil }
    let isTriple = syntax.hasTripleQuotes && at(index + 1) == quote && at(index + 2) == quote
    return isTriple ? string(quote, 3, isLong: true) : string(quote, 1, isLong: false)
  }

  private mutating func string(_ quote: UInt8, _ count: Int, isLong: Bool) -> CodeToken? {
    let slot = (quote == UInt8(ascii: "'") ? 0 : quote == UInt8(ascii: "`") ? 1 : 2) + (count == 3 ? 3 : 0)
    guard index >= unclosed[slot] else { return nil }
    var close = index + count
    while close < end, !isClosed(at: close, by: quote, count) {
      if bytes[close] == UInt8(ascii: "\n"), !isLong { break }
      close += bytes[close] == UInt8(ascii: "\\") && at(close + 1) != UInt8(ascii: "\n") ? 2 : 1
    }
    guard close < end, bytes[close] == quote else {
      unclosed[slot] = close
      return nil
    }
    defer { index = close + count }
    return CodeToken(kind: .string, range: index + count..<close, isTriple: count == 3)
  }

  private func isClosed(at index: Int, by quote: UInt8, _ count: Int) -> Bool {
    bytes[index] == quote && (count == 1 || at(index + 1) == quote && at(index + 2) == quote)
  }

  /// A character such as '"' is passed over; the mark of a lifetime stands alone.
  private mutating func character() -> CodeToken? {
    let isEscape = at(index + 1) == UInt8(ascii: "\\")
    for length in (isEscape ? 3 : 2)...(isEscape ? 5 : 4) where at(index + length) == UInt8(ascii: "'") {
      return take(.mark, length + 1, mark: UInt8(ascii: "'"))
    }
    return nil
  }
}
