import Compliance
import LicenseClauses

/// Reports files that say different things of one model's licence.
struct SourceConflictRule: AuditRule {
  static let description = RuleDescription(
    name: "source-conflict",
    summary: "Two files say different things of one model's licence.",
    rationale:
      "A card that says one licence beside a file that holds another leaves everyone to pick; which one the licensor granted decides, and only the licensor can tell. Both are judged until then.",
    clauses: [], facts: [],
    example: "a README.md with \"license: apache-2.0\" beside a LICENSE that is the Llama 3.1 licence",
    remedy: "Ask whoever published the model which licence it is under, and mend the other file.")

  func findings(_ artifact: Artifact, _ graph: AuditGraph, _ book: LicenseNames) -> [Finding] {
    let declared = artifact.declared.filter { !book.isOpen($0.name) }
    return between(declared, artifact, book) + texts(declared, artifact, book)
      + maker(declared, artifact, book)
  }

  /// Files that declare two licences; one file that names several means all of them.
  private func between(_ declared: [Artifact.Declared], _ artifact: Artifact, _ book: LicenseNames)
    -> [Finding]
  {
    guard let first = declared.first else { return [] }
    let own = Set(declared.filter { $0.place.path == first.place.path }.map { book.id($0.name) })
    var seen = own
    return declared.compactMap { other in
      guard seen.insert(book.id(other.name)).inserted else { return nil }
      return conflict(
        artifact, "\(first.place) says '\(first.name)', and \(other.place) says '\(other.name)'",
        at: first.place)
    }
  }

  /// A text in the words of a licence that no file declares.
  private func texts(_ declared: [Artifact.Declared], _ artifact: Artifact, _ book: LicenseNames)
    -> [Finding]
  {
    guard let first = declared.first else { return [] }
    let names = Set(declared.map { book.id($0.name) })
    let known = artifact.licenses.filter { $0.license != nil }
    // A name that no catalogue knows contradicts no text.
    guard declared.contains(where: { book.isKnown($0.name) }), let text = known.first,
      let license = text.license,
      !known.contains(where: { text in names.contains { book.catalog.isOneLine($0, text.license ?? "") } })
    else { return [] }
    return [
      conflict(
        artifact, "\(first.place) says '\(first.name)', and \(text.path) is \(license)", at: first.place)
    ]
  }

  /// A model of a well-known name that declares another licence than its maker's.
  private func maker(_ declared: [Artifact.Declared], _ artifact: Artifact, _ book: LicenseNames)
    -> [Finding]
  {
    guard let first = declared.first, artifact.bases.isEmpty, let known = KnownModel.named(artifact.name),
      let maker = book.catalog.entry(known.license), maker.instead == nil,
      !declared.contains(where: { book.catalog.isOneLine(book.id($0.name), maker.id) })
    else { return [] }
    return [
      finding(
        .review, artifact,
        "\(first.place) says '\(first.name)', and the maker of \(artifact.name) publishes it under \(maker.id) (\(known.source))",
        fix: "look at the maker's page, and declare what is granted there", at: first.place)
    ]
  }

  private func conflict(_ artifact: Artifact, _ message: String, at place: Place) -> Finding {
    finding(
      .violation, artifact, message,
      fix: "ask whoever published it which licence it is under, and mend the other file", at: place)
  }
}
