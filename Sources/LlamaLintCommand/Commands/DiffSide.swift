import Compliance
import LicenseClauses

/// One of the two licences that `diff` compares: its clauses, and its text where that is a file.
struct DiffSide {
  /// The licence's id, else the file's name.
  let name: String
  /// All of its clauses, those of its use policy with the policy's name.
  let all: [Clause]
  /// Its text, where a file was given.
  let text: SourceText?
  /// Those of them, of a core kind, that stand in changed words of a known licence, and are known only of its own words.
  let unsure: [Clause]
  /// Whether that is a file of other words than a known licence's.
  let isOther: Bool
  /// Its clauses in words.
  let speech: ClauseSentence

  /// All clauses, or those of the agreement alone.
  func clauses(_ isWhole: Bool) -> [Clause] { all.filter { isWhole || $0.source == nil } }

  /// Whether the use policies are compared too.
  ///
  /// A policy is part of an entry and seldom of a file: a file is compared with the agreement alone, unless that leaves
  /// more of what the file says without its like, as where the policy stands in the file itself.
  static func areWhole(_ first: DiffSide, _ second: DiffSide) -> Bool {
    guard first.isOther || second.isOther else { return true }
    let counts = [true, false].map { isWhole in
      ClauseDiff.changes(
        from: first.clauses(isWhole), to: second.clauses(isWhole), countingRepeats: false
      ).count { $0.after == nil && first.isOther || $0.before == nil && second.isOther }
    }
    let haveBoth = [first, second].allSatisfy { side in side.all.contains { $0.source != nil } }
    return counts[0] < counts[1] || counts[0] == counts[1] && haveBoth
  }

  /// An id of the catalogue first, else a file; one with the words of a known licence is that licence.
  static func read(_ name: String, _ catalog: LicenseCatalog, _ support: CommandSupport)
    throws(FileProblem) -> DiffSide
  {
    if let entry = catalog.entry(name) {
      if let instead = entry.instead {
        throw FileProblem(message: "'\(name)' names no single licence: \(instead)")
      }
      return DiffSide(name: name, of: entry, text: nil)
    }
    do {
      let (source, bytes, _) = try support.text(name)
      if let entry = LicenseLookup.known(source, bytes, catalog) {
        return DiffSide(name: entry.id, of: entry, text: source)
      }
      return DiffSide(file: name, source, catalog)
    } catch {
      throw FileProblem(message: "\(name): \(error.message), and \(CatalogCommands.unknown(name, catalog))")
    }
  }

  private init(name: String, of entry: CatalogEntry, text: SourceText?) {
    (self.name, all, self.text, isOther) = (name, entry.clauses, text, false)
    unsure = []
    speech = ClauseSentence(entry)
  }

  /// A file of other words; of one that is an edit of a known licence, what the edit left alone says what it said.
  private init(file: String, _ source: SourceText, _ catalog: LicenseCatalog) {
    let parsed = LicenseParser.shared.parse(source)
    let edited = EditedLicense(source, source.bytes, catalog)
    let clauses = edited?.clauses ?? parsed.clauses
    (name, all, text, isOther) = (file, clauses, source, true)
    unsure = (edited?.unsure ?? []).filter(\.kind.isCore)
    let day = parsed.header.date.flatMap { CalendarDay($0) }
    // An edit that names another licensor is no edit of the licence.
    let licensor = edited?.entry.licensor ?? parsed.header.licensor
    speech = ClauseSentence(licensor: licensor, date: day, clauses: clauses)
  }
}
