/// The key-value pairs at the head of a GGUF model file, as far as they are text.
///
/// The layout is that of the GGUF specification, versions 2 and 3, little-endian: the mark, a version, two counts, then
/// each key with a type and a value. A header that breaks off or contradicts itself gives what was read before.
struct GGUFHeader {
  /// The text of each key, such as "general.license".
  private(set) var texts: [String: String] = [:]

  private let bytes: [UInt8]
  private var index = 0

  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Array("GGUF".utf8)) else { return nil }
    self.bytes = bytes
    index = 4
    guard let version = number(4), (2...3).contains(version), number(8) != nil, let pairs = number(8) else {
      return
    }
    for _ in 0..<min(pairs, Self.mostPairs) {
      guard let key = text(), let type = number(4), value(type, key) else { return }
    }
  }

  /// The base models that it names: by the repository of each, else by name.
  var bases: [String] {
    (0..<16).compactMap { number in
      let key = "general.base_model.\(number)"
      if let url = texts[key + ".repo_url"], let name = Self.repository(url) { return name }
      return texts[key + ".name"]
    }
  }

  /// "https://huggingface.co/OWNER/NAME" without its host.
  private static func repository(_ url: String) -> String? {
    guard let host = url.firstRange(of: "huggingface.co/") else { return nil }
    let parts = url[host.upperBound...].split(separator: "/")
    return parts.count == 2 ? parts.joined(separator: "/") : nil
  }

  private mutating func value(_ type: Int, _ key: String) -> Bool {
    switch type {
    case Self.string:
      guard let value = text() else { return false }
      texts[key] = value
      return true
    case Self.array: return array()
    default: return skip(Self.widths[type])
    }
  }

  private mutating func array() -> Bool {
    guard let type = number(4), let count = number(8) else { return false }
    if type == Self.string {
      for _ in 0..<count where text() == nil { return false }
      return true
    }
    guard let width = Self.widths[type], count <= bytes.count else { return false }
    return skip(width * count)
  }

  private mutating func skip(_ count: Int?) -> Bool {
    guard let count, count <= bytes.count - index else { return false }
    index += count
    return true
  }

  private mutating func number(_ width: Int) -> Int? {
    guard width <= bytes.count - index else { return nil }
    let value = bytes[index..<(index + width)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    index += width
    return Int(exactly: value)
  }

  private mutating func text() -> String? {
    guard let count = number(8), count <= bytes.count - index else { return nil }
    defer { index += count }
    return String(decoding: bytes[index..<(index + count)], as: UTF8.self)
  }

  private static let (string, array) = (8, 9)
  private static let widths = [0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8]
  /// No model has as many keys.
  private static let mostPairs = 10_000
}
