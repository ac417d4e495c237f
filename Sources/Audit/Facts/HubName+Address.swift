extension HubName {
  /// The model that an address leads to, as `OWNER/NAME`: on huggingface.co, hf.co and modelscope.cn, with
  /// whatever page or file of it behind the name. Data sets, Spaces and the hub's other pages are no models.
  static func fromAddress(_ url: String) -> String? {
    guard let target = target(of: url), target.kind == "models" else { return nil }
    return repository(target.parts)
      ?? target.parts.first.map(String.init).flatMap { isLegacyID($0) ? $0 : nil }
  }

  /// The data set that an address leads to. The oldest ones have no owner: `squad`.
  static func datasetFromAddress(_ url: String) -> String? {
    guard let target = target(of: url), target.kind == "datasets" else { return nil }
    if let found = repository(target.parts) { return found }
    return target.parts.first.flatMap { isPart($0) ? String($0) : nil }
  }

  /// The model whose copy a folder of the hub's cache holds: "…/models--OWNER--NAME/snapshots/…". A name
  /// never holds two hyphens, so the parts cannot be mistaken.
  static func fromCachePath(_ path: String) -> String? {
    guard path.utf8.count <= longestAddress else { return nil }
    for part in path.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where part.hasPrefix("models--") {
      let name = part.dropFirst("models--".count)
      guard let cut = name.firstRange(of: "--") else { return isLegacyID(String(name)) ? String(name) : nil }
      let id = "\(name[..<cut.lowerBound])/\(name[cut.upperBound...])"
      return isHubID(id) ? id : nil
    }
    return nil
  }

  /// What kind of thing an address leads to, and the parts of its path behind that.
  private static func target(of url: String) -> (kind: String, parts: ArraySlice<Substring>)? {
    guard url.utf8.count <= longestAddress, let (host, parts) = split(url) else { return nil }
    let first = parts.first.map { $0.lowercased() } ?? ""
    switch host {
    case "huggingface.co", "hf.co", "hf-mirror.com", "hf:":
      if first == "api" { return parts.dropFirst().first.map { ($0.lowercased(), parts.dropFirst(2)) } }
      return first == "datasets" ? (first, parts.dropFirst()) : ("models", parts)
    case "modelscope.cn", "modelscope.ai": return (first, parts.dropFirst())
    default: return nil
    }
  }

  /// The host of an address in small letters, "hf:" for that scheme, and the parts of its path.
  private static func split(_ url: String) -> (host: String, parts: ArraySlice<Substring>)? {
    let end = url.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    var rest = url[..<(end ?? url.endIndex)]
    if let mark = schemeMark(rest) {
      let scheme = rest[..<mark.lowerBound].lowercased()
      rest = rest[mark.upperBound...]
      if scheme == "hf" { return ("hf:", rest.split(separator: "/")[...]) }
      guard ["https", "http", "ssh", "git", "git+https"].contains(scheme) else { return nil }
    } else if rest.hasPrefix("git@"), let colon = rest.firstIndex(of: ":") {
      rest = rest[..<colon] + "/" + rest[rest.index(after: colon)...]
    } else if !isAddress(url) {
      return nil
    }
    let parts = rest.split(separator: "/")
    guard var host = parts.first else { return nil }
    if let user = host.lastIndex(of: "@") { host = host[host.index(after: user)...] }
    let name = host.prefix { $0 != ":" }.lowercased()
    return (name.hasPrefix("www.") ? String(name.dropFirst(4)) : name, parts.dropFirst())
  }

  /// Where "://" stands first; nil where it does not.
  private static func schemeMark(_ text: Substring) -> Range<Substring.Index>? {
    var bytes = text.utf8
    while let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
      bytes = bytes[colon...]
      if bytes.starts(with: "://".utf8) { return colon..<bytes.index(colon, offsetBy: 3) }
      bytes = bytes.dropFirst()
    }
    return nil
  }

  /// The first two parts of a path as a repository, without a revision ("@main"), a tag (":Q4_K_M") and
  /// ".git".
  private static func repository(_ parts: ArraySlice<Substring>) -> String? {
    guard let owner = parts.first, var name = parts.dropFirst().first else { return nil }
    name = name.prefix { $0 != "@" && $0 != ":" }
    if hasEnding(name, ".git") { name = name.dropLast(4) }
    let id = "\(owner)/\(name)"
    return isHubID(id) && !subpages.contains(name.lowercased()) ? id : nil
  }

  /// Pages of an owner, and pages of a repository whose name has no owner.
  private static let subpages: Set<String> = [
    "models", "datasets", "spaces", "collections", "activity", "papers", "followers", "following", "tree",
    "blob",
    "resolve", "raw", "commits", "discussions", "viewer",
  ]

  private static let longestAddress = 4096
}
