/// The signs by which lists and tables say no and yes: "❌ Fraud", "✅ Research".
enum Cross {
  /// The sign at a place: its length in bytes, and whether it says no; nil where none stands there.
  static func sign(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (length: Int, refuses: Bool)? {
    guard at >= 0, at + 3 <= end, bytes[at] >= 0xE2 else { return nil }
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xE2, 0x9D, 0x8C), (0xE2, 0x9D, 0x8E), (0xE2, 0x9C, 0x97), (0xE2, 0x9C, 0x98), (0xE2, 0x9C, 0x96),
      (0xE2, 0x9B, 0x94):
      return (3, true)
    case (0xE2, 0x9C, 0x85), (0xE2, 0x9C, 0x93), (0xE2, 0x9C, 0x94): return (3, false)
    case (0xF0, 0x9F, 0x9A) where at + 4 <= end && bytes[at + 3] == 0xAB: return (4, true)
    default: return nil
    }
  }

  /// Whether a line says no by a sign, and yes by none.
  static func refuses(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let signs = range.lazy.filter { bytes[$0] >= 0xE2 }.compactMap { sign(bytes, $0, range.upperBound) }
    return signs.contains { $0.refuses } && !signs.contains { !$0.refuses }
  }
}
