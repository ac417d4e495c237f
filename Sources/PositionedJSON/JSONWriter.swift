/// A JSON value to be written: members stay in the order given, so that the same value gives the same bytes.
public indirect enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  /// A string, or null.
  public static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
  /// A boolean, or null.
  public static func optional(_ truth: Bool?) -> JSON { truth.map(JSON.bool) ?? .null }
  /// A number without a fraction where it has none, or null.
  public static func number(_ value: Double?) -> JSON {
    guard let value else { return .null }
    return Int(exactly: value).map(JSON.int) ?? .double(value)
  }

  /// Compares values member by member.
  public static func == (a: JSON, b: JSON) -> Bool { a.compact == b.compact }
  /// Hashes the compact form.
  public func hash(into hasher: inout Hasher) { hasher.combine(compact) }
}

extension JSON {
  /// The value on one line.
  public var compact: String {
    var out: [UInt8] = []
    write(into: &out, indent: nil, level: 0)
    return String(decoding: out, as: UTF8.self)
  }

  /// The value over several lines, indented by two spaces; arrays of plain values stay on one line.
  public var pretty: String {
    var out: [UInt8] = []
    write(into: &out, indent: 2, level: 0)
    return String(decoding: out, as: UTF8.self)
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private func write(into out: inout [UInt8], indent: Int?, level: Int) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let b): out += (b ? "true" : "false").utf8
    case .int(let i): out += String(i).utf8
    case .double(let d): out += (d.isFinite ? String(d) : "null").utf8
    case .string(let s): Self.write(s, into: &out)
    case .array(let values):
      let flat = indent == nil || values.allSatisfy(\.isPlain)
      Self.list(values, "[", "]", into: &out, indent: flat ? nil : indent, level, spaced: indent != nil) {
        $0.write(into: &$1, indent: indent, level: level + 1)
      }
    case .object(let members):
      Self.list(members, "{", "}", into: &out, indent: indent, level, spaced: false) { member, out in
        Self.write(member.key, into: &out)
        out += (indent == nil ? ":" : ": ").utf8
        member.value.write(into: &out, indent: indent, level: level + 1)
      }
    }
  }

  private static func list<T>(
    _ items: [T], _ open: String, _ close: String, into out: inout [UInt8], indent: Int?, _ level: Int,
    spaced: Bool, _ item: (T, inout [UInt8]) -> Void
  ) {
    out += open.utf8
    for (index, element) in items.enumerated() {
      if index > 0 { out += (spaced && indent == nil ? ", " : ",").utf8 }
      newline(indent, level + 1, into: &out)
      item(element, &out)
    }
    if !items.isEmpty { newline(indent, level, into: &out) }
    out += close.utf8
  }

  private static func newline(_ indent: Int?, _ level: Int, into out: inout [UInt8]) {
    guard let indent else { return }
    out.append(UInt8(ascii: "\n"))
    out += repeatElement(UInt8(ascii: " "), count: indent * level)
  }

  /// Writes a string literal. Controls, and the marks that reorder or break lines in a terminal or a
  /// browser, are escaped, so that text from a licence or manifest stays text.
  static func write(_ text: String, into out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    defer { out.append(UInt8(ascii: "\"")) }
    if text.utf8.allSatisfy(isPlain), !holdsCommand(text) {
      out += text.utf8
      return
    }
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar {
      // "##vso[…]" is a command to a runner wherever it stands in a log, which JSON may be printed into.
      case "#" where last == "#": hex(scalar.value, into: &out)
      case "\"": out += "\\\"".utf8
      case "\\": out += "\\\\".utf8
      case "\n": out += "\\n".utf8
      case "\r": out += "\\r".utf8
      case "\t": out += "\\t".utf8
      case _ where needsEscape(scalar.value): hex(scalar.value, into: &out)
      default: out += String(scalar).utf8
      }
    }
  }

  /// Whether a text may hold what Azure Pipelines takes for a command.
  private static func holdsCommand(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "#"), last == byte { return true }
      last = byte
    }
    return false
  }

  /// Whether a byte stands for itself, as all bytes of most texts do.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func needsEscape(_ code: UInt32) -> Bool {
    code < 0x20 || (0x7F...0x9F).contains(code) || (0x200B...0x200F).contains(code)
      || (0x2028...0x202E).contains(code) || (0x2066...0x2069).contains(code) || code == 0xFEFF
  }

  private static func hex(_ code: UInt32, into out: inout [UInt8]) {
    let digits = String(code, radix: 16)
    out += "\\u".utf8
    out += repeatElement(UInt8(ascii: "0"), count: max(0, 4 - digits.utf8.count))
    out += digits.utf8
  }
}
