/// Addresses whose last part is the id of a licence.
enum LicenseAddress {
  /// The id that an address names: `https://spdx.org/licenses/MIT.html` is `MIT`. Nil for any other address.
  static func id(_ address: String) -> String? {
    guard address.utf8.count <= longest, let mark = address.firstRange(of: "://") else { return nil }
    let rest = address[mark.upperBound...].prefix { $0 != "?" && $0 != "#" }
    var parts = rest.split(separator: "/").map(String.init)
    guard let host = parts.first?.lowercased() else { return nil }
    parts.removeFirst()
    let site = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    switch (site, parts.first, parts.count) {
    case ("spdx.org", "licenses", 2), ("choosealicense.com", "licenses", 2): return bare(parts[1])
    case ("opensource.org", "licenses", 2): return bare(parts[1])
    case ("creativecommons.org", _, _): return commons(parts.map { $0.lowercased() })
    case ("apache.org", "licenses", 2): return parts[1].hasPrefix("LICENSE-2.0") ? "Apache-2.0" : nil
    default: return nil
    }
  }

  /// The id without the ending of a page.
  private static func bare(_ part: String) -> String? {
    let ending = [".html", ".json", ".txt", ".php"].first { part.hasSuffix($0) } ?? ""
    let id = part.dropLast(ending.count)
    let isID = id.utf8.allSatisfy { HubName.isLetterOrDigit($0) || "-.+".utf8.contains($0) }
    return isID && !id.isEmpty ? String(id) : nil
  }

  /// `licenses/by-sa/4.0`, `publicdomain/zero/1.0`; the version for a country is another text.
  private static func commons(_ parts: [String]) -> String? {
    let path = Array(
      parts.prefix {
        !["deed", "legalcode"].contains($0) && !$0.hasPrefix("deed.") && !$0.hasPrefix("legalcode.")
      })
    guard path.count == 3, path[2].utf8.allSatisfy({ HubName.isLetterOrDigit($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    switch (path[0], path[1]) {
    case ("publicdomain", "zero"): return "CC0-\(path[2])"
    case ("licenses", "by"), ("licenses", "by-sa"), ("licenses", "by-nc"), ("licenses", "by-nd"),
      ("licenses", "by-nc-sa"), ("licenses", "by-nc-nd"):
      return "CC-\(path[1].uppercased())-\(path[2])"
    default: return nil
    }
  }

  private static let longest = 512
}
