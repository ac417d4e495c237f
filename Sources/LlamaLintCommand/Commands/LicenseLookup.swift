import Compliance
import LicenseClauses
import Reporting

/// Finds the licence that an argument names: an id of the catalogue, a file, or a model whose licence is
/// known.
struct LicenseLookup {
  private let catalog: LicenseCatalog
  private let support: CommandSupport

  init(_ support: CommandSupport) throws(FileProblem) {
    (catalog, self.support) = (try support.catalog(), support)
  }

  /// The licences of some arguments, in their order.
  func columns(_ names: [String]) throws(FileProblem) -> [LicenseMatrix.Column] {
    var columns: [LicenseMatrix.Column] = []
    for name in names { columns.append(try column(name)) }
    return columns
  }

  /// The licence of an argument.
  func column(_ name: String) throws(FileProblem) -> LicenseMatrix.Column {
    if let entry = catalog.entry(name) {
      return LicenseMatrix.Column(name: name, entry: try single(name, entry))
    }
    if name == "-" || FileSystem.exists(name) { return try file(name) }
    guard let model = KnownModel.named(name) else {
      throw FileProblem(message: CatalogCommands.unknown(name, catalog) + Self.elsewhere(name))
    }
    guard let entry = catalog.entry(model.license) else {
      throw FileProblem(message: CatalogCommands.unknown(model.license, catalog))
    }
    return LicenseMatrix.Column(
      name: name, entry: try single(name, entry),
      notes: ["the licence of this model is stated at \(model.source)"])
  }

  /// A name that leads to several licences, or to a text that nobody has read, is none to compare.
  private func single(_ name: String, _ entry: CatalogEntry) throws(FileProblem) -> CatalogEntry {
    guard let instead = entry.instead else { return entry }
    throw FileProblem(message: "'\(name)' names no single licence whose text is known: \(instead)")
  }

  private static func elsewhere(_ name: String) -> String {
    name.contains("/") ? "; there is no such file, and no model is known by that name" : ""
  }

  // MARK: Files

  /// The words of an official text are that licence, with its policy; others are read.
  private func file(_ name: String) throws(FileProblem) -> LicenseMatrix.Column {
    let shown = name == "-" ? "<stdin>" : name
    let (source, bytes, note) = try text(name, shown)
    if let entry = Self.known(source, bytes, catalog) {
      return LicenseMatrix.Column(
        name: shown, entry: entry, notes: ["the file has the words of \(entry.id), as the catalogue knows it"]
      )
    }
    let parsed = LicenseParser.shared.parse(source)
    if parsed.clauses.isEmpty { throw FileProblem(message: "\(shown): no clause of a licence could be read") }
    return LicenseMatrix.Column(
      name: shown, entry: CatalogEntry(id: shown, text: source, file: bytes),
      notes: [note, Self.unread(parsed.unheard.count)].compactMap(\.self))
  }

  /// The licence whose official words a text has, and no others.
  static func known(_ source: SourceText, _ bytes: [UInt8], _ catalog: LicenseCatalog) -> CatalogEntry? {
    let found = LicenseIdentifier(catalog).identify(source, file: bytes)
    guard found.unknown.isEmpty, found.matches.count == 1, let match = found.matches.first,
      match.changes.isEmpty, match.relation == .exact || match.relation == .sameWords,
      let entry = catalog.entry(match.license), entry.instead == nil, match.id == entry.id
    else { return nil }
    return entry
  }

  private func text(_ name: String, _ shown: String) throws(FileProblem) -> (SourceText, [UInt8], String?) {
    do {
      return try support.text(name)
    } catch {
      throw FileProblem(message: "\(shown): \(error.message)")
    }
  }

  /// Silence must never read as permission.
  private static func unread(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: "1 operative sentence gave no clause: 'parse' shows it"
    default: "\(count) operative sentences gave no clause: 'parse' shows them"
    }
  }
}
