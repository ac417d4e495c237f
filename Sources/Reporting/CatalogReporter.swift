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
    LicensePage(entry).sheet.text(style)
  }

  /// The same in GitHub's Markdown.
  public static func showMarkdown(_ entry: CatalogEntry) -> String { LicensePage(entry).sheet.markdown }

  /// The same as a page for a browser.
  public static func showHTML(_ entry: CatalogEntry) -> String { LicensePage(entry).sheet.html }

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
