public import Compliance
import LicenseClauses
public import PositionedJSON

/// What `eu-exemption` prints: the answer, each condition with its reasons, and what is never lifted.
public struct ExemptionReporter {
  private let exemption: OpenSourceExemption
  private let style: TerminalStyle

  /// A reporter of an answer.
  public init(_ exemption: OpenSourceExemption, style: TerminalStyle) {
    (self.exemption, self.style) = (exemption, style)
  }

  private static let width = 100

  // MARK: Text

  /// The page.
  public var text: String { page + Self.beyond(style) }

  /// The answer for the licence, without what holds for all.
  var page: String {
    let column = exemption.column
    var out = [
      style.bold(SafeText.line(column.heading)) + ": " + SafeText.line(column.entry.title),
      ink(exemption.answer, answer),
      "as the Commission's guidelines of 18 July 2025 read Articles 53(2) and 54(6) of the EU AI Act",
    ]
    out += column.notes.map { "note: \(SafeText.line($0))" }
    out += exemption.judgements.flatMap(judgement)
    return out.joined(separator: "\n") + "\n"
  }

  /// What the exemption lifts, never lifts, and needs beside a licence.
  static func beyond(_ style: TerminalStyle) -> String {
    let lists = [
      ("where the condition is met, the exemption lifts", OpenSourceExemption.lifted),
      ("never lifted", OpenSourceExemption.neverLifted),
      ("needed beside the licence, and not judged here", OpenSourceExemption.besides),
    ]
    return lists.flatMap { list($0, $1, style) }.joined(separator: "\n") + "\n"
  }

  private var answer: String {
    switch exemption.answer {
    case .met: "met: the licence is free and open-source"
    case .judged: "to be judged: whether the licence is free and open-source depends on what follows"
    case .missed: "missed: the licence is not free and open-source"
    }
  }

  private func judgement(_ judgement: OpenSourceExemption.Judgement) -> [String] {
    let head = "\(judgement.condition.title): "
    let paragraphs = style.dim(" (\(plural(judgement.condition.paragraphs)))")
    return ["", style.bold(head) + ink(judgement.answer, judgement.answer.rawValue) + paragraphs]
      + judgement.reasons.flatMap(reason)
  }

  private func reason(_ reason: OpenSourceExemption.Reason) -> [String] {
    let places = [reason.place.isEmpty ? nil : reason.place, reason.paragraph.map(plural)].compactMap(\.self)
    let text = reason.text + (places.isEmpty ? "" : " (\(places.joined(separator: "; ")))")
    let mark = "  \(reason.answer.rawValue.padded(to: 12))  "
    return TextColumns.wrapped(SafeText.line(text), to: Self.width - mark.count).enumerated().map {
      index, line in
      index == 0 ? ink(reason.answer, mark) + line : String(repeating: " ", count: mark.count) + line
    }
  }

  private func plural(_ paragraphs: String) -> String {
    (paragraphs.contains(" ") ? "paragraphs " : "paragraph ") + paragraphs
  }

  private static func list(_ title: String, _ items: [String], _ style: TerminalStyle) -> [String] {
    ["", style.bold(title)]
      + items.flatMap { item in
        TextColumns.wrapped(item, to: width - 4).enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
      }
  }

  private func ink(_ answer: OpenSourceExemption.Answer, _ text: String) -> String {
    switch answer {
    case .met: style.green(text)
    case .judged: style.yellow(text)
    case .missed: style.red(text)
    }
  }

  // MARK: JSON

  /// The answer for programs.
  public var json: JSON {
    let column = exemption.column
    return .object([
      ("license", .string(column.entry.id)), ("name", .string(column.name)),
      ("title", .string(column.entry.title)), ("answer", .string(Self.word(exemption.answer))),
      ("source", .string("European Commission, guidelines of 18 July 2025 on general-purpose AI models")),
      ("conditions", .array(exemption.judgements.map(Self.judgement))),
      ("lifted", .array(OpenSourceExemption.lifted.map(JSON.string))),
      ("neverLifted", .array(OpenSourceExemption.neverLifted.map(JSON.string))),
      ("besides", .array(OpenSourceExemption.besides.map(JSON.string))),
      ("notes", .array(column.notes.map(JSON.string))),
    ])
  }

  private static func judgement(_ judgement: OpenSourceExemption.Judgement) -> JSON {
    .object([
      ("condition", .string(judgement.condition.rawValue)), ("title", .string(judgement.condition.title)),
      ("paragraphs", .string(judgement.condition.paragraphs)), ("answer", .string(word(judgement.answer))),
      (
        "reasons",
        .array(
          judgement.reasons.map { reason in
            .object([
              ("answer", .string(word(reason.answer))), ("text", .string(reason.text)),
              ("paragraph", .optional(reason.paragraph)), ("place", .string(reason.place)),
              ("clauses", .array(reason.clauses.map { $0.json() })),
            ])
          })
      ),
    ])
  }

  /// One word for programs.
  static func word(_ answer: OpenSourceExemption.Answer) -> String {
    switch answer {
    case .met: "met"
    case .judged: "judged"
    case .missed: "missed"
    }
  }
}
