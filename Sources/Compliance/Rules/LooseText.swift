import LicenseClauses

/// Words as they are compared: without regard to letter case, white space, quotation marks, dashes and Markdown.
enum LooseText {
  /// The bytes that count, each run of others as one blank.
  static func fold(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var skip = 0
    var iterator = Array(bytes)[...]
    while let byte = iterator.first {
      iterator = iterator.dropFirst()
      if skip > 0 {
        skip -= 1
        continue
      }
      switch byte {
      case 0x41...0x5A: out.append(byte | 0x20)
      case 0...0x20, 0x22, 0x27, 0x2A, 0x2D, 0x5F, 0x60, 0x23, 0x5C:
        if let last = out.last, last != 0x20 { out.append(0x20) }
      // General punctuation: curly quotation marks, dashes, thin and zero-width spaces.
      case 0xE2 where iterator.first == 0x80:
        skip = 2; if let last = out.last, last != 0x20 { out.append(0x20) }
      // A no-break space.
      case 0xC2 where iterator.first == 0xA0:
        skip = 1; if let last = out.last, last != 0x20 { out.append(0x20) }
      // "©" and "(c)" are one.
      case 0xC2 where iterator.first == 0xA9: skip = 1; out += "(c)".utf8
      default: out.append(byte)
      }
    }
    while let last = out.last, last == 0x20 || last == 0x2E { out.removeLast() }
    return out
  }

  /// Whether a text holds a phrase, with or without the mark-up between its words.
  static func contains(_ text: [UInt8], _ phrase: String) -> Bool {
    let wanted = fold(phrase.utf8)
    guard !wanted.isEmpty else { return true }
    guard text.contains(UInt8(ascii: "<")) || text.contains(UInt8(ascii: "&")) else {
      return holds(fold(text), wanted)
    }
    return MarkupText.visible(text, between: []).map { holds(fold($0), wanted) } ?? false
      || MarkupText.visible(text, between: [0x20]).map { holds(fold($0), wanted) } ?? false
  }

  /// Whether a text holds words as whole words: "rebuilt with llama" shows no "built with llama". O(text).
  private static func holds(_ text: [UInt8], _ wanted: [UInt8]) -> Bool {
    var start = 0
    while let found = text[start...].firstRange(of: wanted) {
      let isAfter = found.lowerBound == 0 || !isLetter(text[found.lowerBound - 1]) || !isLetter(wanted[0])
      let isBefore =
        (found.upperBound == text.count || !isLetter(text[found.upperBound])
          || !isLetter(wanted[wanted.count - 1])) && !goesOn(text, found.upperBound)
      if isAfter, isBefore { return true }
      start = found.lowerBound + 1
    }
    return false
  }

  /// "Heron 2.5" is another than "Heron 2".
  private static func goesOn(_ text: [UInt8], _ end: Int) -> Bool {
    end > 0 && end + 1 < text.count && isDigit(text[end - 1]) && text[end] == UInt8(ascii: ".")
      && isDigit(text[end + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// A name as names are compared: letters and digits only, in lower case; letters that look alike are one, and what
  /// cannot be seen does not count.
  static func name(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return plainName(text) }
    var out = ""
    for scalar in text.lowercased().decomposed.unicodeScalars {
      if let plain = lookalikes[scalar] {
        out.unicodeScalars.append(plain)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil,
        !scalar.properties.isDefaultIgnorableCodePoint
      {
        out.unicodeScalars.append(scalar)
      } else if scalar.isASCII, !["-", "_", " "].contains(scalar), scalar.value > 0x20 {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The same for a name in ASCII, as nearly all are.
  private static func plainName(_ text: String) -> String {
    let kept = text.utf8.lazy.filter {
      $0 > 0x20 && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_")
    }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return String(decoding: Array(kept), as: UTF8.self)
  }

  /// Cyrillic and Greek letters that are drawn as Latin ones.
  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "аеорсухіјѕԁһӏкмтвнοαερτυνικχ".unicodeScalars, "aeopcyxijsdhlkmtbhoaeptuvikx".unicodeScalars))
}

extension String {
  /// Full-width and styled letters as plain ones, marks apart from their letters: only what ASCII names need.
  fileprivate var decomposed: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          (0xFF01...0xFF5E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value - 0xFEE0).map {
              $0.properties.lowercaseMapping.unicodeScalars.first ?? $0
            }
              ?? scalar : scalar
        }))
  }
}
