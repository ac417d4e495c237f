/// What a text says of itself.
public struct LicenseHeader: Hashable, Sendable {
  /// Its title.
  public var title: String?
  /// Who grants the licence.
  public var licensor: String?
  /// Its version, as written.
  public var version: String?
  /// The version's release or effective date, else the date of the last change; ISO 8601.
  public var date: String?
}

/// Reads the header facts of a text.
struct HeaderReader: Sendable {
  init(_ g: inout GrammarBuilder) {}

  func read(_ document: DocumentFacts, _ s: SentenceReading) -> LicenseHeader {
    LicenseHeader(title: nil, licensor: nil, version: nil, date: nil)
  }
}
