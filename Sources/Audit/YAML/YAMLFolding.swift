/// How line breaks within a text are folded.
extension RangeReplaceableCollection<UInt8> {
  /// Adds what line breaks between two lines stand for: one is a space, of more the first is nothing.
  mutating func appendFolded(breaks: Int) {
    if breaks == 1 { append(UInt8(ascii: " ")) } else { appendBreaks(breaks - 1) }
  }

  /// Adds so many line breaks; none for a number below 1.
  mutating func appendBreaks(_ count: Int) {
    append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: Swift.max(0, count)))
  }
}
