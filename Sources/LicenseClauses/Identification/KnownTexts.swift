import Synchronization

/// The known texts of a catalogue, read when they are first asked for: most verdicts ask for none.
final class KnownTexts: Sendable {
  private let catalog: LicenseCatalog
  private let read = Mutex<[KnownText]?>(nil)

  init(_ catalog: LicenseCatalog) { self.catalog = catalog }

  /// The texts: the user's own first.
  var all: [KnownText] {
    read.withLock { read in
      if let known = read { return known }
      let known = KnownText.all(of: catalog)
      read = known
      return known
    }
  }
}
