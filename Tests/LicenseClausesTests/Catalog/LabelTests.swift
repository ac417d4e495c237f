import Foundation
import PositionedJSON
import Testing

@testable import LicenseClauses

/// The entries of texts that a person labelled say what the person read.
@Suite("Entries and labels", .enabled(if: OfficialTexts.labels != nil))
struct LabelTests {
  private struct Tally {
    var same = 0
    var missing: [String] = []
    var extra: [String] = []
  }

  /// The clauses of the entry's text that is in a file, with what the grammar alone notes taken away.
  private func clauses(of file: String) -> [ClauseKey: Int]? {
    for entry in LicenseCatalog.builtIn.entries {
      guard let text = entry.texts.first(where: { ($0.file ?? $0.name) == file }) else { continue }
      return count(entry.clauses.filter { ($0.source ?? entry.id) == text.name })
    }
    return nil
  }

  private func count(_ clauses: [Clause]) -> [ClauseKey: Int] {
    clauses.reduce(into: [:]) { $0[ClauseKey($1), default: 0] += 1 }
  }

  @Test("kind, lines and parameters agree in 99 of a hundred")
  func agree() throws {
    let folder = try #require(OfficialTexts.labels)
    var tally = Tally()
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    where file.hasSuffix(".json") {
      let json = try JSONReader.read(try Array(Data(contentsOf: folder.appending(path: file))))
      let labelled = count(json["clauses"]?.array?.compactMap(Clause.init(json:)) ?? [])
      let known = clauses(of: String(file.dropLast(5))) ?? [:]
      for key in Set(labelled.keys).union(known.keys) {
        let (a, b) = (labelled[key] ?? 0, known[key] ?? 0)
        tally.same += min(a, b)
        if a > b { tally.missing.append("\(file): \(key)") }
        if b > a { tally.extra.append("\(file): \(key)") }
      }
    }
    let f1 = Double(2 * tally.same) / Double(2 * tally.same + tally.missing.count + tally.extra.count)
    #expect(tally.same > 2000 && f1 >= 0.99, "missing \(tally.missing), extra \(tally.extra)")
  }

  /// What a label says of a clause.
  private struct ClauseKey: Hashable, CustomStringConvertible {
    let lines: ClosedRange<Int>
    let terms: ClauseTerms

    init(_ clause: Clause) {
      lines = clause.lines
      switch clause.terms {
      case .grant(var grant):
        grant.rights = []
        terms = .grant(grant)
      case .redistribution(let limit):
        terms = .redistribution(RedistributionLimit(limit.permission, limit.acts))
      case .termination(let end):
        terms = .termination(Termination(trigger: end.trigger, deletion: end.deletion))
      case .noticeText(let text, _): terms = .noticeText(text)
      case .attributionDisplay(let display):
        terms = .attributionDisplay(
          AttributionDisplay(phrase: display.phrase, alternatives: [], when: display.when))
      default: terms = clause.terms
      }
    }

    var description: String { "\(lines) \(terms)" }
  }
}
