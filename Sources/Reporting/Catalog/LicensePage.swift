import Compliance
import LicenseClauses

/// One licence on a page: what a buyer asks first, then each clause in words with its place.
struct LicensePage {
  private let entry: CatalogEntry
  private let style: TerminalStyle
  private let speech: ClauseSentence

  init(_ entry: CatalogEntry, style: TerminalStyle) {
    (self.entry, self.style, speech) = (entry, style, ClauseSentence(entry))
  }

  /// The page.
  var text: String {
    var out = [style.bold("\(SafeText.line(entry.id)): \(SafeText.line(entry.title))")] + facts
    if !entry.clauses.isEmpty { out += ["", style.bold("in short")] + short }
    for heading in ClauseKindDescription.Heading.allCases {
      let clauses = entry.clauses.filter { ClauseKindDescription.Heading($0.terms) == heading }
      guard !clauses.isEmpty else { continue }
      out += ["", style.bold(heading.title)]
      out += heading == .uses ? uses(clauses) : sentences(clauses)
    }
    let hasPolicy = entry.clauses.contains { $0.kind == .usePolicy }
    if hasPolicy, !entry.knowsPolicy {
      out += [
        "", "its use policy is a text of its own, which was not read: what that forbids is not listed here",
      ]
    }
    if !entry.texts.isEmpty {
      out += ["", style.bold("where it comes from")] + entry.texts.map(source)
    }
    return out.joined(separator: "\n") + "\n"
  }

  private var facts: [String] {
    let facts: [(String, String?)] = [
      ("licensor", entry.licensor), ("version", entry.version), ("date", entry.date?.description),
      ("also known as", entry.aliases.isEmpty ? nil : entry.aliases.joined(separator: ", ")),
      ("reading", entry.note), ("official text", entry.url), ("replaces", entry.supersedes),
      ("replaced by", entry.supersededBy),
      (
        "note",
        entry.ambiguous.map { "ambiguous: \($0)" } ?? entry.missing.map { "known by name only: \($0)" }
          ?? (entry.source == .facts ? "the clauses follow from public facts, no text was read" : nil)
      ),
    ]
    return facts.compactMap { name, value in value.map { "  \(name): \(SafeText.line($0))" } }
  }

  /// What clauses say, each thing once with all its places.
  private func sentences(_ clauses: [Clause]) -> [String] {
    var order: [String] = []
    var places: [String: [Clause]] = [:]
    for clause in clauses {
      let text = speech.text(clause)
      if places[text] == nil { order.append(text) }
      places[text, default: []].append(clause)
    }
    return order.map { SafeText.line("  \($0)  (\(ClauseText.places(places[$0] ?? [])))") }
  }

  // MARK: In short

  /// The five lines that a buyer needs.
  private var short: [String] {
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
    ].map { SafeText.line("  \($0.padded(to: 20)) \($1)") }
  }

  /// Whether somebody has read its texts apart from the grammar: then what is not listed is not there.
  private var isChecked: Bool { entry.knowledge == .checked }

  /// Where models trained on outputs count as derivatives, the terms reach them.
  private var trained: String? {
    let counts = entry.clauses.first { clause in
      if case .derivativeDefinition(let definition) = clause.terms { return definition.distillation }
      return false
    }
    return counts.map { speech.text($0) + ": what binds derivatives binds them" }
  }

  private var commerce: String {
    let said = entry.clauses.filter { $0.kind == .commercialUse }
    if said.isEmpty {
      return entry.clauses.contains { $0.kind == .grant }
        ? "no clause allows or forbids it as such; the grant is tied to no purpose" : "not spoken of"
    }
    return self.said([.commercialUse]) ?? ""
  }

  /// What the clauses of some kinds say, each thing once.
  private func said(_ kinds: Set<ClauseKind>) -> String? {
    var sentences: [String] = []
    for clause in entry.clauses where kinds.contains(clause.kind) {
      let text = speech.text(clause)
      if !sentences.contains(text) { sentences.append(text) }
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: "; ")
  }

  // MARK: Uses

  /// Forbidden uses, a line for each with all its places.
  private func uses(_ clauses: [Clause]) -> [String] {
    var places: [UseCategory: [Clause]] = [:]
    for clause in clauses {
      guard case .useRestriction(let categories) = clause.terms else { continue }
      for category in categories.isEmpty ? [.other] : categories {
        places[category, default: []].append(clause)
      }
    }
    return places.keys.sorted().map { category in
      let stands = ClauseText.places(places[category] ?? [])
      return SafeText.line("  \(UseWords.word(category))  (\(stands))")
    }
  }

  /// A text that stands behind the entry: which bytes, and who read them.
  private func source(_ text: CatalogEntry.KnownText) -> String {
    let reader =
      entry.checked.contains(text.name)
      ? "its clauses were labelled by hand, apart from the grammar"
      : entry.source == .facts
        ? "its clauses follow from public facts"
        : "its clauses were read by the grammar of \(text.grammar)"
    let from = text.from.map { "\n    from \(SafeText.line($0))" } ?? ""
    return SafeText.line("  \(text.name): \(text.lines) lines, SHA-256 \(text.sha256); \(reader)") + from
  }
}
