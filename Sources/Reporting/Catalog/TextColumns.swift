import LicenseClauses

/// Text in columns of a terminal.
enum TextColumns {
  /// Lines of a width, broken between words; a word that is longer is cut into pieces.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    let width = max(1, width)
    var (lines, line, length) = ([String](), "", 0)
    for word in text.split(separator: " ") {
      var rest = word[...]
      var count = rest.count
      if length > 0, length + 1 + count > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      while count > width {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
        count -= width
      }
      line += (length > 0 ? " " : "") + rest
      length += (length > 0 ? 1 : 0) + count
    }
    let all = line.isEmpty && !lines.isEmpty ? lines : lines + [line]
    // What stood safely inside a line may begin one now: "::error::" is a command of a log there.
    return all.map(SafeText.line)
  }

  /// Cells of several lines as rows of one line each.
  static func rows(_ cells: [[String]]) -> [[String]] {
    (0..<(cells.map(\.count).max() ?? 0)).map { row in
      cells.map { row < $0.count ? $0[row] : "" }
    }
  }
}
