/// A licence of the catalogue as it is embedded in the binary: read only when it is asked for.
struct EmbeddedLicense: Sendable {
  /// Its id.
  let id: StaticString
  /// Its id and aliases, parted by bars.
  let names: StaticString
  /// The whole entry.
  let json: StaticString
}

/// A known text as it is embedded in the binary: what identification needs, read without parsing the entry.
struct EmbeddedText: Sendable {
  let license: StaticString
  let name: StaticString
  let sha256: StaticString
  let words: StaticString
  let fingerprint: StaticString
  let trace: StaticString
}
