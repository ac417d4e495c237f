package import LicenseClauses

/// A text that is an edit of a known licence, read as `check` reads it: where its words are the official ones, the known
/// clauses stand, and only what was changed is read anew.
package struct EditedLicense {
  /// The clauses of the text, those of the agreement without a source.
  package let clauses: [Clause]
  /// What the text is an edit of.
  package let entry: CatalogEntry
  /// Those of them that stand in changed words, and are known only of the official ones: whether they still hold, a person
  /// must see.
  package let unsure: [Clause]

  /// Reads a text as an edit of whichever licence it is one of.
  /// - Parameters:
  ///   - source: The text.
  ///   - bytes: Its bytes.
  ///   - catalog: Where the licence is known; nil comes of a text that is no edit of one.
  package init?(_ source: SourceText, _ bytes: [UInt8], _ catalog: LicenseCatalog) {
    var reader = TextReader(catalog, LicenseIdentifier(catalog))
    let path = "text"
    let reading = reader.read(path, bytes)
    guard reading.known.count == 1, let terms = reading.known.first, let entry = catalog.entry(terms.id)
    else {
      return nil
    }
    self.entry = entry
    // What the licence says in texts that the file does not hold is no part of it.
    let texts = Set(reading.found.matches.map(\.id))
    let held = texts.union([path])
    let own = (terms.clauses + (reading.rest?.clauses ?? [])).filter { held.contains($0.source ?? terms.id) }
    // A file that holds one text is about that text, be it the agreement or its policy.
    let alone = texts.count == 1 ? texts : [terms.id]
    // Lines of the official text are those of the file where both have as many.
    let changes = reading.found.matches.filter { $0.relation == .edited && Self.hasLines(of: entry, $0) }
      .flatMap(\.wordChanges)
    unsure = own.filter { clause in
      clause.source != path && changes.contains { $0.lines.overlaps(clause.lines) }
    }
    clauses = own.map { clause in
      var clause = clause
      if clause.source == path || clause.source.map(alone.contains) ?? false { clause.source = nil }
      return clause
    }
  }

  /// Whether a file has a text in as many lines as the official one, but for a few.
  private static func hasLines(of entry: CatalogEntry, _ match: LicenseMatch) -> Bool {
    entry.texts.contains { $0.name == match.id && abs($0.lines - match.lines.count) <= 2 }
  }
}
