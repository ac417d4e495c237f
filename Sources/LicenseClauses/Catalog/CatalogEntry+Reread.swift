extension CatalogEntry {
  /// The entry read anew from its texts.
  /// - Parameter text: The bytes of the official text with a name.
  /// - Returns: The entry; nil where a text is missing.
  public func reread(_ text: (String) -> [UInt8]?) -> CatalogEntry? {
    var entry = self
    entry.texts = []
    entry.clauses = clauses.filter { source == .facts || checked.contains($0.source ?? id) }
    var read: [Clause] = []
    for official in texts {
      guard let bytes = text(official.file ?? official.name) else { return nil }
      let source = SourceText(bytes)
      var fresh = KnownText(name: official.name, source, file: bytes)
      (fresh.file, fresh.from) = (official.file, official.from)
      entry.texts.append(fresh)
      // What follows from public facts stays; the text is there to be known by.
      if self.source == .facts { continue }
      // The agreement's clauses go without a source: it is the entry itself.
      let clauses = LicenseParser.shared.parse(source).clauses.map { clause in
        var known = clause.withoutWords
        known.source = official.name == id ? nil : official.name
        if checked.contains(official.name) { known.wording = clause.sentence }
        return known
      }
      if checked.contains(official.name) {
        read += clauses
        entry.noteDetails(of: official.name, source)
      } else {
        entry.clauses += clauses
      }
    }
    entry.compare(read)
    entry.noteWording(text)
    return entry
  }

  /// Notes the words of each forbidden use.
  private mutating func noteWording(_ text: (String) -> [UInt8]?) {
    let names = ClauseWording.hashes(title)
    for known in texts {
      guard let bytes = text(known.file ?? known.name) else { continue }
      let source = SourceText(bytes)
      let words = WordFingerprint(source).words
      for place in clauses.indices
      where clauses[place].kind == .useRestriction && (clauses[place].source ?? id) == known.name {
        clauses[place].wording = ClauseWording.number(
          clauses[place].lines, words, of: source, without: names)
      }
    }
  }

  /// Notes what the text says beyond the parameters of the labels, where the grammar reads none of them.
  private mutating func noteDetails(of text: String, _ source: SourceText) {
    let places = clauses.indices.filter { (clauses[$0].source ?? id) == text }
    let details = LicenseParser.shared.details(of: places.map { clauses[$0] }, in: source)
    for (place, details) in zip(places, details) { clauses[place].details = details }
  }

  /// Notes where the grammar reads checked texts otherwise than the labels do; where it reads the same, what it notes
  /// beyond them is taken over.
  private mutating func compare(_ read: [Clause]) {
    var (extra, missing) = (read, [Clause]())
    for place in clauses.indices where checked.contains(clauses[place].source ?? id) {
      let clause = clauses[place]
      let same = extra.firstIndex { other in
        other.terms.isSame(as: clause.terms) && other.source == clause.source
          && other.lines.overlaps(clause.lines)
      }
      if let same {
        let read = extra.remove(at: same)
        // A label may span items of which the grammar reads one: what the others say was noted by their lines.
        let details = Set(read.details).union(read.lines == clause.lines ? [] : clause.details)
        (clauses[place].terms, clauses[place].details) = (read.terms, details.sorted())
        if clause.lines == read.lines { clauses[place].section = read.section }
      } else {
        missing.append(clauses[place])
      }
    }
    (unread, misread) = (missing, extra)
  }
}

extension ClauseTerms {
  /// Whether two state the same; what the grammar notes beyond the vocabulary of labels does not count.
  fileprivate func isSame(as other: ClauseTerms) -> Bool {
    switch (self, other) {
    case (.grant(var a), .grant(var b)):
      (a.rights, b.rights) = ([], [])
      return a == b
    case (.redistribution(let a), .redistribution(let b)):
      return a.permission == b.permission && a.acts == b.acts
    case (.termination(let a), .termination(let b)): return a.trigger == b.trigger && a.deletion == b.deletion
    case (.noticeText(let a, _), .noticeText(let b, _)): return a == b
    case (.attributionDisplay(let a), .attributionDisplay(let b)):
      return a.phrase == b.phrase && a.when == b.when
    default: return self == other
    }
  }
}
