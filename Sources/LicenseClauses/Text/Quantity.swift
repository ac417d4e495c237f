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

  init(_ g: inout GrammarBuilder) {
    func table<T>(_ entries: [(String, T)]) -> [UInt16: T] {
      var table: [UInt16: T] = [:]
      for (word, value) in entries { table[g.word(Substring(word))] = value }
      return table
    }
    multipliers = table([
      ("thousand", 1e3), ("k", 1e3), ("million", 1e6), ("m", 1e6), ("mn", 1e6), ("mm", 1e6), ("billion", 1e9),
      ("bn", 1e9),
      ("b", 1e9), ("trillion", 1e12), ("hundred", 1e2), ("crore", 1e7), ("lakh", 1e5),
    ])
    numerals = table([
      ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
      ("nine", 9),
      ("ten", 10), ("eleven", 11), ("twelve", 12), ("fifteen", 15), ("twenty", 20), ("thirty", 30),
      ("fifty", 50), ("hundred", 100),
    ])
    currencies = table([
      ("usd", "USD"), ("dollar", "USD"), ("eur", "EUR"), ("euro", "EUR"), ("gbp", "GBP"), ("pound", "GBP"),
      ("rmb", "CNY"),
      ("cny", "CNY"), ("yuan", "CNY"), ("renminbi", "CNY"), ("jpy", "JPY"), ("yen", "JPY"), ("krw", "KRW"),
      ("won", "KRW"),
      ("inr", "INR"), ("rupee", "INR"), ("aed", "AED"), ("cad", "CAD"), ("aud", "AUD"), ("chf", "CHF"),
      ("franc", "CHF"),
      ("sgd", "SGD"), ("twd", "TWD"), ("hkd", "HKD"),
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
    guard var value = number(start, s) else { return nil }
    var index = start + 1
    // "one million (1,000,000)": the figure in brackets repeats the words.
    while index < range.upperBound, let factor = multipliers[s.tokens[index].word] {
      if s.tokens[index].end - s.tokens[index].start == 1, s.tokens[index].flags.contains(.spaced) { break }
      value *= factor
      index += 1
    }
    if s.tokens[start].word != Mark.number, index == start + 1 { return nil }
    let currency = currency(before: start, range, s) ?? self.currency(after: index, range, s)
    return Quantity(value: value, currency: currency, tokens: start..<index)
  }

  /// The value of a number that is written as one word: "seven".
  func numeral(_ token: Token) -> Double? { numerals[token.word] }

  private func number(_ index: Int, _ s: SentenceReading) -> Double? {
    let token = s.tokens[index]
    if token.word == Mark.number {
      let digits = s.source.bytes[Int(token.start)..<Int(token.end)].filter { $0 != UInt8(ascii: ",") }
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
      if let code = currencies[token.word] { return code }
      index -= 1
    }
    return sign
  }

  private func currency(after end: Int, _ range: Range<Int>, _ s: SentenceReading) -> String? {
    for index in end..<min(range.upperBound, end + 4) {
      if let code = currencies[s.tokens[index].word] { return code }
      if s.tokens[index].word == Mark.currency { return sign(s.tokens[index], s) }
    }
    return nil
  }

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
