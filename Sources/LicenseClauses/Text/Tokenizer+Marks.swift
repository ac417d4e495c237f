/// Punctuation, white space, mark-up and typographic marks.
extension Tokenizer {
  // MARK: ASCII

  mutating func ascii(_ b: UInt8) {
    switch b {
    case UInt8(ascii: "\n"):
      index += 1
      line += 1
      spaced = true
      openSingleQuote = false
    case 0...0x20: space(1)
    // "FLUX.1" is a name, and its dot ends no sentence.
    case UInt8(ascii: ".")
    where Self.isDigit(byte(index + 1)) && Self.isLetter(byte(index - 1))
      && Self.isLetter(byte(index - 2)):
      skip(1)
    case UInt8(ascii: "."): mark(Mark.period, length: 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): mark(Mark.period, length: 1)
    case UInt8(ascii: ","): mark(Mark.comma, length: 1)
    case UInt8(ascii: ";"): mark(Mark.semicolon, length: 1)
    case UInt8(ascii: ":"): mark(Mark.colon, length: 1)
    case UInt8(ascii: "(") where byte(index - 1) == UInt8(ascii: "]") && linkTarget > 0:
      mark(Mark.open, length: 1)
      mark(Mark.url, length: linkTarget(from: index))
    case UInt8(ascii: "("): parenthesis()
    case UInt8(ascii: ")"): mark(Mark.close, length: 1)
    case UInt8(ascii: "["): mark(Mark.open, length: 1)
    case UInt8(ascii: "]"): mark(Mark.close, length: 1)
    case UInt8(ascii: "\""): mark(Mark.quote, length: 1, quoteFlags(1))
    case UInt8(ascii: "'"): singleQuote()
    case UInt8(ascii: "$"): mark(Mark.currency, length: 1)
    case UInt8(ascii: "%"): mark(Mark.percent, length: 1)
    case UInt8(ascii: "/"): mark(Mark.slash, length: 1)
    case UInt8(ascii: "-"): hyphen()
    case UInt8(ascii: "<"): tag()
    case UInt8(ascii: "&"): entity()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "`"):
      emphasized = true
      skip(1)
    default: skip(1)
    }
  }

  mutating func space(_ length: Int) {
    index += length
    spaced = true
  }

  func quoteFlags(_ length: Int) -> Token.Flags {
    let next = byte(index + length)
    let opens =
      (spaced || Self.opensBefore(byte(index - 1))) && next > 0x20 && next != UInt8(ascii: ")")
    return opens ? .opens : []
  }

  static func opensBefore(_ b: UInt8) -> Bool {
    b == UInt8(ascii: "(") || b == UInt8(ascii: "[") || b == 0
  }

  /// An apostrophe at a word's beginning opens a quotation; one that ends a word closes it where one is open.
  mutating func singleQuote() {
    if (spaced || emphasized || Self.opensBefore(byte(index - 1))) && Self.isLetter(byte(index + 1)) {
      openSingleQuote = true
      mark(Mark.quote, length: 1, .opens)
    } else if openSingleQuote {
      openSingleQuote = false
      mark(Mark.quote, length: 1)
    } else {
      skip(1)
    }
  }

  mutating func hyphen() {
    let double = byte(index + 1) == UInt8(ascii: "-")
    if double
      || (spaced && byte(index + 1) <= 0x20 && tokens.last?.line == line)
    {
      mark(Mark.dash, length: double ? 2 : 1)
    } else {
      skip(1)
    }
  }

  /// The length of the address of a Markdown link inside the text's own site, as in "[rules](/site/rules)", whose words
  /// are no words of the text; 0 for none. Full addresses are read as such wherever they stand.
  private var linkTarget: Int { linkTarget(from: index + 1) }

  private func linkTarget(from start: Int) -> Int {
    guard
      byte(start) == UInt8(ascii: "/") || byte(start) == UInt8(ascii: "#") || byte(start) == UInt8(ascii: ".")
    else { return 0 }
    var end = start
    while end < bytes.count, end - start < 300, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ")") {
      end += 1
    }
    return byte(end) == UInt8(ascii: ")") ? end - start : 0
  }

  /// "(a)", "(iv)", "(12)" between blanks enumerate; any other parenthesis is one.
  mutating func parenthesis() {
    var end = index + 1
    while end < bytes.count, end - index <= 5, Self.isLetter(bytes[end]) || Self.isDigit(bytes[end]) {
      end += 1
    }
    let isLabel =
      byte(end) == UInt8(ascii: ")")
      && (byte(end + 1) <= 0x20 || byte(end + 1) >= 0x80 || Self.isLetter(byte(end + 1)))
      && (spaced || emphasized) && !isAmount(end + 1) && Enumerator.isLabel(bytes[(index + 1)..<end])
      && !isCopyrightSign
    mark(isLabel ? Mark.enumerator : Mark.open, length: isLabel ? end + 1 - index : 1)
  }

  /// "thirty (30) days": the figure of an amount is no label.
  private func isAmount(_ end: Int) -> Bool {
    guard Self.isDigit(byte(end - 2)), byte(end) == 0x20 else { return false }
    let units: [StaticString] = [
      "day", "business", "calendar", "month", "year", "hour", "week", "copy", "copies",
    ]
    return units.contains { unit in
      (0..<unit.utf8CodeUnitCount).allSatisfy { byte(end + 1 + $0) | 0x20 == unit.utf8Start[$0] }
    }
  }

  /// "Copyright (c)" is no enumeration.
  var isCopyrightSign: Bool {
    guard let last = tokens.last, last.end - last.start == 9 else { return false }
    return bytes[Int(last.start)] | 0x20 == UInt8(ascii: "c")
      && bytes[Int(last.start) + 4] | 0x20 == UInt8(ascii: "r")
  }

  /// Tags vanish; an address in angle brackets stays.
  mutating func tag() {
    let next = byte(index + 1)
    guard Self.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") else {
      return skip(1)
    }
    // What stands in a comment binds whoever reads the file: its marks alone are passed over.
    if next == UInt8(ascii: "!"), byte(index + 2) == UInt8(ascii: "-") { return skip(4) }
    var end = index + 1
    while end < bytes.count, end - index < 200, bytes[end] != UInt8(ascii: ">") {
      if bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: "@")
        || bytes[end] == UInt8(ascii: "\n")
      {
        return skip(1)
      }
      end += 1
    }
    skip(byte(end) == UInt8(ascii: ">") ? end + 1 - index : 1)
  }

  mutating func entity() {
    guard let (kind, length) = Entity.read(bytes, at: index) else { return skip(1) }
    switch kind {
    case .quote: mark(Mark.quote, length: length, quoteFlags(length))
    case .space: space(length)
    case .dash: mark(Mark.dash, length: length)
    case .apostrophe, .nothing: skip(length)
    }
  }

  // MARK: Beyond ASCII

  mutating func multibyte(_ b: UInt8) {
    let second = byte(index + 1)
    let third = byte(index + 2)
    switch (b, second, third) {
    case (0xC2, 0xA0, _): space(2)
    case (0xC2, 0xAB, _): mark(Mark.quote, length: 2, .opens)
    case (0xC2, 0xBB, _): mark(Mark.quote, length: 2)
    case (0xC2, 0xA3, _), (0xC2, 0xA5, _): mark(Mark.currency, length: 2)
    case (0xC2, _, _): skip(2)
    // German texts close with the mark that English ones open with.
    case (0xE2, 0x80, 0x9C) where !spaced && byte(index + 3) <= 0x20: mark(Mark.quote, length: 3)
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9E), (0xE2, 0x80, 0x98): mark(Mark.quote, length: 3, .opens)
    case (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0x9F): mark(Mark.quote, length: 3, quoteFlags(3))
    case (0xE2, 0x80, 0x99): mark(Mark.quote, length: 3)
    case (0xE2, 0x80, 0x92...0x95): mark(Mark.dash, length: 3)
    case (0xE2, 0x82, 0xAC): mark(Mark.currency, length: 3)
    case (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x80...0x8A), (0xE3, 0x80, 0x80): space(3)
    case (0xE2, _, _): skip(3)
    case (0xEF, 0xBB, 0xBF): skip(3)
    case (0xE3, 0x80, _), (0xEF, 0xBC, _), (0xEF, 0xBD, _): wideMark(second, third)
    case (0xE3...0xED, _, _): mark(Mark.unknown, length: 3, .cjk)
    case (0xF0..., _, _): skip(4)
    default: word()
    }
  }

  mutating func wideMark(_ second: UInt8, _ third: UInt8) {
    switch (second, third) {
    case (0x80, 0x82), (0xBC, 0x81), (0xBC, 0x9F): mark(Mark.period, length: 3, .cjk)
    case (0xBC, 0x8C), (0x80, 0x81): mark(Mark.comma, length: 3, .cjk)
    case (0xBC, 0x9A): mark(Mark.colon, length: 3, .cjk)
    case (0xBC, 0x9B): mark(Mark.semicolon, length: 3, .cjk)
    default: skip(3)
    }
  }
}
