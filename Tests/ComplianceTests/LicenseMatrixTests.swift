import Foundation
import LicenseClauses
import PositionedJSON
import Testing

@testable import Compliance

/// The matrix against a table written by hand and against the labels, each read by a way of its own.
@Suite("Licences side by side")
struct LicenseMatrixTests {
  /// Read once for all tests.
  private static let entries = LicenseCatalog.builtIn.entries

  static let ids = [
    "llama-4", "apache-2.0", "falcon-2", "gemma-2025-03-24", "qwen-2024", "stability-community",
  ]

  private static func matrix(_ ids: [String]) throws -> LicenseMatrix {
    LicenseMatrix(
      try ids.map { LicenseMatrix.Column(name: $0, entry: try #require(LicenseCatalog.builtIn.entry($0))) })
  }

  private static func own(_ id: String, _ text: String) -> MatrixReader {
    MatrixReader(CatalogEntry(id: id, text: SourceText(Array(text.utf8)), file: []))
  }

  // MARK: By hand

  private static let silent = "not spoken of"
  private static let untied = "not spoken of; no purpose was read that the grant is tied to"
  private static let bound = "recipients or users must be bound by the terms, or told of them"
  private static let students = "models trained on outputs count as derivatives"
  private static let notice = "a notice in given words goes along with copies, unless only hosted"
  private static let hosted = "no notice is owed where it is only hosted"
  private static let product = "whoever gets it inside another product is freed from a term"
  private static let deletion = "then use must cease and copies be deleted"

  /// What the six texts say, in the order of `ids`, read from the texts.
  private static let table: [MatrixTopic: [String]] = [
    .commercialUse: [
      untied + ": see size limits", untied, untied, untied, untied + ": see size limits",
      "on a condition only: see size limits and registration (line 19)",
    ],
    .sizeLimits: [
      "above 700 million monthly active users in March 2025, the calendar month before 5 April 2025, affiliates counted, a separate licence from Meta is needed (2)",
      silent, silent, silent,
      "above 100 million monthly active users, for commercial use, a separate licence from Alibaba Cloud is needed (4)",
      "above USD 1 million in annual revenue, affiliates counted, the licence ends (line 19)",
    ],
    .royalty: [
      "none: the grant is royalty-free (1.a)", "none: the grant is royalty-free (2)",
      "none: the grant is royalty-free (lines 43-44)", silent, "none: the grant is royalty-free (2)",
      "none: the grant is royalty-free (line 15, line 19)",
    ],
    .hosting: [
      hosted + " (1.b.iii)", silent, silent, "on conditions (3.1); \(hosted) (3.1)",
      "on conditions (3); \(hosted) (3.c)", hosted + " (a.ii)",
    ],
    .outputTraining: [
      "the materials or outputs may be used to train other models, but the names of those that are passed on or offered must begin with 'Llama': see naming (1.b.i)",
      silent,
      silent,
      students + " (1.1.e); outputs are no derivatives (1.1.e)",
      "the materials or outputs may be used to train other models, but 'Built with Qwen' or 'Improved using Qwen' must then be shown with those that are passed on or offered: see attribution (5.b)",
      "the materials or outputs may not be used to train or improve other generative foundation models, other than Models and what derives from it (line 23, b); \(students) (line 33); outputs are no derivatives (line 33)",
    ],
    .naming: [
      "names of models made from or with it or its outputs that are passed on or offered must begin with 'Llama' (1.b.i)",
      silent, silent, silent,
      silent, silent,
    ],
    .attribution: [
      "'Built with Llama' must be shown where the model, or a product or service that contains it, is offered (1.b.i.B); \(notice) (1.b.iii)",
      silent,
      "'[name of relevant Derivative Work] is built using Falcon LLM technology from the Technology Innovation Institute' must stand in publications or public statements (lines 78-80)",
      notice + " (3.1)",
      "\(notice) (3.c); 'Built with Qwen' or 'Improved using Qwen' must be shown with what was made or trained with it (5.b)",
      "\(notice) (a.ii); 'Powered by Stability AI' must be shown where the model, or a product or service that contains it, is offered (a.iii)",
    ],
    .usePolicy: [
      "binds: https://www.llama.com/llama4/use-policy (1.b.iv)", silent, "binds: FalconLLM.tii.ae (line 70)",
      "binds: ai.google.dev/gemma/prohibited_use_policy (3.2)", silent,
      "binds: https://stability.ai/use-policy (line 23, b)",
    ],
    .territory: [
      "multimodal models: no rights for those who are domiciled, or have their principal place of business, in the European Union (policy line 71)",
      silent,
      silent,
      silent, silent, silent,
    ],
    .passingOn: [
      "the licence or a link goes along (1.b.i.A); \(product) (1.b.ii; policy line 71)",
      "copies and changed copies: on conditions (4); the licence or a link goes along (4.a); changes are marked (4.b); notices are kept (4.c, 4.d)",
      "copies and changed copies: on conditions (line 54); the licence or a link goes along (line 58); changes are marked (line 60); notices are kept (line 62, line 64)",
      "copies and changed copies: on conditions (3.1); the licence or a link goes along (3.1); changes are marked (3.1)",
      "copies and changed copies: on conditions (3); the licence or a link goes along (3.a); changes are marked (3.b)",
      "\(product) (line 19); the licence or a link goes along (a.i); changes are marked (line 23, a)",
    ],
    .flowDown: [silent, silent, bound + " (line 56, line 70)", bound + " (3.1)", silent, silent],
    .shareAlike: [silent, silent, silent, silent, silent, silent],
    .outputOwner: [
      silent, silent, silent, "Google LLC claims no rights (3.3)", silent,
      "whoever makes them (c.iii)",
    ],
    .derivativeOwner: [
      "whoever makes them (5.b)", silent, silent, silent, "whoever makes them (6.a)",
      "whoever makes them (c.ii)",
    ],
    .patents: [
      silent, "licensed, royalty-free, irrevocable (3); end for whoever sues (3)",
      "licensed, royalty-free, irrevocable (lines 48-50); end for whoever sues (line 48)", silent, silent,
      silent,
    ],
    .ends: [
      "suing over the model (5.c); breach (6); \(deletion) (6)", "the grant is irrevocable (2)",
      "the grant is irrevocable (lines 43-44)", "breach (4.5); \(deletion) (4.5)",
      "suing over the model (6.c); breach (8.b); \(deletion) (8.b)",
      "the grant can be revoked (line 15, line 19); growing above the size limit (line 19); suing over the model (c.iv); breach (line 23, f); \(deletion) (line 23, f)",
    ],
    .control: [
      silent, silent,
      "a policy may change (line 74)",
      "Google LLC may restrict use that it reasonably believes breaks the terms, also remotely, as far as the law allows (3.2); the model may change (4.1); a policy may change (policy line 3)",
      silent, "a policy may change (line 31)",
    ],
    .registration: [
      silent, silent, silent, silent, silent,
      "before commercial use (a business's own internal use counts), one must register with Stability AI Ltd. (line 19)",
    ],
    .law: ["California (7)", silent, silent, "California (4.6)", "PRC (9.a)", "California (line 23, g)"],
  ]

  @Test("each cell of six licences is what the table by hand says")
  func byHand() throws {
    let matrix = try Self.matrix(Self.ids)
    for row in matrix.rows where row.topic.isAlwaysShown && row.topic != .forbiddenUses {
      #expect(row.cells.map(\.text) == Self.table[row.topic], "\(row.topic.title)")
    }
    #expect(Self.table.count == MatrixTopic.allCases.filter(\.isAlwaysShown).count - 1)
  }

  @Test("many forbidden uses are counted, and those that touch ordinary businesses are named")
  func forbidden() throws {
    let row = try #require(try Self.matrix(Self.ids).rows.first { $0.topic == .forbiddenUses })
    let cells = row.cells.map(\.text)
    #expect(cells[0].hasPrefix("27 kinds of use, among them military") && cells[0].contains("critical infra"))
    #expect(cells[0].hasSuffix("(1.b.iv; policy lines 9-69)"))
    #expect(cells[1] == Self.silent)
    #expect(cells[4] == "breaking the law (5.a)")
    #expect(cells[5] == "breaking the law (line 23, b); what the use policy forbids, which was not read")
  }

  // MARK: From the labels

  /// The topics that a label belongs to, told from its JSON alone.
  private static func topics(_ label: JSONValue) -> Set<String> {
    func text(_ key: String) -> String? { label[key]?.string }
    let acts = Set((label["acts"]?.array ?? []).compactMap(\.string))
    let kind = text("kind") ?? ""
    let isPatent = text("subject") == "patent" || text("scope") == "patent"
    switch kind {
    case "commercial-use", "output-training", "use-policy", "territory", "flow-down", "share-alike",
      "registration",
      "governing-law", "royalty":
      return text("for") == "hosting" ? [kind, "hosting"] : [kind]
    case "usage-threshold":
      return Set(["size-limits"]).union(text("consequence") == "royalty" ? ["royalty"] : [])
        .union(text("activity") == "hosting" ? ["hosting"] : [])
    case "grant" where isPatent: return ["patents"]
    case "grant":
      return Set(label["royaltyFree"]?.bool == nil ? [] : ["royalty"])
        .union(label["revocable"]?.bool == nil ? [] : ["what-ends-it"])
    case "termination": return isPatent ? ["patents"] : ["what-ends-it"]
    case "redistribution":
      return Set(
        acts.isDisjoint(with: ["distribute", "derivatives", "data", "outputs", "sublicense"])
          ? [] : ["passing-on"]
      )
      .union(acts.contains("host") ? ["hosting"] : []).union(acts.contains("sell") ? ["commercial-use"] : [])
    case "derivative-definition":
      return label["distillation"]?.bool == true || label["outputs"]?.bool != nil ? ["output-training"] : []
    case "model-naming": return ["naming"]
    case "attribution-display": return ["attribution"]
    case "notice-text": return ["attribution"]
    case "use-restriction": return ["forbidden-uses"]
    case "license-copy", "change-notice", "retain-notices", "integrated-product-exemption":
      return ["passing-on"]
    case "output-ownership": return ["output-owner"]
    case "derivative-ownership": return ["derivative-owner"]
    case "license-update", "remote-restriction": return ["update-and-control"]
    case "competition", "indemnity": return [kind]
    case "reverse-engineering": return ["taking-apart"]
    case "ai-disclosure": return ["disclosure"]
    case "export-control": return ["export-laws"]
    default: return []
    }
  }

  /// "topic: kind first-last" for each label.
  private static func expected(_ labels: [JSONValue]) -> Set<String> {
    var out: Set<String> = []
    for label in labels {
      let lines = (label["lines"]?.array ?? []).compactMap(\.integer)
      guard let kind = label["kind"]?.string, lines.count == 2 else { continue }
      for topic in topics(label) { out.insert("\(topic): \(kind) \(lines[0])-\(lines[1])") }
    }
    return out
  }

  /// The same from the cells of a licence; what `texts` names alone.
  private static func found(_ id: String, _ keep: (Clause) -> Bool) throws -> Set<String> {
    var out: Set<String> = []
    for row in try matrix([id]).rows {
      for clause in row.cells.flatMap(\.statements).flatMap(\.clauses) where keep(clause) {
        out.insert(
          "\(row.topic.rawValue): \(clause.kind.rawValue) \(clause.lines.lowerBound)-\(clause.lines.upperBound)"
        )
      }
    }
    return out
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func json(_ url: URL) -> JSONValue? {
    FileManager.default.contents(atPath: url.path()).flatMap { try? JSONReader.read(Array($0)) }
  }

  /// Beside a notice, that hosts owe none stands under hosting: the grammar notes it, the labels do not. Nor do they have
  /// what a definition of Stability's says of its policy, "as may be updated", which two lawyers missed.
  private static func isBeyondLabels(_ row: String) -> Bool {
    row.hasPrefix("hosting: notice-text") || row == "update-and-control: license-update 31-31"
  }

  @Test("each label of the catalogue stands in the cells that it belongs to, and in no other", arguments: ids)
  func labels(_ id: String) throws {
    let entry = try #require(Self.json(Self.root.appending(path: "licenses/\(id).json")))
    let expected = Self.expected(entry["clauses"]?.array ?? []).filter { !Self.isBeyondLabels($0) }
    let found = try Self.found(id) { _ in true }.filter { !Self.isBeyondLabels($0) }
    #expect(found == expected)
    #expect(expected.count > 5)
  }

  /// Labels that careful readers made, where they are at hand: beside the folder of `LLAMA_LINT_TEXTS`.
  private static let gold: URL? = ProcessInfo.processInfo.environment["LLAMA_LINT_TEXTS"].flatMap {
    $0.split(separator: ":").first
  }.map { URL(fileURLWithPath: String($0)).deletingLastPathComponent().appending(path: "gold") }

  private static let goldTexts = [
    ("llama-4", "llama-4"), ("llama-4", "llama-4-use-policy"), ("falcon-2", "falcon-2"),
    ("gemma-2025-03-24", "gemma-2025-03-24"), ("gemma-2025-03-24", "gemma-prohibited-use"),
    ("qwen-2024", "qwen-2024"), ("stability-community", "stability-community"),
  ]

  @Test(
    "the gold labels stand in the cells that they belong to", .enabled(if: gold != nil), arguments: goldTexts)
  func goldLabels(_ id: String, _ text: String) throws {
    let folder = try #require(Self.gold)
    let labels = try #require(Self.json(folder.appending(path: "\(text).json")))
    let expected = Self.expected(labels["clauses"]?.array ?? [])
    let found = try Self.found(id) { ($0.source ?? id) == text }.filter { !Self.isBeyondLabels($0) }
    // Which suits end patent licences alone is noted by the catalogue and not by the labels.
    func plain(_ rows: Set<String>) -> Set<String> {
      Set(rows.map { $0.contains(": termination") ? $0.replacing("patents:", with: "what-ends-it:") : $0 })
    }
    #expect(plain(found) == plain(expected))
  }

  // MARK: The whole catalogue

  @Test("each core kind fills a row, and each core clause of the catalogue stands in a cell")
  func complete() throws {
    let covered = MatrixTopic.allCases.reduce(into: Set<ClauseKind>()) { $0.formUnion($1.kinds) }
    #expect(ClauseKind.allCases.filter { $0.isCore && !covered.contains($0) } == [])
    for entry in Self.entries {
      let matrix = LicenseMatrix([LicenseMatrix.Column(name: entry.id, entry: entry)])
      let shown = Set(matrix.rows.flatMap(\.cells).flatMap(\.statements).flatMap(\.clauses))
      let missing = entry.clauses.filter { clause in
        // That a changed model is a derivative is what everybody expects.
        if case .derivativeDefinition(let it) = clause.terms, !it.distillation, it.outputs == nil {
          return false
        }
        return clause.kind.isCore && !shown.contains(clause)
      }
      #expect(missing.map { "\(entry.id) \($0.kind.rawValue) \($0.lines)" } == [])
    }
  }

  @Test("no name of a kind or category stands in a cell, and none is empty")
  func plainWords() {
    let names =
      ClauseKind.allCases.map(\.rawValue) + UseCategory.allCases.map(\.rawValue)
      + ["separate-license", "begins-with", "monthly-active-users", "licensor-discretion"]
    let marks = names.filter { $0.contains("-") && $0 != "self-harm" && $0 != "share-alike" }
    for entry in Self.entries {
      for topic in MatrixTopic.allCases {
        let words = MatrixReader(entry).cell(topic).statements.map(\.text).joined(separator: " ")
        // An address may hold any word.
        let text = words.split(separator: " ").filter { !$0.contains("/") }.joined(separator: " ")
        #expect(!words.isEmpty && !marks.contains { text.contains($0) }, "\(entry.id) \(words)")
      }
    }
  }

  // MARK: Weight and silence

  @Test(
    "a cell weighs as its heaviest statement",
    arguments: [
      (
        "You may not use the Model for commercial purposes.\n", MatrixTopic.commercialUse,
        MatrixWeight.forbidden
      ),
      ("Permission is granted to use, copy and modify the Model.\n", .commercialUse, .free),
      ("Permission is granted to use, copy and modify the Model.\n", .hosting, .open),
      (
        "You must not use outputs of the Model to train any other large language model.\n", .outputTraining,
        .forbidden
      ),
      ("If You distribute the Model, You shall provide a copy of this Agreement.\n", .passingOn, .bound),
      ("If You distribute the Model, You shall provide a copy of this Agreement.\n", .commercialUse, .open),
    ])
  func weight(_ text: String, _ topic: MatrixTopic, _ weight: MatrixWeight) {
    #expect(Self.own("own", text).cell(topic).weight == weight)
  }

  @Test("a policy that was not read, and public facts, are never silence that settles")
  func unread() throws {
    let policy = Self.own(
      "own",
      "Your use of the Model must comply with the Acceptable Use Policy at https://example.com/policy.\n")
    #expect(policy.cell(.forbiddenUses).text == "what the use policy forbids, which was not read")
    #expect(policy.cell(.forbiddenUses).weight == .open)
    let column = LicenseMatrix.Column(name: "own", entry: policy.entry)
    #expect(column.notes == ["its use policy is a text of its own, which was not read"])
    let facts = try #require(LicenseCatalog.builtIn.entry("zlib"))
    let cell = MatrixReader(facts).cell(.sizeLimits)
    #expect(cell.text == "not among the public facts" && cell.weight == .open)
  }

  @Test("rows of lesser topics stand only where a licence speaks of them")
  func rows() throws {
    #expect(try Self.matrix(["mit"]).rows.map(\.topic) == MatrixTopic.allCases.filter(\.isAlwaysShown))
    #expect(try Self.matrix(["mit", "llama-4"]).rows.contains { $0.topic == .indemnity })
  }
}
