import Compliance
import LicenseClauses

/// One licence on a page: what a buyer asks first, then each clause in words with its place.
struct LicensePage {
  private let entry: CatalogEntry
  private let speech: ClauseSentence

  init(_ entry: CatalogEntry) { (self.entry, speech) = (entry, ClauseSentence(entry)) }

  /// What stands on the page, in its order.
  var sheet: LicenseSheet {
    LicenseSheet(
      id: entry.id, title: entry.title, facts: facts, short: entry.clauses.isEmpty ? [] : short,
      sections: sections, note: note, sources: entry.texts.map(source))
  }

  private var sections: [LicenseSheet.Section] {
    ClauseKindDescription.Heading.allCases.compactMap { heading in
      let clauses = entry.clauses.filter { ClauseKindDescription.Heading($0) == heading }
      guard !clauses.isEmpty else { return nil }
      return LicenseSheet.Section(
        title: heading.title, lines: heading == .uses ? uses(clauses) : sentences(clauses))
    }
  }

  private var note: String? {
    let hasPolicy = entry.clauses.contains { $0.kind == .usePolicy }
    return hasPolicy && !entry.knowsPolicy
      ? "its use policy is a text of its own, which was not read: what that forbids is not listed here" : nil
  }

  private var facts: [LicenseSheet.Fact] {
    let facts: [(String, String?)] = [
      ("licensor", entry.licensorLine), ("version", entry.version), ("date", entry.date?.description),
      ("also known as", entry.aliases.isEmpty ? nil : entry.aliases.joined(separator: ", ")),
      ("reading", entry.note), ("official text", entry.url), ("replaces", entry.supersedes),
      ("replaced by", entry.supersededBy),
      (
        "note",
        entry.ambiguous.map { "ambiguous: \($0)" } ?? entry.missing.map { "known by name only: \($0)" }
          ?? (entry.source == .facts ? "the clauses follow from public facts, no text was read" : nil)
      ),
    ]
    return facts.compactMap { name, value in value.map { LicenseSheet.Fact(name: name, value: $0) } }
  }

  /// What clauses say, each thing once with all its places.
  private func sentences(_ clauses: [Clause]) -> [LicenseSheet.Line] {
    ClauseText.once(clauses, speech.text).map { LicenseSheet.Line(text: $0.words, places: $0.places) }
  }

  // MARK: In short

  /// The five lines that a buyer needs.
  private var short: [LicenseSheet.Fact] {
    [
      ("commercial use", commerce),
      ("size limits", said([.usageThreshold, .royalty]) ?? (isChecked ? "none" : "none was read")),
      (
        "to show and ship",
        said([
          .modelNaming, .attributionDisplay, .noticeText, .licenseCopy, .shareAlike, .flowDown,
          .retainNotices,
          .changeNotice,
        ]) ?? (isChecked ? "nothing" : "nothing was read")
      ),
      ("training on outputs", said([.outputTraining]) ?? trained ?? "not spoken of"),
      (
        "who may use it",
        said([.territory, .competition, .registration])
          ?? (isChecked ? "nobody is shut out by name" : "no clause was read that shuts anyone out")
      ),
    ].map { LicenseSheet.Fact(name: $0, value: $1) }
  }

  /// Whether somebody has read its texts apart from the grammar: then what is not listed is not there.
  private var isChecked: Bool { entry.knowledge == .checked }

  /// Where models trained on outputs count as derivatives, the terms reach them.
  private var trained: String? {
    let counts = entry.clauses.first { clause in
      if case .derivativeDefinition(let definition) = clause.terms { return definition.distillation }
      return false
    }
    return counts.map { speech.text($0) }
  }

  private var commerce: String {
    let said = entry.clauses.filter { $0.kind == .commercialUse }
    if said.isEmpty {
      return entry.clauses.contains { $0.kind == .grant }
        ? "no clause that was read allows or forbids it as such" : "not spoken of"
    }
    return self.said([.commercialUse]) ?? ""
  }

  /// What the clauses of some kinds say, each thing once.
  private func said(_ kinds: Set<ClauseKind>) -> String? {
    let said = ClauseText.once(entry.clauses.filter { kinds.contains($0.kind) }, speech.text)
    return said.isEmpty ? nil : said.map(\.words).joined(separator: "; ")
  }

  // MARK: Uses

  /// Forbidden uses, a line for each with all its places.
  private func uses(_ clauses: [Clause]) -> [LicenseSheet.Line] {
    let named = clauses.filter { Self.named($0) == nil }
    let lines = ClauseText.uses(named).map {
      LicenseSheet.Line(text: UseWords.word($0.use), places: $0.places)
    }
    let others = Self.ownWords.compactMap { words -> LicenseSheet.Line? in
      let places = clauses.filter { Self.named($0) == words }
      return places.isEmpty ? nil : LicenseSheet.Line(text: words, places: ClauseText.places(places))
    }
    return lines + others
  }

  private static let ownWords = [
    "using outputs against the terms", "using it otherwise than the terms allow",
    "claiming that the licensor endorses the use",
  ]

  /// The words for a ban that names no field of use; nil where a category says it.
  private static func named(_ clause: Clause) -> String? {
    // To claim the licensor's approval is no way of posing as others.
    if clause.terms == .useRestriction([.impersonation]) {
      return clause.details.contains(.endorsement) ? ownWords[2] : nil
    }
    guard clause.terms == .useRestriction([.other]) else { return nil }
    if clause.details.contains(.outputsToo) { return ownWords[0] }
    return clause.details.contains(.onlyAsLicensed) ? ownWords[1] : nil
  }

  /// A text that stands behind the entry: which bytes, and who read them.
  private func source(_ text: CatalogEntry.KnownText) -> LicenseSheet.Source {
    let reader =
      entry.checked.contains(text.name)
      ? "its clauses were labelled by hand, apart from the grammar"
      : entry.source == .facts
        ? "its clauses follow from public facts"
        : "its clauses were read by the grammar of \(text.grammar)"
    return LicenseSheet.Source(
      words: "\(text.name): \(text.lines) lines, SHA-256 \(text.sha256); \(reader)", from: text.from)
  }
}
