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
    var entries: [(row: Int32, name: Int32, weight: Int32)] = []
    var counts: [Int32] = []
    var rows = HashTable<Int32>()
    for word in table.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
      guard let equals = word.lastIndex(of: UInt8(ascii: "=")) else {
        if let bias = Int32(Substring(word)) {
          biases.append(bias)
        } else {
          names.append(String(Substring(word)))
        }
        continue
      }
      guard let weight = Int32(Substring(word[word.index(after: equals)...])) else { continue }
      let key = Self.key(word[..<equals])
      if rows[key] == 0 {
        counts.append(0)
        rows.insert(Int32(counts.count), key)
      }
      entries.append((rows[key] - 1, Int32(names.count - 1), weight))
      counts[Int(rows[key]) - 1] += 1
    }
    (self.names, self.biases, self.rows) = (names, biases, rows)
    starts = counts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    var next = starts
    var weights = [(name: Int32, weight: Int32)](repeating: (0, 0), count: entries.count)
    for entry in entries {
      weights[Int(next[Int(entry.row)])] = (entry.name, entry.weight)
      next[Int(entry.row)] += 1
    }
    self.weights = weights
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
  enum Standing: UInt64 { case sentence = 0, leadIn = 0x4C3A, heading = 0x483A, flag = 0x464C }

  /// The key of a stem at a place.
  static func key(_ stem: UInt64, _ place: Standing) -> UInt64 {
    stem ^ (place.rawValue &* 0x9e37_79b9_7f4a_7c15)
  }

  /// The stem that stands for every number.
  static let number = WordStem.hash([UInt8(ascii: "#")])

  /// The key of a feature as the table writes it.
  private static func key(_ text: Substring.UTF8View) -> UInt64 {
    let letters = Array(text)
    if letters.count > 2, letters[1] == UInt8(ascii: ":") {
      let place: Standing = letters[0] == UInt8(ascii: "L") ? .leadIn : .heading
      return key(word(Array(letters[2...])), place)
    }
    let isFlag = letters.first.map(Tokenizer.isCapital) ?? false
    return isFlag ? key(WordStem.hash(letters), .flag) : key(word(letters), .sentence)
  }

  private static func word(_ letters: [UInt8]) -> UInt64 {
    letters == [UInt8(ascii: "#")] ? number : WordStem.stem(letters)
  }
}
