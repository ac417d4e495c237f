/// What may have been meant by a name that no licence has.
///
/// Only a licence of the same family is named: `agpl` is no gpl, `mrl` no MPL, `busl-1.1` no boost. The letters of the
/// family must agree, or differ by a slip; versions may differ.
public enum LicenseSuggestion {
  /// The nearest name of the catalogue that is of the same family; nil where none is.
  public static func nearest(to name: String, _ catalog: LicenseCatalog) -> String? {
    let wanted = family(name)
    guard !wanted.isEmpty, name.utf8.count <= 80 else { return nil }
    let version = digits(name)
    // "llama-3.3-license" is no llama-1: where a version is given, only names that have it are near.
    let same = (embedded + catalog.addedNamesSorted.map(Known.init)).filter {
      (version.isEmpty || $0.version == version) && isSame(wanted, $0.family)
    }.map(\.name)
    // Family and version say which is meant, however much else is written.
    return Suggestion.nearest(to: name, among: same) ?? (version.isEmpty ? nil : same.first)
  }

  /// A name with what is compared of it.
  private struct Known {
    let name: String
    let family: [String]
    let version: String

    init(_ name: String) {
      (self.name, family, version) = (name, LicenseSuggestion.family(name), LicenseSuggestion.digits(name))
    }
  }

  /// The names of the embedded licences, taken apart once: a manifest may have very many unknown ones.
  private static let embedded = LicenseCatalog.builtIn.names.map(Known.init)

  /// "did you mean '…'?", where something may have been meant.
  public static func hint(_ name: String, _ catalog: LicenseCatalog) -> String? {
    nearest(to: name, catalog).map { "did you mean '\($0)'?" }
  }

  /// The words of a name that tell its family: no versions, and no words that any licence has.
  static func family(_ name: String) -> [String] {
    let words = name.lowercased().split { !($0.isLetter || $0.isNumber) }.flatMap { word -> [Substring] in
      // "llama3" and "llama-3" are one family.
      let letters = word.prefix { $0.isLetter }
      return letters.isEmpty ? [] : [letters]
    }.map(String.init)
    return words.filter { !plain.contains($0) }
  }

  private static func digits(_ name: String) -> String { name.filter(\.isNumber) }

  private static let plain: Set<String> = [
    "license", "licence", "licenses", "v", "the", "agreement", "version", "of", "only", "or", "later",
    "licenseref",
    "scancode", "spdx", "llm",
  ]

  private static func isSame(_ a: [String], _ b: [String]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { isSlip($0, $1) }
  }

  /// Whether two words are one, but for a slip in a word that is long enough to tell: the first letter is no slip.
  private static func isSlip(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    guard min(a.utf8.count, b.utf8.count) >= 5, a.first == b.first else { return false }
    return Suggestion.distance(Array(a.utf8), Array(b.utf8), limit: 1) <= 1
  }
}
