/// Finds the name that was probably meant.
public enum Suggestion {
  /// The nearest of the known names, where one is near enough: at most a third of the letters differ.
  public static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let wanted = letters(name)
    guard !wanted.isEmpty, wanted.count <= 80 else { return nil }
    let raw = Array(name.lowercased().utf8)
    var best: (distance: Int, raw: Int, name: String)?
    for candidate in known {
      let distance = distance(wanted, letters(candidate), limit: best?.distance ?? wanted.count / 2 + 1)
      guard distance <= best?.distance ?? (wanted.count / 2 + 1) else { continue }
      // Of names that differ in punctuation only, the one that is written most alike.
      let exact = self.distance(raw, Array(candidate.lowercased().utf8), limit: raw.count)
      if (distance, exact) < (best?.distance ?? .max, best?.raw ?? .max) {
        best = (distance, exact, candidate)
      }
    }
    guard let best, best.distance <= max(1, max(wanted.count, best.name.utf8.count) / 3) else { return nil }
    return best.name
  }

  /// Without case and punctuation: "llama3_1" is "llama-3.1" written otherwise.
  private static func letters(_ name: String) -> [UInt8] {
    let folded = Array(name.lowercased().utf8)
    let bare = folded.filter { $0 >= 0x80 || Tokenizer.isWordByte($0) && $0 != UInt8(ascii: "_") }
    return bare.isEmpty ? folded : bare
  }

  /// The number of bytes to insert, delete, replace or swap with their neighbour.
  static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    if abs(a.count - b.count) > limit { return .max }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 1..<(a.count + 1) {
      var row = [i]
      for j in 1..<(b.count + 1) {
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
        row.append(cost)
      }
      if row.allSatisfy({ $0 > limit }) { return .max }
      before = last
      last = row
    }
    return last[b.count]
  }
}
