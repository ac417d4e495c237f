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
    guard safe.utf8.contains(UInt8(ascii: ":")) || safe.utf8.contains(UInt8(ascii: "#")) else { return safe }
    var out = safe.replacing("##[", with: "##\\[").replacing("##vso[", with: "##vso\\[")
    if out.drop(while: { $0 == " " }).hasPrefix("::") { out = "\\" + out.drop { $0 == " " } }
    return out
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
