/// A bracket that is open, and what is known of what stands in it.
struct CallFrame {
  /// What opened it.
  enum Opening: Sendable { case file, call, group, list, braces }

  /// What opened it.
  let opening: Opening
  /// The name of what is called.
  var callee: Range<Int>
  /// What the call takes, for those that take a model's name.
  var calls: [NamingCall] = []
  /// Where the call has an argument that it gives on.
  var passing: CallWords.Passing?
  /// The place of the argument at hand.
  var argument = 0
  /// The key of the value at hand.
  var key: Range<Int>?
  /// Whether the key was set by a colon, so that a type may follow.
  var isTyped = false
  /// The string before, the one before that, and the place of the former.
  var strings: (last: Range<Int>?, before: Range<Int>?, argument: Int) = (nil, nil, 0)
  /// The first string: of `add_argument("--model", …)` and `getenv("MODEL", …)` the key of what follows.
  var name: Range<Int>?
  /// How many finds and constants there were before it.
  var marks: (finds: Int, uses: Int) = (0, 0)
  /// Whether it says that its names are of something else than models.
  var isVetoed = false
  /// Whether a value says that Ollama is meant, and the name that would be Ollama's then.
  var ollama: (isNamed: Bool, name: Range<Int>?) = (false, nil)

  /// Whether a bracket closes it.
  func isClosed(by byte: UInt8) -> Bool {
    switch opening {
    case .file: false
    case .call, .group: byte == UInt8(ascii: ")")
    case .list: byte == UInt8(ascii: "]")
    case .braces: byte == UInt8(ascii: "}")
    }
  }

  /// Begins the next argument or member.
  mutating func step() {
    argument += 1
    (key, isTyped) = (nil, false)
  }
}
