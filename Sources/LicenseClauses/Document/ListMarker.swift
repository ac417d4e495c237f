/// What stands at the beginning of a line and makes it an item or a section: "1.", "(b)", "•", "Section 3".
struct ListMarker: Hashable {
  enum Style: Hashable {
    case bullet, decimal, lowerLetter, upperLetter, lowerRoman, upperRoman, outline, word
  }

  var style: Style
  /// The label without its punctuation: "b", "iv", "3.2"; empty for a bullet.
  var label: String
  /// Whether the label stands in brackets, which lists inside a sentence use too.
  var bracketed: Bool
  /// The offset behind the marker.
  var end: Int
  /// Whether the marker is a cross: "❌ Fraud" forbids what it lists.
  var refuses = false
  /// Whether it begins a row whose cells say no in some columns, and not in others.
  var differs = false

  /// Reads the marker of a line whose content begins at `start`.
  static func read(_ bytes: [UInt8], from start: Int, to end: Int) -> ListMarker? {
    var reader = Reader(bytes: bytes, index: start, end: end)
    return reader.read()
  }

  private struct Reader {
    let bytes: [UInt8]
    var index: Int
    let end: Int

    func byte(_ i: Int) -> UInt8 { i < end ? bytes[i] : 0 }

    mutating func read() -> ListMarker? {
      skipEmphasis()
      if let bullet = sign(index) ?? element() { return bullet }
      if var bullet = bullet() {
        var next = bullet.end
        while byte(next) == 0x20 { next += 1 }
        if let sign = sign(next) { (bullet.end, bullet.refuses) = (sign.end, sign.refuses) }
        return bullet
      }
      if let section = section() { return section }
      let open = byte(index) == UInt8(ascii: "(") || byte(index) == UInt8(ascii: "[")
      let labelStart = open ? index + 1 : index
      var labelEnd = labelStart
      while Tokenizer.isWordByte(byte(labelEnd)) || isInnerDot(labelEnd) { labelEnd += 1 }
      guard labelEnd > labelStart, labelEnd - labelStart <= 10 else { return nil }
      return enumerated(labelStart..<labelEnd, open)
    }

    /// A dot between digits or before a lone letter belongs to an outline number: "3.2", "1.a".
    func isInnerDot(_ i: Int) -> Bool {
      byte(i) == UInt8(ascii: ".") && Tokenizer.isWordByte(byte(i + 1)) && i > index
    }

    mutating func skipEmphasis() {
      while byte(index) == UInt8(ascii: "*") || byte(index) == UInt8(ascii: "_"),
        byte(index + 1) == byte(index) || Tokenizer.isWordByte(byte(index + 1))
          || byte(index + 1) == UInt8(ascii: "(")
      {
        index += 1
      }
    }

    /// A cross or a tick before an item.
    func sign(_ at: Int) -> ListMarker? {
      guard let (length, refuses) = Cross.sign(bytes, at, end) else { return nil }
      var mark = marker(.bullet, "", false, at + length)
      mark.refuses = refuses
      return mark
    }

    /// "<li>" of a page.
    func element() -> ListMarker? {
      guard byte(index) == UInt8(ascii: "<"), byte(index + 1) | 0x20 == UInt8(ascii: "l"),
        byte(index + 2) | 0x20 == UInt8(ascii: "i"),
        byte(index + 3) == UInt8(ascii: ">") || byte(index + 3) == 0x20,
        let close = (index..<end).prefix(200).first(where: { bytes[$0] == UInt8(ascii: ">") })
      else { return nil }
      return marker(.bullet, "", false, close + 1)
    }

    func bullet() -> ListMarker? {
      switch byte(index) {
      case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"):
        guard byte(index + 1) == 0x20 || byte(index + 1) == 0x09 else { return nil }
        return marker(.bullet, "", false, index + 1)
      case 0xE2 where byte(index + 1) == 0x80 && (byte(index + 2) == 0xA2 || byte(index + 2) == 0x93):
        return marker(.bullet, "", false, index + 3)
      case 0xE2 where byte(index + 1) == 0x97 || byte(index + 1) == 0x96:
        return marker(.bullet, "", false, index + 3)
      case 0xC2 where byte(index + 1) == 0xB7: return marker(.bullet, "", false, index + 2)
      case 0xEF where byte(index + 1) == 0x82: return marker(.bullet, "", false, index + 3)
      default: return nil
      }
    }

