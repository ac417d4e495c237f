/// Addresses of the catalogue and of the user's own licences, fit to stand where a format asks for a URI.
enum WebAddress {
  /// The address with what no URI may hold percent-encoded (RFC 3986); nil for what is none of the web.
  static func uri(_ text: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    let end = rest.firstIndex { marks.contains($0) } ?? rest.endIndex
    guard isHost(rest[..<end]) else { return nil }
    return scheme + String(decoding: rest[..<end], as: UTF8.self) + encoded(Array(rest[end...]))
  }

  /// What ends the host of an address.
  private static let marks = Array("/?#".utf8)
  /// What stands for itself behind the host, beside letters and digits.
  private static let plain = Set("-._~:/?@!$&'()*+,;=".utf8)
  private static let hex = Array("0123456789ABCDEF".utf8)

  /// Whether these are a host's name and perhaps a port.
  private static func isHost(_ bytes: Substring.UTF8View) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty, parts.count <= 2 else { return false }
    let isName = name.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    return isName && parts.dropFirst().allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  private static func encoded(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    var hasFragment = false
    for (index, byte) in bytes.enumerated() {
      let isMark = byte == UInt8(ascii: "#") && !hasFragment
      if isMark { hasFragment = true }
      if isMark || isAlphanumeric(byte) || plain.contains(byte) || isEscape(bytes, at: index) {
        out.append(byte)
      } else {
        out += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether a percent sign with two hex digits behind it stands here.
  private static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "%") && index + 2 < bytes.count
      && bytes[(index + 1)...(index + 2)].allSatisfy { hex.contains($0 >= 0x61 ? $0 & 0xDF : $0) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
