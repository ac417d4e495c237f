/// How line breaks within a text are folded.
enum YAMLFolding {
  /// What line breaks between two lines stand for: one is a space, of more the first is nothing.
  static func text(breaks: Int) -> [UInt8] {
    breaks == 1 ? [UInt8(ascii: " ")] : self.breaks(breaks - 1)
  }

  /// So many line breaks; none for a number below 1.
  static func breaks(_ count: Int) -> [UInt8] {
    Array(repeating: UInt8(ascii: "\n"), count: max(0, count))
  }
}
