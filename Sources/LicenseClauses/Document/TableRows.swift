/// The rows of a table in Markdown: which are items, and which of their cells say what is forbidden.
struct TableRows {
  private let bytes: [UInt8]
  private let tokens: [Token]
  /// The column of what is forbidden: "Not allowed".
  private var banned: Int?
  /// The column that says yes or no to what stands in the first: "Allowed?".
  private var asked: Int?
  private var isInside = false
  /// The head that the rule below it makes one.
  private var head: Line?

  init(_ bytes: [UInt8], _ tokens: [Token]) { (self.bytes, self.tokens) = (bytes, tokens) }

  /// The rows below the rule of a table are items, each from its first cell with words on; where a column is for what
  /// is forbidden, from there.
  mutating func mark(_ lines: inout [Line]) {
    for index in lines.indices {
      let isCell =
        lines[index].content < lines[index].range.upperBound
        && bytes[lines[index].content] == UInt8(ascii: "|")
      if isInside, lines[index].isRow { mark(row: &lines[index]) }
      let begins = isCell && !lines[index].isRow && !isInside
      if begins { enter() }
      isInside = isCell && (isInside || !lines[index].isRow)
      if isCell, lines[index].isRow { head = lines[index] }
      if !isCell { head = nil }
    }
  }

  private mutating func enter() {
    (banned, asked) = (nil, nil)
    guard let head else { return }
    let titles = cells(head).map { title(bytes[$0]) }
    banned = titles.firstIndex { Self.bans.contains($0) }
    asked = titles.firstIndex { Self.questions.contains($0) }
  }

  private func mark(row line: inout Line) {
    let cells = cells(line)
    if let banned, banned < cells.count, bytes[cells[banned]].contains(where: Tokenizer.isLetter) {
      keep(cells[banned], in: &line)
    } else if let asked, asked > 0, asked < cells.count, Self.denials.contains(title(bytes[cells[asked]])) {
      keep(cells[0], in: &line)
    } else if let refused = refused(cells) {
      keep(refused, in: &line)
    } else if line.marker == nil {
      // "Commercial use | Allowed | Not allowed": what one column forbids, another allows, each to its own.
      let refused = cells.dropFirst().map { Self.refuses(title(bytes[$0])) }
      let first = cells.first { bytes[$0].contains(where: Tokenizer.isLetter) }
      line.marker = ListMarker(
        style: .bullet, label: "", bracketed: false,
        end: first?.lowerBound ?? line.content + 1)
      line.marker?.differs = refused.contains(true) && refused.contains(false)
      if line.marker?.differs != true, let rule = rule(of: cells) { keep(rule, in: &line, refuses: false) }
    }
  }

  /// "A6 | Training any other model | Not permitted": what the last cell refuses, where no other one is a verdict too.
  private func refused(_ cells: [Range<Int>]) -> Range<Int>? {
    let titles = cells.map { title(bytes[$0]) }
    guard let last = titles.lastIndex(where: { !$0.isEmpty }), last > 0, Self.denials.contains(titles[last]),
      !titles[..<last].contains(where: { Self.denials.contains($0) || Self.leaves.contains($0) })
    else { return nil }
    return cells[..<last].max { title(bytes[$0]).utf8.count < title(bytes[$1]).utf8.count }
  }

  /// "6 | Access by others | Do not open it to outsiders.": the cell that is a sentence, behind some that are titles.
  private func rule(of cells: [Range<Int>]) -> Range<Int>? {
    let counts = cells.map { title(bytes[$0]).split(separator: " ").count }
    guard let last = counts.lastIndex(where: { $0 > 0 }), last > 0, counts[last] > Self.sentence,
      counts[..<last].allSatisfy({ $0 < Self.sentence })
    else { return nil }
    return cells[last]
  }

  /// How many words a title has at most, and a sentence more than.
  private static let sentence = 5

  /// Of the row only what one cell says is read.
  private func keep(_ cell: Range<Int>, in line: inout Line, refuses: Bool = true) {
    line.marker = ListMarker(
      style: .bullet, label: "", bracketed: false, end: cell.lowerBound, refuses: refuses)
    let inside = line.tokens.filter { cell.contains(Int(tokens[$0].start)) }
    if let first = inside.first, let last = inside.last { line.tokens = first..<(last + 1) }
  }

  /// The ranges of a row's cells.
  private func cells(_ line: Line) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.content + 1
    while start < line.range.upperBound {
      let end =
        bytes[start..<line.range.upperBound].firstIndex(of: UInt8(ascii: "|")) ?? line.range.upperBound
      cells.append(start..<end)
      start = end + 1
    }
    return cells
  }

  /// The letters of a cell in lower case, words parted by one blank.
  private func title(_ cell: ArraySlice<UInt8>) -> String {
    let words = cell.split { !Tokenizer.isLetter($0) && $0 != UInt8(ascii: "'") }
    return words.map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: " ")
  }

  private static func refuses(_ title: String) -> Bool {
    denials.contains { title == $0 || title.hasPrefix($0 + " ") }
  }

  private static let bans: Set<String> = [
    "not allowed", "not permitted", "prohibited", "forbidden", "disallowed", "banned", "unacceptable",
    "don't",
    "don'ts", "do not", "must not", "may not", "you may not", "you must not", "prohibited use",
    "prohibited uses", "not acceptable", "not ok", "off limits",
  ]
  private static let questions: Set<String> = [
    "allowed", "permitted", "is it allowed", "may i", "can i", "ok", "permission", "may you", "can you",
  ]
  private static let leaves: Set<String> = ["yes", "allowed", "permitted", "ok", "free"]
  private static let denials: Set<String> = [
    "no", "never", "forbidden", "prohibited", "not allowed", "not permitted", "denied",
  ]
}
