/// How a language writes comments and strings: as much of its grammar as it takes to find calls in it.
struct CodeSyntax: Sendable {
  /// A language whose calls mean what they mean in no other.
  enum Language: Sendable { case python, script, rust, go, jvm, swift, other }

  /// Which language it is.
  var language = Language.other
  /// What begins a comment that ends with the line.
  var lineComments: [StaticString] = ["//"]
  /// Whether `/* */` is a comment.
  var hasBlockComments = true
  /// Whether three quotation marks open a text of several lines.
  var hasTripleQuotes = false
  /// Whether such a text that stands as a statement is a comment.
  var hasDocTexts = false
  /// Whether ` opens a text of several lines.
  var hasBackticks = false
  /// Whether ' opens a single character, or a lifetime.
  var hasCharacters = false
  /// Whether `Name{…}` gives named values as a call does.
  var hasComposites = false
  /// Whether a name may hold "-".
  var hasDashes = false
  /// Whether it is settings, which run nothing.
  var isData = false
  /// Whether it is a text for people: ' after a letter is an apostrophe, and nothing is a comment.
  var isProse = false
}

extension CodeSyntax {
  /// Python, and what quotes and comments as it does.
  static let python = CodeSyntax(
    language: .python, lineComments: ["#"], hasBlockComments: false, hasTripleQuotes: true, hasDocTexts: true)
  /// JavaScript and TypeScript, also within HTML.
  static let script = CodeSyntax(language: .script, hasBackticks: true)
  /// Rust.
  static let rust = CodeSyntax(language: .rust, hasCharacters: true, hasComposites: true)
  /// Go.
  static let go = CodeSyntax(language: .go, hasBackticks: true, hasCharacters: true, hasComposites: true)
  /// Java, Kotlin and Scala.
  static let jvm = CodeSyntax(language: .jvm, hasTripleQuotes: true, hasCharacters: true)
  /// Swift.
  static let swift = CodeSyntax(language: .swift, hasTripleQuotes: true)
  /// C, C++ and C#.
  static let cLike = CodeSyntax(hasCharacters: true)
  /// PHP and Dart.
  static let web = CodeSyntax(lineComments: ["//", "#"])
  /// Ruby, Elixir, R and Julia.
  static let hash = CodeSyntax(lineComments: ["#"], hasBlockComments: false, hasTripleQuotes: true)
  /// Lua.
  static let dashes = CodeSyntax(lineComments: ["--"], hasBlockComments: false)
  /// JSON, with the comments that settings have.
  static let json = CodeSyntax(isData: true)
  /// TOML.
  static let toml = CodeSyntax(
    lineComments: ["#"], hasBlockComments: false, hasTripleQuotes: true, hasDashes: true,
    isData: true)
  /// A text for people, or a comment.
  static let prose = CodeSyntax(
    lineComments: [], hasBlockComments: false, hasTripleQuotes: true, isProse: true)
}
