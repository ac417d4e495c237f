import LicenseClauses
import Testing

@testable import Compliance

@Suite("Which licences go together")
struct CompatibilityTests {
  private static let grant = "Permission is granted to use, copy, modify and distribute the Model.\n\n"

  /// A licence of the test's own wording that grants the usual rights, and says one thing besides.
  private static func own(_ id: String, notes: [String] = []) -> LicenseMatrix.Column {
    column(id, grant + (TestLicenses.all[id] ?? texts[id] ?? ""), notes: notes)
  }

  private static func column(_ id: String, _ text: String, notes: [String] = []) -> LicenseMatrix.Column {
    LicenseMatrix.Column(
      name: id, entry: CatalogEntry(id: id, text: SourceText(Array(text.utf8)), file: []), notes: notes)
  }

  private static let texts = [
    "name-y": """
    1. Names. If You use the Bar Model to train an AI model that You distribute, You shall include "Bar" at the \
    beginning of that AI model's name.

    """,
    "share-y":
      "Derivatives of the Model that You distribute must be licensed under the terms of this License.\n",
    "output-y": "You may use outputs of the Model to train other models.\n",
    "ban-x": "You must not use the Model to train or improve any other AI model.\n",
    "student-x": """
    "Derivatives" means all modifications of the Model, and any other model that is trained on outputs of the Model \
    to perform similarly to it, by distillation or on synthetic data.

    If You distribute Derivatives, You shall provide a copy of this Agreement to each recipient.

    """,
  ]

  private static func judgement(
    _ a: LicenseMatrix.Column, _ b: LicenseMatrix.Column, _ act: CombinationAct,
    _ purpose: CompatibilityPurpose = .shared
  ) throws -> LicenseCompatibility.Judgement {
    try #require(LicenseCompatibility([a, b], purpose: purpose, acts: [act]).judgements.first)
  }

  // MARK: Answers

  private typealias Row = (String, String, CombinationAct, CompatibilityPurpose, CompatibilityAnswer)

  private static let rows: [Row] = [
    ("open-x", "open-y", .merge, .shared, .yes), ("open-x", "open-y", .finetune, .shared, .yes),
    ("open-x", "open-y", .outputs, .sold, .yes), ("copy-x", "open-x", .merge, .shared, .conditional),
    ("copy-x", "open-x", .merge, .kept, .yes), ("unaltered-x", "open-x", .merge, .shared, .no),
    ("unaltered-x", "open-x", .merge, .kept, .yes), ("closed-x", "open-x", .finetune, .shared, .no),
    ("open-x", "unaltered-x", .outputs, .shared, .no), ("unaltered-x", "open-x", .outputs, .shared, .yes),
    ("research-x", "open-x", .merge, .sold, .no), ("research-x", "open-x", .merge, .shared, .conditional),
    ("research-x", "open-x", .distill, .sold, .unclear),
    ("research-x", "open-x", .distill, .shared, .conditional),
    ("name-x", "name-y", .merge, .shared, .no), ("name-x", "name-y", .merge, .kept, .conditional),
    ("name-x", "open-x", .finetune, .shared, .no), ("open-x", "name-x", .finetune, .shared, .yes),
    ("name-x", "open-x", .outputs, .shared, .conditional), ("name-x", "name-y", .outputs, .shared, .no),
    ("output-x", "open-x", .outputs, .kept, .no), ("open-x", "output-x", .outputs, .shared, .yes),
    ("output-y", "open-x", .outputs, .shared, .yes), ("output-x", "open-x", .finetune, .shared, .no),
    ("size-x", "open-x", .finetune, .shared, .no), ("size-x", "open-x", .merge, .shared, .conditional),
    ("weapons-x", "open-x", .finetune, .shared, .no), ("weapons-x", "open-x", .finetune, .kept, .conditional),
    ("policy-x", "open-x", .finetune, .shared, .no), ("display-x", "open-x", .finetune, .shared, .no),
    ("share-x", "open-x", .merge, .shared, .conditional), ("share-x", "open-x", .finetune, .shared, .no),
    ("open-x", "share-x", .finetune, .shared, .yes), ("share-x", "share-y", .merge, .shared, .unclear),
    ("share-x", "share-y", .merge, .kept, .yes), ("share-x", "research-x", .merge, .shared, .no),
    ("share-x", "name-x", .merge, .shared, .no), ("share-x", "copy-x", .merge, .shared, .conditional),
    ("student-x", "open-x", .distill, .shared, .conditional),
    ("student-x", "share-x", .outputs, .shared, .conditional),
    ("ban-x", "open-x", .merge, .kept, .unclear), ("ban-x", "ban-x", .merge, .shared, .conditional),
    ("ban-x", "open-x", .distill, .shared, .no), ("ban-x", "open-x", .outputs, .shared, .yes),
    ("long-x", "open-x", .merge, .shared, .conditional),
  ]

  @Test("each act and purpose has its answer", arguments: rows)
  private func answer(_ row: Row) throws {
    let judgement = try Self.judgement(Self.own(row.0), Self.own(row.1), row.2, row.3)
    #expect(judgement.answer == row.4, "\(judgement.reasons.map(\.text))")
  }

