/// A call that takes the name of a model: what it is called, and where the name stands.
struct NamingCall: Sendable {
  /// The name of the function, the type or the composite.
  let callee: String
  /// What the name before its dot begins with; "" where any or none may stand there.
  var receiver = ""
  /// The place of the name among the arguments without a key, from 0.
  var position: Int?
  /// The keys that it may have.
  var keys: [String] = []
  /// What a name without an owner means.
  var bare = BareName.nothing
  /// Whether a path is an answer.
  var takesPath = false
  /// The only language in which it means this.
  var language: CodeSyntax.Language?
  /// A word that the file must hold too, where the name of the function alone says too little.
  var mentions: StaticString?

  /// What a use says named it.
  var label: String {
    receiver == "ollama" || receiver == "whisper" ? "\(receiver).\(callee)" : callee
  }
}

extension NamingCall {
  /// The calls of a name.
  static func named(_ name: Range<Int>, in bytes: [UInt8]) -> [NamingCall] {
    // Most words of a program are none of these; only a likely one is worth a text.
    guard name.count <= longest, let first = bytes[name].first, firsts[Int(first)] else { return [] }
    return byCallee[bytes.text(name)] ?? []
  }

  private static let byCallee = Dictionary(grouping: all, by: \.callee)
  private static let longest = all.map(\.callee.utf8.count).max() ?? 0
  private static let firsts: [Bool] = all.reduce(into: Array(repeating: false, count: 256)) { firsts, call in
    if let first = call.callee.utf8.first { firsts[Int(first)] = true }
  }
}
