/// Words and numbers.
extension Tokenizer {
  // MARK: Words

  mutating func word() {
    let start = index
    let run = LetterRun(bytes, from: start, seed: seed)
    index = start + run.count
    // Most words are letters alone and end in a blank, and nothing that follows changes them.
    let next = byte(index)
    if run.count == 0 || Self.mayGoOn(next) { return longWord(start) }
    if run.count == 6, run.key == Self.cannot { return splitCannot(start) }
    let flags: Token.Flags = run.isCapital && run.count > 1 ? [.letters, .allCaps] : .letters
    if next <= 0x20 {
      push(start, index, run.key, flags)
      return next == 0x20 ? space(1) : ()
    }
    finish(start, run.key, run.count, flags)
  }

  /// Whether a byte behind a letter may belong to its word.
  private static func mayGoOn(_ b: UInt8) -> Bool {
    b >= 0x80 || isDigit(b) || b == UInt8(ascii: "_") || b == UInt8(ascii: "\\")
  }

  /// A word that is not of ASCII letters alone.
  private mutating func longWord(_ start: Int) {
    index = start
    var hash = 0xcbf2_9ce4_8422_2325 ^ seed
    var capitals = 0
    var letters = 0
    while index < bytes.count {
      let run = index
      var at = index
      while at < bytes.count, Self.isLetter(bytes[at]) {
        if bytes[at] < 0x61 { capitals += 1 }
        hash = (hash ^ UInt64(bytes[at] | 0x20)) &* 0x100_0000_01b3
        at += 1
      }
      letters += at - run
      index = at
      guard at < bytes.count, bytes[at] > 0x20 else { break }
      let b = bytes[at]
      if b >= 0xC3, b < 0xE0 || b == 0xE1 {
        hash = latin(b, hash)
        letters += 1
      } else if Self.isDigit(b) || (b == UInt8(ascii: "_") && Self.isWordByte(byte(index + 1))) {
        hash = (hash ^ UInt64(b)) &* 0x100_0000_01b3
        index += 1
      } else if !softBreak(b) {
        break
      }
    }
    if index == start { return skip(1) }
    let flags: Token.Flags = capitals == letters && letters > 1 ? [.letters, .allCaps] : .letters
    finish(start, hash, letters, letters > 0 ? flags : [])
  }

  /// Emits a word with what follows it without a blank.
  private mutating func finish(_ start: Int, _ key: UInt64, _ letters: Int, _ flags: Token.Flags) {
    if index < bytes.count, joined(start, letters) || contraction(start) { return }
    push(start, index, key, flags)
    possessive()
  }

  /// Takes in a Latin letter beyond ASCII.
  mutating func latin(_ b: UInt8, _ hash: UInt64) -> UInt64 {
    var hash = (hash ^ UInt64(b)) &* 0x100_0000_01b3
    index += 1
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 {
      hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3
      index += 1
    }
    return hash
  }