  @Test("a text without a grant, sentences that were not read and terms of a service settle nothing")
  func open() throws {
    let bare = Self.column("bare", TestLicenses.all["copy-x"] ?? "")
    #expect(try Self.judgement(bare, Self.own("open-x"), .merge).answer == .unclear)
    let unread = Self.own("open-y", notes: ["2 operative sentences gave no clause: 'parse' shows them"])
    #expect(try Self.judgement(unread, Self.own("open-x"), .merge).answer == .unclear)
    var service = Self.own("open-z").entry
    service.category = .apiTerms
    let terms = LicenseMatrix.Column(name: "open-z", entry: service)
    #expect(try Self.judgement(terms, Self.own("open-x"), .merge).answer == .unclear)
    #expect(try Self.judgement(terms, Self.own("open-x"), .outputs).answer == .yes)
  }

  @Test("the family that a ban on training others excepts is spared under the same licence alone")
  func family() throws {
    let entry = try #require(LicenseCatalog.builtIn.entry("llama-2"))
    let llama = LicenseMatrix.Column(name: "llama-2", entry: entry)
    #expect(try Self.judgement(llama, llama, .outputs).answer == .conditional)
    #expect(try Self.judgement(llama, Self.own("open-x"), .outputs).answer == .no)
  }

  // MARK: Results

  @Test(
    "a result goes under what keeps all terms",
    arguments: [
      (["open-x", "open-y"], ["open-x", "open-y"], true, true),
      (["copy-x", "open-x"], ["copy-x", "open-x"], true, true),
      (["size-x", "open-x"], ["size-x"], true, false), (["size-x", "name-x"], [], true, false),
      (["share-x", "open-x"], ["share-x"], false, false), (["unaltered-x", "open-x"], [], false, false),
    ])
  func outcome(_ ids: [String], _ whole: [String], _ together: Bool, _ any: Bool) throws {
    let outcome = try Self.judgement(Self.own(ids[0]), Self.own(ids[1]), .merge).outcome
    #expect(outcome.whole == whole && outcome.together == together && outcome.any == any, "\(outcome)")
  }

  @Test("what stays in the house needs no terms, and a student goes as its base does")
  func kept() throws {
    let (size, open) = (Self.own("size-x"), Self.own("open-x"))
    #expect(try Self.judgement(size, open, .merge, .kept).outcome == .none)
    #expect(try Self.judgement(size, open, .outputs).outcome.whole == ["open-x"])
    #expect(try Self.judgement(Self.own("student-x"), size, .outputs).outcome.whole == ["size-x"])
  }

  // MARK: Pairs

  @Test("three licences are three pairs, and all together; two are one pair")
  func pairs() {
    let all = ["copy-x", "open-x", "unaltered-x"].map { Self.own($0) }
    let three = LicenseCompatibility(all)
    #expect(three.pairs.map(\.members) == [[0, 1], [0, 2], [1, 2]])
    #expect(three.pairs.allSatisfy { $0.judgements.count == 7 })
    #expect(three.together?.members == [0, 1, 2] && three.together?.answer == .no)
    let two = LicenseCompatibility(Array(all.prefix(2)))
    #expect(two.together == nil && two.pairs.count == 1)
    #expect(LicenseCompatibility(all, acts: [.outputs]).together == nil)
  }

  @Test("the same licence twice is asked about once in each act")
  func same() {
    let pair = LicenseCompatibility([Self.own("copy-x"), Self.own("copy-x")]).pairs.first
    #expect(pair?.judgements.map(\.act) == CombinationAct.allCases)
    #expect(pair?.judgements.first { $0.act == .merge }?.outcome.whole == ["copy-x"])
  }

  @Test("no answer falls where more is done with the result, and the order of a merge does not matter")
  func order() {
    let columns = LicenseCatalog.builtIn.entries.filter { $0.instead == nil }.enumerated()
      .filter { $0.offset.isMultiple(of: 37) }.map { LicenseMatrix.Column(name: $1.id, entry: $1) }
    for (index, a) in columns.enumerated() {
      for b in columns.dropFirst(index + 1) {
        let answers = CompatibilityPurpose.allCases.map {
          LicenseCompatibility([a, b], purpose: $0).judgements.map(\.answer)
        }
        #expect(zip(answers[1], answers[0]).allSatisfy { $0 >= $1 }, "\(a.name) \(b.name)")
        #expect(zip(answers[2], answers[1]).allSatisfy { $0 >= $1 }, "\(a.name) \(b.name)")
        let turned = LicenseCompatibility([b, a], acts: [.merge]).judgements.map(\.answer)
        #expect(LicenseCompatibility([a, b], acts: [.merge]).judgements.map(\.answer) == turned)
      }
    }
  }

  @Test("each bar and each condition stands on a clause with its text's name")
  func clauses() throws {
    let columns = try ["llama-4", "gpl-3.0", "cc-by-nc-4.0", "gemma-2025-03-24", "qwen-2024"].map {
      LicenseMatrix.Column(name: $0, entry: try #require(LicenseCatalog.builtIn.entry($0)))
    }
    for purpose in CompatibilityPurpose.allCases {
      for judgement in LicenseCompatibility(columns, purpose: purpose).judgements {
        for reason in judgement.reasons where reason.answer != .yes {
          #expect(!reason.clauses.isEmpty && reason.clauses.allSatisfy { $0.source != nil }, "\(reason.text)")
        }
      }
    }
  }
}
