import LicenseClauses

/// Ids for names that the SPDX License List does not have.
enum SPDXLicenseID {
  /// The ids that a name may get, the plainest first. Letter case does not part two ids in an expression: of
  /// two names that differ in nothing else, the second one takes the next.
  static func candidates(_ name: String, _ role: SPDXExpression.Role) -> [String] {
    let prefix = role == .license ? "LicenseRef-" : "AdditionRef-"
    let bare = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    let words = String(bare.map { $0 == " " || $0 == "_" ? "-" : $0 })
    let slug = slug(bare)
    let stem = slug.isEmpty ? prefix : "\(prefix)\(slug)-"
    let digest = SHA256.hex(Array(name.utf8))
    return [bare, words].filter(isPlain).map { prefix + $0 } + [stem + digest.prefix(8), stem + digest]
  }

  private static let longest = 80

  /// Whether a name may stand in an id as it is.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= longest && name.utf8.allSatisfy(isLegal)
  }

  /// The legal parts of a name with hyphens between.
  private static func slug(_ name: String) -> String {
    let parts = name.utf8.prefix(longest).split { !isLegal($0) || $0 == UInt8(ascii: "-") }
    return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }

  private static func isLegal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
