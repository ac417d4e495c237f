/// Reads the name of a model from the bytes of an argument or a value.
enum ModelName {
  /// The longest name that is read, with its owner and tag, in bytes.
  static let longest = 240

  /// Whether bytes may be a name at all: short, and of letters, digits and the marks of names.
  static func isPlausible(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    (2...longest).contains(range.count) && bytes[range].allSatisfy(ByteClass.isName)
  }

  /// The name that a text gives; nil for what names no model. What a word without an owner means is said by
  /// `bare`; where `isPath` is set, a path is an answer too, as it is written.
  static func read(
    _ bytes: [UInt8], _ range: Range<Int>, bare: BareName = .nothing, isPath: Bool = false
  ) -> String? {
    guard (2...longest).contains(range.count) else { return nil }
    if isPath, let path = path(bytes, range) { return path }
    guard isPlausible(bytes, range) else { return nil }
    let text = bytes.text(range)
    let first = bytes[range.lowerBound]
    if first == UInt8(ascii: "h") || first == UInt8(ascii: "o"),
      let (prefix, meaning) = prefixes.first(where: { text.hasPrefix($0.text) })
    {
      let rest = String(text.dropFirst(prefix.utf8.count))
      if meaning == .ollama { return BareName.ollama.name(of: rest) }
      // "huggingface" is an owner too.
      return hub(rest.utf8.contains(HubName.slash) ? rest : text)
    }
    if bare == .ollama, !text.hasPrefix("http") { return BareName.ollama.name(of: text) }
    if bare == .coqui, let name = BareName.coqui.name(of: text) { return name }
    return text.utf8.contains(HubName.slash) ? hub(text) : bare.name(of: text)
  }

  /// What of a value is the name: what stands for a variable that is not set (`${MODEL:-OWNER/NAME}`), and of
  /// `pretrained=OWNER/NAME` what is behind the sign.
  static func value(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard range.count > 4 else { return range }
    if bytes.has("${", at: range.lowerBound), bytes[range.upperBound - 1] == UInt8(ascii: "}"),
      let hyphen = bytes[range].firstIndex(of: UInt8(ascii: "-")), hyphen + 1 < range.upperBound
    {
      return hyphen + 1..<range.upperBound - 1
    }
    let pair = pairs.first { bytes.has($0, at: range.lowerBound) && range.count > $0.utf8CodeUnitCount }
    return range.lowerBound + (pair?.utf8CodeUnitCount ?? 0)..<range.upperBound
  }

  private static let pairs: [StaticString] = ["pretrained=", "model="]

  /// The name that an address gives, as far as it reads as one.
  static func address(_ text: String) -> String? {
    guard let name = HubName.fromAddress(text) else { return nil }
    return name.utf8.contains(HubName.slash) ? hub(name) : name
  }

  /// OWNER/NAME, where a tag (":Q4_K_M") may stand behind it.
  private static func hub(_ text: String) -> String? {
    if text.utf8.contains(UInt8(ascii: ":")), HubName.isAddress(text) { return address(text) }
    let id = text[..<(text.utf8.firstIndex(of: UInt8(ascii: ":")) ?? text.utf8.endIndex)]
    guard let slash = id.utf8.firstIndex(of: HubName.slash), HubName.isHubID(String(id)) else { return nil }
    let (owner, name) = (id[..<slash], id[id.utf8.index(after: slash)...])
    return PlaceholderWords.isName(owner: owner, name: name) ? String(id) : nil
  }

  /// A path that begins as one: `./bot`, `../bot`, `/srv/bot`, `~/bot`.
  private static func path(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    let text = bytes[range]
    guard ["./", "../", "/", "~/"].contains(where: { text.starts(with: $0.utf8) }) else { return nil }
    let isPath = text.allSatisfy { ByteClass.isName($0) || $0 == UInt8(ascii: "~") || $0 >= 0x80 }
    return isPath && text.contains(where: ByteClass.isLetter) ? bytes.text(range) : nil
  }

  /// What clients write before a name to say whose it is.
  private static let prefixes: [(text: String, meaning: BareName)] = [
    ("ollama/", .ollama), ("ollama_chat/", .ollama), ("ollama:", .ollama), ("hf.co/", .nothing),
    ("huggingface.co/", .nothing), ("huggingface/", .nothing), ("hf-hub:", .nothing), ("hf_hub:", .nothing),
    ("huggingface:", .nothing), ("hf:", .nothing),
  ]
}
