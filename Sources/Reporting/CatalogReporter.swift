public import Compliance
public import LicenseClauses
public import PositionedJSON

/// What `list`, `show`, `identify`, `diff` and `explain` print.
public enum CatalogReporter {
  // MARK: list

  /// The entries, a line each: id, class, how it is known, licensor, and the title or what to write instead.
  public static func list(_ entries: [CatalogEntry]) -> String {
    let rows = entries.map { entry in
      [
        entry.id, entry.category?.rawValue ?? "-", entry.knowledge.rawValue, entry.licensor ?? "-",
        entry.instead ?? entry.title,
      ].map(SafeText.line)
    }
    let widths = (0..<4).map { column in min(44, rows.map { $0[column].count }.max() ?? 0) }
    return rows.map { row in
      zip(row, widths).map { $0.padded(to: $1) + "  " }.joined() + row[4] + "\n"
    }.joined()
  }

  /// The entries as JSON.
  public static func listJSON(_ entries: [CatalogEntry]) -> JSON {
    .array(
      entries.map { entry in
        .object([
          ("id", .string(entry.id)), ("title", .string(entry.title)), ("licensor", .optional(entry.licensor)),
          ("version", .optional(entry.version)),
          ("date", .optional(entry.date?.description)), ("aliases", .array(entry.aliases.map(JSON.string))),
          ("source", .string(entry.source.rawValue)), ("knowledge", .string(entry.knowledge.rawValue)),
          ("ambiguous", .optional(entry.ambiguous)), ("missing", .optional(entry.missing)),
          ("category", .optional(entry.category?.rawValue)), ("url", .optional(entry.url)),
          ("kinds", .array(Set(entry.clauses.map(\.kind.rawValue)).sorted().map(JSON.string))),
        ])
      })
  }

  // MARK: show

  /// One licence on a page: what it lets you do, demands, forbids, and what ends it.
  public static func show(_ entry: CatalogEntry, style: TerminalStyle) -> String {
    var out = [style.bold("\(SafeText.line(entry.id)): \(SafeText.line(entry.title))")]
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
    out += facts.compactMap { name, value in value.map { "  \(name): \(SafeText.line($0))" } }
    for (title, kinds) in groups {
      let clauses = entry.clauses.filter { kinds.contains($0.kind) }
      guard !clauses.isEmpty else { continue }
      out += ["", style.bold(title)]
      out += clauses.map { clause in
        let parameters = ClauseText.parameters(clause)
        return SafeText.line(
          "  \(clause.kind.rawValue)\(parameters.isEmpty ? "" : ": \(parameters)")  (\(ClauseText.place(clause)))"
        )
      }
    }
    if !entry.texts.isEmpty {
      out += ["", style.bold("where it comes from")] + entry.texts.map { source($0, entry) }
    }
    return out.joined(separator: "\n") + "\n"
  }

  /// A text that stands behind an entry: which bytes, and who read them.
  private static func source(_ text: CatalogEntry.KnownText, _ entry: CatalogEntry) -> String {
    let reader =
      entry.checked.contains(text.name)
      ? "its clauses were labelled by hand, apart from the grammar"
      : entry.source == .facts
        ? "its clauses follow from public facts" : "its clauses were read by the grammar"
    return SafeText.line("  \(text.name): \(text.lines) lines, SHA-256 \(text.sha256); \(reader)")
  }

  private static let groups: [(String, Set<ClauseKind>)] = [
    ("what it lets you do", [.grant, .integratedProductExemption, .outputOwnership, .derivativeOwnership]),
    (
      "what it demands",
      [
        .attributionDisplay, .noticeText, .licenseCopy, .changeNotice, .retainNotices, .modelNaming,
        .flowDown, .shareAlike, .registration, .royalty,
        .aiDisclosure, .usePolicy, .exportControl, .indemnity, .derivativeDefinition,
      ]
    ),
    (
      "what it limits or forbids",
      [
        .commercialUse, .usageThreshold, .outputTraining, .useRestriction, .territory, .redistribution,
        .competition, .reverseEngineering, .trademark,
      ]
    ),
    ("what ends or changes it", [.termination, .licenseUpdate, .remoteRestriction]),
    ("the rest", [.feedback, .warrantyDisclaimer, .liabilityLimit, .governingLaw]),
  ]

  // MARK: explain

  /// The page of a kind of clause that no rule judges.
  public static func explain(_ kind: ClauseKind, licenses: [String], style: TerminalStyle) -> String {
    let list = licenses.isEmpty ? "none" : licenses.joined(separator: ", ")
    return """
      \(style.bold(kind.rawValue))

      \(kind.summary)

      A term to know: no fact of a manifest can show whether it is kept, so 'check' is silent about it.
      'parse' and 'show' tell where it stands.

      \(style.bold("licences that have it (\(licenses.count))"))
        \(list)

      """
  }

  /// All rules, and the kinds of clauses that none of them judges.
  public static func explainable(_ rules: [RuleDescription], _ terms: [ClauseKind], style: TerminalStyle)
    -> String
  {
    let width = (rules.map(\.name.count) + terms.map(\.rawValue.count)).max() ?? 0
    let rows = rules.map { "\($0.name.padded(to: width))  \($0.summary)\n" }.joined()
    let rest = terms.map { "\($0.rawValue.padded(to: width))  \($0.summary)\n" }.joined()
    return rows + "\n" + style.bold("terms to know, which no rule judges") + "\n" + rest
  }

  /// A rule's page.
  public static func explain(_ rule: RuleDescription, licenses: [String], style: TerminalStyle) -> String {
    var out = [
      style.bold(rule.name), "", rule.summary, "", rule.rationale, "", style.bold("example"),
      "  \(rule.example)", "", style.bold("remedy"), "  \(rule.remedy)",
    ]
    if !rule.clauses.isEmpty {
      out += ["", style.bold("clauses"), "  " + rule.clauses.map(\.rawValue).joined(separator: ", ")]
      out += [
        "", style.bold("licences that have them (\(licenses.count))"),
        "  " + (licenses.isEmpty ? "none" : licenses.joined(separator: ", ")),
      ]
    }
    return out.joined(separator: "\n") + "\n"
  }
}
