/// What a page of HTML, or Markdown with tags in it, shows: no tags, comments, scripts or style sheets.
enum MarkupText {
  /// The bytes that are shown, with something in place of each tag; entities are decoded.
  /// - Parameters:
  ///   - text: The page.
  ///   - blank: What stands for a tag.
  /// - Returns: The bytes.
  static func visible(_ text: [UInt8], between blank: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = 0
    let lastClose = text.lastIndex(of: UInt8(ascii: ">")) ?? -1
    while index < text.count {
      if text[index] == UInt8(ascii: "<"), let end = tagEnd(text, index, lastClose) {
        out += blank
        index = end
      } else if text[index] == UInt8(ascii: "&"), let (bytes, end) = entity(text, index) {
        out += bytes
        index = end
      } else {
        out.append(text[index])
        index += 1
      }
    }
    return out
  }

  /// Where a tag, comment, script or style sheet ends; nil where "<" begins none.
  private static func tagEnd(_ text: [UInt8], _ start: Int, _ lastClose: Int) -> Int? {
    guard start + 1 < text.count else { return nil }
    let next = text[start + 1]
    if text[start...].starts(with: "<!--".utf8) { return end(of: "-->", text, start + 4) ?? text.count }
    let isLetter = (0x41...0x5A).contains(next & 0xDF)
    guard isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") else { return nil }
    guard start < lastClose, let close = text[start...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    if isHidden(text[start..<close]) {
      let name = text[(start + 1)...].prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
      if !isVoid(name),
        let end = end(of: "</" + String(decoding: name, as: UTF8.self).lowercased(), text, close)
      {
        return self.end(of: ">", text, end) ?? text.count
      }
    }
    for name in ["script", "style", "template", "textarea", "noscript"] where isTag(name, text, start) {
      return end(of: "</\(name)", text, close).flatMap { end(of: ">", text, $0) } ?? text.count
    }
    return close + 1
  }

  /// Whether a tag says that what is in it is not shown.
  private static func isHidden(_ tag: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: tag.prefix(1 << 12), as: UTF8.self).lowercased()
    let plain = words.filter { !$0.isWhitespace }
    return plain.contains("display:none") || plain.contains("visibility:hidden")
      || words.split(whereSeparator: { $0.isWhitespace || $0 == "/" }).contains {
        $0 == "hidden" || $0.hasPrefix("hidden=")
      }
  }

  /// Tags that hold nothing, and so hide nothing but themselves.
  private static func isVoid(_ name: ArraySlice<UInt8>) -> Bool {
    ["input", "img", "br", "hr", "meta", "link"].contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static func isTag(_ name: String, _ text: [UInt8], _ start: Int) -> Bool {
    let bytes = text[(start + 1)...].prefix(name.utf8.count).map { $0 | 0x20 }
    return bytes.elementsEqual(name.utf8)
  }

  /// Where a mark ends, letter case ignored. O(bytes).
  private static func end(of mark: String, _ text: [UInt8], _ from: Int) -> Int? {
    let wanted = Array(mark.utf8)
    var index = from
    while index + wanted.count <= text.count {
      if zip(text[index...], wanted).allSatisfy({ $0 == $1 || ($0 | 0x20) == $1 }) {
        return index + wanted.count
      }
      index += 1
    }
    return nil
  }

  private static let names: [(String, String)] = [
    ("nbsp", " "), ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("copy", "©"),
    ("reg", "®"),
    ("trade", "™"), ("rsquo", "’"), ("lsquo", "‘"), ("ldquo", "“"), ("rdquo", "”"), ("ndash", "–"),
    ("mdash", "—"),
    ("thinsp", " "), ("ensp", " "), ("emsp", " "), ("shy", ""), ("zwnj", ""), ("zwj", ""),
  ]

  /// The bytes of an entity and where it ends; nil where "&" begins none.
  private static func entity(_ text: [UInt8], _ start: Int) -> ([UInt8], Int)? {
    guard let close = text[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: text[(start + 1)..<close], as: UTF8.self)
    if let known = names.first(where: { $0.0 == name }) { return (Array(known.1.utf8), close + 1) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = value.flatMap(Unicode.Scalar.init) else { return nil }
    return (Array(String(scalar).utf8), close + 1)
  }
}
