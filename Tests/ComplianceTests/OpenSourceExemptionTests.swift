import LicenseClauses
import Testing

@testable import Compliance

@Suite("The EU AI Act's open-source condition")
struct OpenSourceExemptionTests {
  /// Read once for all tests.
  private static let entries = LicenseCatalog.builtIn.entries

  private typealias Condition = OpenSourceExemption.Condition

  private static func answer(_ id: String) throws -> OpenSourceExemption {
    OpenSourceExemption(
      LicenseMatrix.Column(name: id, entry: try #require(LicenseCatalog.builtIn.entry(id))))
  }

  private static func own(_ text: String, notes: [String] = []) -> OpenSourceExemption {
    let entry = CatalogEntry(id: "own", text: SourceText(Array(text.utf8)), file: [])
    return OpenSourceExemption(LicenseMatrix.Column(name: "own", entry: entry, notes: notes))
  }

  // MARK: The catalogue

  private static let met = [
    "apache-2.0", "mit", "openmdw-1.0", "openmdw-1.1", "bsd-3-clause", "gpl-3.0", "agpl-3.0", "mpl-2.0",
    "cc-by-4.0",
    "cc-by-sa-4.0", "cc0-1.0", "unlicense", "ecl-2.0",
  ]

  @Test("open licences meet it", arguments: met)
  func open(_ id: String) throws {
    let exemption = try Self.answer(id)
    #expect(exemption.answer == .met, "\(exemption.judgements.map(\.answer))")
  }

  @Test(
    "licences of responsible use, and those with a use policy, are to be judged, with the paragraph",
    arguments: [
      "creativeml-openrail-m", "bigscience-openrail-m", "bigcode-openrail-m", "openrail-plus-plus-m",
      "deepseek-1.0",
      "gemma-2025-03-24", "falcon-2", "responsible-ai-source-1.1",
    ])
  func judged(_ id: String) throws {
    let exemption = try Self.answer(id)
    #expect(exemption.answer == .judged)
    let use = try #require(exemption.judgements.first { $0.condition == .use })
    #expect(use.reasons.contains { $0.answer == .judged && $0.paragraph == "84" && !$0.clauses.isEmpty })
  }

  /// Told from the clauses alone, by another way than the reader's.
  private static func mustMiss(_ entry: CatalogEntry) -> Bool {
    entry.clauses.contains { clause in
      switch clause.terms {
      case .commercialUse(let permission): permission != .allowed
      case .usageThreshold(let line): line.consequence != .display
      case .territory, .royalty: true
      default: clause.kind == .competition
      }
    }
  }

  @Test("thresholds, non-commercial terms and places miss it, and what meets it has none of them")
  func sweep() {
    var counts = [0, 0, 0]
    for entry in Self.entries where entry.instead == nil {
      let answer = OpenSourceExemption(LicenseMatrix.Column(name: entry.id, entry: entry)).answer
      if Self.mustMiss(entry) { #expect(answer == .missed, "\(entry.id)") }
      switch entry.category {
      case .nonCommercial?, .research?, .policy?, .apiTerms?: #expect(answer != .met, "\(entry.id)")
      case .responsibleUse?, .community?:
        let isLimited = entry.clauses.contains { $0.kind == .useRestriction || $0.kind == .usePolicy }
        #expect(!isLimited || answer != .met, "\(entry.id)")
      default: break
      }
      counts[OpenSourceExemption.Answer.allCases.firstIndex(of: answer) ?? 0] += 1
    }
    #expect(counts.allSatisfy { $0 > 20 }, "\(counts)")
  }

  @Test(
    "each reason that is not met stands on a clause, or says what is missing, and none has an empty place")
  func reasons() {
    for entry in Self.entries where entry.instead == nil {
      let exemption = OpenSourceExemption(LicenseMatrix.Column(name: entry.id, entry: entry))
      for judgement in exemption.judgements {
        #expect(!judgement.reasons.isEmpty)
        #expect(judgement.reasons.allSatisfy { !$0.text.isEmpty && $0.clauses.isEmpty == $0.place.isEmpty })
        #expect(judgement.reasons.map(\.answer) == judgement.reasons.map(\.answer).sorted(by: >))
      }
    }
  }

  // MARK: Paragraphs

  private static let cases: [(String, String, String)] = [
    ("You may not use the Model for commercial purposes.\n", "use", "83(i)"),
    ("You may use the Model for non-commercial research purposes only.\n", "use", "83(i)"),
    (TestLicenses.all["size-x"] ?? "", "use", "83(iii)"),
    (TestLicenses.all["size-x"] ?? "", "monetisation", "86"),
    (TestLicenses.all["revenue-x"] ?? "", "use", "80"),
    (TestLicenses.all["revenue-x"] ?? "", "monetisation", "86"),
    (TestLicenses.all["output-x"] ?? "", "use", "80"), (TestLicenses.all["place-x"] ?? "", "access", "79"),
    ("You may not distribute the Model to third parties.\n", "distribute", "83(ii)"),
  ]

  @Test("a term misses its condition by its paragraph", arguments: cases)
  func paragraph(_ text: String, _ condition: String, _ paragraph: String) throws {
    let judgement = try #require(Self.own(text).judgements.first { $0.condition.rawValue == condition })
    #expect(judgement.answer == .missed)
    #expect(judgement.reasons.first?.paragraph == paragraph)
  }

  @Test("no paragraph is given that the guidelines' section on licences does not have")
  func numbers() {
    for entry in Self.entries where entry.instead == nil {
      let exemption = OpenSourceExemption(LicenseMatrix.Column(name: entry.id, entry: entry))
      for paragraph in exemption.judgements.flatMap(\.reasons).compactMap(\.paragraph) {
        let numbers = paragraph.split { !$0.isNumber }.compactMap { Int($0) }
        #expect(!numbers.isEmpty && numbers.allSatisfy { (76...92).contains($0) }, "\(paragraph)")
      }
    }
  }

  // MARK: Silence

  @Test("what was not read is to be judged: a policy, a sentence, a missing grant")
  func unread() {
    let grant = "Permission is granted to use, copy, modify and distribute the Model.\n"
    #expect(Self.own(grant).answer == .met)
    #expect(
      Self.own(grant, notes: ["2 operative sentences gave no clause: 'parse' shows them"]).answer == .judged)
    #expect(Self.own(grant + "\nYour use must comply with the Acceptable Use Policy.\n").answer == .judged)
    #expect(
      Self.own("If You distribute the Model, You shall provide a copy of this Agreement.\n").answer == .judged
    )
  }

  @Test("credit above a size is to be judged: credit may be asked for, but the size decides")
  func credit() throws {
    #expect(try Self.answer("kimi-k2-modified-mit").answer == .judged)
  }

  @Test("what is never lifted is said")
  func neverLifted() {
    let text = OpenSourceExemption.neverLifted.joined()
    #expect(text.contains("53(1)(c)") && text.contains("53(1)(d)") && text.contains("systemic risk"))
    #expect(OpenSourceExemption.lifted.joined().contains("53(1)(a)"))
  }
}
