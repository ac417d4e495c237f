/// Which files of a tree are not looked at: what tools make, and what a `.gitignore` names.
struct IgnoreRules: Sendable {
  private struct Rule {
    let pattern: [UInt8]
    let isAnchored: Bool
    let isFolderOnly: Bool
    let isKept: Bool
    /// Whether it holds no star and no question mark.
    let isPlain: Bool
  }

  private var rules: [Rule] = []

  /// Folders that hold no work of people: version control, packages, what a build leaves.
  static let folders: Set<String> = [
    ".git", ".hg", ".svn", "node_modules", "__pycache__", ".venv", "venv", ".tox", ".mypy_cache", ".build",
    "build", "dist-info", "target", ".gradle", ".idea", "site-packages", ".pytest_cache", ".ruff_cache",
  ]

  /// The rules of a `.gitignore`'s text.
  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline).prefix(10_000) {
      var line = line
      while line.last == " " || line.last == "\t" { line = line.dropLast() }
      guard let first = line.first, first != "#" else { continue }
      let isKept = first == "!"
      if isKept { line = line.dropFirst() }
      let isFolderOnly = line.last == "/"
      if isFolderOnly { line = line.dropLast() }
      let isAnchored = line.contains("/")
      if line.first == "/" { line = line.dropFirst() }
      rules.append(
        Rule(
          pattern: Array(line.utf8), isAnchored: isAnchored, isFolderOnly: isFolderOnly, isKept: isKept,
          isPlain: !line.contains("*") && !line.contains("?")))
    }
  }

  /// What the rules say of a path below the folder of the `.gitignore`; nil where none speaks of it. The last one
  /// that does decides.
  func ignores(_ path: String, isFolder: Bool) -> Bool? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let (whole, last) = (Array(path.utf8), Array(name.utf8))
    for rule in rules.reversed() where isFolder || !rule.isFolderOnly {
      let text = rule.isAnchored ? whole : last
      // Most rules are plain names: their length tells at once.
      if rule.isPlain, text.count != rule.pattern.count { continue }
      if Self.matches(rule.pattern[...], text[...]) { return !rule.isKept }
    }
    return nil
  }

  /// Whether a pattern is a whole path: "*" and "?" stand for letters but "/", "**" for any. Each star takes the
  /// fewest letters that let the rest match: O(pattern × path).
  private static func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
    var (pattern, path) = (pattern, path)
    var retry: (pattern: ArraySlice<UInt8>, path: ArraySlice<UInt8>, crosses: Bool)?
    while !path.isEmpty || !pattern.isEmpty {
      if pattern.starts(with: [star, star]) {
        pattern = pattern.dropFirst(2)
        // "**/name" is in every folder, this one included.
        if pattern.first == slash, pattern.count > 1 { pattern = pattern.dropFirst() }
        retry = (pattern, path, true)
      } else if pattern.first == star {
        pattern = pattern.dropFirst()
        retry = (pattern, path, retry?.crosses == true && retry?.pattern.isEmpty == false)
      } else if let first = pattern.first, let letter = path.first,
        first == letter || first == question && letter != slash
      {
        (pattern, path) = (pattern.dropFirst(), path.dropFirst())
      } else if let last = retry, let next = last.path.first, last.crosses || next != slash {
        retry = (last.pattern, last.path.dropFirst(), last.crosses)
        (pattern, path) = (last.pattern, last.path.dropFirst())
      } else {
        return false
      }
    }
    return true
  }

  private static let (star, question, slash) = (UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "/"))
}
