/// Follows the numbers of sections and items, so that each block knows its path: "1.b.i".
struct SectionNumbering {
  private struct Level {
    var style: ListMarker.Style
    var bracketed: Bool
    var indent: Int
    var label: String
    /// Whether a colon led the list in: what stands behind its last item is no part of that.
    var isLedIn = false
    /// Whether a paragraph stood in one of its items, or it has one item only: then a further one may be an item's too.
    var hasParagraphs = false
    var isFirst = true
  }

  private var levels: [Level] = [] {
    didSet { known = nil }
  }
  /// The path of the levels as they are.
  private var known: String?
  /// Whether a colon stands before the block at hand.
  private var isLedIn = false

  /// The path of a block with this marker, and how deep it stands; a block without one belongs to the last
  /// numbered one. Bullets have a depth and no label.
  mutating func path(_ marker: ListMarker?, indent: Int, isHeading: Bool, behind: Surroundings)
    -> (section: String, depth: Int)
  {
    isLedIn = behind.colon
    if let marker, isHeading, marker.style == .decimal {
      head(marker, indent)
    } else if let marker {
      place(marker, indent)
    } else {
      leaveBullets(indent)
    }
    // "… or (c) sell it.", a new line, and a paragraph as far out as the items: it goes on with what led them in.
    if marker == nil, !behind.heading, let last = levels.last {
      if last.isLedIn, indent <= last.indent, !last.isFirst, !last.hasParagraphs {
        return (joined(levels.dropLast()), levels.count)
      }
      if !last.hasParagraphs { levels[levels.count - 1].hasParagraphs = true }
    }
    let path = known ?? joined(levels[...])
    known = path
    return (path, levels.count)
  }

  /// What stands before a block.
  struct Surroundings {
    /// Whether the block at hand is a heading.
    var heading = false
    /// Whether the block before ends in a colon.
    var colon = false
  }

  private func joined(_ levels: ArraySlice<Level>) -> String {
    var joined = ""
    for level in levels where !level.label.isEmpty {
      if !joined.isEmpty { joined += "." }
      joined += level.label
    }
    return joined
  }

  /// A marked-up heading goes on with the outermost number that it follows, never with a list above it.
  private mutating func head(_ marker: ListMarker, _ indent: Int) {
    let outer = levels.firstIndex {
      $0.style == .decimal && ListMarker.follows(marker.label, $0.label, .decimal)
    }
    guard let outer else {
      levels.removeAll { $0.style != .word }
      return descend(marker, indent)
    }
    levels.removeSubrange((outer + 1)...)
    levels[outer].label = marker.label
  }

  /// What stands no deeper than a bullet is no part of its item.
  private mutating func leaveBullets(_ indent: Int) {
    while let last = levels.last, last.style == .bullet, indent <= last.indent { levels.removeLast() }
  }

  private mutating func bullet(_ indent: Int) {
    while let last = levels.last, last.style == .bullet, indent < last.indent { levels.removeLast() }
    if let last = levels.last, last.style == .bullet, last.indent == indent { return }
    levels.append(Level(style: .bullet, bracketed: false, indent: indent, label: ""))
  }

  private mutating func place(_ marker: ListMarker, _ indent: Int) {
    switch marker.style {
    case .outline:
      levels = marker.label.split(separator: ".").map {
        Level(style: .outline, bracketed: false, indent: 0, label: String($0))
      }
    case .bullet: bullet(indent)
    case .word: levels = [Level(style: .word, bracketed: false, indent: 0, label: marker.label)]
    default: descend(marker, indent)
    }
  }

  /// Finds the level that the label goes on with, or opens a deeper one.
  private mutating func descend(_ marker: ListMarker, _ indent: Int) {
    let styles = marker.readings
    leaveBullets(indent)
    // Of two lists that could go on, the one that stands as far in.
    if let depth = place(of: marker, styles, indent, alike: true)
      ?? place(of: marker, styles, indent, alike: false)
    {
      levels.removeSubrange((depth + 1)...)
      (levels[depth].label, levels[depth].isFirst) = (marker.label, false)
      return
    }
    // "1.", "3.": a list goes on where a number is left out.
    let skipped = levels.first {
      $0.style == .decimal && marker.style == .decimal && $0.indent == indent
        && $0.bracketed == marker.bracketed && !marker.isFirst
    }
    if marker.style == .decimal, !marker.isFirst {
      levels.removeAll { $0.style != .word && !Self.holds($0, marker, indent) }
    }
    if marker.style == .decimal, marker.label == "1", levels.last?.indent ?? 0 > indent {
      levels.removeAll { !Self.holds($0, marker, indent) }
    }
    levels.append(
      Level(
        style: styles[0], bracketed: marker.bracketed, indent: indent, label: marker.label,
        isLedIn: isLedIn || skipped?.isLedIn == true, hasParagraphs: skipped?.hasParagraphs == true,
        isFirst: skipped == nil))
    if levels.count > 6 { levels.removeFirst(levels.count - 6) }
  }

  /// Whether a number that no list goes on with stands in the item of another list of numbers, further in.
  private static func holds(_ level: Level, _ marker: ListMarker, _ indent: Int) -> Bool {
    level.style == .decimal && level.bracketed == marker.bracketed && level.indent < indent
  }

  /// The innermost level that a label goes on with.
  private func place(
    of marker: ListMarker, _ styles: [ListMarker.Style], _ indent: Int, alike: Bool
  ) -> Int? {
    levels.indices.last { depth in
      let level = levels[depth]
      guard level.bracketed == marker.bracketed, !alike || level.indent == indent,
        let style = styles.first(where: { $0 == level.style })
      else { return false }
      return ListMarker.follows(marker.label, level.label, style)
        || (level.indent == indent && depth == levels.count - 1 && !marker.isFirst)
    }
  }
}
