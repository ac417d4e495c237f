import Compliance
import LicenseClauses
import PositionedJSON

/// What a report says beside its findings, in every format: notes, clauses that wait, and the answers that would settle
/// most.
struct ReportRemarks {
  private let report: Report

  init(_ report: Report) { self.report = report }

  /// Each remark on a line.
  var lines: [String] { report.notes + [waiting].compactMap(\.self) + [questions].compactMap(\.self) }

  /// What waits, in a sentence; nil where nothing does.
  var waiting: String? {
    guard !report.waiting.isEmpty else { return nil }
    let count = report.waiting.clauses
    let kinds = report.waiting.kinds.sorted { (-$0.count, $0.kind.rawValue) < (-$1.count, $1.kind.rawValue) }
    let shown = kinds.prefix(4).map { "\($0.kind.rawValue) \($0.count)" }.joined(separator: ", ")
    return
      "\(count) \(count == 1 ? "clause waits" : "clauses wait") (\(shown)\(kinds.count > 4 ? " and more" : "")): the manifest says neither what is made with the models nor that they are passed on; to decide, say \(report.waiting.fields.joined(separator: ", "))"
  }

  /// Which answers settle most reviews, in a sentence; nil where none would.
  var questions: String? {
    let questions = report.questions.prefix(Self.most)
    guard !questions.isEmpty else { return nil }
    let settled = questions.reduce(0) { $0 + $1.settles }
    let list = questions.map { $0.field }.joined(separator: ", ")
    return
      "\(questions.count == 1 ? "this answer settles" : "these \(questions.count) answers settle") \(settled) \(settled == 1 ? "review" : "reviews"): \(list)"
  }

  private static let most = 5

  /// The remarks as JSON members.
  var members: [(key: String, value: JSON)] {
    [
      ("notes", .array(report.notes.map(JSON.string))),
      ("waiting", waitingJSON),
      (
        "questions",
        .array(
          report.questions.map { .object([("field", .string($0.field)), ("settles", .int($0.settles))]) })
      ),
    ]
  }

  private var waitingJSON: JSON {
    guard !report.waiting.isEmpty else { return .null }
    return .object([
      ("clauses", .int(report.waiting.clauses)),
      ("kinds", .object(report.waiting.kinds.map { ($0.kind.rawValue, .int($0.count)) })),
      ("fields", .array(report.waiting.fields.map(JSON.string))),
    ])
  }
}
