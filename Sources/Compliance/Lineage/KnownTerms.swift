import LicenseClauses
import Synchronization

/// The terms of the catalogue's licences, made once for all projects of a run.
final class KnownTerms: Sendable {
  private let known = Mutex<[String: LicenseTerms]>([:])

  /// The terms of an entry of the one catalogue of the run.
  func terms(_ entry: CatalogEntry) -> LicenseTerms {
    if let terms = known.withLock({ $0[entry.id] }) { return terms }
    let terms = LicenseTerms(entry)
    known.withLock { $0[entry.id] = terms }
    return terms
  }
}
