/// Addresses as they are compared: what leads to one place is one address.
enum WebAddress {
  /// An address without scheme, "www." and last slash, in small letters up to its path's.
  static func bare(_ address: some StringProtocol) -> String {
    var rest = Substring(address)
    for prefix in ["https://", "http://", "www."] where rest.lowercased().hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    return String(rest)
  }
}
