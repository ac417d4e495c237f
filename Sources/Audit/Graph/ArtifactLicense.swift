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

  init(_ artifact: Artifact, _ catalog: LicenseCatalog) {
    let names = Self.names(artifact, catalog)
    let primary = Self.primary(artifact.licenses, names, catalog)
    if let license = primary?.license {
      // A text in its own words is its licence; a name beside it that says otherwise binds as well.
      let others = names.filter { Self.id($0, catalog) != license && catalog.entry($0)?.instead == nil }
      file = others.isEmpty ? primary : nil
      expression = Self.joined(([license] + others).filter { catalog.entry($0) != nil })
      known = nil
    } else if let primary {
      (file, expression, known) = (primary, Self.joined(names), nil)
    } else {
      let prose = names.isEmpty ? Self.prose(artifact, catalog) : nil
      known =
        names.isEmpty && prose == nil && artifact.kind == .model ? KnownModel.named(artifact.name) : nil
      (file, expression) = (nil, Self.joined(names) ?? prose ?? known?.license)
    }
  }

  /// The licence that only prose names, where the catalogue knows it.
  private static func prose(_ artifact: Artifact, _ catalog: LicenseCatalog) -> String? {
    for fact in artifact.facts {
      if case .proseLicense(let name) = fact.statement, let entry = catalog.entry(name) { return entry.id }
    }
    return nil
  }

  /// The distinct licences that files declare.
  private static func names(_ artifact: Artifact, _ catalog: LicenseCatalog) -> [String] {
    var seen: Set<String> = []
    return artifact.declared.map(\.name).filter { seen.insert(id($0, catalog)).inserted }
  }

  /// The text that counts: the one that is declared, else one for models, else the first.
  private static func primary(_ texts: [FoundText], _ names: [String], _ catalog: LicenseCatalog)
    -> FoundText?
  {
    let declared = Set(names.map { id($0, catalog) })
    return texts.first { $0.license.map(declared.contains) == true }
      ?? texts.first { $0.path.lowercased().contains("model") && !$0.path.lowercased().contains("modelcard") }
      ?? texts.first
  }

  /// The id of the catalogue for a name, else the name in small letters.
  static func id(_ name: String, _ catalog: LicenseCatalog) -> String {
    catalog.entry(name)?.id ?? name.lowercased()
  }

  private static func joined(_ names: [String]) -> String? {
    if names.count < 2 { return names.first }
    return names.map { $0.contains(" ") ? "(\($0))" : $0 }.joined(separator: " AND ")
  }
}
