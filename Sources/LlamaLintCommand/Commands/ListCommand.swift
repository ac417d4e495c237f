import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint list`: the licences of the catalogue, or those that words and filters name.
enum ListCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "list")
    do {
      let catalog = try support.catalog()
      let all = catalog.entries
      // A word that nothing has is a slip, and said as such: an empty list would read as "there is none".
      for word in arguments.positionals where !all.contains(where: { has($0, word) }) {
        let near = LicenseSuggestion.hint(word, catalog).map { "; \($0)" } ?? ""
        return support.fail("no licence has '\(word)' in its names, title, licensor or works\(near)")
      }
      let entries = all.filter { isWanted($0, arguments) }
      if entries.isEmpty { return support.fail("no licence is all of that; ask for less at once") }
      console.out(
        arguments.value("--format") == "json"
          ? CatalogReporter.listJSON(entries).pretty + "\n" : CatalogReporter.list(entries))
      return .success
    } catch {
      return support.fail(error.message)
    }
  }

  private static func isWanted(_ entry: CatalogEntry, _ arguments: Arguments) -> Bool {
    let kinds = arguments.all("--with").compactMap(ClauseKind.init(rawValue:))
    let classes = arguments.all("--class").compactMap(LicenseCategory.init(rawValue:))
    return arguments.positionals.allSatisfy { has(entry, $0) }
      && kinds.allSatisfy { kind in entry.clauses.contains { $0.kind == kind } }
      && (classes.isEmpty || entry.category.map(classes.contains) == true)
      && (arguments.value("--licensor").map { contains(entry.licensor ?? "", $0) } ?? true)
  }

  /// Whether a word stands in what an entry is known by.
  private static func has(_ entry: CatalogEntry, _ word: String) -> Bool {
    ([entry.id, entry.title, entry.licensor ?? ""] + entry.aliases + entry.appliesTo).contains {
      contains($0, word)
    }
  }

  private static func contains(_ text: String, _ word: String) -> Bool {
    text.lowercased().contains(word.lowercased())
  }
}
