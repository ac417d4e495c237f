/// The metadata at the head of a model card: the YAML between two lines of "---".
///
/// Of YAML only what model cards use is read: `key: value`, lists in lines or brackets, quoted strings, comments.
/// Whatever else stands there is passed over, so that nothing is guessed.
struct FrontMatter {
  private(set) var values: [String: [String]] = [:]

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes.prefix(1 << 16), as: UTF8.self).replacing("\r\n", with: "\n")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first.map({ $0.trimmed == "---" }) == true else { return }
    var key: String?
    for line in lines.dropFirst() {
      if line.trimmed == "---" { return }
      if let item = Self.item(line) {
        if let key { values[key, default: []].append(item) }
      } else if let (name, rest) = Self.pair(line) {
        key = name
        values[name] = Self.scalars(rest)
      } else if !line.trimmed.isEmpty, line.first != " " {
        key = nil
      }
    }
  }

  /// The first value of a key.
  func first(_ key: String) -> String? { values[key]?.first }

  /// "- value", at most a few blanks in.
  private static func item(_ line: Substring) -> String? {
    let text = line.drop { $0 == " " }
    guard text.hasPrefix("- "), line.count - text.count <= 4 else { return nil }
    return unquoted(text.dropFirst(2).trimmed)
  }

  /// "key: value" at the beginning of a line.
  private static func pair(_ line: Substring) -> (String, String)? {
    guard let colon = line.firstIndex(of: ":"), let first = line.first, first.isLetter else { return nil }
    let key = line[..<colon]
    guard key.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }) else { return nil }
    return (String(key), line[line.index(after: colon)...].trimmed)
  }

  private static func scalars(_ text: String) -> [String] {
    if text.hasPrefix("["), text.hasSuffix("]") {
      return text.dropFirst().dropLast().split(separator: ",").map { unquoted($0.trimmed) }
    }
    let value = unquoted(text)
    return value.isEmpty || value.hasPrefix("#") ? [] : [value]
  }

  private static func unquoted(_ text: String) -> String {
    for mark in ["\"", "'"] where text.count > 1 && text.hasPrefix(mark) {
      return text.dropFirst().split(separator: mark, maxSplits: 1).first.map(String.init) ?? ""
    }
    return text.firstRange(of: " #").map { text[..<$0.lowerBound].trimmed } ?? text
  }
}

extension StringProtocol {
  /// Without white space at its ends.
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
