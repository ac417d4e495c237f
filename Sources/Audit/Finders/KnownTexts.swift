import LicenseClauses
import Synchronization

/// The licence texts that were seen, and what they are: each is identified once and kept once, however many folders hold
/// it, and whoever of several threads reads it.
final class KnownTexts: Sendable {
  private struct Known {
    let bytes: [UInt8]
    let found: Identification
  }

  private let identifier: LicenseIdentifier
  private let known = Mutex<[String: Known]>([:])

  /// An empty memory, for the licences of a catalogue.
  init(_ catalog: LicenseCatalog) { identifier = LicenseIdentifier(catalog) }

  /// A text and what it is. Two threads that meet a new text at once both identify it, and find the same.
  func text(_ bytes: [UInt8], _ path: String) -> FoundText {
    let digest = SHA256.hex(bytes)
    let hit = known.withLock { $0[digest] } ?? identified(bytes, digest)
    return FoundText(path: path, bytes: hit.bytes, identification: hit.found)
  }

  private func identified(_ bytes: [UInt8], _ digest: String) -> Known {
    let new = Known(bytes: bytes, found: identifier.identify(SourceText(bytes), file: bytes))
    return known.withLock { known in
      let kept = known[digest] ?? new
      known[digest] = kept
      return kept
    }
  }
}
