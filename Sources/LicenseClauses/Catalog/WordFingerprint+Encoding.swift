extension WordFingerprint {
  /// The hashes as text, for a catalogue entry: the differences of the sorted values in base 64, a byte each 6 bits.
  public var encoded: String {
    var out: [UInt8] = []
    var last: UInt32 = 0
    for hash in hashes {
      Self.append((hash - last) / Self.keep, to: &out)
      last = hash
    }
    return String(decoding: out, as: UTF8.self)
  }

  static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// Five bits a digit, the sixth says that more follow.
  private static func append(_ value: UInt32, to out: inout [UInt8]) {
    var value = value
    while value >= 32 {
      out.append(digits[Int(value & 31) | 32])
      value >>= 5
    }
    out.append(digits[Int(value)])
  }

  /// The hashes of an encoded fingerprint; nil where it is none.
  static func decode(_ text: some Sequence<UInt8>) -> [UInt32]? {
    var hashes: [UInt32] = []
    var last: UInt32 = 0
    var value: UInt32 = 0
    var shift: UInt32 = 0
    for byte in text {
      guard let digit = digit(byte), shift < 32 else { return nil }
      value |= (digit & 31) << shift
      if digit & 32 != 0 {
        shift += 5
        continue
      }
      last = last &+ value &* keep
      hashes.append(last)
      (value, shift) = (0, 0)
    }
    return hashes
  }

  static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - 65)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - 71)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte + 4)
    case UInt8(ascii: "-"): 62
    case UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
