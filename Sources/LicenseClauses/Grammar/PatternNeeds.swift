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
  /// The weight of each of the grammar's sets.
  private var setWeights: [Double] = []
  private let members: [[UInt16]]
  /// For each word the last set that counted it.
  private var counted: [Int32]
  private var count: Int32 = 0
  /// What the pattern at hand needs.
  private var resolved: [Need] = []

  /// What a pattern needs at one place, with how often it may be expected.
  private struct Need {
    enum Words {
      case word(UInt16)
      /// A set of the grammar.
      case set(Int)
      /// What alternatives came to.
      case union(WordSet)
    }

    let words: Words
    let weight: Double
    /// Its first word, which orders what is expected as often.
    let first: UInt16
  }

  init(_ patterns: [Pattern], _ sets: [WordSet], classes: [UInt64], vocabulary: Vocabulary) {
    self.sets = sets
    weights = Self.weights(vocabulary)
    var members = [[UInt16]](repeating: [], count: UInt64.bitWidth)
    for (word, bits) in classes.enumerated() where bits != 0 {
      for bit in members.indices where bits & 1 << UInt64(bit) != 0 { members[bit].append(UInt16(word)) }
    }
    self.members = members
    filed = Array(repeating: [], count: classes.count)
    counted = Array(repeating: 0, count: classes.count)
    for set in sets { setWeights.append(weight(set)) }
    needs.reserveCapacity(patterns.count)
    for (number, pattern) in patterns.enumerated() { file(UInt16(number), pattern) }
  }

  private mutating func file(_ number: UInt16, _ pattern: Pattern) {
    resolved.removeAll(keepingCapacity: true)
    for requirement in pattern.required { resolved.append(resolve(requirement)) }
    if resolved.count > 1 { resolved.sort { ($0.weight, $0.first) < ($1.weight, $1.first) } }
    guard let rarest = resolved.first else { preconditionFailure("a pattern needs a word") }
    if case .word(let word) = rarest.words {
      filed[Int(word)].append(number)
    } else {
      for word in words(of: set(rarest)) { filed[Int(word)].append(number) }
    }
    needs.append(resolved.map { place($0) })
  }

  /// A requirement as a set of words; of alternatives, the rarest need of each.
  private mutating func resolve(_ requirement: Pattern.Requirement) -> Need {
    switch requirement {
    case .word(let word): return Need(words: .word(word), weight: weights[Int(word)], first: word)
    case .set(let set):
      return Need(words: .set(set), weight: setWeights[set], first: sets[set].words.first ?? 0)
    case .oneOf(let alternatives):
      var union = WordSet()
      for alternative in alternatives {
        var best: Need?
        for requirement in alternative {
          let need = resolve(requirement)
          if best.map({ need.weight < $0.weight }) ?? true { best = need }
        }
        guard let best else { continue }
        let words = set(best)
        union.words += words.words
        union.classes |= words.classes
      }
      return Need(words: .union(union), weight: weight(union), first: union.words.first ?? 0)
    }
  }

  private func set(_ need: Need) -> WordSet {
    switch need.words {
    case .word(let word): WordSet(words: [word])
    case .set(let set): sets[set]
    case .union(let set): set
    }
  }

  /// How a need is written: by a word's number, or a set's.
  private mutating func place(_ need: Need) -> Int32 {
    switch need.words {
    case .word(let word): return Int32(word)
    case .set(let number):
      let set = sets[number]
      return set.words.count == 1 && set.classes == 0 ? Int32(set.words[0]) : -Int32(number) - 1
    case .union(let set):
      if set.words.count == 1, set.classes == 0 { return Int32(set.words[0]) }
      if let known = places[set] { return known }
      sets.append(set)
      places[set] = -Int32(sets.count - 1) - 1
      return -Int32(sets.count - 1) - 1
    }
  }

  private mutating func weight(_ set: WordSet) -> Double {
    words(of: set).reduce(0) { $0 + weights[Int($1)] }
  }

  /// The words of a set, those of its classes included, each once.
  private mutating func words(of set: WordSet) -> [UInt16] {
    count += 1
    var words: [UInt16] = []
    func add(_ word: UInt16) {
      guard counted[Int(word)] != count else { return }
      counted[Int(word)] = count
      words.append(word)
    }
    for word in set.words { add(word) }
    for bit in members.indices where set.classes & 1 << UInt64(bit) != 0 {
      for word in members[bit] { add(word) }
    }
    return words
  }

  /// How often each word of the grammar stands in licences, roughly: by its place among the commonest.
  private static func weights(_ vocabulary: Vocabulary) -> [Double] {
    var weights = [Double](repeating: 1, count: vocabulary.count)
    for mark in 0..<Int(Mark.firstWord) { weights[mark] = 20 }
    for (rank, word) in commonest.utf8.split(separator: UInt8(ascii: " ")).enumerated() {
      let number = Int(vocabulary.number(Array(word)))
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
