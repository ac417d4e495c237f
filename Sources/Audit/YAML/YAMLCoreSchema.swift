import PositionedJSON

/// What a plain scalar is, by the core schema of YAML 1.2 (section 10.3.2).
///
/// `no`, `on` and `yes` are strings there, and so is a date: a card in Norwegian says `language: no`. One
/// thing is taken beyond the schema, since the readers of cards take it: `24_700_000` is a number.
enum YAMLCoreSchema {
  /// The value that a plain scalar's text stands for.
  static func content(_ text: ArraySlice<UInt8>) -> JSONValue.Content {
    let written = String(decoding: text, as: UTF8.self)
    switch text.first {
    case nil: return .null
    case .some(let first) where first < UInt8(ascii: ":"):
      return number(text, written).map { .number($0, written: written) } ?? .string(written)
    default: return word(written) ?? .string(written)
    }
  }

  private static func word(_ written: String) -> JSONValue.Content? {
    guard written.utf8.count < 6 else { return nil }
    switch written {
    case "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: return nil
    }
  }

  private static func number(_ text: ArraySlice<UInt8>, _ written: String) -> Double? {
    // Most numbers are short and whole; a double holds any of fifteen digits.
    if text.count < 16, let value = whole(text, base: 10) { return value }
    if text.first == UInt8(ascii: "0") {
      switch text.dropFirst().first {
      case UInt8(ascii: "x"): return whole(text.dropFirst(2), base: 16)
      case UInt8(ascii: "o"): return whole(text.dropFirst(2), base: 8)
      default: break
      }
    }
    guard isDecimal(text) else { return special(written) }
    return Double(text.contains(UInt8(ascii: "_")) ? written.filter { $0 != "_" } : written)
  }

  private static func special(_ written: String) -> Double? {
    switch written {
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": .infinity
    case "-.inf", "-.Inf", "-.INF": -.infinity
    case ".nan", ".NaN", ".NAN": .nan
    default: nil
    }
  }

  /// A whole number in another base; as a double it cannot overflow.
  private static func whole(_ digits: ArraySlice<UInt8>, base: UInt8) -> Double? {
    var value = 0.0
    for byte in digits {
      guard let digit = byte.digit(base: base) else { return nil }
      value = value * Double(base) + Double(digit)
    }
    return digits.isEmpty ? nil : value
  }

  /// Whether it is `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, but for `_` that
  /// parts digits.
  private static func isDecimal(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    skipSign(&rest)
    let whole = skipDigits(&rest)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = skipDigits(&rest)
    }
    guard whole + fraction > 0 else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      skipSign(&rest)
      guard rest.first != nil, rest.allSatisfy({ $0.digit(base: 10) != nil }) else { return false }
      return true
    }
    return rest.isEmpty
  }

  private static func skipSign(_ text: inout ArraySlice<UInt8>) {
    if text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") { text.removeFirst() }
  }

  private static func skipDigits(_ text: inout ArraySlice<UInt8>) -> Int {
    guard text.first?.digit(base: 10) != nil else { return 0 }
    let rest = text.drop { $0.digit(base: 10) != nil || $0 == UInt8(ascii: "_") }
    let digits = text[..<rest.startIndex]
    text = rest
    return digits.last == UInt8(ascii: "_") ? 0 : digits.count
  }
}
