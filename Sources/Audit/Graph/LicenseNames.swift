import LicenseClauses

/// What the names that were found mean in a catalogue: each is looked up once, however many things declare it.
struct LicenseNames {
  /// The catalogue.
  let catalog: LicenseCatalog
  private var known: [String: Meaning] = [:]

  private struct Meaning {
    let id: String
    let isKnown: Bool
    let isOpen: Bool
  }

  init(_ artifacts: [Artifact], _ catalog: LicenseCatalog) {
    self.catalog = catalog
    for artifact in artifacts {
      for declared in artifact.declared where known[declared.name] == nil {
        let entry = catalog.entry(declared.name)
        known[declared.name] = Meaning(
          id: entry?.id ?? declared.name.lowercased(), isKnown: entry != nil, isOpen: entry?.instead != nil)
      }
    }
  }

  /// The id of the catalogue for a name, else the name in small letters.
  func id(_ name: String) -> String {
    known[name]?.id ?? catalog.entry(name)?.id ?? name.lowercased()
  }

  /// Whether the catalogue has the name.
  func isKnown(_ name: String) -> Bool { known[name]?.isKnown ?? (catalog.entry(name) != nil) }

  /// Whether the name means several licences, or one whose text is not to be had.
  func isOpen(_ name: String) -> Bool { known[name]?.isOpen ?? (catalog.entry(name)?.instead != nil) }
}
