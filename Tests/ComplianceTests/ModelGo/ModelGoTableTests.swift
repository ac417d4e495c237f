import LicenseClauses
import Testing

@testable import Compliance

@Suite("ModelGo's table of licences against clauses")
struct ModelGoTableTests {
  private typealias Question = ModelGoTable.Question

  /// A cell that clauses decide.
  private struct Cell {
    let name: String
    let published: ModelGoTable.Answer
    let ours: ModelGoTable.Answer
  }

  /// Cells that we read otherwise.
  private static let disagreements = [
    // LGPL-3.0: a combined work must say that it uses the library, and come with both licences (section 4).
    "LGPL-3.0 attribute: published yes, ours no",
    // Artistic-2.0: its section 13 gives a patent licence beside the copyright permissions.
    "Artistic-2.0 rights: published partial, ours yes",
    // MIT: its one condition is on copies and substantial portions, which a changed copy is as well.
    "MIT derivative-share: published yes, ours partial",
    // C-UDA: whoever passes the data on must pass the terms on (section 3.1).
    "C-UDA copy-share: published yes, ours partial",
    // C-UDA: the terms must go along; keeping credit is tied to what the data came with, and no clause of its own.
    "C-UDA attribute: published no, ours partial",
    // MG0: its first edition asks for a copy of the licence; the second, which is known here, asks for nothing of those
    // who pass it on. Its section 6 is about changes of the licence's own text.
    "MG0 copy-share: published partial, ours yes", "MG0 derivative-share: published partial, ours yes",
    "MG0 attribute: published partial, ours yes",
  ]

  private static func cells() throws -> [Cell] {
    try ModelGoTable.rows().flatMap { row -> [Cell] in
      guard let entry = entry(row) else { return [] }
      return zip(Question.allCases, row.answers).compactMap { question, published in
        ModelGoReader(entry: entry).answer(question).map {
          Cell(name: "\(row.name) \(question.rawValue)", published: published, ours: $0)
        }
      }
    }
  }

  private static func entry(_ row: ModelGoTable.Row) -> CatalogEntry? {
    row.id.flatMap { LicenseCatalog.builtIn.entry($0) }.flatMap { $0.instead == nil ? $0 : nil }
  }

  @Test("the table is whole: 46 licences by fourteen questions")
  func whole() throws {
    let rows = try ModelGoTable.rows()
    #expect(rows.count == 46 && rows.allSatisfy { $0.answers.count == Question.allCases.count })
  }

  @Test("what clauses decide agrees at 95 per cent, and each other reading has its reason")
  func agreement() throws {
    let cells = try Self.cells()
    let others = cells.filter { $0.published != $0.ours }
    #expect(others.map { "\($0.name): published \($0.published), ours \($0.ours)" } == Self.disagreements)
    #expect(cells.count >= 200)
    #expect(Double(cells.count - others.count) >= 0.95 * Double(cells.count))
  }

  // MARK: What clauses do not decide

  /// Why a cell is left open.
  private enum Gap: String, CaseIterable {
    case text = "no text of the licence, or of one single licence, is known"
    case drafting = "asks how well it is drafted, or how many acts of machine learning it names"
    case newTerms = "whether terms may be added is no kind of clause"
    case patents =
      "silence on patents and rights kept back are not told apart, nor what a general grant covers"
    case remote = "that nothing is asked of hosts does not show that remote access is not defined"
    case openness = "a share-alike clause does not say whether by source or by terms"
    case facts = "only public facts are known, whose silence settles nothing"
    case recipients =
      "no kind of clause says that recipients are licensed directly, or may not be sublicensed"
    case commerce = "silence on trade is read as leave for some licences, and as none for others"
    case passages = "what its passages forbid is the law, endorsement, or what lies outside the licence"
  }

  private static func gap(_ question: Question, _ entry: CatalogEntry?) -> Gap? {
    guard let entry else { return .text }
    switch question {
    case .prefixes, .rules: return .drafting
    case .copyNonExclusive, .derivativeNonExclusive: return .newTerms
    case .rights: return .patents
    case .remote: return .remote
    case .sublicense: return .recipients
    case .commercial: return .commerce
    case .copyClose,
      .derivativeClose where entry.clauses.contains { $0.kind == .shareAlike }:
      return .openness
    case .behavioural where entry.clauses.contains { $0.kind == .useRestriction }: return .passages
    default: return entry.source == .facts ? .facts : nil
    }
  }

  @Test("each cell that clauses do not decide has a reason, and each reason has cells")
  func gaps() throws {
    var found: [Gap] = []
    for row in try ModelGoTable.rows() {
      let entry = Self.entry(row)
      for question in Question.allCases {
        if let entry, ModelGoReader(entry: entry).answer(question) != nil { continue }
        found.append(try #require(Self.gap(question, entry), "\(row.name) \(question.rawValue)"))
      }
    }
    #expect(Gap.allCases.allSatisfy(found.contains))
  }
}
