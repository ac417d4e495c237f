/// An amount in a text: "700 million", "US $1,000,000", "RMB 1 billion", "one million".
struct Quantity {
  var value: Double
  /// The ISO 4217 code where the amount is money.
  var currency: String?
  var tokens: Range<Int>
}

/// Reads amounts from tokens.
struct QuantityReader: Sendable {
  private let multipliers: [UInt16: Double]
  private let numerals: [UInt16: Double]
  private let currencies: [UInt16: String]
  private let fractions: [UInt16: Double]
  private let article, and: UInt16
  /// What may stand between a fraction and what it is of: "half of a million".
  private let joints: [UInt16]

  init(_ g: inout GrammarBuilder) {
    func table<T>(_ entries: [(String, T)]) -> [UInt16: T] {
      var table: [UInt16: T] = [:]
      for (word, value) in entries { table[g.word(Substring(word))] = value }
      return table
    }
    multipliers = table([
      ("thousand", 1e3), ("k", 1e3), ("million", 1e6), ("m", 1e6), ("mn", 1e6), ("mm", 1e6), ("billion", 1e9),
      ("bn", 1e9),
      ("b", 1e9), ("trillion", 1e12), ("hundred", 1e2), ("crore", 1e7), ("lakh", 1e5), ("mio", 1e6),
      ("mrd", 1e9),
    ])
    fractions = table([("half", 0.5), ("quarter", 0.25)])
    (article, and) = (g.word("a"), g.word("and"))
    joints = ["of", "a", "an", "one"].map { g.word($0) }
    numerals = table([
      ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
      ("nine", 9),
      ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
      ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30),
      ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
      ("hundred", 100),
    ])
    currencies = table([
      ("usd", "USD"), ("dollar", "USD"), ("eur", "EUR"), ("euro", "EUR"), ("gbp", "GBP"), ("pound", "GBP"),
      ("rmb", "CNY"),
      ("cny", "CNY"), ("yuan", "CNY"), ("renminbi", "CNY"), ("jpy", "JPY"), ("yen", "JPY"), ("krw", "KRW"),
      ("won", "KRW"),
      ("inr", "INR"), ("rs", "INR"), ("rupee", "INR"), ("aed", "AED"), ("cad", "CAD"), ("aud", "AUD"),
      ("chf", "CHF"),
      ("franc", "CHF"),
      ("sgd", "SGD"), ("twd", "TWD"), ("hkd", "HKD"), ("nzd", "NZD"), ("sek", "SEK"), ("nok", "NOK"),
      ("dkk", "DKK"), ("pln", "PLN"), ("zloty", "PLN"), ("czk", "CZK"), ("huf", "HUF"), ("brl", "BRL"),
      ("mxn", "MXN"), ("zar", "ZAR"), ("rub", "RUB"), ("ruble", "RUB"), ("rouble", "RUB"), ("ils", "ILS"),
      ("shekel", "ILS"), ("sar", "SAR"), ("riyal", "SAR"), ("dirham", "AED"), ("thb", "THB"), ("baht", "THB"),
      ("idr", "IDR"), ("rupiah", "IDR"), ("vnd", "VND"), ("myr", "MYR"), ("ringgit", "MYR"),
    ])
  }

  /// The amounts of a token range, in order.
  func all(in range: Range<Int>, _ s: SentenceReading) -> [Quantity] {
    var found: [Quantity] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let quantity = quantity(at: index, range, s) {
        found.append(quantity)
        index = max(index + 1, quantity.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  private func quantity(at start: Int, _ range: Range<Int>, _ s: SentenceReading) -> Quantity? {
    guard let (value, end, isScaled) = amount(start, range, s) else { return nil }
    guard isScaled || s.tokens[start].word == Mark.number else {
      // "one" and "a" count only what is scaled: "a million"; "twelve months' sales of $500" are no dollars.
      guard value > 1 else { return nil }
      let currency = end < range.upperBound ? code(end, s) : nil
      return Quantity(value: value, currency: currency, tokens: start..<end)
    }
    let currency = currency(before: start, range, s) ?? self.currency(after: end, range, s)
    return Quantity(value: value, currency: currency, tokens: start..<end)
  }

  /// A value, where its words end, and whether a multiplier is among them.
  private func amount(_ start: Int, _ range: Range<Int>, _ s: SentenceReading) -> (Double, Int, Bool)? {
    guard let (first, begin) = beginning(start, range, s) else { return nil }
    let isInWords = s.tokens[start].word != Mark.number
    // What is whole already, and what the next multiplier is for: "two hundred fifty thousand".
    var (whole, value, index, isScaled) = (0.0, first, begin, false)
    // "one million (1,000,000)": the figure in brackets repeats the words.
    while index < range.upperBound {
      if let factor = multiplier(index, s) {
        // "10 thousand million"
        if value == 0 { (whole, value) = (0, whole) }
        value *= factor
        if factor >= 1e3 { (whole, value) = (whole + value, 0) }
        (index, isScaled) = (index + 1, true)
      } else if index + 1 < range.upperBound, s.tokens[index].word == Mark.enumerator,
        multiplier(index + 1, s) != nil
      {
        // "seven (7) million"
        index += 1
      } else if isInWords, let (more, end) = goesOn(index, whole + value, range, s) {
        (value, index) = (value + more, end)
      } else {
        break
      }
    }
    return (whole + value, index, isScaled)
  }

  /// What an amount begins with, and where that ends: "700", "seven", "a", "half a".
  private func beginning(_ start: Int, _ range: Range<Int>, _ s: SentenceReading) -> (Double, Int)? {
    if let value = number(start, s) { return (value, start + 1) }
    let word = s.tokens[start].word
    if word == article { return (1, start + 1) }
    guard let part = fractions[word] else { return nil }
    var end = start + 1
    while end < range.upperBound, joints.contains(s.tokens[end].word) { end += 1 }
    return (part, end)
  }

  /// A multiplier; "5 m" is no million.
  private func multiplier(_ index: Int, _ s: SentenceReading) -> Double? {
    let token = s.tokens[index]
    if token.end - token.start == 1, token.flags.contains(.spaced) { return nil }
    return multipliers[token.word]
  }

  /// The numeral that a number in words goes on with: "twenty-five", "two hundred and fifty".
  private func goesOn(
    _ index: Int, _ value: Double, _ range: Range<Int>, _ s: SentenceReading
  ) -> (Double, Int)? {
    let isJoined = s.tokens[index].word == Mark.dash || s.tokens[index].word == and
    let place = isJoined ? index + 1 : index
    guard place < range.upperBound, s.tokens[place].word != Mark.number, let more = numeral(s.tokens[place])
    else { return nil }
    let hundreds = value.truncatingRemainder(dividingBy: 100) == 0 && value >= 100
    let tens = value.truncatingRemainder(dividingBy: 10) == 0 && value >= 20 && more < 10
    return hundreds && more < 100 || tens ? (more, place + 1) : nil
  }

  /// The value of a number that is written as one word: "seven".
  func numeral(_ token: Token) -> Double? { numerals[token.word] }

  private func number(_ index: Int, _ s: SentenceReading) -> Double? {
    let token = s.tokens[index]
    if token.word == Mark.number {
      let digits = s.source.bytes[Int(token.start)..<Int(token.end)].filter {
        Tokenizer.isDigit($0) || $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e")
      }
      let text = String(decoding: digits, as: UTF8.self)
      // "1.000.000" groups with dots.
      return Double(text) ?? Double(text.filter { $0 != "." })
    }
    return numeral(token)
  }

  private func currency(before start: Int, _ range: Range<Int>, _ s: SentenceReading) -> String? {
    var sign: String?
    var index = start - 1
    while index >= range.lowerBound, index >= start - 3 {
      let token = s.tokens[index]
      if token.word == Mark.currency { sign = dollar(index, s) ?? self.sign(token, s) }
      if let code = code(index, s) { return code }
      index -= 1
    }
    return sign
  }

  private func currency(after end: Int, _ range: Range<Int>, _ s: SentenceReading) -> String? {
    for index in end..<min(range.upperBound, end + 4) {
      if let code = code(index, s) { return code }
      if s.tokens[index].word == Mark.currency { return sign(s.tokens[index], s) }
    }
    return nil
  }

  /// The currency that a word names; "Singapore dollars" are no other's.
  private func code(_ index: Int, _ s: SentenceReading) -> String? {
    guard let code = currencies[s.tokens[index].word] else { return nil }
    guard code == "USD", index > 0 else { return code }
    return Self.owners[s.text((index - 1)..<index)] ?? code
  }

  /// Whose dollars they are.
  private static let owners = [
    "Singapore": "SGD", "Canadian": "CAD", "Australian": "AUD", "Kong": "HKD", "Taiwan": "TWD",
    "Zealand": "NZD",
  ]

  /// "A$", "HK$": whose dollar it is stands before the sign.
  private func dollar(_ index: Int, _ s: SentenceReading) -> String? {
    guard index > 0, s.tokens[index - 1].end == s.tokens[index].start, sign(s.tokens[index], s) == "USD"
    else {
      return nil
    }
    return Self.dollars[s.text((index - 1)..<index)]
  }

  /// What stands before a dollar sign, and the ISO 4217 code that it makes of it.
  private static let dollars = [
    "A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "HK": "HKD", "NT": "TWD", "S": "SGD", "NZ": "NZD",
    "R": "BRL", "MX": "MXN",
  ]

  private func sign(_ token: Token, _ s: SentenceReading) -> String {
    switch s.source.bytes[Int(token.start)..<Int(token.end)] {
    case [0xC2, 0xA3]: "GBP"
    case [0xC2, 0xA5]: "CNY"
    case [0xE2, 0x82, 0xAC]: "EUR"
    default: "USD"
    }
  }
}
