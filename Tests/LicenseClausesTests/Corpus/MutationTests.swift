import Foundation
import Testing

@testable import LicenseClauses

/// A licence whose words are changed in one place must be read otherwise in that place, and nowhere else.
@Suite("Reading a changed text", .enabled(if: OfficialTexts.folder != nil))
struct MutationTests {
  private static func clauses(_ name: String) throws -> (text: String, clauses: [Clause]) {
    let text = String(decoding: try #require(OfficialTexts.bytes(name)), as: UTF8.self)
    return (text, LicenseParser.shared.parse(SourceText(text)).clauses)
  }

  /// The clauses that a change touches: those that are gone, changed or new.
  private static func touched(_ name: String, _ old: String, _ new: String, in clause: Clause) throws
    -> [ClauseChange]?
  {
    let (text, before) = try clauses(name)
    var all = text.components(separatedBy: "\n")
    // Words that stand there twice may belong to another clause of the same lines.
    let lines = clause.lines
    guard clause.text?.contains(old) == true else { return nil }
    let here = lines.compactMap { $0 <= all.count ? all[$0 - 1] : nil }.joined(separator: " ")
    guard here.components(separatedBy: old).count == 2 else { return nil }
    guard let line = lines.first(where: { $0 <= all.count && all[$0 - 1].contains(old) }) else { return nil }
    all[line - 1] = all[line - 1].replacing(old, with: new, maxReplacements: 1)
    let after = LicenseParser.shared.parse(SourceText(all.joined(separator: "\n"))).clauses
    return ClauseDiff.changes(from: before, to: after)
  }

  @Test("a figure that is changed changes its threshold alone", arguments: MetamorphicTests.texts)
  func figure(_ name: String) throws {
    let (_, clauses) = try Self.clauses(name)
    for clause in clauses {
      guard case .usageThreshold(let threshold) = clause.terms else { continue }
      for (old, new) in [("million", "thousand"), ("000,000", "900,000"), ("one million", "two million")] {
        guard let changes = try Self.touched(name, old, new, in: clause) else { continue }
        #expect(!changes.isEmpty, "\(threshold.value) of \(name): '\(old)' became '\(new)' unseen")
        #expect(changes.allSatisfy { $0.kind == .usageThreshold }, "\(name): \(changes.map(\.kind))")
      }
    }
  }

  @Test("a prohibition without its \"not\" is none", arguments: MetamorphicTests.texts)
  func negation(_ name: String) throws {
    let kinds: Set<ClauseKind> = [.outputTraining, .reverseEngineering, .redistribution, .competition]
    let (_, clauses) = try Self.clauses(name)
    for clause in clauses where kinds.contains(clause.kind) {
      for (old, new) in [(" shall not ", " may "), (" must not ", " may "), (" may not ", " may ")] {
        guard let changes = try Self.touched(name, old, new, in: clause) else { continue }
        #expect(!changes.isEmpty, "\(name) \(clause.kind) \(clause.lines): '\(old)' is gone unseen")
      }
    }
  }

  @Test("a territory that is struck out is missed in its clause alone", arguments: MetamorphicTests.texts)
  func territory(_ name: String) throws {
    let (_, clauses) = try Self.clauses(name)
    for clause in clauses {
      guard case .territory(let limit) = clause.terms, limit.territories.contains("KR") else { continue }
      // Where the Territory is defined elsewhere the clause's own lines do not name the country.
      guard let changes = try Self.touched(name, "South Korea", "Atlantis", in: clause) else {
        continue
      }
      #expect(changes.contains { $0.kind == .territory }, "\(name): \(changes.map(\.kind))")
      #expect(changes.allSatisfy { $0.kind == .territory }, "\(name): \(changes.map(\.kind))")
    }
  }

  @Test("an exception that is struck out is missed", arguments: MetamorphicTests.texts)
  func exception(_ name: String) throws {
    let (_, clauses) = try Self.clauses(name)
    for clause in clauses {
      guard case .outputTraining(let training) = clause.terms, let family = training.exception else {
        continue
      }
      for word in ["excluding ", "other than ", "except for ", "except "] {
        guard let changes = try Self.touched(name, word, "including ", in: clause) else { continue }
        #expect(changes.contains { $0.kind == .outputTraining }, "\(name): \(family) is excepted still")
      }
    }
  }
}
