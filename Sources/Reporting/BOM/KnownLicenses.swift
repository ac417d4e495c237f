import Compliance
import LicenseClauses

/// What the catalogue knows of the licences that a manifest names: each is looked up once.
struct KnownLicenses {
  /// What a bill says of a licence beside its name.
  struct Facts {
    let title: String
    /// Where the official text is.
    let address: String?
  }

  private let facts: [String: Facts]

  /// Looks up the names in the licences of a manifest's models and datasets.
  init(_ licenses: [DeclaredLicense], _ catalog: LicenseCatalog) {
    var facts: [String: Facts] = [:]
    for name in Set(licenses.flatMap(\.expression.names)) {
      guard let entry = catalog.entry(name), entry.instead == nil else { continue }
      facts[name] = Facts(title: entry.title, address: entry.url.flatMap(WebAddress.uri))
    }
    self.facts = facts
  }

  /// What is known of a name; nil for a name that no one licence of the catalogue has.
  subscript(name: String) -> Facts? { facts[name] }

  /// The addresses of the texts of a licence, with the names that they are for, each once.
  func addresses(_ license: DeclaredLicense) -> [(name: String, address: String)] {
    var seen: Set<String> = []
    return license.expression.names.compactMap { name in
      guard let address = facts[name]?.address, seen.insert(address).inserted else { return nil }
      return (name, address)
    }
  }
}
