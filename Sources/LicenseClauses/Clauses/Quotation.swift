/// Words of a text, kept as the place where they stand: most readers of a licence never ask for them.
struct Quotation: Hashable, Sendable {
  private enum Form { case plain, folded, cut }

  private let bytes: [UInt8]
  private let start, end: Int32
  private let form: Form

  /// Words that are given, as they are.
  init(_ text: String) {
    bytes = Array(text.utf8)
    (start, end, form) = (0, Int32(bytes.count), .plain)
  }

  /// The words at a range of a text, and whether more follow that are left out.
  init(_ source: SourceText, _ range: Range<Int>, isCut: Bool) {
    bytes = source.bytes
    (start, end, form) = (Int32(range.lowerBound), Int32(range.upperBound), isCut ? .cut : .folded)
  }

  /// The words on one line, without mark-up.
  var text: String {
    let range = bytes[Int(start)..<Int(end)]
    switch form {
    case .plain: return String(decoding: range, as: UTF8.self)
    case .folded: return PlainText.oneLine(range)
    case .cut: return PlainText.oneLine(range) + " …"
    }
  }

  /// Words are the same wherever they stand.
  static func == (a: Quotation, b: Quotation) -> Bool { a.text == b.text }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
