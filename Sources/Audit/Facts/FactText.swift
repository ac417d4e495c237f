/// Texts of files on their way into facts and messages.
enum FactText {
  /// A text without blanks around it; nil where nothing is left.
  static func trimmed(_ text: String) -> String? {
    let bytes = Substring(text).utf8
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return String(Substring(bytes[first...last]))
  }

  /// The parts of a list that is written with commas; no list is endless.
  static func parts(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ","), maxSplits: 1000).compactMap {
      trimmed(String(Substring($0)))
    }
  }

  /// A text as a message may quote it: on one line, and not endless.
  static func quoted(_ text: String) -> String {
    let line = text.unicodeScalars.prefix(longestQuote).map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    var out = "'"
    out.unicodeScalars.append(contentsOf: line)
    return out + (text.unicodeScalars.count > longestQuote ? "…'" : "'")
  }

  private static let longestQuote = 120
}
