/// A paragraph, list item or heading: the lines that belong together.
struct Block {
  enum Kind { case heading, paragraph, item }

  var kind: Kind
  /// Its tokens, without those of its list marker.
  var tokens: Range<Int>
  /// The path of section numbers: "1.b.i"; empty before the first numbered section.
  var section: String
  /// Its list marker, where it has one.
  var marker: ListMarker?
  /// Blanks before its first line.
  var indent: Int
  /// How many numbered levels and bullets it stands under, its own among them.
  var depth: Int
  /// Whether a blank line stands before it.
  var afterBlank: Bool
}

/// A line of the text.
struct Line {
  /// The byte range without the line's end.
  var range: Range<Int>
  /// Where its first visible byte stands, behind blanks and quotation marks of Markdown.
  var content: Int
  /// Blanks before the content; a tab counts as four.
  var indent: Int
  /// Its tokens.
  var tokens: Range<Int>
  var marker: ListMarker?
  /// Whether Markdown marks it as a heading.
  var isMarkdownHeading = false
  /// Whether it is a row of a table in Markdown.
  var isRow = false

  var isBlank: Bool { tokens.isEmpty }
  /// The visible length, in bytes.
  var length: Int { range.upperBound - content }
}

/// Cuts a text into lines with their markers.
enum LineReader {
  static func read(_ source: SourceText, _ tokens: [Token]) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(source.lineStarts.count)
    var token = 0
    for number in source.lineStarts.indices {
      let start = Int(source.lineStarts[number])
      let next =
        number + 1 < source.lineStarts.count ? Int(source.lineStarts[number + 1]) - 1 : source.bytes.count
      let first = token
      while token < tokens.count, Int(tokens[token].line) == number + 1 { token += 1 }
      lines.append(line(source.bytes, start..<max(start, next), first..<token))
    }
    var rows = TableRows(source.bytes, tokens)
    rows.mark(&lines)
    return lines
  }

  private static func line(_ bytes: [UInt8], _ range: Range<Int>, _ tokens: Range<Int>) -> Line {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    var index = range.lowerBound
    var indent = 0
    scan: while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\t"): indent += 4
      case 0...0x20, UInt8(ascii: ">"): indent += 1
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0:
        indent += 1
        index += 1
      default: break scan
      }
      index += 1
    }
    var line = Line(range: range.lowerBound..<end, content: index, indent: indent, tokens: tokens)
    if index < end, bytes[index] == UInt8(ascii: "#") {
      line.isMarkdownHeading = true
      while index < end, bytes[index] == UInt8(ascii: "#") || bytes[index] == 0x20 { index += 1 }
    }
    // The rule below a table's head states nothing; a row says something, however short.
    if index < end, bytes[index] == UInt8(ascii: "|") {
      line.isRow = bytes[index..<end].contains {
        $0 > UInt8(ascii: "-") && $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: ":")
      }
      line.isMarkdownHeading = !line.isRow
    }
    if line.isRow, Cross.refuses(bytes, index..<end) {
      line.marker = ListMarker(style: .bullet, label: "", bracketed: false, end: index + 1, refuses: true)
    } else if !line.isMarkdownHeading || Cross.sign(bytes, index, end) == nil {
      line.marker = tokens.isEmpty ? nil : ListMarker.read(bytes, from: index, to: end)
    }
    return line
  }
}
