import Synchronization

/// The known texts of a catalogue. Digests are compared as they stand in the binary; fingerprints are read when they are
/// first asked for: most files are the very text, and most verdicts ask for none.
final class KnownTexts: Sendable {
  /// A text's name, and the licence that it belongs to.
  struct Name: Sendable {
    let name: String
    let license: String
  }

  private let catalog: LicenseCatalog
  private let read = Mutex<[ComparedText]?>(nil)

  init(_ catalog: LicenseCatalog) { self.catalog = catalog }

  /// The texts: the user's own first.
  var all: [ComparedText] {
    read.withLock { read in
      if let known = read { return known }
      let known = ComparedText.all(of: catalog)
      read = known
      return known
    }
  }

  /// The text of a SHA-256 digest, in hex.
  func exact(_ digest: String) -> Name? { first(digest, \.sha256, \.sha256) }

  /// The text whose words in order have a digest.
  func sameWords(_ digest: String) -> Name? { first(digest, \.words, \.words) }

  private func first(
    _ digest: String, _ own: KeyPath<CatalogEntry.KnownText, String>,
    _ embedded: KeyPath<EmbeddedText, StaticString>
  ) -> Name? {
    for entry in catalog.added {
      if let text = entry.texts.first(where: { $0[keyPath: own] == digest }) {
        return Name(name: text.name, license: entry.id)
      }
    }
    let text = EmbeddedText.all.first { text in
      Self.isSame(text[keyPath: embedded], digest)
        && !catalog.added.contains { Self.isSame(text.license, $0.id) }
    }
    return text.map { Name(name: $0.name.description, license: $0.license.description) }
  }

  private static func isSame(_ text: StaticString, _ other: String) -> Bool {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount).elementsEqual(other.utf8)
  }
}
