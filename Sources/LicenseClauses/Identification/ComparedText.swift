/// A known text as identification needs it: digests, fingerprint, and a symbol for each word.
struct ComparedText: Sendable {
  let name: String
  let license: String
  let sha256: String
  let words: String
  let hashes: [UInt32]
  let trace: Trace

  /// The symbols, decoded when somebody asks for them.
  enum Trace: Sendable {
    case embedded(StaticString)
    case given(String)
  }

  /// The symbols of its words.
  var symbols: [UInt8] {
    switch trace {
    case .embedded(let text):
      WordFingerprint.symbols(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) ?? []
    case .given(let text): WordFingerprint.symbols(text.utf8) ?? []
    }
  }

  /// The texts of a catalogue: the user's own first, then the built-in ones that these do not replace.
  static func all(of catalog: LicenseCatalog) -> [ComparedText] {
    let own = catalog.added.flatMap { entry in
      entry.texts.map { text in
        ComparedText(
          name: text.name, license: entry.id, sha256: text.sha256, words: text.words,
          hashes: WordFingerprint.decode(text.fingerprint.utf8) ?? [], trace: .given(text.trace))
      }
    }
    let replaced = Set(catalog.added.map(\.id))
    return own + embedded.filter { !replaced.contains($0.license) }
  }

  private static let embedded: [ComparedText] = EmbeddedText.all.map { text in
    ComparedText(
      name: text.name.description, license: text.license.description, sha256: text.sha256.description,
      words: text.words.description,
      hashes: WordFingerprint.decode(
        UnsafeBufferPointer(start: text.fingerprint.utf8Start, count: text.fingerprint.utf8CodeUnitCount))
        ?? [], trace: .embedded(text.trace))
  }

  /// The share of runs that two texts have in common, from 0 to 1.
  func similarity(_ other: [UInt32]) -> Double {
    2 * Double(Self.common(hashes, other)) / Double(max(1, hashes.count + other.count))
  }

  /// The share of this text's runs that another holds, from 0 to 1.
  func containment(in other: [UInt32]) -> Double {
    Double(Self.common(hashes, other)) / Double(max(1, hashes.count))
  }

  /// How many values two sorted lists share.
  static func common(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        count += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
