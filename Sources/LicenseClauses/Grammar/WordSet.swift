/// A set of words: some by number, some by class.
struct WordSet: Hashable, Sendable {
  var words: [UInt16] = []
  var classes: UInt64 = 0
}
