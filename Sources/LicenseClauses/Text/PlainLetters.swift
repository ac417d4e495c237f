/// Letters that are written in another shape than they are read: "Ｆｕｌｌ ｗｉｄｔｈ", "Ⓒⓘⓡⓒⓛⓔⓓ", "𝐁𝐨𝐥𝐝", "ﬁ", "&#99;". People
/// read them as the plain ones, so the texts that they stand in are read so too.
enum PlainLetters {
  /// The bytes with plain letters; nil where there is none of these. Lines stay what they are. O(bytes).
  static func folded(_ bytes: [UInt8]) -> [UInt8]? {
    guard
      bytes.contains(where: {
        $0 == 0xEF || $0 == 0xE2 || $0 == 0xF0 || $0 == UInt8(ascii: "&") || $0 == 0xC2
      })
    else {
      return nil
    }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    var isChanged = false
    while index < bytes.count {
      if bytes[index] >= 0xC2 || bytes[index] == UInt8(ascii: "&"), let (plain, length) = plain(bytes, index)
      {
        out += plain
        index += length
        isChanged = true
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return isChanged ? out : nil
  }

  private static func plain(_ bytes: [UInt8], _ at: Int) -> (plain: [UInt8], length: Int)? {
    func byte(_ offset: Int) -> UInt32 { at + offset < bytes.count ? UInt32(bytes[at + offset] & 0x3F) : 0 }
    switch bytes[at] {
    case 0xE2, 0xEF:
      return letters(UInt32(bytes[at] & 0x0F) << 12 | byte(1) << 6 | byte(2)).map { ($0, 3) }
    case 0xF0:
      return letters(byte(1) << 12 | byte(2) << 6 | byte(3)).map { ($0, 4) }
    case UInt8(ascii: "&"): return named(bytes, at) ?? entity(bytes, at)
    // A soft hyphen is no part of its word.
    case 0xC2: return at + 1 < bytes.count && bytes[at + 1] == 0xAD ? ([], 2) : nil
    default: return nil
    }
  }

  /// "&amp;": what is written so that it is no mark-up.
  private static func named(_ bytes: [UInt8], _ at: Int) -> (plain: [UInt8], length: Int)? {
    bytes[at...].starts(with: "&amp;".utf8) ? ([UInt8(ascii: "&")], 5) : nil
  }

  /// "&#99;", "&#x63;": a letter or digit by its number.
  private static func entity(_ bytes: [UInt8], _ at: Int) -> (plain: [UInt8], length: Int)? {
    guard at + 3 < bytes.count, bytes[at + 1] == UInt8(ascii: "#"),
      let end = bytes[(at + 2)..<min(bytes.count, at + 9)].firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let digits = String(decoding: bytes[(at + 2)..<end], as: UTF8.self)
    let number =
      digits.first == "x" || digits.first == "X" ? UInt8(digits.dropFirst(), radix: 16) : UInt8(digits)
    guard let number, Tokenizer.isLetter(number) || Tokenizer.isDigit(number) else { return nil }
    return ([number], end + 1 - at)
  }

  private static func letters(_ scalar: UInt32) -> [UInt8]? {
    switch scalar {
    // Full width: digits, capital and small letters, full stop, hyphen.
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF0D, 0xFF0E:
      [UInt8(scalar - 0xFF00 + 0x20)]
    case 0x249C...0x24B5: [UInt8(scalar - 0x249C) + UInt8(ascii: "a")]
    case 0x24B6...0x24CF: [UInt8(scalar - 0x24B6) + UInt8(ascii: "A")]
    case 0x24D0...0x24E9: [UInt8(scalar - 0x24D0) + UInt8(ascii: "a")]
    // Mathematical alphabets, of 26 capital and 26 small letters each, and digits.
    case 0x1D400...0x1D6A3:
      [
        (scalar - 0x1D400) % 52 < 26
          ? UInt8((scalar - 0x1D400) % 52) + 65 : UInt8((scalar - 0x1D400) % 52) + 71
      ]
    case 0x1D7CE...0x1D7FF: [UInt8((scalar - 0x1D7CE) % 10) + UInt8(ascii: "0")]
    case 0xFB00: Array("ff".utf8)
    case 0xFB01: Array("fi".utf8)
    case 0xFB02: Array("fl".utf8)
    case 0xFB03: Array("ffi".utf8)
    case 0xFB04: Array("ffl".utf8)
    default: nil
    }
  }
}
