/// What a text says of itself.
public struct LicenseHeader: Hashable, Sendable {
  /// Its title.
  public var title: String?
  /// Who grants the licence.
  public var licensor: String?
  /// Its version, as written.
  public var version: String?
  /// The version's release or effective date, else the date of the last change; ISO 8601.
  public var date: String?
}

/// Reads the header facts of a text: its first lines, its definitions of the parties, its dates.
struct HeaderReader: Sendable {
  private let dates: DateReader
  private let document: Set<UInt16>
  private let copyright: UInt16

  init(_ g: inout GrammarBuilder) {
    dates = DateReader(&g)
    document = [
      g.word("license"), g.word("agreement"), g.word("terms"), g.word("policy"), g.word("notice"),
      g.word("contract"), g.word("addendum"),
    ]
    copyright = g.word("copyright")
  }

  func read(_ document: DocumentFacts, _ s: SentenceReading) -> LicenseHeader {
    let title = title(document, s)
    return LicenseHeader(
      title: title, licensor: LicensorReader(document: document, reading: s, title: title).find(),
      version: VersionReader.version(title: title, document, s), date: dates.find(document, s))
  }

  /// The first line that names a document, among the first; else the first heading.
  private func title(_ document: DocumentFacts, _ s: SentenceReading) -> String? {
    let head = document.blocks.prefix(12)
    var fallback: String?
    var versioned: String?
    for block in head where block.tokens.count <= 26 && !block.tokens.isEmpty {
      let text = tidy(s.text(block.tokens))
      guard text.utf8.contains(where: Tokenizer.isLetter) else { continue }
      let isLine = block.kind == .heading || s.tokens[block.tokens.upperBound - 1].word != Mark.period
      guard isLine, block.tokens.contains(where: { s.tokens[$0].flags.contains(.letters) }) else { continue }
      let words = block.tokens.lazy.map { s.tokens[$0].word }
      let isNotice = words.contains(copyright)
      if !isNotice, words.contains(where: self.document.contains) { return versioned ?? text }
      // "Attribution 4.0 International": a name with its version stands before any word for a document.
      if versioned == nil, fallback == nil || block.kind == .heading, block.tokens.count <= 10,
        !isNotice, VersionReader.isVersioned(text)
      {
        versioned = text
      }
      if fallback == nil, block.kind == .heading { fallback = text }
    }
    return versioned ?? fallback
  }

  /// Without the mark-up around a title.
  private func tidy(_ text: String) -> String {
    var text = Substring(text)
    while let first = text.first, "#=-_*\"“( ".contains(first) { text = text.dropFirst() }
    while let last = text.last, "#=-_*:\"” ,.".contains(last) { text = text.dropLast() }
    return String(text)
  }
}

/// Reads the version out of a title: "v1.0", "Version 2.0", "Llama 3.1".
enum VersionReader {
  static func version(title: String?, _ document: DocumentFacts, _ s: SentenceReading) -> String? {
    if let title, let version = inTitle(title) { return version }
    for block in document.blocks.prefix(8) {
      let head = block.tokens.lowerBound..<min(block.tokens.upperBound, block.tokens.lowerBound + 40)
      guard head.contains(where: { mayTell(s.tokens[$0], s) }) else { continue }
      let text = s.text(head)
      if let version = afterWord(text) { return version }
    }
    return nil
  }

  /// Whether a word can be "version" or "v1".
  private static func mayTell(_ token: Token, _ s: SentenceReading) -> Bool {
    guard s.source.bytes[Int(token.start)] | 0x20 == UInt8(ascii: "v") else { return false }
    return token.end - token.start == 7 || Tokenizer.isDigit(s.source.bytes[Int(token.end) - 1])
  }

  /// "Version 1.0" or "v1.0", and no "version release date".
  static func afterWord(_ text: String) -> String? {
    let words = words(of: text)
    for (index, word) in words.enumerated() where word.utf8.first.map({ $0 | 0x20 }) == UInt8(ascii: "v") {
      let lower = word.lowercased()
      if lower == "version" || lower == "version:", index + 1 < words.count,
        let number = number(words[index + 1])
      {
        return number
      }
      if lower.hasPrefix("v"), let number = number(word.dropFirst()), word.dropFirst().first?.isNumber == true
      {
        return number
      }
    }
    return nil
  }

  /// Whether a line holds a number of the form "4.0".
  static func isVersioned(_ line: String) -> Bool {
    words(of: line).contains { $0.contains(".") && number($0) != nil }
      && line.first?.isLetter == true
  }

  private static func inTitle(_ title: String) -> String? {
    if let version = afterWord(title) { return version }
    let words = words(of: title)
    for word in words where word.first?.isNumber == true {
      // A year is a date, "13B" a size.
      if let number = number(word), number.count < 4 || number.contains(".") { return number }
    }
    // "DINOv3", "XYZ-v2".
    for word in words {
      let lower = word.lowercased()
      guard let v = lower.lastIndex(of: "v"), v != lower.startIndex,
        let number = number(lower[lower.index(after: v)...])
      else { continue }
      return number
    }
    return nil
  }

  private static func words(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }

  private static func number(_ word: some StringProtocol) -> String? {
    var text = String(word)
    while let last = text.last, ",;:.)".contains(last) { text.removeLast() }
    guard let first = text.first, first.isNumber, text.allSatisfy({ $0.isNumber || $0 == "." }),
      text.count <= 8
    else { return nil }
    return text
  }
}
