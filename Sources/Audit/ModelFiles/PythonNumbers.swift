/// `NaN`, `Infinity` and `-Infinity`, which Python writes into JSON: state-space models have such settings.
enum PythonNumbers {
  /// A text with a zero and blanks for each such word, so that all else stays in its place; nil without one.
  static func replaced(in bytes: [UInt8]) -> [UInt8]? {
    var (out, isFound, index) = (bytes, false, 0)
    var isText = false
    while index < bytes.count {
      let byte = bytes[index]
      if isText {
        if byte == UInt8(ascii: "\\") { index += 1 }
        isText = byte != UInt8(ascii: "\"")
      } else if byte == UInt8(ascii: "\"") {
        isText = true
      } else if byte == UInt8(ascii: "N") || byte == UInt8(ascii: "I") {
        guard let word = words.first(where: { bytes[index...].starts(with: $0) }) else { return nil }
        let start = index > 0 && bytes[index - 1] == UInt8(ascii: "-") ? index - 1 : index
        for place in start..<index + word.count { out[place] = 0x20 }
        out[start] = UInt8(ascii: "0")
        isFound = true
        index += word.count - 1
      }
      index += 1
    }
    return isFound ? out : nil
  }

  private static let words = [Array("NaN".utf8), Array("Infinity".utf8)]
}
