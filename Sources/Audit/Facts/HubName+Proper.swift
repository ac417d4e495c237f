extension HubName {
  /// The part of a name behind its owner: "OWNER/NAME", and folders "OWNER__NAME" and "OWNER--NAME".
  static func proper(_ name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    for mark in ["__", "--"] {
      if let found = last.firstRange(of: mark), found.upperBound < last.endIndex {
        return String(last[found.upperBound...])
      }
    }
    return last
  }
}
