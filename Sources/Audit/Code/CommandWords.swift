/// Cuts command lines into words: of a shell, of a build file, and of lists of arguments in YAML.
struct CommandWords {
  /// In what the lines stand.
  enum Style: Sendable { case shell, yaml, prose }

  /// A word, or the end of a command.
  struct Word {
    /// Where it stands; empty for the end of a command.
    let range: Range<Int>
    /// Whether it stands in a comment.
    let isComment: Bool
    /// Whether the end of a command is that of a line.
    var isLineEnd = false
  }

  private let bytes: [UInt8]
  private let end: Int
  private let style: Style
  private var index: Int
  private var isComment = false

  /// The words of a range of bytes.
  init(_ bytes: [UInt8], _ range: Range<Int>, style: Style) {
    (self.bytes, index, end, self.style) = (bytes, range.lowerBound, range.upperBound, style)
  }

  /// The next word; nil at the end.
  mutating func next() -> Word? {
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") { return lineEnd() }
      if let word = separated(byte) { return word }
      if isWord(byte) { return word() }
      index += 1
    }
    return nil
  }

  private mutating func lineEnd() -> Word {
    isComment = false
    index += 1
    if style == .yaml, isItem() { return Word(range: index..<index, isComment: false, isLineEnd: true) }
    return Word(range: index - 1..<index - 1, isComment: false, isLineEnd: true)
  }

  /// Passes over the hyphen of a list's item.
  private mutating func isItem() -> Bool {
    var next = index
    while next < end, bytes[next] == 0x20 { next += 1 }
    guard next + 1 < end, bytes[next] == UInt8(ascii: "-"), bytes[next + 1] == 0x20 else { return false }
    index = next + 1
    return true
  }

  /// The end of a command within a line, and the beginning of a comment.
  private mutating func separated(_ byte: UInt8) -> Word? {
    switch Unicode.Scalar(byte) {
    case ";", "|", "&": break
    // A line break of a text in quotation marks.
    case "\\" where style == .yaml && bytes.has("\\n", at: index): index += 1
    case "#" where style != .prose && !isComment && isFree: isComment = true
    default: return nil
    }
    index += 1
    return Word(range: index..<index, isComment: isComment)
  }

  /// Whether a blank or nothing stands before.
  private var isFree: Bool { index == 0 || ByteClass.isBlank(bytes[index - 1]) || bytes[index - 1] == 0x0A }

  private func isWord(_ byte: UInt8) -> Bool {
    if byte <= 0x20 || ByteClass.isQuote(byte) { return false }
    switch Unicode.Scalar(byte) {
    case ",", "(", ")", "[", "]", ";", "|", "&", "\\": return false
    default: return true
    }
  }

  private mutating func word() -> Word {
    let start = index
    while index < end, isWord(bytes[index]) { index += 1 }
    defer { passBreak() }
    return Word(range: start..<index, isComment: isComment)
  }

  /// A backslash at the end of a line joins it to the next one; PowerShell has ` there.
  private mutating func passBreak() {
    var next = index
    while next < end, ByteClass.isBlank(bytes[next]) { next += 1 }
    guard next < end, bytes[next] == UInt8(ascii: "\\") || bytes[next] == UInt8(ascii: "`") else { return }
    next += 1
    while next < end, ByteClass.isBlank(bytes[next]) { next += 1 }
    if next < end, bytes[next] == UInt8(ascii: "\n") { index = next + 1 }
  }
}
