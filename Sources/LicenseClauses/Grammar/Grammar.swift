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
  private var setIndex: [Substring: Int] = [:]
  private var wordIndex: [Substring: UInt16] = [:]

  init() {
    // Whoever the licence is granted to.
    vocabulary.alias("licensee", to: "you")
    vocabulary.alias("licensees", to: "you")
    for entry in WordClasses.all {
      members.append(entry.words.split(separator: " ").map { vocabulary.number(adding: $0) })
    }
  }

  /// Adds a cue: any of its phrases means it.
  mutating func cue(_ notations: String...) -> Cue { cue(notations) }

  /// Adds a cue from a list of phrases.
  mutating func cue(_ notations: [String]) -> Cue {
    // "use" and "used" are one word to the grammar: what is the same is looked for once.
    var known: Set<[Pattern.Step]> = []
    for notation in notations {
      let pattern = PatternCompiler.compile(notation, &self)
      if known.insert(pattern.steps).inserted { patterns.append((pattern, cueCount)) }
    }
    cueCount += 1
    return Cue(index: cueCount - 1)
  }

  /// The number of a word or token class.
  mutating func word(_ text: Substring) -> UInt16 {
    if let known = wordIndex[text] { return known }
    let number = number(text)
    wordIndex[text] = number
    return number
  }

  private mutating func number(_ text: Substring) -> UInt16 {
    switch text {
    case "#number": Mark.number
    case "#url": Mark.url
    case "#email": Mark.email
    case "#money": Mark.currency
    case "#percent": Mark.percent
    case ":": Mark.colon
    default: vocabulary.number(adding: text)
    }
  }

  /// The index of a set such as `give/provide` or `@may/free`.
  mutating func set(_ text: Substring) -> Int {
    if let known = setIndex[text] { return known }
    var set = WordSet()
    for part in text.split(separator: "/") {
      if part.hasPrefix("@") {
        set.classes |= 1 << UInt64(WordClasses.index(of: part.dropFirst()))
      } else {
        set.words.append(word(part))
      }
    }
    sets.append(set)
    setIndex[text] = sets.count - 1
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
