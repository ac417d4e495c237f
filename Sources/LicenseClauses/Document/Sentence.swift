/// A sentence, or a list item that is less than one, with what governs it.
struct Sentence {
  /// Its tokens.
  var tokens: Range<Int>
  /// The index of its block.
  var block: Int
  /// Where its enumerated parts begin: "…: (a) x; (b) y" has a head and two parts.
  var cuts: [Int] = []
  /// What the list's lead-in makes of it; `.none` for a sentence that stands on its own.
  var governing: Mode = .none
  /// The lead-in of its list.
  var leadIn: Int?
  /// Whether it is the first of its block.
  var isFirst: Bool
  /// Whether it leads a list in.
  var isLeadIn = false
  /// Whether it goes on with the sentence before it, which was cut for its length.
  var continues = false
  /// Whether it is a heading.
  var isHeading = false
  /// Whether it is in another language than English.
  var isForeign = false
  /// The section's path, with the labels inside the block.
  var section: String

  /// The part that holds a token: the whole sentence where it has no parts.
  func part(of token: Int) -> Range<Int> {
    guard !cuts.isEmpty else { return tokens }
    var start = tokens.lowerBound
    for cut in cuts {
      if cut > token { return start..<cut }
      start = cut
    }
    return start..<tokens.upperBound
  }
}

/// What a sentence says of an act at some place: whether it must, must not or may be done.
enum Mode: UInt8 {
  case none
  /// It must not be done.
  case prohibited
  /// It must be done.
  case required
  /// It may be done.
  case permitted
  /// It is what a condition speaks of: "if you distribute …".
  case condition

  /// A bit of its own, to look for several modes at once.
  var bit: UInt8 { 1 << rawValue }
}
