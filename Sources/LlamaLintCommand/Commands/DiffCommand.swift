import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint diff`.
enum DiffCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "diff")
    guard arguments.positionals.count == 2 else { throw support.usage("diff needs two ids or files: A B") }
    do {
      let catalog = try support.catalog()
      // Each is read once: standard input and a shell's pipe can be read no second time.
      let first = try DiffSide.read(arguments.positionals[0], catalog, support)
      let second = try DiffSide.read(arguments.positionals[1], catalog, support)
      let names = [first.name, second.name]
      let isWhole = DiffSide.areWhole(first, second)
      let (before, after) = (first.clauses(isWhole), second.clauses(isWhole))
      let changes = ClauseStrictness.sorted(
        ClauseDiff.changes(from: before, to: after, countingRepeats: false), from: before, to: after
      ).map { change in
        Rated(
          change: change, strictness: ClauseStrictness.of(change, from: before, to: after),
          isOneOfSeveral: ClauseStrictness.isOneOfSeveral(change, from: before, to: after))
      }
      let moved = movedDay(names, before, after, catalog)
      let words = wordChanges(names, second.text, catalog)
      let reworded = ClauseDiff.reworded(from: before, to: after)
      let stricter = changes.contains { $0.strictness > 0 }
      console.out(
        arguments.value("--format") == "json"
          ? json(arguments.positionals, changes, words, stricter, reworded, first.unsure + second.unsure)
            .pretty + "\n"
          : moved
            + text(
              changes, (first.speech, second.speech), words,
              otherwise: words.isEmpty && hasOtherWords(names, catalog))
            + otherWords(reworded) + doubts(first, second) + leftOut(isWhole, first, second))
      switch arguments.value("--fail-on") {
      case "stricter" where stricter: return .findings
      case "any" where !changes.isEmpty || !words.isEmpty: return .findings
      default: return .success
      }
    } catch {
      return support.fail(error.message)
    }
  }

  /// A change with how much it restricts.
  private struct Rated {
    let change: ClauseChange
    let strictness: Int
    /// Whether it is a ban on kinds of use that the other licence forbids too.
    let isOneOfSeveral: Bool
  }

  /// A size that is taken once, on the day of the release, is taken on another day by the licence of another version.
  private static func movedDay(
    _ names: [String], _ before: [Clause], _ after: [Clause], _ catalog: LicenseCatalog
  ) -> String {
    let counts = { (clauses: [Clause]) in
      clauses.contains { clause in
        if case .usageThreshold(let line) = clause.terms { return line.measuredAt == .releaseDate }
        return false
      }
    }
    guard counts(before), counts(after), let old = catalog.entry(names[0])?.date,
      let new = catalog.entry(names[1])?.date, old != new
    else { return "" }
    return "note      the size is that of the release: of \(new); before, of \(old)\n"
  }

  /// Forbidden uses that both have in other words: how far each goes is for a person to compare.
  private static func otherWords(_ reworded: [(before: Clause, after: Clause)]) -> String {
    reworded.map { pair in
      guard case .useRestriction(let uses) = pair.after.terms else { return "" }
      let places = [pair.after, pair.before].map { ClauseText.places([$0]) }
      let row =
        "\(UseWords.list(uses)): forbidden in both, in other words (\(places[0]); before \(places[1])); compare how far"
      return "words     \(SafeText.line(row))\n"
    }.joined()
  }

  /// What stands in words that were changed, and was found by reading the official ones: it may hold, or be gone.
  private static func doubts(_ first: DiffSide, _ second: DiffSide) -> String {
    [first, second].flatMap { side in
      side.unsure.map { clause in
        let row = "\(side.speech.text(clause)) (\(ClauseText.place(clause)))"
        return
          "unsure    \(SafeText.line(row)): its words were changed, and cannot be read anew; compare them\n"
      }
    }.joined()
  }

  /// What was not compared: the use policy of a licence whose other side is a file without one.
  private static func leftOut(_ isWhole: Bool, _ first: DiffSide, _ second: DiffSide) -> String {
    guard !isWhole else { return "" }
    return [first, second].filter { side in side.all.contains { $0.source != nil } }.map { side in
      "note      the use policy of \(side.name), a text of its own, is compared with nothing: the file does not hold it\n"
    }.joined()
  }

  /// The words in which a file differs from a known licence; none where the second is no file, or of the same words.
  private static func wordChanges(_ names: [String], _ source: SourceText?, _ catalog: LicenseCatalog)
    -> [WordChange]
  {
    guard let entry = catalog.entry(names[0]), let source, names[0] != names[1] else { return [] }
    let identifier = LicenseIdentifier(catalog)
    // As `identify` finds them, with what stands before and behind the licence; else those of the licence alone.
    let found = identifier.identify(source, file: source.bytes).matches.filter { $0.license == entry.id }
    let changes = found.flatMap(\.wordChanges)
    return changes.isEmpty ? identifier.wordChanges(from: entry.id, to: source) : changes
  }

  /// Whether two licences of the catalogue have texts of other words: without the texts, these cannot be shown.
  private static func hasOtherWords(_ names: [String], _ catalog: LicenseCatalog) -> Bool {
    let words = names.compactMap { name in catalog.entry(name).map { Set($0.texts.map(\.words)) } }
    return words.count == 2 && !words[0].isEmpty && !words[1].isEmpty && words[0] != words[1]
  }

  private static func text(
    _ changes: [Rated], _ speeches: (ClauseSentence, ClauseSentence), _ words: [WordChange],
    otherwise hasOtherWords: Bool
  ) -> String {
    let passages = words.map { "words     \(SafeText.line(ChangeText.line($0)))\n" }.joined()
    if changes.isEmpty {
      let aside = hasOtherWords ? "; the texts have other words, which are not kept here" : ""
      return passages + "no clause differs\(aside)\n"
    }
    let rows = changes.map { change in
      let word = change.strictness > 0 ? "stricter" : change.strictness < 0 ? "looser  " : "other   "
      let line = ChangeText.line(change.change, from: speeches.0, to: speeches.1)
      return "\(word)  \(SafeText.line(line + aside(change)))\n"
    }
    return rows.joined() + passages
      + "\(changes.count) \(changes.count == 1 ? "clause differs" : "clauses differ"); \(direction(changes))\n"
  }

  /// Why a ban that came or went restricts neither more nor less, or what more or less there is of it.
  private static func aside(_ rated: Rated) -> String {
    if rated.isOneOfSeveral, rated.strictness != 0 {
      return rated.strictness > 0
        ? "; one ban more, of kinds of use that were forbidden before: read what it adds"
        : "; one ban less, of kinds of use that stay forbidden: read what it leaves out"
    }
    guard rated.strictness == 0, rated.change.change != .changed,
      (rated.change.after ?? rated.change.before)?.kind == .useRestriction
    else { return "" }
    return "; uses of that kind are forbidden in both, and how far is not compared"
  }

  /// In which way the second licence differs on the whole.
  private static func direction(_ changes: [Rated]) -> String {
    let signs = Set(changes.map { $0.strictness.signum() })
    return switch (signs.contains(1), signs.contains(-1)) {
    case (true, true): "the second is stricter in some and looser in others"
    case (true, false): "the second is stricter"
    case (false, true): "the second is looser"
    case (false, false): "whether the second is stricter is for a reader to say"
    }
  }

  private static func json(
    _ names: [String], _ changes: [Rated], _ words: [WordChange], _ stricter: Bool,
    _ reworded: [(before: Clause, after: Clause)], _ unsure: [Clause]
  ) -> JSON {
    .object([
      ("before", .string(names[0])), ("after", .string(names[1])), ("stricter", .bool(stricter)),
      ("changes", .array(changes.map { CatalogReporter.changeJSON($0.change) })),
      ("words", .array(words.map(CatalogReporter.wordsJSON))),
      ("unsure", .array(unsure.map { $0.json() })),
      (
        "reworded",
        .array(reworded.map { .object([("before", $0.before.json()), ("after", $0.after.json())]) })
      ),
    ])
  }
}
