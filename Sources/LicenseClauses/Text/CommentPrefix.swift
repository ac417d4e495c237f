/// A text that stands in a comment, a quotation or a table: each line begins with the same mark.
enum CommentPrefix {
  /// The marks that begin lines, the longer ones first.
  private static let marks: [StaticString] = ["//", "--", "dnl ", "REM ", "#", ";", "%", ">", "|", "'", "*"]
  /// The share of lines, in percent, that must begin with a mark.
  private static let most = 90

  /// The bytes with blanks in place of the marks, so that every place stays what it is; nil where no mark begins the
  /// lines. O(bytes).
  static func removed(from bytes: [UInt8]) -> [UInt8]? {
    let starts = lineStarts(bytes)
    guard starts.count >= 3, let mark = mark(bytes, starts) else { return nil }
    var out = bytes
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : bytes.count
      blank(mark, start, end, &out)
    }
    return out
  }

  /// Where the first letter of each line that is not blank stands.
  private static func lineStarts(_ bytes: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var isOpen = true
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n") {
        isOpen = true
      } else if isOpen, byte > 0x20 {
        starts.append(index)
        isOpen = false
      }
    }
    return starts
  }

  private static func mark(_ bytes: [UInt8], _ starts: [Int]) -> StaticString? {
    let inBlock = bytes[starts[0]...].starts(with: "/*".utf8)
    for mark in marks {
      // A star is a bullet where no comment was opened.
      if mark.utf8CodeUnitCount == 1, mark.utf8Start[0] == UInt8(ascii: "*"), !inBlock { continue }
      let count = starts.count { begins(bytes, $0, mark) || inBlock && isEdge(bytes, $0) }
      guard count * 100 >= starts.count * most else { continue }
      // A table of several columns is no frame around a text.
      if mark.utf8Start[0] == UInt8(ascii: "|"), starts.contains(where: { isRule(bytes, $0) }) { continue }
      return mark
    }
    return nil
  }

  /// "| --- | --- |".
  private static func isRule(_ bytes: [UInt8], _ start: Int) -> Bool {
    let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
    return line.count { $0 == UInt8(ascii: "|") } > 2 && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy {
        $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 <= 0x20
      }
  }

  private static func begins(_ bytes: [UInt8], _ start: Int, _ mark: StaticString) -> Bool {
    mark.withUTF8Buffer { bytes[start...].starts(with: $0) }
  }

  /// "/**" and "*/".
  private static func isEdge(_ bytes: [UInt8], _ start: Int) -> Bool {
    bytes[start...].starts(with: "/*".utf8) || bytes[start...].starts(with: "*/".utf8)
  }

  private static func blank(_ mark: StaticString, _ start: Int, _ end: Int, _ out: inout [UInt8]) {
    var index = start
    if isEdge(out, index) { out.replaceSubrange(index..<(index + 2), with: [0x20, 0x20]) }
    while index < end,
      begins(out, index, mark) || out[index] == UInt8(ascii: "*") && mark.utf8Start[0] == UInt8(ascii: "*")
    {
      for place in index..<(index + mark.utf8CodeUnitCount) { out[place] = 0x20 }
      index += mark.utf8CodeUnitCount
    }
    // A table closes its rows as it opens them; a comment may end behind its last words.
    var last = end - 1
    while last > index, out[last] <= 0x20 { last -= 1 }
    if mark.utf8Start[0] == UInt8(ascii: "|"), last > index, out[last] == UInt8(ascii: "|") {
      out[last] = 0x20
    }
    if last > index, out[last] == UInt8(ascii: "/"), out[last - 1] == UInt8(ascii: "*") {
      out[last] = 0x20
      out[last - 1] = 0x20
    }
  }
}

extension SourceText {
  /// The text without the marks of comments, quotations and tables that begin its lines; every place stays what it is.
  var uncommented: SourceText { CommentPrefix.removed(from: bytes).map { SourceText($0) } ?? self }
}
