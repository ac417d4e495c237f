import Foundation
@testable import LicenseClauses
import Testing

@testable import LlamaLintCommand

/// Statements on the Llama licences against the catalogue: the story of examples/claims stays true.
@Suite("The claims of examples/claims")
struct ClaimTests {
  static let versions = ["llama-1", "llama-2", "llama-3", "llama-3.1", "llama-3.2", "llama-3.3", "llama-4"]

  private static func entry(_ id: String) throws -> CatalogEntry {
    try #require(LicenseCatalog.builtIn.entry(id))
  }

  private static func story() throws -> String {
    try String(contentsOf: Repository.root.appending(path: "examples/claims/README.md"), encoding: .utf8)
  }

  // MARK: Answers from clauses

  /// Whether money is owed: a royalty, or a size above which one is.
  private static func share(_ entry: CatalogEntry) -> String {
    for clause in entry.clauses {
      switch clause.terms {
      case .royalty(let rate): return "yes: \(rate.map { "\($0) %" } ?? "some") (\(clause.section))"
      case .usageThreshold(let line) where line.consequence == .royalty: return "yes (\(clause.section))"
      default: break
      }
    }
    for clause in entry.clauses {
      if case .grant(let grant) = clause.terms, grant.royaltyFree == true {
        return "no: royalty-free (\(clause.section))"
      }
    }
    return "not spoken of"
  }

  /// The clauses on training other models, the strictest last.
  private static func trainings(_ entry: CatalogEntry) -> [(clause: Clause, terms: OutputTraining)] {
    let all = entry.clauses.compactMap { clause -> (clause: Clause, terms: OutputTraining)? in
      if case .outputTraining(let terms) = clause.terms { (clause, terms) } else { nil }
    }
    return all.filter { $0.terms.rule != .prohibited } + all.filter { $0.terms.rule == .prohibited }
  }

  private static func training(_ entry: CatalogEntry) -> String {
    guard let (clause, terms) = trainings(entry).last else { return "not spoken of" }
    return switch terms.rule {
    case .prohibited: "yes\(terms.exception.map { ", but for \($0)" } ?? "") (\(clause.section))"
    case .conditional: "no: on a condition (\(clause.section))"
    case .permitted: "no: allowed (\(clause.section))"
    }
  }

  private static func isIn23(_ entry: CatalogEntry) -> String {
    trainings(entry).contains { $0.clause.section.hasPrefix("2.3") } ? "yes" : "no"
  }

  /// A size is vague where its number, its day or whose it is cannot be read.
  private static func size(_ entry: CatalogEntry) -> String {
    for clause in entry.clauses {
      guard case .usageThreshold(let line) = clause.terms else { continue }
      guard line.metric == .monthlyActiveUsers, line.measuredAt == .releaseDate, line.includesAffiliates,
        line.consequence == .separateLicense, let date = entry.date
      else { return "yes (\(clause.section))" }
      return "no: \(Int(line.value / 1e6)) million users a month on \(date) (\(clause.section))"
    }
    let research = entry.clauses.first { $0.terms == .commercialUse(.researchOnly) }
    return "there is none" + (research.map { ": research only (\($0.section))" } ?? "")
  }

  private static func architecture(_ entry: CatalogEntry) -> String {
    entry.clauses.contains { $0.kind == .derivativeDefinition } ? "a definition has to be read" : "no"
  }

  @Test("each row of the story is what the clauses say", arguments: versions)
  func row(_ id: String) throws {
    let entry = try Self.entry(id)
    let cells = [Self.share, Self.training, Self.isIn23, Self.size, Self.architecture].map { $0(entry) }
    let row = "| \(([id] + cells).joined(separator: " | ")) |"
    let lines = try Self.story().split(separator: "\n")
    #expect(lines.contains { $0 == row }, "\(row)")
  }

  @Test("the story has a row for each version, and no other")
  func rows() throws {
    let rows = try Self.story().split(separator: "\n").filter { $0.hasPrefix("| llama-") }
    #expect(rows.compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) } == Self.versions)
  }

  // MARK: What the story says beside the table

  @Test("a 2.3 is in no agreement but by a misprint, and about drugs in the policies", arguments: versions)
  func section(_ id: String) throws {
    let found = try Self.entry(id).clauses.filter { $0.section == "2.3" }
    let policies = found.filter { $0.source.map { $0 != id } ?? false }
    #expect(policies.allSatisfy { $0.terms == .useRestriction([.drugs]) })
    #expect(found.allSatisfy { $0.kind != .outputTraining })
    if id == "llama-4" { #expect(found == []) }
  }

  @Test("the condition is a name that begins with Llama, from 3.1 on", arguments: versions.dropFirst(3))
  func naming(_ id: String) throws {
    let clauses = try Self.entry(id).clauses
    let naming = try #require(clauses.first { $0.kind == .modelNaming })
    #expect(naming.terms == .modelNaming(ModelNaming(rule: .beginsWith, token: "Llama")))
    #expect(clauses.contains { $0.kind == .outputTraining && $0.lines == naming.lines })
  }

  @Test("the contrasts are true: a rate in Falcon 40B's, a definition in Gemma's")
  func contrasts() throws {
    let falcon = try Self.entry("falcon-40b").clauses.filter { $0.terms == .royalty(rate: 10) }
    #expect(falcon.map(\.section) == ["8.2.a"])
    let gemma = try Self.entry("gemma-2025-03-24").clauses.filter { clause in
      if case .derivativeDefinition(let definition) = clause.terms { definition.distillation } else { false }
    }
    #expect(gemma.map(\.section) == ["1.1.e"])
  }

  // MARK: The record

  /// What the commands print, with the command above each.
  private static func record() -> String {
    let shown = versions.map { id in
      let short = run("show", id).out.split(separator: "\n", omittingEmptySubsequences: false)
        .drop { $0 != "in short" }.prefix { !$0.isEmpty }
      return "$ llama-lint show \(id) | sed -n '/^in short/,/^$/p'\n" + short.joined(separator: "\n") + "\n"
    }
    let changes = zip(versions, versions.dropFirst()).map { before, after in
      "$ llama-lint diff \(before) \(after)\n" + run("diff", before, after).out
    }
    let points = run(["score"] + versions).out.split(separator: "\n").prefix(versions.count)
    let score =
      "$ llama-lint score \(versions.joined(separator: " ")) | head -n \(versions.count)\n"
      + points.joined(separator: "\n") + "\n"
    return (shown + changes + [score]).joined(separator: "\n")
  }

  @Test("the record is what the commands print")
  func recorded() throws {
    let file = Repository.root.appending(path: "examples/claims/record.txt")
    let text = Self.record()
    if ProcessInfo.processInfo.environment["LLAMA_LINT_RECORD"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded examples/claims/record.txt")
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
  }
}
