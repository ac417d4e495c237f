/// A piece of source text.
struct CodeToken: Sendable {
  /// What it is.
  enum Kind: UInt8, Sendable { case word, string, comment, newline, mark }

  /// What it is.
  let kind: Kind
  /// Where it stands; of a string and a comment, what is in it.
  let range: Range<Int>
  /// The mark: the byte, or what stands for two: "." for "::", "->" and "?.", "=" for ":=", and "~" for
  /// comparisons; 0 for what is no mark.
  var mark: UInt8 = 0
  /// Whether it is a string in three quotation marks.
  var isTriple = false

  /// Whether it is a mark.
  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && mark == UInt8(ascii: scalar) }

  /// Whether an expression may end with it.
  var endsExpression: Bool {
    kind == .word || kind == .string || isMark(")") || isMark("]") || isMark("}")
  }
}
