/// Names of repositories on a model hub, `OWNER/NAME`, and how they are told from paths and addresses.
enum HubName {
  /// Whether a text is `OWNER/NAME` by the hub's own rules, and no page of the hub, address or path.
  static func isHubID(_ text: String) -> Bool {
    guard text.utf8.count <= 2 * longestPart + 1, let slash = text.utf8.firstIndex(of: slash) else {
      return false
    }
    let (owner, name) = (text[..<slash], text[text.utf8.index(after: slash)...])
    guard isPart(owner), isPart(name) else { return false }
    let folded = owner.lowercased()
    return !pages.contains(folded) && !hosts.contains(folded) && !localRoots.contains(folded) && !isFile(name)
  }

  /// The repository that a text surely names: as its id, by an address, or as a folder of the hub's cache.
  static func repository(in text: String) -> String? {
    if isHubID(text) { return text }
    return fromAddress(text) ?? fromCachePath(text)
  }

  /// Whether a text may stand on a side of the slash: letters, digits, ".", "_" and "-". The hub refuses
  /// names that begin or end with a mark, that double one, and that end as a clone's folder does.
  static func isPart(_ text: Substring) -> Bool {
    let bytes = text.utf8
    guard bytes.count <= longestPart, let first = bytes.first, let last = bytes.last else { return false }
    guard !isMark(first), !isMark(last), !hasEnding(text, ".git") else { return false }
    var before: UInt8 = 0
    for byte in bytes {
      guard isLetterOrDigit(byte) || isMark(byte) || byte == UInt8(ascii: "_") else { return false }
      if isMark(byte), byte == before { return false }
      before = byte
    }
    return true
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") }

  /// Whether a byte is a letter or a digit of ASCII.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether a byte is a letter of ASCII.
  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// What stands between an owner and a name.
  static let slash = UInt8(ascii: "/")
  private static let longestPart = 96

  /// The hub's own pages, which stand where an owner stands in an address; so nobody can be called that.
  static let pages: Set<String> = [
    "models", "datasets", "spaces", "docs", "api", "blog", "tasks", "papers", "collections", "organizations",
    "settings", "login", "logout", "join", "new", "pricing", "enterprise", "learn", "posts", "chat",
    "terms-of-service", "privacy", "content-guidelines", "languages", "notifications", "inference-endpoints",
  ]

  /// Sites whose address may stand without "https://".
  static let hosts: Set<String> = [
    "huggingface.co", "www.huggingface.co", "hf.co", "hf-mirror.com", "modelscope.cn", "www.modelscope.cn",
    "modelscope.ai", "www.modelscope.ai", "github.com", "gitlab.com", "ollama.com", "kaggle.com",
    "www.kaggle.com", "civitai.com",
  ]
}
