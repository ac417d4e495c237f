/// The labels of lists: "a", "iv", "12", "B".
enum Enumerator {
  /// Whether bytes are one letter, a Roman numeral up to 39, or at most two digits.
  static func isLabel(_ label: some BidirectionalCollection<UInt8>) -> Bool {
    guard let first = label.first, label.count <= 6 else { return false }
    if label.count == 1 { return Tokenizer.isWordByte(first) }
    if label.allSatisfy(Tokenizer.isDigit) { return label.count <= 2 }
    return roman(label) != nil
  }

  /// The value of a Roman numeral in i, v and x; nil for anything else.
  static func roman(_ label: some BidirectionalCollection<UInt8>) -> Int? {
    var total = 0
    var last = 0
    for byte in label.reversed() {
      let value: Int
      switch byte | 0x20 {
      case UInt8(ascii: "i"): value = 1
      case UInt8(ascii: "v"): value = 5
      case UInt8(ascii: "x"): value = 10
      default: return nil
      }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total > 0 && total < 40 ? total : nil
  }
}

/// HTML entities that stand in licence texts.
enum Entity {
  enum Kind { case quote, apostrophe, space, dash, nothing }

  private static let known: [(StaticString, Kind)] = [
    ("&quot;", .quote), ("&ldquo;", .quote), ("&rdquo;", .quote), ("&#34;", .quote), ("&#8220;", .quote),
    ("&#8221;", .quote), ("&#x27;", .apostrophe), ("&#39;", .apostrophe), ("&#039;", .apostrophe),
    ("&apos;", .apostrophe), ("&rsquo;", .apostrophe), ("&lsquo;", .quote), ("&#8217;", .apostrophe),
    ("&nbsp;", .space), ("&#160;", .space), ("&ndash;", .dash), ("&mdash;", .dash), ("&amp;", .nothing),
    ("&lt;", .nothing), ("&gt;", .nothing), ("&copy;", .nothing), ("&bull;", .nothing),
    ("&middot;", .nothing),
  ]

  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Kind, Int)? {
    for (text, kind) in known {
      let length = text.utf8CodeUnitCount
      guard index + length <= bytes.count else { continue }
      if (0..<length).allSatisfy({ bytes[index + $0] == text.utf8Start[$0] }) { return (kind, length) }
    }
    return nil
  }

  /// A text with the entities of punctuation as the characters that they stand for.
  static func decode(_ text: String) -> String {
    var out = text
    for (entity, character) in [
      ("&quot;", "\""), ("&#34;", "\""), ("&ldquo;", "“"), ("&rdquo;", "”"), ("&lsquo;", "‘"),
      ("&rsquo;", "’"), ("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"),
      ("&nbsp;", " "), ("&copy;", "©"), ("&ndash;", "–"), ("&mdash;", "—"), ("&#8209;", "-"), ("&lt;", "<"),
      ("&gt;", ">"),
      ("&amp;", "&"),
    ] {
      out = out.split(separator: entity, omittingEmptySubsequences: false).joined(separator: character)
    }
    return out
  }

  static func apostropheLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    if let (kind, length) = read(bytes, at: index), kind == .apostrophe { return length }
    return 0
  }
}

/// Web and mail addresses.
enum Address {
  /// The end and mark of an address that begins at `start` and whose first mark stands at `index`.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, at index: Int) -> (Int, UInt16)? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: ":"):
      guard index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "/"),
        bytes[index + 2] == UInt8(ascii: "/")
      else { return nil }
      return (end(bytes, index), Mark.url)
    case UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "-"):
      guard index + 1 < bytes.count, Tokenizer.isWordByte(bytes[index + 1]) else { return nil }
      return domain(bytes, from: start)
    default: return nil
    }
  }

  /// Reads "name@host.tld" or "host.tld/path", where the top-level domain is one that licences use.
  private static func domain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (Int, UInt16)? {
    var index = start
    var label = start
    var mail = false
    var dots = 0
    while index < bytes.count {
      let b = bytes[index]
      if b == UInt8(ascii: "."), index + 1 < bytes.count, Tokenizer.isWordByte(bytes[index + 1]) {
        label = index + 1
        dots += 1
      } else if b == UInt8(ascii: "@") {
        mail = true
        dots = 0
      } else if !(Tokenizer.isWordByte(b) || b == UInt8(ascii: "-") || b == UInt8(ascii: "_")) {
        break
      }
      index += 1
      if index - start > 120 { return nil }
    }
    guard dots > 0, isTopLevel(bytes[label..<index]) else { return nil }
    if mail { return (index, Mark.email) }
    let path = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    return (path ? end(bytes, index) : index, Mark.url)
  }

  private static let topLevels: [StaticString] = [
    "com", "org", "net", "ai", "io", "dev", "cn", "eu", "gov", "edu", "co", "fr", "de", "uk", "ru", "jp",
    "kr",
  ]

  private static func isTopLevel(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    topLevels.contains { name in
      name.utf8CodeUnitCount == label.count
        && (0..<label.count).allSatisfy { label[label.startIndex + $0] | 0x20 == name.utf8Start[$0] }
    }
  }

  /// Where an address ends: before white space, a bracket or quotation mark, or closing punctuation.
  private static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    var index = from
    scan: while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "&") where Entity.read(bytes, at: index) != nil: break scan
      case 0...0x20, 0x80..., UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: ")"),
        UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: ";"):
        break scan
      default: index += 1
      }
    }
    while index > from + 1, isTrailing(bytes[index - 1]) { index -= 1 }
    return index
  }

  private static func isTrailing(_ b: UInt8) -> Bool {
    b == UInt8(ascii: ".") || b == UInt8(ascii: ",") || b == UInt8(ascii: ":") || b == UInt8(ascii: "'")
  }
}
