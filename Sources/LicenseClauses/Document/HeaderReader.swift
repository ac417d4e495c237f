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
  private let document, grants, copyright, between: Cue

  init(_ g: inout GrammarBuilder) {
    dates = DateReader(&g)
    document = g.cue("license", "agreement", "terms", "policy", "notice", "contract", "addendum")
    grants = g.cue("hereby grant", "grant you", "grant to you")
    copyright = g.cue("copyright")
    between = g.cue("between you ~40 and", "by and between")
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
      s.move(to: Sentence(tokens: block.tokens, block: 0, isFirst: true, section: ""), 0)
      if s.has(self.document), !s.has(copyright) { return versioned ?? text }
      // "Attribution 4.0 International": a name with its version stands before any word for a document.
      if versioned == nil, fallback == nil || block.kind == .heading, block.tokens.count <= 10,
        !s.has(copyright), VersionReader.isVersioned(text)
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
      let text = s.text(
        block.tokens.prefix(40).first.map { $0..<min(block.tokens.upperBound, $0 + 40) } ?? 0..<0)
      if let version = afterWord(text) { return version }
    }
    return nil
  }

  /// "Version 1.0" or "v1.0", and no "version release date".
  static func afterWord(_ text: String) -> String? {
    let words = text.split(separator: " ")
    for (index, word) in words.enumerated() {
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
    line.split(separator: " ").contains { $0.contains(".") && number($0) != nil }
      && line.first?.isLetter == true
  }

  private static func inTitle(_ title: String) -> String? {
    if let version = afterWord(title) { return version }
    let words = title.split(separator: " ")
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

  private static func number(_ word: some StringProtocol) -> String? {
    var text = String(word)
    while let last = text.last, ",;:.)".contains(last) { text.removeLast() }
    guard let first = text.first, first.isNumber, text.allSatisfy({ $0.isNumber || $0 == "." }),
      text.count <= 8
    else { return nil }
    return text
  }
}
