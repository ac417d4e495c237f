/// What a sentence must hold for each pattern to be tried, and the rarest of it: most patterns are never looked
/// at, because the word that they are filed under is not there.
struct PatternNeeds {
  /// The sets of the grammar, and those that alternatives came to.
  private(set) var sets: [WordSet]
  /// What each pattern needs, the rarest first: a word's number, or a set's with its sign turned, less one.
  private(set) var needs: [[Int32]] = []
  /// For each word the patterns that are filed under it.
  private(set) var filed: [[UInt16]]
  /// What stands for each set in a pattern's needs.
  private var places: [WordSet: Int32] = [:]
  private let weights: [Double]
  private let members: [[Int]]

  init(_ patterns: [Pattern], _ sets: [WordSet], classes: [UInt64], vocabulary: Vocabulary) {
    self.sets = sets
    weights = Self.weights(vocabulary)
    members = (0..<64).map { bit in classes.indices.filter { classes[$0] & 1 << UInt64(bit) != 0 } }
    filed = Array(repeating: [], count: classes.count)
    for (number, pattern) in patterns.enumerated() { file(UInt16(number), pattern) }
  }

  private mutating func file(_ number: UInt16, _ pattern: Pattern) {
    let resolved = pattern.required.map { resolve($0) }.sorted {
      (weight($0), $0.words.first ?? 0) < (weight($1), $1.words.first ?? 0)
    }
    guard let rarest = resolved.first else { preconditionFailure("a pattern needs a word") }
    for word in words(of: rarest) { filed[word].append(number) }
    needs.append(resolved.map { need($0) })
  }

  /// A requirement as a set of words; of alternatives, the rarest need of each.
  private func resolve(_ requirement: Pattern.Requirement) -> WordSet {
    switch requirement {
    case .word(let word): return WordSet(words: [word])
    case .set(let set): return sets[set]
    case .oneOf(let alternatives):
      var union = WordSet()
      for alternative in alternatives {
        let best = alternative.map { resolve($0) }.min { weight($0) < weight($1) }
        union.words += best?.words ?? []
        union.classes |= best?.classes ?? 0
      }
      return union
    }
  }

  private mutating func need(_ set: WordSet) -> Int32 {
    if set.words.count == 1, set.classes == 0 { return Int32(set.words[0]) }
    if let known = places[set] { return known }
    sets.append(set)
    places[set] = -Int32(sets.count - 1) - 1
    return -Int32(sets.count - 1) - 1
  }

  private func words(of set: WordSet) -> Set<Int> {
    var words = Set(set.words.map(Int.init))
    for bit in 0..<64 where set.classes & 1 << UInt64(bit) != 0 { words.formUnion(members[bit]) }
    return words
  }

  private func weight(_ set: WordSet) -> Double {
    if set.classes == 0, set.words.count == 1 { return weights[Int(set.words[0])] }
    return words(of: set).reduce(0) { $0 + weights[$1] }
  }

  /// How often each word of the grammar stands in licences, roughly: by its place among the commonest.
  private static func weights(_ vocabulary: Vocabulary) -> [Double] {
    var weights = [Double](repeating: 1, count: vocabulary.count)
    for mark in 0..<Int(Mark.firstWord) { weights[mark] = 20 }
    for (rank, word) in commonest.split(separator: " ").enumerated() {
      let number = Int(vocabulary.number(Array(word.utf8)))
      if number != 0 { weights[number] = max(weights[number], 600 / Double(rank + 10)) }
    }
    return weights
  }

  /// The commonest words of licences, in the order of their frequency.
  private static let commonest = """
    the or of and to any you in this a license use for model by agreement that not as is right your with other \
    including are under terms if such material be may work on mean shall condition software licensor derivative \
    will copyright all from public section otherwise without no an non must entity its law output distribution \
    legal applicable liability modification third subject data party provided purpose which using have granted \
    available made based information distribute code limited damages warranty notice product at commercial but \
    apply content arising source part it required restriction we grant only provide patent out documentation \
    thereof person make result copy related service does contributor following extent additional agree has
    """
}
