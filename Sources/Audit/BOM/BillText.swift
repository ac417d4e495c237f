import PositionedJSON

/// A short text of a bill, such as a name, a licence or an address, and where it stands.
struct BillText: Equatable {
  /// The text, without the space around it.
  var text: String
  /// Where it stands.
  var position: JSONPosition

  /// The longest text that is taken for short, in bytes: every component of a bill may repeat one name.
  static let limit = 2_000

  /// A text in quotation marks for a message: one line, cut where it is long.
  static func quoted(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(80).map { scalar -> Character in
      [.control, .format].contains(scalar.properties.generalCategory) ? " " : Character(scalar)
    }
    return "'\(String(shown))\(text.unicodeScalars.count > 80 ? "…" : "")'"
  }

  /// Whether a value is a word by which generators say that they know nothing.
  static func saysNothing(_ text: String) -> Bool { nothing.contains(text.lowercased()) }

  private static let nothing: Set<String> = [
    "", "noassertion", "none", "unknown", "[unknown]", "n/a", "null", "undefined", "not disclosed",
    "not specified", "[more information needed]", "true", "false",
  ]
}

extension JSONValue {
  /// The value as a short text; nil where it is none, is empty or is too long.
  var shortText: BillText? {
    guard let string, string.utf8.count <= BillText.limit else { return nil }
    let start = string.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return BillText(text: String(start[...last]), position: position)
  }

  /// The short text of a member.
  func shortText(_ key: String) -> BillText? { self[key]?.shortText }

  /// What the value is, for a message.
  var kindInWords: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
