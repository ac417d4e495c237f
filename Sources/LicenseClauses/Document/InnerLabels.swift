/// The labels that stand inside a paragraph, one below the other: "a. Distribution. You shall (i) …, and (ii) …".
struct InnerLabels {
  /// The labels of the path, from the outermost.
  private var labels: [String]
  /// How many of them are the paragraph's own.
  private let outer: Int

  /// None yet, in a paragraph of a section.
  init(below section: String) { self.init(of: section, below: section) }

  /// Those of a path that leads on from a section.
  init(of path: String, below section: String) {
    labels = path.split(separator: ".").map(String.init)
    outer = min(labels.count, section.split(separator: ".").count)
  }

  /// The path of the last label.
  var path: String { labels.joined(separator: ".") }

  /// Goes on with a label: beside the last one of its sort, behind the paragraph's own where it follows that, else below
  /// all.
  mutating func enter(_ label: String) {
    let inner = labels.indices.dropFirst(outer).last { Self.isBeside(label, labels[$0]) }
    let own = labels.indices.prefix(outer).last.flatMap { Self.follows(label, labels[$0]) ? $0 : nil }
    if let place = inner ?? own { labels.removeSubrange(place...) }
    labels.append(label)
  }

  private enum Sort { case number, roman, letter }

  private static func sort(_ label: String) -> Sort {
    let bytes = label.utf8
    if bytes.first.map(Tokenizer.isDigit) == true { return .number }
    return bytes.allSatisfy { "ivxIVX".utf8.contains($0) } ? .roman : .letter
  }

  /// Whether one label may stand in the list of another. "i" goes on with "h" as well as with none.
  private static func isBeside(_ label: String, _ other: String) -> Bool {
    sort(label) == sort(other) || ListMarker.follows(label, other, .lowerLetter)
  }

  private static func follows(_ label: String, _ other: String) -> Bool {
    let styles: [ListMarker.Style] = [.decimal, .lowerLetter, .lowerRoman]
    return styles.contains { ListMarker.follows(label, other, $0) }
  }
}
