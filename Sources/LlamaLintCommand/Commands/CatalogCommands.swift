import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint list`, `show` and `explain`.
enum CatalogCommands {
  static func list(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "list")
    let wanted = arguments.all("--with").compactMap(ClauseKind.init(rawValue:))
    do {
      let entries = try support.catalog().entries.filter { entry in
        wanted.allSatisfy { kind in entry.clauses.contains { $0.kind == kind } }
      }
      console.out(
        arguments.value("--format") == "json"
          ? CatalogReporter.listJSON(entries).pretty + "\n" : CatalogReporter.list(entries))
      return .success
    } catch {
      return support.fail(error.message)
    }
  }

  static func show(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "show")
    guard let name = arguments.positionals.first, arguments.positionals.count == 1 else {
      throw support.usage("show needs one ID")
    }
    do {
      let catalog = try support.catalog()
      guard let entry = catalog.entry(name) else { return support.fail(unknown(name, catalog)) }
      console.out(
        arguments.value("--format") == "json"
          ? entry.json.pretty + "\n" : CatalogReporter.show(entry, style: support.style))
      return .success
    } catch {
      return support.fail(error.message)
    }
  }

  static func unknown(_ name: String, _ catalog: LicenseCatalog) -> String {
    let near =
      Suggestion.nearest(to: name, among: catalog.ids).map { "did you mean '\($0)'?" }
      ?? "llama-lint list shows all ids"
    return "no licence is known as '\(name)'; \(near)"
  }

  static func explain(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "explain")
    guard let name = arguments.positionals.first else {
      let width = RuleRegistry.names.map(\.count).max() ?? 0
      console.out(RuleRegistry.descriptions.map { "\($0.name.padded(to: width))  \($0.summary)\n" }.joined())
      return .success
    }
    guard let rule = RuleRegistry.descriptions.first(where: { $0.name == name }) else {
      let near =
        Suggestion.nearest(to: name, among: RuleRegistry.names).map { "did you mean '\($0)'?" }
        ?? "llama-lint explain lists all rules"
      return support.fail("no rule is named '\(name)'; \(near)")
    }
    do {
      let licenses = try support.catalog().entries.filter { entry in
        entry.clauses.contains { rule.clauses.contains($0.kind) }
      }.map(\.id)
      console.out(CatalogReporter.explain(rule, licenses: licenses, style: support.style))
      return .success
    } catch {
      return support.fail(error.message)
    }
  }
}
