/// Compiles pattern notation, on its bytes: each process that parses compiles the whole grammar first.
struct PatternCompiler {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The atoms' places in the bytes.
  private var atoms: [Range<Int>]
  private var index = 0
  private var pattern = Pattern()
  /// What the sequences that are being read need, the innermost last.
  private var required: [[Pattern.Requirement]] = [[]]

  static func compile(_ notation: String, _ builder: inout GrammarBuilder) -> Pattern {
    var notation = notation
    return notation.withUTF8 { bytes in
      var compiler = PatternCompiler(bytes, reusing: builder.lendAtoms())
      defer { builder.takeBack(&compiler.atoms) }
      compiler.sequence(&builder)
      precondition(
        compiler.index == compiler.atoms.count,
        "unbalanced bracket in pattern '\(String(decoding: bytes, as: UTF8.self))'")
      compiler.pattern.steps.append(.accept)
      compiler.pattern.required = compiler.required[0]
      return compiler.pattern
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, reusing memory: consuming [Range<Int>]) {
    var atoms = memory
    atoms.removeAll(keepingCapacity: true)
    pattern.steps.reserveCapacity(bytes.count / 4 + 2)
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
      // Commas are passed over in a text; in a notation they only help the eye.
      let isComma = end - start == 1 && bytes[start] == UInt8(ascii: ",")
      if end > start, !isComma { atoms.append(start..<end) }
      start = end + 1
    }
    (self.bytes, self.atoms) = (bytes, atoms)
  }

  /// The first letter of an atom.
  private func first(_ atom: Int) -> UInt8 { bytes[atoms[atom].lowerBound] }
  private func last(_ atom: Int) -> UInt8 { bytes[atoms[atom].upperBound - 1] }
  private func isBar(_ atom: Int) -> Bool { first(atom) == UInt8(ascii: "|") }
  private func isEnd(_ atom: Int) -> Bool { first(atom) == UInt8(ascii: ")") }
  /// Whether an atom opens a group; brackets stand alone.
  private func isOpening(_ atom: Int) -> Bool { first(atom) == UInt8(ascii: "(") }
  private func isDots(_ atom: Int) -> Bool { first(atom) == UInt8(ascii: ".") }

  /// Some bytes of the notation, as the builder takes them.
  private func text(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  private mutating func sequence(_ builder: inout GrammarBuilder) {
    while index < atoms.count, !isBar(index), !isEnd(index) { atom(&builder) }
  }

  private mutating func atom(_ builder: inout GrammarBuilder) {
    if isOpening(index) { return group(&builder) }
    let range = atoms[index]
    let letters = (first: first(index), last: last(index))
    let isGap = isDots(index)
    index += 1
    if isGap {
      pattern.steps.append(.gap(40))
    } else if letters.first == UInt8(ascii: "~") {
      let digits = text(range.lowerBound + 1..<range.upperBound)
      pattern.steps.append(
        .gap(digits.isEmpty ? 6 : digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }))
    } else if letters.first == UInt8(ascii: "!") {
      pattern.steps.append(.not(builder.set(text(range.lowerBound + 1..<range.upperBound))))
    } else if letters.last == UInt8(ascii: "?") {
      option(range.lowerBound..<range.upperBound - 1, true, &builder)
    } else {
      single(range, optional: false, &builder)
    }
  }

  private mutating func option(_ words: Range<Int>, _ optional: Bool, _ builder: inout GrammarBuilder) {
    let split = pattern.steps.count
    if optional { pattern.steps.append(.accept) }
    single(words, optional: optional, &builder)
    if optional { pattern.steps[split] = .split(split + 1, pattern.steps.count) }
  }

  /// The bytes of the alternatives of one word each that follow from here, where they go on to the group's end, or at
  /// least to a bar; passes over them.
  private mutating func words(orUpToBar: Bool) -> Range<Int>? {
    var at = index
    var end: Int?
    while at + 1 < atoms.count, isWord(at), isBar(at + 1) || isEnd(at + 1) {
      if orUpToBar || isEnd(at + 1) { end = at + 1 }
      guard isBar(at + 1) else { break }
      at += 2
    }
    guard let end else { return nil }
    defer { index = end }
    return atoms[index].lowerBound..<atoms[end - 1].upperBound
  }

  /// Whether an atom is a word or a set of words that must be there.
  private func isWord(_ atom: Int) -> Bool {
    if last(atom) == UInt8(ascii: "?") || isDots(atom) || isOpening(atom) { return false }
    return !isBar(atom) && !isEnd(atom) && first(atom) != UInt8(ascii: "~")
      && first(atom) != UInt8(ascii: "!")
  }

  /// A word, or a set of them: `@may`, `give/provide`, `give | provide`.
  private mutating func single(_ words: Range<Int>, optional: Bool, _ builder: inout GrammarBuilder) {
    let text = text(words)
    if text.first == UInt8(ascii: "@") || text.contains(where: GrammarBuilder.parts) {
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
    if let words = words(orUpToBar: false) {
      index += 1
      return option(words, last(index - 1) == UInt8(ascii: "?"), &builder)
    }
    var alternatives: [[Pattern.Requirement]] = []
    let start = pattern.steps.count
    var jumps: [Int] = []
    var lastSplit = start
    while true {
      lastSplit = pattern.steps.count
      pattern.steps.append(.accept)
      required.append([])
      if let words = words(orUpToBar: true) {
        single(words, optional: false, &builder)
      } else {
        sequence(&builder)
      }
      alternatives.append(required.removeLast())
      jumps.append(pattern.steps.count)
      pattern.steps.append(.accept)
      pattern.steps[lastSplit] = .split(lastSplit + 1, pattern.steps.count)
      guard index < atoms.count, isBar(index) else { break }
      index += 1
    }
    let optional = index < atoms.count && last(index) == UInt8(ascii: "?")
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
