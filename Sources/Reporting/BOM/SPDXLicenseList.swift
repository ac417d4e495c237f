/// The identifiers of the SPDX License List: what may stand as an id, or in an expression.
enum SPDXLicenseList {
  /// The version of the list that the ids are from.
  static let version = "3.28.0"

  /// A licence's id as the list spells it, letter case aside; nil where the list has no such licence.
  static func license(_ name: String) -> String? { fold(name).flatMap { licenses[$0] } }

  /// An exception's id as the list spells it, letter case aside; nil where the list has no such exception.
  static func exception(_ name: String) -> String? { fold(name).flatMap { exceptions[$0] } }

  private static let licenses = index(licenseIDs)
  private static let exceptions = index(exceptionIDs)
  /// More than the longest id has, in bytes: what is longer need not be looked up.
  private static let longest = 64

  private static func index(_ ids: String) -> [String: String] {
    let pairs = ids.split(whereSeparator: \.isWhitespace).map { (fold($0) ?? "", String($0)) }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The name in small letters; nil for what no id looks like.
  private static func fold(_ name: some StringProtocol) -> String? {
    guard name.utf8.count <= longest, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return name.lowercased()
  }
}
