import LicenseClauses
import PositionedJSON

/// Identifiers that follow from the content alone: the same bill has the same, and another bill another.
enum BillIdentifier {
  /// A UUID of version 8 (RFC 9562, section 5.8) from the SHA-256 of a value's bytes.
  static func uuid(of content: JSON) -> String {
    var digits = Array(SHA256.hex(Array(content.compact.utf8)).utf8.prefix(32))
    guard digits.count == 32 else { return nothing }
    digits[12] = UInt8(ascii: "8")
    // The variant is the two bits 10: one of 8, 9, a and b.
    digits[16] = Array("89ab".utf8)[Int(digits[16] & 3)]
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-")
  }

  private static let nothing = "00000000-0000-0000-0000-000000000000"
}
