/// Says which kinds of clauses a sentence may state, by its words: what is likely there and was not read is told.
///
/// It reads nothing: no clause comes from it. A sum of weights is weak beside a pattern, but it knows no gaps: it looks
/// at every sentence, also at those from which another clause was read.
struct UnreadHints: Sendable {
  /// The learned table; built once.
  static let shared = UnreadHints(UnreadWords.table)

  /// The kinds, in the order of the table.
  let kinds: [ClauseKind]
  /// What speaks for each kind in any sentence, in tenths.
  let biases: [Int32]
  /// The rows of features by their keys.
  private let rows: [UInt64: Int]
  /// For each row, the kinds that it speaks for or against, and how much.
  private let weights: [[(kind: Int, weight: Int32)]]

  /// A table of blocks: the name of a kind and its bias, then `word=weight`, in any number of lines.
  init(_ table: String) {
    var (kinds, biases): ([ClauseKind], [Int32]) = ([], [])
    var rows: [UInt64: Int] = [:]
    var weights: [[(kind: Int, weight: Int32)]] = []
    for word in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let equals = word.lastIndex(of: "=") else {
        if let kind = ClauseKind(rawValue: String(word)) {
          kinds.append(kind)
        } else if let bias = Int32(word) {
          biases.append(bias)
        }
        continue
      }
      guard let weight = Int32(word[word.index(after: equals)...]) else { continue }
      let key = Self.key(word[..<equals])
      if rows[key] == nil {
        rows[key] = weights.count
        weights.append([])
      }
      weights[rows[key] ?? 0].append((kinds.count - 1, weight))
    }
    (self.kinds, self.biases, self.rows, self.weights) = (kinds, biases, rows, weights)
  }

  /// The number of features.
  var count: Int { weights.count }

  /// The row of a feature; nil for one that says nothing.
  func row(_ key: UInt64) -> Int? { rows[key] }

  /// Adds what a feature says to the sums of the kinds.
  func add(_ row: Int, to sums: inout [Int32]) {
    for (kind, weight) in weights[row] { sums[kind] += weight }
  }

  // MARK: Features

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
