/// Bytes that are written in Base64.
enum Base64Text {
  /// The bytes; nil where the text is no Base64.
  ///
  /// Space is skipped; either alphabet and missing padding are taken.
  static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer: UInt32 = 0
    var digits = 0
    var padding = 0
    for byte in text {
      if byte == 0x20 || (0x09...0x0D).contains(byte) { continue }
      if byte == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let digit = digit(byte) else { return nil }
      buffer = (buffer & 0xFFFF) << 6 | UInt32(digit)
      digits = (digits + 1) % 4
      // Each digit but the first of four completes a byte.
      if digits != 1 { bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32((4 - digits) % 4 * 2))) }
    }
    return digits == 1 || padding > 2 ? nil : bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