    /// "Section 3:", "Article IV.", "SECTION 2 -".
    func section() -> ListMarker? {
      for word: StaticString in [
        "section", "article", "appendix", "exhibit", "attachment", "schedule", "annex", "chapter",
      ] {
        let n = word.utf8CodeUnitCount
        guard (0..<n).allSatisfy({ byte(index + $0) | 0x20 == word.utf8Start[$0] }), byte(index + n) == 0x20
        else { continue }
        var i = index + n + 1
        let start = i
        while Tokenizer.isWordByte(byte(i))
          || (byte(i) == UInt8(ascii: ".") && Tokenizer.isDigit(byte(i + 1)))
        { i += 1 }
        let label = bytes[start..<i]
        guard Enumerator.isLabel(label) || Tokenizer.isDigit(byte(start)) else { return nil }
        // A label at the line's end or with punctuation heads a section; a reference goes on in prose.
        switch byte(i) {
        case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-"), 0, UInt8(ascii: "\n"),
          UInt8(ascii: "\r"):
          break
        case 0x20 where isDash(i + 1): i += 1
        case 0x20 where isTitle(i + 1): break
        default: return nil
        }
        return marker(.word, String(decoding: label, as: UTF8.self), false, min(end, i + 1))
      }
      return nil
    }

    /// "Article 5 (Prohibited Acts)", "Article 5 Term": what is left of the line is a few words without a stop.
    func isTitle(_ start: Int) -> Bool {
      let first = byte(start) == UInt8(ascii: "(") ? start + 1 : start
      guard Tokenizer.isCapital(byte(first)), first + 1 < end, end - start <= 70 else { return false }
      let last = bytes[end - 1]
      return last == UInt8(ascii: ")") || Tokenizer.isLetter(last)
    }

    /// "Section 2 -- Scope", with a hyphen or a dash.
    func isDash(_ i: Int) -> Bool {
      byte(i) == UInt8(ascii: "-")
        || byte(i) == 0xE2 && byte(i + 1) == 0x80 && (0x93...0x94).contains(byte(i + 2))
    }

    func enumerated(_ label: Range<Int>, _ open: Bool) -> ListMarker? {
      var i = label.upperBound
      let text = bytes[label]
      let dotted = text.contains(UInt8(ascii: "."))
      if byte(i) == UInt8(ascii: "\\") { i += 1 }
      // "3**. Title**": emphasis that begins a letter too late.
      if byte(i) == UInt8(ascii: "*"), byte(i + 1) == byte(i), byte(i + 2) == UInt8(ascii: ".") { i += 2 }
      let closer = byte(i)
      let closed = closer == UInt8(ascii: ")") || closer == UInt8(ascii: "]")
      let stopped =
        closer == UInt8(ascii: ".") || closer == UInt8(ascii: ":") && Tokenizer.isDigit(text[text.startIndex])
      if open != closed, open { return nil }
      if closed || stopped { i += 1 }
      if closed, byte(i) == UInt8(ascii: ".") { i += 1 }
      while byte(i) == UInt8(ascii: "*") { i += 1 }
      guard i >= end || byte(i) <= 0x20 || byte(i) >= 0x80 else { return nil }
      let string = String(decoding: text, as: UTF8.self)
      if dotted {
        // "2.1.1 provide": three numbers are no quantity, whatever follows them.
        let isDeep = text.count { $0 == UInt8(ascii: ".") } > 1
        guard Tokenizer.isDigit(text[text.startIndex]),
          closed || stopped || isDeep || isHeadingNext(i) || isItemNext(text, i)
        else { return nil }
        return marker(.outline, string, open, i)
      }
      if closed || stopped, let number = prefixed(text), i < end {
        return marker(.decimal, number, open || closed, i)
      }
      guard closed || stopped, Enumerator.isLabel(text), let style = style(text) else { return nil }
      return marker(style, string, open || closed, i)
    }

    /// "P1.", "R12)": a number with a letter before it, as policies have that others cite.
    func prefixed(_ label: ArraySlice<UInt8>) -> String? {
      guard let first = label.first, Tokenizer.isCapital(first), (2...3).contains(label.count),
        label.dropFirst().allSatisfy(Tokenizer.isDigit)
      else { return nil }
      return String(decoding: label.dropFirst(), as: UTF8.self)
    }

