/// Text from a manifest, a licence or a file name, made harmless for one output format each.
///
/// Controls, line breaks and marks that reorder text become visible first (``SafeText``); what is left is then
/// escaped as its format asks, so that nothing in a name can end a field, open an element or give a command.
public enum Escape {
  /// For the text and attributes of XML and HTML.
  public static func xml(_ text: String) -> String {
    escaped(SafeText.line(text)) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      // Noncharacters are no part of XML 1.0 (section 2.2).
      case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: nil
      }
    }
  }

  /// For GitHub's and GitLab's Markdown: marks, mentions, references and addresses become character references,
  /// which are text wherever they stand.
  public static func markdown(_ text: String) -> String {
    let safe = SafeText.line(text)
    var out = ""
    for (scalar, next) in zip(safe.unicodeScalars, Array(safe.unicodeScalars.dropFirst()) + [" "]) {
      let isMark = "\\`*_{}[]<>#|~$&@^".unicodeScalars.contains(scalar)
      // "https://…" and "www.…" would become links.
      let isAddress = scalar == ":" && next == "/" || scalar == "." && out.lowercased().hasSuffix("www")
      if isMark || isAddress { out += "&#\(scalar.value);" } else { out.unicodeScalars.append(scalar) }
      // A reference is decoded before mentions are looked for; a comment keeps the name apart from its mark.
      if scalar == "@" || scalar == "#" { out += "<!-- -->" }
    }
    return out
  }

  /// For a SARIF message (2.1.0, sections 3.11.5 and 3.11.6): brackets would begin a link, braces a placeholder.
  public static func sarif(_ text: String) -> String {
    escaped(SafeText.line(text)) { scalar in
      switch scalar {
      case "[", "]", "\\": "\\\(scalar)"
      case "{": "{{"
      case "}": "}}"
      default: nil
      }
    }
  }

  /// A field of a CSV file (RFC 4180); one that a spreadsheet would run as a formula gets an apostrophe before it.
  public static func csv(_ text: String) -> String {
    var field = SafeText.line(text)
    if let first = field.unicodeScalars.first(where: { $0 != " " }), "=+-@＝＋－＠".unicodeScalars.contains(first)
    {
      field = "'" + field
    }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }

  /// The message of a GitHub workflow command.
  public static func command(_ text: String) -> String {
    escaped(SafeText.line(text)) { $0 == "%" ? "%25" : nil }
  }

  /// A property of a GitHub workflow command.
  public static func commandProperty(_ text: String) -> String {
    escaped(SafeText.line(text)) { scalar in
      switch scalar {
      case "%": "%25"
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }

  /// A path as a URI reference (RFC 3986): what is not unreserved is percent-encoded, byte by byte.
  public static func uri(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF")
    var out = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default: out += "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
      }
    }
    return out
  }

  private static func escaped(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if let other = replacement(scalar) { out += other } else { out.unicodeScalars.append(scalar) }
    }
    return out
  }
}
