import PositionedJSON

/// Finds models in the cells of a notebook; each find's line is that of the file.
enum NotebookScanner {
  /// Adds what a notebook names.
  static func add(_ bytes: [UInt8], to lines: inout ModelFindLines) {
    guard let notebook = try? JSONReader.read(bytes) else { return }
    for cell in notebook["cells"]?.array ?? [] {
      guard let kind = cell["cell_type"]?.string, let source = cell["source"] else { continue }
      let (text, places) = text(of: source)
      lines.add(finds(text, kind: kind), in: text, lines: places)
    }
  }

  /// The text of a cell, and for each of its lines the line of the file in which it is written.
  private static func text(of source: JSONValue) -> (text: [UInt8], places: [Int]) {
    var (text, places): ([UInt8], [Int]) = ([], [])
    for piece in source.array ?? [source] {
      guard let string = piece.string else { continue }
      if text.last ?? 0x0A == 0x0A { places.append(piece.position.line) }
      text += string.utf8
      let breaks = string.utf8.count { $0 == UInt8(ascii: "\n") } - (string.utf8.last == 0x0A ? 1 : 0)
      if breaks > 0 { places += repeatElement(piece.position.line, count: breaks) }
    }
    return (text, places)
  }

  private static func finds(_ text: [UInt8], kind: String) -> [ModelFind] {
    let all = 0..<text.count
    if kind != "code" { return ProseScanner.finds(in: text, all) }
    if ["%%bash", "%%sh", "%%script", "%%capture\n!"].contains(where: { text.starts(with: $0.utf8) }) {
      return CommandScanner.finds(in: text, all, style: .shell)
    }
    return CallScanner.finds(in: text, all, syntax: .python) + commands(text)
  }

  /// The lines that a notebook gives to a shell: `!ollama pull llama3.1`.
  private static func commands(_ text: [UInt8]) -> [ModelFind] {
    var (finds, start): ([ModelFind], Int) = ([], 0)
    while start < text.count {
      var end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      let first = text[start..<end].firstIndex { !ByteClass.isBlank($0) } ?? start
      if first < end, text[first] == UInt8(ascii: "!") || text[first] == UInt8(ascii: "%") {
        while end < text.count, text[end - 1] == UInt8(ascii: "\\") {
          end = text[(end + 1)...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        }
        finds += CommandScanner.finds(in: text, first + 1..<end, style: .shell)
      }
      start = end + 1
    }
    return finds
  }
}
