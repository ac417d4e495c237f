import Audit
import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint show` and `explain`.
enum CatalogCommands {
  static func show(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "show")
    guard let name = arguments.positionals.first, arguments.positionals.count == 1 else {
      throw support.usage("show needs one ID")
    }
    do {
      let catalog = try support.catalog()
      guard let entry = catalog.entry(name) else { return support.fail(unknown(name, catalog)) }
      console.out(page(entry, arguments.value("--format"), support.style))
      return .success
    } catch {
      return support.fail(error.message)
    }
  }

  private static func page(_ entry: CatalogEntry, _ format: String?, _ style: TerminalStyle) -> String {
    switch format {
    case "json": entry.json.pretty + "\n"
    case "markdown": CatalogReporter.showMarkdown(entry)
    case "html": CatalogReporter.showHTML(entry)
    default: CatalogReporter.show(entry, style: style)
    }
  }

  static func unknown(_ name: String, _ catalog: LicenseCatalog) -> String {
    let near = LicenseSuggestion.hint(name, catalog) ?? "llama-lint list shows all ids"
    return "no licence is known as '\(name)'; \(near)"
  }

  static func explain(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "explain")
    guard let name = arguments.positionals.first else {
      console.out(CatalogReporter.explainable(rules, termsToKnow, style: support.style))
      return .success
    }
    do {
      let entries = try support.catalog().entries
      if let rule = rules.first(where: { $0.name == name }) {
        // A rule rests on the kind that it is named after; others only help it to decide.
        let kinds = ClauseKind(rawValue: rule.name).map { [$0] } ?? rule.clauses
        let ids = entries.filter { $0.clauses.contains { kinds.contains($0.kind) } }.map(\.id)
        console.out(CatalogReporter.explain(rule, licenses: ids, style: support.style))
      } else if let kind = termsToKnow.first(where: { $0.rawValue == name }) {
        let ids = entries.filter { $0.clauses.contains { $0.kind == kind } }.map(\.id)
        console.out(CatalogReporter.explain(kind, licenses: ids, style: support.style))
      } else {
        let names = rules.map(\.name) + termsToKnow.map(\.rawValue)
        let near =
          Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
          ?? "llama-lint explain lists all rules and terms"
        return support.fail("no rule or clause is named '\(name)'; \(near)")
      }
      return .success
    } catch {
      return support.fail(error.message)
    }
  }

  /// The rules of `check`, and those of `audit`.
  private static var rules: [RuleDescription] { RuleRegistry.descriptions + AuditRules.descriptions }

  /// The kinds of clauses that no rule judges: `check` is silent about them, and whoever signs should know them.
  private static var termsToKnow: [ClauseKind] {
    let judged = Set(RuleRegistry.descriptions.flatMap(\.clauses))
    return ClauseKind.allCases.filter { !judged.contains($0) }
  }
}
