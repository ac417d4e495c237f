/// Makes uses of finds: with lines for bytes, each name once a line, the surest of them.
struct ModelFindLines {
  private struct Key: Hashable {
    let line: Int
    let name: String
  }

  private let path: String
  private let isTest: Bool
  private let tests: Int
  private var seen: [Key: Int] = [:]
  /// The uses so far.
  private(set) var uses: [ModelUse] = []

  /// The uses of a file, which is a test or holds tests from a byte on.
  init(path: String, isTest: Bool, tests: Int? = nil) {
    (self.path, self.isTest, self.tests) = (path, isTest, tests ?? .max)
  }

  /// Adds the finds of a text. Its lines are those of the file, or stand in the file where `lines` says.
  mutating func add(_ finds: [ModelFind], in bytes: [UInt8], lines: [Int]? = nil) {
    var (line, index) = (0, 0)
    for find in finds.sorted(by: { $0 < $1 }) {
      while index < min(find.offset, bytes.count) {
        if bytes[index] == UInt8(ascii: "\n") { line += 1 }
        index += 1
      }
      if let lines {
        if line < lines.count { add(find, line: lines[line]) }
      } else {
        add(find, line: line + 1)
      }
    }
  }

  private mutating func add(_ find: ModelFind, line: Int) {
    let setting: ModelUse.Setting = find.isProse ? .prose : isTest || find.offset >= tests ? .test : .code
    let use = ModelUse(
      name: find.name, call: find.call, setting: setting, place: Place(path: path, line: line))
    let key = Key(line: line, name: find.name)
    if let index = seen[key] {
      if uses[index].setting == .prose { uses[index] = use }
    } else {
      seen[key] = uses.count
      uses.append(use)
    }
  }
}
