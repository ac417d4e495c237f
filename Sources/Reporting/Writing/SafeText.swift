/// Text from a manifest, a licence or a file name, made harmless for a terminal.
public enum SafeText {
  /// Each line of a text as ``line(_:)``.
  public static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(
      separator: "\n")
  }

  /// Controls, bidirectional marks and zero-width characters as visible escapes; line breaks as blanks.
  ///
  /// What a log would take for a command of GitHub Actions or Azure Pipelines (`::name::` at the beginning of a line,
  /// `##[name]`, `##vso[name]` anywhere) is broken by a mark that can be seen.
  public static func line(_ text: String) -> String {
    let safe = visible(text)
    let out = safe.utf8.contains(UInt8(ascii: "#")) ? breakingMarks(safe) : safe
    // Runners look for a command behind blanks of any kind.
    guard out.utf8.contains(UInt8(ascii: ":")), let first = out.first(where: { !$0.isWhitespace }),
      first == ":"
    else { return out }
    let command = out.drop(while: \.isWhitespace)
    return command.hasPrefix("::") ? "\\" + command : out
  }

  /// "##[name]" and "##vso[name]", however they are spelled, with a mark before the bracket.
  private static func breakingMarks(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 8)
    // How far a mark has come: its number signs, and whether letters followed.
    var (signs, hasLetters) = (0, false)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "#"): (signs, hasLetters) = (hasLetters ? 1 : signs + 1, false)
      case UInt8(ascii: "[") where signs >= 2:
        out.append(UInt8(ascii: "\\"))
        (signs, hasLetters) = (0, false)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if signs >= 2 { hasLetters = true } else { signs = 0 }
      default: (signs, hasLetters) = (0, false)
      }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func visible(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: out.unicodeScalars.append(" ")
      case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
        0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0x3164, 0x2800, 0xFFA0, 0x1D173...0x1D17A, 0xE0000...0xE007F:
        out += "\\u{\(String(scalar.value, radix: 16))}"
      default:
        if scalar.properties.isDefaultIgnorableCodePoint {
          out += "\\u{\(String(scalar.value, radix: 16))}"
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out
  }
}
