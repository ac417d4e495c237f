/// Finds the addresses of models on the hub in a text: `https://huggingface.co/OWNER/NAME`, `hf://OWNER/NAME`.
struct AddressFinder {
  /// An address that was found.
  struct Found {
    /// The model that it leads to.
    let name: String
    /// What a use says named it.
    let call: String
    /// The byte at which it begins.
    let offset: Int
    /// Whether it leads to the model's files, not to a page for people.
    let loads: Bool
  }

  private let bytes: [UInt8]
  private let range: Range<Int>

  /// Gives each model that an address in a range leads to, with the byte at which the address begins.
  static func each(in bytes: [UInt8], _ range: Range<Int>, _ give: (Found) -> Void) {
    let finder = AddressFinder(bytes: bytes, range: range)
    var index = range.lowerBound
    while index < range.upperBound {
      guard let end = finder.host(at: index) else {
        index += 1
        continue
      }
      let stop = finder.end(from: end)
      if let name = finder.name(index..<stop) { give(finder.found(name, index..<stop)) }
      index = stop
    }
  }

  /// The end of the host that begins here, where no other name runs into it.
  private func host(at index: Int) -> Int? {
    guard bytes[index] == UInt8(ascii: "h") || bytes[index] == UInt8(ascii: "H") else { return nil }
    guard let length = Self.hosts.first(where: { bytes.has($0, at: index) })?.utf8CodeUnitCount else {
      return nil
    }
    let end = index + length
    guard end <= range.upperBound, index > range.lowerBound else {
      return end <= range.upperBound ? end : nil
    }
    let before = bytes[index - 1]
    let isAlone = !ByteClass.isWord(before) && before != UInt8(ascii: ".") && before != UInt8(ascii: "-")
    return isAlone || index - range.lowerBound >= 4 && bytes.has("www.", at: index - 4) ? end : nil
  }

  private func end(from start: Int) -> Int {
    var end = start
    while end < range.upperBound, ByteClass.isName(bytes[end]) || bytes[end] == UInt8(ascii: "@") { end += 1 }
    return end
  }

  /// The name behind the host; a placeholder that stands in the path ends it and names nothing.
  private func name(_ address: Range<Int>) -> String? {
    guard address.count <= 1000 else { return nil }
    let next = address.upperBound < range.upperBound ? bytes[address.upperBound] : 0
    let isCut = [UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "<"), UInt8(ascii: "%")].contains(next)
    var text = bytes.text(address)
    if isCut, text.utf8.count(where: { $0 == HubName.slash }) < (text.hasPrefix("hf:") ? 4 : 3) { return nil }
    while let last = text.utf8.last, !ByteClass.isWord(last) { text.removeLast() }
    if text.hasPrefix("hf.co:") { text = "hf.co/" + text.dropFirst(6) }
    return ModelName.address(text.lowercased().hasPrefix("hf://") ? "hf" + text.dropFirst(2) : text)
  }

  private func found(_ name: String, _ address: Range<Int>) -> Found {
    let text = bytes.text(address)
    let isOwn = text.lowercased().hasPrefix("hf:")
    let isFile = text.contains("/resolve/") && !Self.isDocument(text) || text.hasSuffix(".git")
    let loads = isOwn || isFile || text.hasPrefix("hf.co:")
    return Found(
      name: name, call: isOwn ? "hf://" : "huggingface.co", offset: address.lowerBound, loads: loads)
  }

  /// Whether an address leads to a text that stands beside a model: its licence, its card.
  private static func isDocument(_ address: String) -> Bool {
    let file = address.split(separator: "/").last?.lowercased() ?? ""
    return [".md", ".txt", ".pdf", ".html"].contains(where: file.hasSuffix)
      || ["license", "licence", "notice", "readme"].contains(where: file.hasPrefix)
  }

  private static let hosts: [StaticString] = ["huggingface.co/", "hf.co/", "hf://", "hf.co:", "HF://"]
}
