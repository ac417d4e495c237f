/// The name that a thing has on Hugging Face, as a package URL or an address of the hub tells it.
struct BillHubName: Equatable {
  /// What the address is of; nil where a package URL leaves it open.
  let kind: Component.Kind?
  /// `OWNER/NAME`, or `NAME` of the hub's first years.
  let name: String
  /// Whether only a file of it is meant.
  var isFile = false

  /// Whether it can be the name of a thing of a kind.
  func fits(_ kind: Component.Kind?) -> Bool { self.kind == nil || self.kind == kind }

  /// The name in `pkg:huggingface/OWNER/NAME@REVISION`, in `pkg:huggingface/datasets/OWNER/NAME` and, as one
  /// generator writes it, in `pkg:huggingface-dataset/OWNER/NAME`.
  init?(purl: String) {
    guard let rest = Self.behind("pkg:", purl) else { return nil }
    let path = rest.drop { $0 == "/" }
    guard let slash = path.firstIndex(of: "/") else { return nil }
    let type = path[..<slash].lowercased()
    guard ["huggingface", "huggingface-dataset", "huggingface-datasets"].contains(type) else { return nil }
    let subpath = path.firstIndex(of: "#")
    var name = path[path.index(after: slash)...].prefix { $0 != "#" && $0 != "?" }
    if let at = name.lastIndex(of: "@") { name = name[..<at] }
    guard let parts = Self.parts(name) else { return nil }
    self.init(parts, type == "huggingface" ? nil : .dataset)
    isFile = subpath != nil
  }

  /// The name in an address of huggingface.co; nil for its other pages.
  init?(address: String) {
    guard var rest = Self.afterHost(address) else { return nil }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    guard var parts = Self.parts(rest.prefix { $0 != "@" }) else { return nil }
    if parts.last?.hasSuffix(".git") == true { parts[parts.count - 1].removeLast(4) }
    let isDataset = parts.first == "datasets"
    let named = Array(parts.dropFirst(isDataset ? 1 : 0).prefix(2))
    // "gpt2/blob/main/README.md" has no owner; a lone word is a model or an owner, so it tells no model.
    let end = named.firstIndex { Self.views.contains($0) } ?? named.count
    guard end == 2 || isDataset || end < named.count, !Self.pages.contains(named.first ?? "") else {
      return nil
    }
    self.init(Array(named[..<end]), isDataset ? .dataset : .model)
  }

  private init?(_ parts: [String], _ kind: Component.Kind?) {
    let marked = parts.count > 1 && parts[0] == "datasets"
    let names = marked ? Array(parts.dropFirst()) : parts
    guard (1...2).contains(names.count), names.allSatisfy(Self.isWord), names.first != "spaces" else {
      return nil
    }
    (self.kind, name) = (marked ? .dataset : kind, names.joined(separator: "/"))
  }

  /// The parts of a path, decoded; some generators write the slash itself as `%2F`.
  private static func parts(_ path: Substring) -> [String]? {
    guard path.utf8.count <= BillText.limit, let text = PercentText.decode(path) else { return nil }
    return text.split(separator: "/").map(String.init)
  }

  private static func isWord(_ part: String) -> Bool {
    !part.isEmpty && part != "." && part != ".." && part.utf8.count <= 100
      && part.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  private static func behind(_ mark: String, _ text: some StringProtocol) -> Substring? {
    guard text.utf8.count > mark.utf8.count, text.prefix(mark.count).lowercased() == mark else { return nil }
    return Substring(text.dropFirst(mark.count))
  }

  private static func afterHost(_ address: String) -> Substring? {
    let plain = behind("git+", address) ?? Substring(address)
    if let path = behind("hf://", plain) { return path }
    guard let rest = behind("https://", plain) ?? behind("http://", plain) else { return nil }
    return behind("huggingface.co/", rest) ?? behind("www.huggingface.co/", rest) ?? behind("hf.co/", rest)
  }

  /// What follows a name in an address.
  private static let views: Set<String> = [
    "tree", "blob", "resolve", "raw", "commit", "commits", "discussions",
  ]
  /// The pages of the hub that are no owners.
  private static let pages: Set<String> = [
    "spaces", "docs", "papers", "blog", "collections", "organizations", "models", "posts", "learn", "chat",
    "pricing", "join", "login", "settings", "tasks", "api", "new", "search", "metrics", "enterprise",
    "inference",
    "terms-of-service", "privacy", "content-policy", "support", "languages", "",
  ]
}
