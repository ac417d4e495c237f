/// Finds the date of a text: release or effective date first, else the date of the last change.
struct DateReader: Sendable {
  private let release, changed, dated: Cue
  /// For each word the month that it names; 0 for any other.
  private let monthNumbers: [Int8]

  init(_ g: inout GrammarBuilder) {
    release = g.cue(
      "release date", "effective date", "effective as of", "effective", "date of release", "released on",
      "publication date")
    changed = g.cue(
      "last ( modify | update | revise | change )", "updated", "last updated", "revised", "revision")
    dated = g.cue("dated", "as of", "date")
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    let short = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    var numbers = [(g.word("sept"), 9)]
    for list in [names, short] {
      for (index, name) in list.enumerated() { numbers.append((g.word(Substring(name)), index + 1)) }
    }
    var table = [Int8](repeating: 0, count: g.vocabulary.count)
    for (word, month) in numbers { table[Int(word)] = Int8(month) }
    monthNumbers = table
  }

  /// The text's date as `YYYY-MM-DD`.
  func find(_ document: DocumentFacts, _ s: SentenceReading) -> String? {
    var best: (rank: Int, date: String)?
    let last = document.sentences.count - 4
    for (position, sentence) in document.sentences.enumerated() where sentence.tokens.count < 90 {
      // Between the head and the end only a line of its own dates the text: "Release Date: 2024/7/6".
      let isInside = position >= 24 && position < last
      guard !isInside || sentence.tokens.count <= 12,
        sentence.tokens.contains(where: { isDateLike(s.tokens[$0]) })
      else { continue }
      guard let date = date(sentence.tokens, s) else { continue }
      s.move(to: sentence, position)
      let rank = s.has(release) ? 0 : s.has(changed) ? 1 : s.has(dated) ? 2 : 3
      if isInside && rank > 0 || rank == 3 && (position > 6 || sentence.tokens.count > 16) { continue }
      if best.map({ rank < $0.rank }) ?? true { best = (rank, date) }
    }
    return best?.date
  }

  private func isDateLike(_ token: Token) -> Bool {
    token.word == Mark.number || month(token) != nil
  }

  private func month(_ token: Token) -> Int? {
    let word = Int(token.word)
    return word < monthNumbers.count && monthNumbers[word] > 0 ? Int(monthNumbers[word]) : nil
  }

  private func date(_ range: Range<Int>, _ s: SentenceReading) -> String? {
    for index in range {
      if let month = month(s.tokens[index]), s.tokens[index].flags.contains(.letters),
        let date = named(month, index, range, s)
      {
        return date
      }
      if s.tokens[index].word == Mark.number, isYear(s.tokens[index], s), let date = numeric(index, range, s)
      {
        return date
      }
    }
    return nil
  }

  /// "April 5, 2025", "5 April 2025", "18th of May, 2022".
  private func named(_ month: Int, _ index: Int, _ range: Range<Int>, _ s: SentenceReading) -> String? {
    func number(_ i: Int) -> Int? { range.contains(i) ? self.number(s.tokens[i], s) : nil }
    var next = index + 1
    while range.contains(next), s.tokens[next].word == Mark.comma || s.tokens[next].word == Mark.period {
      next += 1
    }
    if let day = number(next), (1...31).contains(day) {
      var year = next + 1
      while range.contains(year), year < next + 4, number(year).map({ $0 < 1900 }) ?? true { year += 1 }
      if let value = number(year), (1990...2100).contains(value) { return format(value, month, day) }
    }
    var before = index - 1
    while range.contains(before), before > index - 4, number(before) == nil { before -= 1 }
    if let day = number(before), (1...31).contains(day), let year = number(next), (1990...2100).contains(year)
    {
      return format(year, month, day)
    }
    return nil
  }

  /// The number that a token is: "2nd" is a day, "2.0" a version.
  private func number(_ token: Token, _ s: SentenceReading) -> Int? {
    let bytes = s.source.bytes[Int(token.start)..<Int(token.end)]
    let digits = bytes.prefix(9).prefix { Tokenizer.isDigit($0) }
    guard !digits.isEmpty, bytes.dropFirst(digits.count).allSatisfy(Tokenizer.isLetter) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Whether a number begins with four digits.
  private func isYear(_ token: Token, _ s: SentenceReading) -> Bool {
    let digits = s.source.bytes[Int(token.start)...].prefix(4)
    return digits.count == 4 && digits.allSatisfy(Tokenizer.isDigit)
  }

  /// "2024-07-06", "2024/7/6", "2024.7.6".
  private func numeric(_ index: Int, _ range: Range<Int>, _ s: SentenceReading) -> String? {
    let start = Int(s.tokens[index].start)
    let bytes = s.source.bytes[start..<min(s.source.bytes.count, start + 10)]
    let parts = bytes.prefix {
      Tokenizer.isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".")
    }
    .split { !Tokenizer.isDigit($0) }.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 3, (1990...2100).contains(parts[0]), (1...12).contains(parts[1]),
      (1...31).contains(parts[2])
    else { return nil }
    return format(parts[0], parts[1], parts[2])
  }

  private func format(_ year: Int, _ month: Int, _ day: Int) -> String? {
    CalendarDay(year: year, month: month, day: day)?.description
  }
}
