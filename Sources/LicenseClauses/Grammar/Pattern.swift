/// A phrase of the grammar, compiled from its notation.
///
/// The notation is one line of atoms parted by blanks:
///
///     provide/give      one of several words, in any inflexion
///     @may              a word of a class (see WordClasses)
///     word?             an optional atom
///     ~4                up to four words of any kind, `~` six, `...` forty; never past a semicolon
///     ( a b | c )       alternatives of several atoms; `( … )?` is optional
///     !not              the next word is not this one
///     #number #url      a token class
///
/// Commas, brackets, quotation marks, dashes and list labels between two atoms are passed over.
struct Pattern: Sendable {
  enum Step: Hashable, Sendable {
    case word(UInt16)
    case set(Int)
    case not(Int)
    case gap(Int)
    case split(Int, Int)
    case jump(Int)
    case accept
  }

  /// The program; it begins with the pattern's first atom.
  var steps: [Step] = []
  /// What the pattern cannot match without, for a quick no.
  var required: [Requirement] = []

  /// A word, one of a set, or what one of several alternatives needs.
  indirect enum Requirement: Sendable {
    case word(UInt16)
    case set(Int)
    case oneOf([[Requirement]])
  }
}

/// A set of words: some by number, some by class.
struct WordSet: Hashable, Sendable {
  var words: [UInt16] = []
  var classes: UInt64 = 0
}

/// Compiles pattern notation.
struct PatternCompiler {
  private let atoms: [Substring]
  private var index = 0
  private var pattern = Pattern()
  /// What the sequences that are being read need, the innermost last.
  private var required: [[Pattern.Requirement]] = [[]]

  static func compile(_ notation: String, _ builder: inout GrammarBuilder) -> Pattern {
    var compiler = PatternCompiler(notation)
    compiler.sequence(&builder)
    precondition(compiler.index == compiler.atoms.count, "unbalanced bracket in pattern '\(notation)'")
    compiler.pattern.steps.append(.accept)
    compiler.pattern.required = compiler.required[0]
    return compiler.pattern
  }

  private init(_ notation: String) {
    // Commas are passed over in a text; in a notation they only help the eye.
    atoms = notation.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }.filter { $0 != "," }
  }

  private mutating func sequence(_ builder: inout GrammarBuilder) {
    while index < atoms.count, atoms[index] != "|", atoms[index].utf8.first != UInt8(ascii: ")") {
      atom(&builder)
    }
  }

  private mutating func atom(_ builder: inout GrammarBuilder) {
    let text = atoms[index]
    if text == "(" { return group(&builder) }
    index += 1
    if text == "..." {
      pattern.steps.append(.gap(40))
    } else if text.utf8.first == UInt8(ascii: "~") {
      pattern.steps.append(.gap(Int(text.dropFirst()) ?? 6))
    } else if text.utf8.first == UInt8(ascii: "!") {
      pattern.steps.append(.not(builder.set(text.dropFirst())))
    } else if text.utf8.last == UInt8(ascii: "?") {
      option(text.dropLast(), true, &builder)
    } else {
      single(text, optional: false, &builder)
    }
  }

  private mutating func option(_ text: Substring, _ optional: Bool, _ builder: inout GrammarBuilder) {
    let split = pattern.steps.count
    if optional { pattern.steps.append(.accept) }
    single(text, optional: optional, &builder)
    if optional { pattern.steps[split] = .split(split + 1, pattern.steps.count) }
  }

  /// The alternatives of one word each that follow from here, as a set, where they go on to a certain atom; passes
  /// over them.
  private mutating func words(upTo isEnd: (Substring) -> Bool) -> Substring? {
    var words: [Substring] = []
    var at = index
    var end: Int?
    while at + 1 < atoms.count, isWord(atoms[at]),
      atoms[at + 1] == "|" || atoms[at + 1].utf8.first == UInt8(ascii: ")")
    {
      words.append(atoms[at])
      if isEnd(atoms[at + 1]) { end = at + 1 }
      guard atoms[at + 1] == "|" else { break }
      at += 2
    }
    guard let end else { return nil }
    index = end
    return Substring(words.joined(separator: "/"))
  }

  /// Whether an atom is a word or a set of words that must be there.
  private func isWord(_ atom: Substring) -> Bool {
    let bytes = atom.utf8
    return bytes.last != UInt8(ascii: "?") && atom != "..." && atom != "("
      && ![UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ")")].contains(
        bytes.first ?? 0)
  }

  private mutating func single(_ text: Substring, optional: Bool, _ builder: inout GrammarBuilder) {
    if text.utf8.first == UInt8(ascii: "@") || text.utf8.contains(UInt8(ascii: "/")) {
      let set = builder.set(text)
      pattern.steps.append(.set(set))
      if !optional { required[required.count - 1].append(.set(set)) }
    } else {
      let word = builder.word(text)
      pattern.steps.append(.word(word))
      if !optional { required[required.count - 1].append(.word(word)) }
    }
  }

  /// `( a | b )`: each alternative ends in a jump behind the group; words that follow each other are one set.
  private mutating func group(_ builder: inout GrammarBuilder) {
    index += 1
    if let words = words(upTo: { $0.utf8.first == UInt8(ascii: ")") }) {
      index += 1
      return option(words, atoms[index - 1] == ")?", &builder)
    }
    var alternatives: [[Pattern.Requirement]] = []
    let start = pattern.steps.count
    var jumps: [Int] = []
    var lastSplit = start
    while true {
      lastSplit = pattern.steps.count
      pattern.steps.append(.accept)
      required.append([])
      if let words = words(upTo: { $0 == "|" || $0.utf8.first == UInt8(ascii: ")") }) {
        single(words, optional: false, &builder)
      } else {
        sequence(&builder)
      }
      alternatives.append(required.removeLast())
      jumps.append(pattern.steps.count)
      pattern.steps.append(.accept)
      pattern.steps[lastSplit] = .split(lastSplit + 1, pattern.steps.count)
      guard index < atoms.count, atoms[index] == "|" else { break }
      index += 1
    }
    let optional = index < atoms.count && atoms[index] == ")?"
    index += 1
    let end = pattern.steps.count
    if !optional, alternatives.allSatisfy({ !$0.isEmpty }) {
      required[required.count - 1].append(.oneOf(alternatives))
    }
    // The last alternative has none to fall back to, unless the whole group may be missing.
    if !optional { pattern.steps[lastSplit] = .jump(lastSplit + 1) }
    for jump in jumps { pattern.steps[jump] = .jump(end) }
  }
}
