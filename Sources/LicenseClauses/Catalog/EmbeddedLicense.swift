/// A licence of the catalogue as it is embedded in the binary: read only when it is asked for.
struct EmbeddedLicense: Sendable {
  /// Its id.
  let id: StaticString
  /// Its id and aliases, parted by bars.
  let names: StaticString
  /// The digest of the official text's words.
  let words: StaticString
  /// The whole entry.
  let json: StaticString
}
