/// Names looked for in a passage, all in one reading: each is filed under its first letter.
struct NameIndex: Sendable {
  private struct Name {
    let bytes: [UInt8]
    let number: Int
  }

  private var filed: [[Name]] = Array(repeating: [], count: 256)

  /// Takes the spellings of each name, in lower case: letters and single blanks.
  init(_ spellings: [[String]]) {
    for (number, names) in spellings.enumerated() {
      for name in names where !name.isEmpty {
        let bytes = Array(name.utf8)
        filed[Int(bytes[0])].append(Name(bytes: bytes, number: number))
      }
    }
  }

  /// Calls back for each name that stands in a passage as words of its own: its number, and where it begins.
  func find(in passage: FoldedText, _ found: (_ number: Int, _ at: Int) -> Void) {
    let words = passage.words.bytes
    for at in words.indices.dropLast() where words[at] == 0x20 {
      for name in filed[Int(words[at + 1])] where Self.stands(name.bytes, in: words, at + 1) {
        found(name.number, at)
      }
    }
  }

  private static func stands(_ name: [UInt8], in words: [UInt8], _ at: Int) -> Bool {
    let end = at + name.count
    guard end < words.count, words[end] == 0x20 else { return false }
    for offset in name.indices where words[at + offset] != name[offset] { return false }
    return true
  }
}
