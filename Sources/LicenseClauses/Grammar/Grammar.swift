/// A named set of phrases that mean the same to a recogniser.
struct Cue: Hashable, Sendable {
  let index: Int
}

/// Collects the recognisers' phrases and the words in them.
struct GrammarBuilder {
  private(set) var vocabulary = Vocabulary()
  private(set) var patterns: [(pattern: Pattern, cue: Int)] = []
  private(set) var sets: [WordSet] = []
  private(set) var cueCount = 0
  private(set) var members: [[UInt16]] = []
  /// The sets and words that were asked for, by the hash of their notation; sets are counted from 1.
  private var setPlaces = HashTable<Int32>()
  private var wordNumbers = HashTable<UInt16>()
  /// Memory that one pattern's compiler lends the next.
  private var atoms: [Range<Int>] = []

  init() {
    // Whoever the licence is granted to.
    vocabulary.alias("licensee", to: "you")
    vocabulary.alias("licensees", to: "you")
    for entry in WordClasses.all {
      members.append(entry.words.split(separator: " ").map { vocabulary.number(adding: Array($0.utf8)) })
    }
  }

  /// Adds a cue: any of its phrases means it.
  mutating func cue(_ notations: String...) -> Cue { cue(notations) }

  /// Adds a cue from a list of phrases.
  mutating func cue(_ notations: [String]) -> Cue {
    // "use" and "used" are one word to the grammar: what is the same is looked for once.
    var known: Set<UInt64> = []
    for notation in notations {
      let pattern = PatternCompiler.compile(notation, &self)
      if notations.count == 1 || known.insert(pattern.digest).inserted {
        patterns.append((pattern, cueCount))
      }
    }
    cueCount += 1
    return Cue(index: cueCount - 1)
  }

  /// The number of a word that a reader looks for by itself.
  mutating func word(_ text: some StringProtocol) -> UInt16 {
    var text = String(text)
    return text.withUTF8 { word($0) }
  }

  /// The number of a word or token class.
  mutating func word(_ text: UnsafeBufferPointer<UInt8>) -> UInt16 {
    let hash = WordStem.hash(text)
    let known = wordNumbers[hash]
    if known != Mark.unknown { return known }
    let mark = Self.marks.first { text.elementsEqual($0.notation.utf8) }?.mark
    let number = mark ?? vocabulary.number(adding: Array(text))
    wordNumbers.insert(number, hash)
    return number
  }

  /// How patterns write what is no word.
  private static let marks: [(notation: String, mark: UInt16)] = [
    ("#number", Mark.number), ("#url", Mark.url), ("#email", Mark.email), ("#money", Mark.currency),
    ("#percent", Mark.percent), (":", Mark.colon),
  ]

  mutating func lendAtoms() -> [Range<Int>] {
    defer { atoms = [] }
    return atoms
  }

  mutating func takeBack(_ memory: inout [Range<Int>]) { swap(&atoms, &memory) }

  /// Whether a byte parts the words of a set.
  static func parts(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "|") }

  /// The index of a set, given as `give/provide`, `@may/free`, or as alternatives `give | provide/hand`.
  mutating func set(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    // "a | b" and "a/b" are one set.
    let hash = WordStem.hash(
      text.lazy.filter { $0 != UInt8(ascii: " ") }.map { $0 == UInt8(ascii: "|") ? UInt8(ascii: "/") : $0 })
    let known = setPlaces[hash]
    if known != 0 { return Int(known) - 1 }
    var set = WordSet()
    for part in text.split(whereSeparator: { Self.parts($0) || $0 == UInt8(ascii: " ") }) {
      if part.first == UInt8(ascii: "@") {
        set.classes |= 1 << UInt64(WordClasses.index(of: String(decoding: part.dropFirst(), as: UTF8.self)))
      } else {
        set.words.append(word(UnsafeBufferPointer(rebasing: part)))
      }
    }
    sets.append(set)
    setPlaces.insert(Int32(sets.count), hash)
    return sets.count - 1
  }
}

/// The phrases of all recognisers, ready to be looked for together: each is filed under its rarest word, so that
/// one reading of a text serves every recogniser.
struct Grammar: Sendable {
  let vocabulary: Vocabulary
  /// The same, as texts are read with it.
  let words: WordIndex
  let cueCount: Int
  /// The classes of each word, a bit each.
  let classes: [UInt64]
  /// The patterns.
  let tables: PhraseTables

  /// Takes the numbers of patterns that are left out, for a measure of what the grammar reads without them.
  init(_ builder: GrammarBuilder, without: Set<Int> = []) {
    vocabulary = builder.vocabulary
    words = WordIndex(vocabulary)
    cueCount = builder.cueCount
    var classes = [UInt64](repeating: 0, count: builder.vocabulary.count)
    for (bit, words) in builder.members.enumerated() {
      for word in words { classes[Int(word)] |= 1 << UInt64(bit) }
    }
    self.classes = classes
    tables = PhraseTables(
      PhraseProgram(
        builder.patterns, without: without, cueCount: builder.cueCount, builder.sets, classes: classes,
        vocabulary: builder.vocabulary))
  }

  /// Whether a word belongs to a class.
  func has(_ word: UInt16, _ mask: UInt64) -> Bool { classes[Int(word)] & mask != 0 }
}
