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
    for notation in notations {
      patterns.append((PatternCompiler.compile(notation, &self), cueCount))
    }
    cueCount += 1
    return Cue(index: cueCount - 1)
  }

  /// The number of a word or token class.
  mutating func word(_ text: Substring) -> UInt16 {
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

/// The phrases of all recognisers, ready to be looked for together: a table from each word to the phrases
/// that can begin with it, so that one reading of a text serves every recogniser.
struct Grammar: Sendable {
  let vocabulary: Vocabulary
  let cueCount: Int
  /// The classes of each word, a bit each.
  let classes: [UInt64]
  private let program: PhraseProgram

  init(_ builder: GrammarBuilder) {
    vocabulary = builder.vocabulary
    cueCount = builder.cueCount
    var classes = [UInt64](repeating: 0, count: builder.vocabulary.count)
    for (bit, words) in builder.members.enumerated() {
      for word in words { classes[Int(word)] |= 1 << UInt64(bit) }
    }
    self.classes = classes
    let (starts, candidates) = Self.index(builder, classes)
    program = PhraseProgram(
      builder.patterns, builder.sets, classes: classes, candidateStarts: starts, candidates: candidates)
  }

  /// Lends the patterns to a pass over a text.
  func withProgram<Result>(_ body: (PhraseProgram.Pointers) -> Result) -> Result {
    program.withPointers(body)
  }

  private static func index(_ builder: GrammarBuilder, _ classes: [UInt64]) -> ([Int32], [UInt16]) {
    var lists = [[UInt16]](repeating: [], count: builder.vocabulary.count)
    for (number, entry) in builder.patterns.enumerated() {
      for word in first(entry.pattern, builder.sets, classes) { lists[word].append(UInt16(number)) }
    }
    var starts: [Int32] = [0]
    var flat: [UInt16] = []
    for list in lists {
      flat += list
      starts.append(Int32(flat.count))
    }
    return (starts, flat)
  }

  /// The words that a pattern can begin with.
  private static func first(_ pattern: Pattern, _ sets: [WordSet], _ classes: [UInt64]) -> Set<Int> {
    var words: Set<Int> = []
    var open = [0]
    var seen: Set<Int> = []
    while let step = open.popLast() {
      guard seen.insert(step).inserted else { continue }
      switch pattern.steps[step] {
      case .word(let word): words.insert(Int(word))
      case .set(let set):
        words.formUnion(sets[set].words.map(Int.init))
        words.formUnion(classes.indices.filter { classes[$0] & sets[set].classes != 0 })
      case .split(let a, let b): open += [a, b]
      case .jump(let to): open.append(to)
      case .gap, .not, .accept: preconditionFailure("a pattern begins with a word")
      }
    }
    return words
  }

  /// Whether a word belongs to a class.
  func has(_ word: UInt16, _ mask: UInt64) -> Bool { classes[Int(word)] & mask != 0 }
}
