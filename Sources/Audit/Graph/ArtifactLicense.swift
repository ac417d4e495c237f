import LicenseClauses

/// Which licence a thing is judged by, of all that its files say.
///
/// Where files disagree, all that they say binds together: the verdict may be too strict, and never too lax.
struct ArtifactLicense {
  /// The licence's text that decides; nil where names do.
  let file: FoundText?
  /// The declared names, as an SPDX expression; nil where nothing is declared.
  let expression: String?
  /// The model of that name whose maker's licence is taken, where nothing is declared.
  let known: KnownModel?

  init(_ artifact: Artifact, _ book: LicenseNames) {
    let names = Self.names(artifact, book)
    let primary = Self.primary(artifact.licenses, names, book)
    if let license = primary?.license {
      // A text in its own words is its licence; a name beside it that says otherwise binds as well.
      let others = names.filter { book.id($0) != license && !book.isOpen($0) }
      file = others.isEmpty ? primary : nil
      expression = Self.joined(([license] + others).filter { book.isKnown($0) })
      known = nil
    } else if let primary {
      (file, expression, known) = (primary, Self.joined(names), nil)
    } else {
      let prose = names.isEmpty ? Self.prose(artifact, book) : nil
      known =
        names.isEmpty && prose == nil && artifact.kind == .model ? KnownModel.named(artifact.name) : nil
      (file, expression) = (nil, Self.joined(names) ?? prose ?? known?.license)
    }
  }

  /// The licence that only prose names, where the catalogue knows it.
  private static func prose(_ artifact: Artifact, _ book: LicenseNames) -> String? {
    for fact in artifact.facts {
      if case .proseLicense(let name) = fact.statement, book.isKnown(name) { return book.id(name) }
    }
    return nil
  }

  /// The distinct licences that files declare.
  private static func names(_ artifact: Artifact, _ book: LicenseNames) -> [String] {
    var seen: Set<String> = []
    return artifact.declared.map(\.name).filter { seen.insert(book.id($0)).inserted }
  }

  /// The text that counts: the one that is declared, else one for models, else the first.
  private static func primary(_ texts: [FoundText], _ names: [String], _ book: LicenseNames)
    -> FoundText?
  {
    let declared = Set(names.map { book.id($0) })
    return texts.first { $0.license.map(declared.contains) == true }
      ?? texts.first { $0.path.lowercased().contains("model") && !$0.path.lowercased().contains("modelcard") }
      ?? texts.first
  }

  /// The most licences that are taken together: no work has as many.
  private static let most = 32

  /// A name that an SPDX expression can hold: free words become one reference, which no catalogue knows.
  private static func expressible(_ name: String) -> String {
    if name.utf8.count <= 400, (try? LicenseExpression(name)) != nil { return name }
    let letters = name.unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain || scalar == "." ? Character(scalar) : "-"
    }
    let words = String(letters).split(separator: "-").joined(separator: "-")
    return "LicenseRef-" + (words.isEmpty ? "unnamed" : String(words.prefix(80)))
  }

  private static func joined(_ given: [String]) -> String? {
    let names = given.prefix(most).map(expressible)
    if names.count < 2 { return names.first }
    let all = names.map { $0.contains(" ") ? "(\($0))" : $0 }.joined(separator: " AND ")
    return (try? LicenseExpression(all)) == nil ? expressible(all) : all
  }
}
