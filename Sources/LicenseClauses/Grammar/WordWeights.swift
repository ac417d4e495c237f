/// Words that speak for or against some things, each with its weight: a learned table.
///
/// A sum of weights is weak beside a pattern, but it knows no gaps: each word of a sentence counts, wherever it stands.
struct WordWeights: Sendable {
  /// What the words speak for, in the order of the table.
  let names: [String]
  /// What speaks for each of them anyhow, in tenths.
  let biases: [Int32]
  /// The row of each feature, by its key, counted from 1.
  private let rows: HashTable<Int32>
  /// Where the weights of each row begin, and where those of the last one end.
  private let starts: [Int32]
  /// What rows speak for or against, and how much, one row behind the other.
  private let weights: [(name: Int32, weight: Int32)]

  /// A table of blocks: a name and its bias, then `word=weight`, in any number of lines.
  init(_ table: String) {
    var (names, biases): ([String], [Int32]) = ([], [])
    var rows: [UInt64: Int] = [:]
    var weights: [[(name: Int, weight: Int32)]] = []
    for word in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let equals = word.lastIndex(of: "=") else {
        if let bias = Int32(word) { biases.append(bias) } else { names.append(String(word)) }
        continue
      }
      guard let weight = Int32(word[word.index(after: equals)...]) else { continue }
      let key = Self.key(word[..<equals])
      if rows[key] == nil {
        rows[key] = weights.count
        weights.append([])
      }
      weights[rows[key] ?? 0].append((names.count - 1, weight))
    }
    (self.names, self.biases) = (names, biases)
    self.weights = weights.flatMap { $0.map { (name: Int32($0.name), weight: $0.weight) } }
    starts = weights.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    var table = HashTable<Int32>()
    for (key, row) in rows.sorted(by: { $0.value < $1.value }) { table.insert(Int32(row + 1), key) }
    self.rows = table
  }

  /// The number of features.
  var count: Int { starts.count - 1 }

  /// The row of a feature; nil for one that says nothing.
  func row(_ key: UInt64) -> Int? {
    let number = rows[key]
    return number == 0 ? nil : Int(number) - 1
  }

  /// Adds what a feature says to the sums.
  func add(_ row: Int, to sums: inout [Int32]) {
    for index in Int(starts[row])..<Int(starts[row + 1]) {
      sums[Int(weights[index].name)] &+= weights[index].weight
    }
  }

  // MARK: Features

  /// The stem of a word, given in any letters.
  static func stem(_ letters: some Sequence<UInt8>) -> UInt64 {
    WordStem.stem(letters.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
  }

  /// Where a word stands: in the sentence, in its lead-in, in its heading; or how the sentence stands.
  enum Place: UInt64 { case sentence = 0, leadIn = 0x4C3A, heading = 0x483A, flag = 0x464C }

  /// The key of a stem at a place.
  static func key(_ stem: UInt64, _ place: Place) -> UInt64 {
    stem ^ (place.rawValue &* 0x9e37_79b9_7f4a_7c15)
  }

  /// The stem that stands for every number.
  static let number = WordStem.hash([UInt8(ascii: "#")])

  /// The key of a feature as the table writes it.
  private static func key(_ text: Substring) -> UInt64 {
    for (mark, place) in [("L:", Place.leadIn), ("H:", .heading)] where text.hasPrefix(mark) {
      return key(stem(text.dropFirst(2)), place)
    }
    let isFlag = text.first?.isUppercase == true
    return isFlag ? key(WordStem.hash(text.utf8), .flag) : key(stem(text), .sentence)
  }

  private static func stem(_ text: Substring) -> UInt64 {
    text == "#" ? number : WordStem.stem(Array(text.utf8))
  }
}