    /// "1.1 Definitions": an outline number without punctuation needs a capital behind it.
    func isHeadingNext(_ i: Int) -> Bool {
      var j = i
      while byte(j) == 0x20 || byte(j) == UInt8(ascii: "*") { j += 1 }
      return j >= end || byte(j) < 0x20 || Tokenizer.isCapital(byte(j))
    }

    /// "4.1 attempt to …": a small outline number before a word that neither counts nor goes on with a sentence.
    func isItemNext(_ label: ArraySlice<UInt8>, _ i: Int) -> Bool {
      let isNumber = label.allSatisfy { Tokenizer.isDigit($0) || $0 == UInt8(ascii: ".") }
      var next = i
      while byte(next) == 0x20 { next += 1 }
      guard isNumber, label.count <= 4, next > i, Tokenizer.isLetter(byte(next)) else { return false }
      // "2.1  publish": what is set apart by more than a blank is a label, whatever follows it.
      if next > i + 1 { return true }
      let word = bytes[next..<end].prefix { Tokenizer.isLetter($0) }
      return !ListMarker.goingOn.contains(String(decoding: word, as: UTF8.self))
    }

    func style(_ label: ArraySlice<UInt8>) -> Style? {
      guard let first = label.first else { return nil }
      if Tokenizer.isDigit(first) { return .decimal }
      let upper = Tokenizer.isCapital(first)
      if label.count > 1 { return Enumerator.roman(label) == nil ? nil : upper ? .upperRoman : .lowerRoman }
      return upper ? .upperLetter : .lowerLetter
    }

    func marker(_ style: Style, _ label: String, _ bracketed: Bool, _ end: Int) -> ListMarker {
      ListMarker(style: style, label: label, bracketed: bracketed, end: end)
    }
  }
}

/// How labels go on with each other.
extension ListMarker {
  /// What stands behind a number that is no label: "4.1 of this Agreement", "3.5 million".
  fileprivate static let goingOn: Set<String> = [
    "of", "and", "or", "to", "above", "below", "shall", "will", "is", "are", "was", "may", "must", "can",
    "million",
    "billion", "thousand", "percent", "per", "times", "hereof", "herein", "in", "for", "with", "on", "by",
    "at", "the",
    "hereunder", "does", "do", "apply", "applies", "before", "through", "also", "from", "as", "if", "that",
    "which",
    "license", "licence", "model", "models", "x", "gb", "mb", "tb", "m", "b", "k", "hours", "days", "years",
    "months",
  ]

  /// Whether its label goes on with this one, in any style that it can be read in.
  func follows(_ last: String) -> Bool {
    readings.contains { Self.follows(label, last, $0) }
      || style == .outline && Self.goesOn(label.split(separator: "."), last.split(separator: "."))
  }

  /// "2.2" behind "2.1": the same numbers but for the last, which is the next one.
  private static func goesOn(_ label: [Substring], _ last: [Substring]) -> Bool {
    guard label.count == last.count, label.dropLast() == last.dropLast(),
      let here = label.last.flatMap({ Int($0) }),
      let before = last.last.flatMap({ Int($0) })
    else { return false }
    return here == before + 1
  }

  /// Whether a list begins with it.
  var isFirst: Bool { ["1", "a", "A", "i", "I"].contains(label) }

  /// "i" is a Roman one at the beginning of a list and the ninth letter behind an "h".
  var readings: [Style] {
    guard Enumerator.roman(label.utf8) != nil else { return [style] }
    let upper = style == .upperLetter || style == .upperRoman
    if style == .decimal { return [.decimal] }
    return upper ? [.upperRoman, .upperLetter] : [.lowerRoman, .lowerLetter]
  }

  /// Whether a label is the next one behind another, both read in one style.
  static func follows(_ label: String, _ last: String, _ style: Style) -> Bool {
    guard let number = value(label, style), let before = value(last, style) else { return false }
    return number == before + 1
  }

  private static func value(_ label: String, _ style: Style) -> Int? {
    switch style {
    case .decimal: Int(label)
    case .lowerRoman, .upperRoman: Enumerator.roman(label.utf8)
    default: label.utf8.count == 1 ? label.utf8.first.map(Int.init) : nil
    }
  }
}
