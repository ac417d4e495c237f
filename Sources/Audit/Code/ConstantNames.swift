/// Constants of a file whose value may be a model's name, and the calls that take a constant.
struct ConstantNames {
  private struct Use {
    let word: String
    let call: NamingCall
  }

  private var values: [String: [Range<Int>]] = [:]
  private var uses: [Use] = []
  private static let mostValues = 8
  private static let mostUses = 1000

  /// How many calls there are.
  var count: Int { uses.count }

  /// Notes a constant. Of one that is set again and again a few values are kept, so that the work is bounded.
  mutating func set(_ word: String, _ value: Range<Int>) {
    if values[word, default: []].count < Self.mostValues { values[word, default: []].append(value) }
  }

  /// Notes a call that takes a constant.
  mutating func use(_ word: String, by call: NamingCall) {
    if uses.count < Self.mostUses { uses.append(Use(word: word, call: call)) }
  }

  /// Forgets the calls behind a number of them.
  mutating func forget(after count: Int) { uses.removeLast(max(0, uses.count - count)) }

  /// Gives each value that a call takes by its constant.
  func each(_ give: (NamingCall, Range<Int>) -> Void) {
    for use in uses {
      for value in values[use.word] ?? [] { give(use.call, value) }
    }
  }
}
