/// Two texts laid side by side by a symbol for each word: what was added, and where words are gone.
struct TextAlignment {
  /// A stretch of words that differ.
  struct Difference {
    /// The words of the known text that are gone.
    var removed: Range<Int>
    /// The words of the file that came.
    var added: Range<Int>
  }

  /// The differences, in order.
  let differences: [Difference]

  /// The length of a run by which the two are fastened to each other.
  private static let run = 8
  /// The largest stretch that is compared word by word: words of one times words of the other.
  private static let most = 1 << 20

  /// Lays two texts side by side. O(words), but for stretches without a common run.
  init(_ known: [UInt8], _ file: [UInt8]) {
    var differences: [Difference] = []
    var (i, j) = (0, 0)
    for anchor in Self.anchors(known, file) + [(known.count, file.count)] {
      Self.compare(known, i..<anchor.0, file, j..<anchor.1, &differences)
      (i, j) = anchor
    }
    self.differences = Self.joined(differences)
  }

  /// The places of runs that stand once in each, in the order of both.
  private static func anchors(_ known: [UInt8], _ file: [UInt8]) -> [(Int, Int)] {
    let (a, b) = (places(known), places(file))
    let pairs = a.compactMap { key, at in b[key].map { (at, $0) } }.filter { $0.0 >= 0 && $0.1 >= 0 }
      .sorted { $0.0 < $1.0 }
    return rising(pairs)
  }

  /// Where each run stands; -1 for one that stands twice.
  private static func places(_ symbols: [UInt8]) -> [UInt64: Int] {
    guard symbols.count >= run else { return [:] }
    var places: [UInt64: Int] = [:]
    var key: UInt64 = 0
    for index in symbols.indices {
      key = (key << 6 | UInt64(symbols[index])) & ((1 << 48) - 1)
      guard index >= run - 1 else { continue }
      places[key] = places[key] == nil ? index - run + 1 : -1
    }
    return places
  }

  /// The longest list of pairs that rises in both.
  private static func rising(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var list: [(Int, Int)] = []
    var at = tails.last ?? -1
    while at >= 0 {
      list.append(pairs[at])
      at = before[at]
    }
    return list.reversed()
  }

  /// Compares two stretches word by word, after what is the same at their ends.
  private static func compare(
    _ known: [UInt8], _ a: Range<Int>, _ file: [UInt8], _ b: Range<Int>, _ out: inout [Difference]
  ) {
    var (first, last) = ((a.lowerBound, b.lowerBound), (a.upperBound, b.upperBound))
    while first.0 < last.0, first.1 < last.1, known[first.0] == file[first.1] {
      first = (first.0 + 1, first.1 + 1)
    }
    while first.0 < last.0, first.1 < last.1, known[last.0 - 1] == file[last.1 - 1] {
      last = (last.0 - 1, last.1 - 1)
    }
    let (m, n) = (last.0 - first.0, last.1 - first.1)
    if m == 0 && n == 0 { return }
    guard m > 0, n > 0, m * n <= most else {
      out.append(Difference(removed: first.0..<last.0, added: first.1..<last.1))
      return
    }
    // The longest common words, by the lengths of what follows each pair of places.
    var common = [Int32](repeating: 0, count: (m + 1) * (n + 1))
    for x in stride(from: m - 1, through: 0, by: -1) {
      for y in stride(from: n - 1, through: 0, by: -1) {
        common[x * (n + 1) + y] =
          known[first.0 + x] == file[first.1 + y]
          ? common[(x + 1) * (n + 1) + y + 1] + 1
          : max(common[(x + 1) * (n + 1) + y], common[x * (n + 1) + y + 1])
      }
    }
    var (x, y) = (0, 0)
    while x < m || y < n {
      if x < m, y < n, known[first.0 + x] == file[first.1 + y] {
        (x, y) = (x + 1, y + 1)
      } else if y == n || x < m && common[(x + 1) * (n + 1) + y] >= common[x * (n + 1) + y + 1] {
        out.append(
          Difference(removed: (first.0 + x)..<(first.0 + x + 1), added: (first.1 + y)..<(first.1 + y)))
        x += 1
      } else {
        out.append(
          Difference(removed: (first.0 + x)..<(first.0 + x), added: (first.1 + y)..<(first.1 + y + 1)))
        y += 1
      }
    }
  }

  /// Differences that touch each other, or are parted by a word or two, are one.
  private static func joined(_ list: [Difference]) -> [Difference] {
    var out: [Difference] = []
    for next in list {
      if let last = out.last, next.removed.lowerBound - last.removed.upperBound <= 2,
        next.added.lowerBound - last.added.upperBound <= 2
      {
        out[out.count - 1] = Difference(
          removed: last.removed.lowerBound..<next.removed.upperBound,
          added: last.added.lowerBound..<next.added.upperBound)
      } else {
        out.append(next)
      }
    }
    return out
  }
}
