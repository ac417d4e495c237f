package import LicenseClauses

/// A text that is an edit of a known licence, read as `check` reads it: where its words are the official ones, the known
/// clauses stand, and only what was changed is read anew.
package enum EditedLicense {
  /// The clauses of a text as an edit of whichever licence it is one of.
  /// - Parameters:
  ///   - source: The text.
  ///   - bytes: Its bytes.
  ///   - catalog: Where the licence is known.
  /// - Returns: The clauses of the text, those of the agreement without a source; nil where it is no edit of one.
  package static func clauses(
    _ source: SourceText, _ bytes: [UInt8], _ catalog: LicenseCatalog
  ) -> [Clause]? {
    var reader = TextReader(catalog, LicenseIdentifier(catalog))
    let path = "text"
    let reading = reader.read(path, bytes)
    guard reading.known.count == 1, let terms = reading.known.first else { return nil }
    // What the licence says in texts that the file does not hold is no part of it.
    let held = Set(reading.found.matches.map(\.id) + [path])
    let own = (terms.clauses + (reading.rest?.clauses ?? [])).filter { held.contains($0.source ?? terms.id) }
    return own.map { clause in
      var clause = clause
      if clause.source == path || clause.source == terms.id { clause.source = nil }
      return clause
    }
  }
}
