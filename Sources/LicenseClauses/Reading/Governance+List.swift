extension Governance {
  /// A list that is open: what its lead-in makes of its items, and how these stand.
  struct List {
    var mode: Mode
    var leadIn: Int
    /// The style of its items' markers, once the first was seen.
    var markerStyle: ListMarker.Style?
    var indent: Int
    /// How deep the lead-in stands: what stands no deeper is no item of its list, unless its items do so too, in a
    /// text whose numbers were lost.
    var depth: Int
    /// The block that stands as a title above its first items.
    var title: Int?
    /// How deep its items stand.
    var itemDepth = 0
    /// How far in its items stand, where they have no marks.
    var itemIndent: Int?

    /// Whether its items are paragraphs without marks, as far as they have no subject of their own.
    var isStrewn = false

    /// Whether its items may be sentences with a subject of their own: "if: 1. You breach these terms".
    var holdsSentences = false

    /// Whether a marked block is beyond the list.
    func isLeft(by block: Block) -> Bool {
      guard markerStyle != nil, block.depth <= depth else { return false }
      return block.depth < itemDepth || block.depth == itemDepth && block.marker?.style != markerStyle
    }

    /// Whether a paragraph that stands on its own stands further in than the items, and so is about one of them.
    func isExplained(by block: Block) -> Bool {
      markerStyle == nil ? itemIndent.map { block.indent > $0 } ?? false : block.indent > indent
    }
  }
}