  /// Passes over a soft hyphen, a zero-width mark or an escaped underscore inside a word.
  mutating func softBreak(_ b: UInt8) -> Bool {
    switch (b, byte(index + 1), byte(index + 2)) {
    case (0xC2, 0xAD, _): skip(2)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0): skip(3)
    case (UInt8(ascii: "\\"), UInt8(ascii: "_"), _): skip(1)
    default: return false
    }
    return true
  }

  /// Emits a word whose key tells it from the others of the text.
  mutating func push(_ start: Int, _ end: Int, _ key: UInt64, _ flags: Token.Flags) {
    let entry = words.look(up: key, UnsafeBufferPointer(rebasing: bytes[start..<end]))
    var flags = flags
    if Self.isCapital(bytes[start]) { flags.insert(.capitalized) }
    if entry.isForeign { flags.insert(.foreign) }
    emit(entry.number, from: start, to: end, flags)
  }

  private mutating func look(up word: StaticString) -> UInt16 {
    let bytes = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return words.look(up: WordStem.hash(bytes), bytes).number
  }

  /// "don't" is "do not": the negation must not be lost.
  mutating func contraction(_ start: Int) -> Bool {
    let length = apostropheLength
    guard length > 0, byte(index - 1) | 0x20 == UInt8(ascii: "n"),
      byte(index + length) | 0x20 == UInt8(ascii: "t"),
      !Self.isLetter(byte(index + length + 1)), index - start >= 3
    else { return false }
    let end = index - 1
    var stem: UInt64 = 0xcbf2_9ce4_8422_2325
    for i in start..<end { stem = (stem ^ UInt64(bytes[i] | 0x20)) &* 0x100_0000_01b3 }
    pushVerb(start, end, stem)
    index += length + 1
    spaced = true
    emit(look(up: "not"), from: end, .letters)
    return true
  }

  /// "can't" and "won't" lose letters of their verb.
  private mutating func pushVerb(_ start: Int, _ end: Int, _ stem: UInt64) {
    switch stem {
    case Self.ca: emit(look(up: "can"), from: start, to: end, .letters)
    case Self.wo: emit(look(up: "will"), from: start, to: end, .letters)
    default: push(start, end, stem ^ seed, .letters)
    }
  }

  private static let ca = WordStem.hash("ca".utf8)
  private static let wo = WordStem.hash("wo".utf8)

  private static let cannot = Array("cannot".utf8).withUnsafeBufferPointer {
    LetterRun($0, from: 0, seed: 0).key
  }

  /// "cannot" is "can not", so that every phrase with a "not" in it reads both.
  private mutating func splitCannot(_ start: Int) {
    let flags = Self.isCapital(bytes[start]) ? Token.Flags.capitalized : []
    emit(look(up: "can"), from: start, to: start + 3, flags.union(.letters))
    spaced = true
    emit(look(up: "not"), from: start + 3, .letters)
  }

  /// The length of an apostrophe at hand, straight, curly or as an entity; 0 for none.
  var apostropheLength: Int {
    switch byte(index) {
    case UInt8(ascii: "'"): 1
    case 0xE2 where byte(index + 1) == 0x80 && byte(index + 2) == 0x99: 3
    case UInt8(ascii: "&"): Entity.apostropheLength(bytes, at: index)
    default: 0
    }
  }

  /// "you'll" is "you will".
  mutating func futureTense(_ apostrophe: Int) {
    let start = index
    index += apostrophe + 2
    spaced = true
    emit(look(up: "will"), from: start, .letters)
  }

  /// Whether the word that was just emitted is one behind which "'s" is "is".
  private var isPronoun: Bool {
    var start = index
    while start > 0, index - start < 6, Self.isLetter(bytes[start - 1]) { start -= 1 }
    let word = bytes[start..<index].map { $0 | 0x20 }
    return Self.pronouns.contains { $0.elementsEqual(word) }
  }

  private static let pronouns = ["it", "that", "there", "what", "who", "she", "he"].map { Array($0.utf8) }

  /// "it's" is "it is".
  private mutating func copula(_ apostrophe: Int) {
    let start = index
    index += apostrophe + 1
    spaced = true
    emit(look(up: "is"), from: start, .letters)
  }

  /// Passes over "'s", and over the bare apostrophe of a plural's possessive.
  mutating func possessive() {
    let length = apostropheLength
    guard length > 0 else { return }
    let next = byte(index + length)
    if next | 0x20 == UInt8(ascii: "l"), byte(index + length + 1) | 0x20 == UInt8(ascii: "l"),
      !Self.isLetter(byte(index + length + 2))
    {
      return futureTense(length)
    }
    if next | 0x20 == UInt8(ascii: "s"), !Self.isLetter(byte(index + length + 1)) {
      if isPronoun { return copula(length) }
      skip(length + 1)
    } else if !Self.isLetter(next), byte(index - 1) | 0x20 == UInt8(ascii: "s"), !openSingleQuote, length != 3
    {
      skip(length)
    } else if Self.isLetter(next) {
      skip(length)
    }
  }

  /// Addresses and abbreviations are one token: "https://…", "ai.google.dev/…", "a@b.c", "e.g.", "U.S.".
  mutating func joined(_ start: Int, _ letters: Int) -> Bool {
    let b = bytes[index]
    guard b == UInt8(ascii: ".") || b == UInt8(ascii: ":") || b == UInt8(ascii: "@") || b == UInt8(ascii: "-")
    else {
      return false
    }
    if let (end, mark) = Address.read(bytes, from: start, at: index) {
      index = end
      emit(mark, from: start)
      return true
    }
    guard b == UInt8(ascii: "."), letters == 1, index - start == 1, Self.isLetter(byte(index + 1)),
      byte(index + 2) == UInt8(ascii: ".")
    else { return false }
    abbreviation(start)
    return true
  }

  mutating func abbreviation(_ start: Int) {
    var text: [UInt8] = []
    index = start
    while Self.isLetter(byte(index)), byte(index + 1) == UInt8(ascii: ".") {
      text.append(bytes[index] | 0x20)
      index += 2
    }
    if text == Array("us".utf8) { text = Array("usa".utf8) }
    let entry = text.withUnsafeBufferPointer { words.look(up: WordStem.hash($0), $0) }
    emit(entry.number, from: start, .letters)
  }

  // MARK: Numbers

  /// Goes over the further groups of a number that is not parted by commas: "7 000 000", "7'000'000", "7_000_000"; and
  /// over the power of "7e6".
  private mutating func groups(from start: Int) {
    if byte(index) | 0x20 == UInt8(ascii: "e"), Self.isDigit(byte(index + 1)),
      !Self.isLetter(byte(index + 2)),
      !Self.isDigit(byte(index + 2))
    {
      index += 2
      return
    }
    guard index - start <= 3 else { return }
    var end = index
    while let gap = gap(end), (1...3).allSatisfy({ Self.isDigit(byte(end + gap + $0 - 1)) }),
      !Self.isDigit(byte(end + gap + 3))
    {
      end += gap + 3
    }
    // Blanks part other numbers too: "section 3 100 copies".
    let isBlank = byte(index) == 0x20
    if !isBlank
      || end - index >= 4 && byte(end - 1) == UInt8(ascii: "0") && byte(end - 2) == UInt8(ascii: "0")
    {
      index = end
    }
  }

  /// The length of the mark that may part the groups of a number; nil where none stands there.
  private func gap(_ at: Int) -> Int? {
    switch (byte(at), byte(at + 1), byte(at + 2)) {
    case (0x20, _, _), (UInt8(ascii: "'"), _, _), (UInt8(ascii: "_"), _, _): 1
    case (0xC2, 0xA0, _): 2
    case (0xE2, 0x80, 0x99), (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x89): 3
    default: nil
    }
  }

  mutating func number() {
    let start = index
    while Self.isDigit(byte(index))
      || ((byte(index) == UInt8(ascii: ",") || byte(index) == UInt8(ascii: "."))
        && Self.isDigit(byte(index + 1)))
    {
      index += 1
    }
    groups(from: start)
    if byte(index) == UInt8(ascii: ")"), spaced, index - start <= 2, byte(index + 1) <= 0x20 {
      index += 1
      return emit(Mark.enumerator, from: start)
    }
    if let (end, mark) = Address.read(bytes, from: start, at: index) {
      index = end
      return emit(mark, from: start)
    }
    emit(Mark.number, from: start)
  }
}
