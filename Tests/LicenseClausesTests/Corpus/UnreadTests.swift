import Foundation
import Testing

@testable import LicenseClauses

/// What a person read in texts, and what was said of it.
private struct Tally: CustomStringConvertible {
  var labelled = 0
  var silent = 0
  var told = 0
  var sentences = 0

  var description: String {
    "\(silent) of \(labelled) clauses are neither read nor named; \(told) of \(sentences) sentences are"
  }

  /// Whether at most a share of clauses is missed, in percent, and at most 17 % of all sentences are told.
  func isWithin(_ share: Int) -> Bool {
    silent * 100 <= labelled * share && told * 100 <= sentences * 17
  }

  mutating func count(_ clause: Clause, _ parsed: ParsedLicense) {
    guard clause.kind.isCore else { return }
    labelled += 1
    let isRead = parsed.clauses.contains { $0.kind == clause.kind && $0.lines.overlaps(clause.lines) }
    let isNamed = parsed.unread.contains { $0.lines.overlaps(clause.lines) }
    if !isRead, !isNamed { silent += 1 }
  }
}

@Suite("What was not read in checked texts is named", .enabled(if: OfficialTexts.folder != nil))
struct UnreadTests {
  /// The texts whose clauses a person read: those with labels beside the texts, or the others.
  private func tally(_ isWanted: (String) -> Bool) -> Tally {
    var tally = Tally()
    for entry in LicenseCatalog.builtIn.entries {
      for text in entry.texts where entry.checked.contains(text.name) && isWanted(text.file ?? text.name) {
        guard let bytes = OfficialTexts.bytes(text.file ?? text.name) else { continue }
        let parsed = LicenseParser.shared.parse(SourceText(bytes))
        tally.told += parsed.unread.count
        tally.sentences += parsed.sentenceCount
        for clause in entry.clauses where (clause.source ?? entry.id) == text.name {
          tally.count(clause, parsed)
        }
      }
    }
    return tally
  }

  private func hasLabels(_ name: String) -> Bool {
    guard let folder = OfficialTexts.labels else { return false }
    return FileManager.default.fileExists(atPath: folder.appending(path: "\(name).json").path())
  }

  @Test("in texts that the grammar was built on", .enabled(if: OfficialTexts.labels != nil))
  func known() {
    let tally = tally(hasLabels)
    #expect(tally.labelled > 1500 && tally.isWithin(1), "\(tally)")
  }

  @Test("in texts of other drafters", .enabled(if: OfficialTexts.labels != nil))
  func others() {
    let tally = tally { !hasLabels($0) }
    #expect(tally.labelled > 600 && tally.isWithin(3), "\(tally)")
  }
}
