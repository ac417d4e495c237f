/// Scores the sentences of one text by their words, one after another: it remembers the last heading and lead-in.
struct UnreadScorer {
  /// A sentence, the block it stands in, and the kinds that it may state with how likely each is, in tenths.
  struct Score {
    let sentence: Int
    let block: Int
    let kinds: [(kind: Int, score: Int32)]
  }

  private let hints = UnreadHints.weights
  private(set) var scores: [Score] = []
  private var heading: [Int] = []
  private var leadIn: [Int] = []
  /// For each feature, the number of the last sentence that had it: each counts once.
  private var seen: [Int32]
  private var turn: Int32 = 0
  private var sums: [Int32] = []
  /// Words that were looked up, by the hash of their letters: texts repeat their words.
  private var known: [Word]
  private var words: [Word] = []
  /// The sentence that the heading's words, and those of the lead-in, come from.
  private var headingAt: Int?
  private var leadInAt: Int?

  /// A word: the hash of its letters, its stem, and the row of that; -1 for none.
  private struct Word {
    var hash: UInt64 = 0
    var stem: UInt64 = 0
    var row = -1
  }

  /// Below this no kind is worth a word, whatever else speaks for the sentence.
  static let least: Int32 = -34

  init() {
    seen = [Int32](repeating: 0, count: UnreadHints.weights.count)
    known = [Word](repeating: Word(), count: 1024)
  }

  /// Looks at a sentence after it was read.
  mutating func look(_ sentence: Sentence, _ index: Int, _ s: SentenceReading, _ facts: Facts) {
    turn += 1
    sums = hints.biases
    collect(sentence, s)
    for word in words where word.row >= 0 { add(word.row) }
    if !sentence.isHeading { for row in heading { add(row) } }
    if !sentence.isLeadIn, facts.isItem || sentence.governing != .none { for row in leadIn { add(row) } }
    let flags = flags(sentence, s, facts)
    for flag in flags { add(Self.keys[flag]) }
    if let usage = s.usage { note(sentence, index, s, facts, flags, in: usage) }
    let likely = sums.indices.filter { sums[$0] > Self.least }.map { (kind: $0, score: sums[$0]) }
    if !likely.isEmpty { scores.append(Score(sentence: index, block: sentence.block, kinds: likely)) }
    remember(sentence, index)
  }

  /// Notes what was looked at, for those who learn the weights.
  private func note(
    _ sentence: Sentence, _ index: Int, _ s: SentenceReading, _ facts: Facts, _ flags: [Int],
    in usage: PatternUsage
  ) {
    guard let first = sentence.tokens.first, let last = sentence.tokens.last else { return }
    let isLed = !sentence.isLeadIn && (facts.isItem || sentence.governing != .none)
    usage.sentences.append(
      PatternUsage.SeenSentence(
        number: index,
        lines: Int(s.tokens[first].line)...Int(s.tokens[last].line), block: sentence.block,
        words: sentence.tokens.compactMap { index in
          if s.tokens[index].flags.contains(.letters) {
            return String(decoding: s.folded(index..<(index + 1)).bytes, as: UTF8.self)
          }
          return s.tokens[index].word == Mark.number ? "#" : nil
        },
        stems: words.map(\.stem), flags: flags.map { Self.names[$0] }, leadIn: isLed ? leadInAt : nil,
        heading: sentence.isHeading ? nil : headingAt))
  }

  /// How a sentence stands.
  struct Facts {
    var defines = false
    var isItem = false
    var isSkipped = false
  }

  private mutating func remember(_ sentence: Sentence, _ index: Int) {
    if sentence.isHeading {
      (heading, headingAt) = (rows(.heading), index)
      (leadIn, leadInAt) = ([], nil)
    } else if sentence.isLeadIn {
      (leadIn, leadInAt) = (rows(.leadIn), index)
    }
  }

  /// The rows of the words of the last sentence, as they count at another place.
  private func rows(_ place: WordWeights.Standing) -> [Int] {
    Set(words.compactMap { hints.row(WordWeights.key($0.stem, place)) }).sorted()
  }

  private mutating func add(_ key: UInt64) {
    if let row = hints.row(key) { add(row) }
  }

  private mutating func add(_ row: Int) {
    guard seen[row] != turn else { return }
    seen[row] = turn
    hints.add(row, to: &sums)
  }

  // MARK: Features

  /// How a sentence stands, by the numbers of what is said of it.
  private func flags(_ sentence: Sentence, _ s: SentenceReading, _ facts: Facts) -> [Int] {
    var flags = [Int(sentence.governing.rawValue)]
    let modes = sentence.tokens.reduce(UInt8(0)) { $0 | s.mode($1).bit }
    for mode in 0..<5 where modes & 1 << mode != 0 { flags.append(5 + mode) }
    let others = [facts.defines, sentence.isHeading, sentence.isLeadIn, facts.isSkipped, facts.isItem]
    for (number, isSo) in others.enumerated() where isSo { flags.append(10 + number) }
    return flags
  }

  private static let names =
    (0..<5).map { "GOV\($0)" } + (0..<5).map { "MODE\($0)" } + ["DEF", "HEAD", "LEAD", "SKIP", "ITEM"]
  private static let keys = names.map { WordWeights.key(WordStem.hash($0.utf8), .flag) }

  /// Notes a sentence's words; a token with a digit is a number.
  private mutating func collect(_ sentence: Sentence, _ s: SentenceReading) {
    words.removeAll(keepingCapacity: true)
    s.source.bytes.withUnsafeBufferPointer { bytes in
      for index in sentence.tokens {
        let token = s.tokens[index]
        if token.flags.contains(.letters) {
          words.append(word(UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)])))
        } else if token.word == Mark.number {
          words.append(Self.number)
        }
      }
    }
  }

  private static let number = Word(
    hash: 0, stem: WordWeights.number,
    row: UnreadHints.weights.row(WordWeights.key(WordWeights.number, .sentence)) ?? -1)

  private mutating func word(_ letters: UnsafeBufferPointer<UInt8>) -> Word {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in letters { hash = (hash ^ UInt64(Self.small(byte))) &* 0x100_0000_01b3 }
    let slot = Int(hash & 1023)
    if known[slot].hash == hash { return known[slot] }
    let stem = WordStem.stem(letters.map(Self.small))
    let word = Word(hash: hash, stem: stem, row: hints.row(WordWeights.key(stem, .sentence)) ?? -1)
    known[slot] = word
    return word
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
