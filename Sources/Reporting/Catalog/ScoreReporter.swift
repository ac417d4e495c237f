public import Compliance
import LicenseClauses

/// What `score` prints: the points with the clause behind each that is missing, and what the definitions ask.
public struct ScoreReporter {
  private static let width = 100
  private let style: TerminalStyle

  /// A reporter.
  public init(style: TerminalStyle) { self.style = style }

  // MARK: Text

  /// The pages of some licences; where there are several, a list of their points first.
  public func text(_ scores: [OpennessScore], explained: Bool) -> String {
    let names = scores.map { SafeText.line($0.column.heading) }
    let width = names.map(\.count).max() ?? 0
    let list = zip(names, scores).map { "\($0.padded(to: width))  \(Self.number($1.points)) of 100\n" }
      .joined()
    let pages = (scores.count > 1 ? [list] : []) + scores.map(page) + (explained ? [scheme] : [])
    return pages.joined(separator: "\n")
  }

  private static func number(_ number: Int) -> String {
    String(repeating: " ", count: number < 10 ? 2 : number < 100 ? 1 : 0) + String(number)
  }

  private func page(_ score: OpennessScore) -> String {
    var out = [
      style.bold("\(SafeText.line(score.column.heading)): \(score.points) of 100 points"),
      "  " + SafeText.line(score.column.entry.title),
    ]
    out += score.column.notes.map { "  note: \(SafeText.line($0))" }
    for part in score.parts {
      out += ["", "\(style.bold(part.criterion.title)): \(part.points) of \(part.criterion.points)"]
      out += part.deductions.flatMap {
        lines($0.points == 0 ? "0" : "-\($0.points)", Self.sentence($0), style.red)
      }
    }
    return (out + definitions(score)).joined(separator: "\n") + "\n"
  }

  private func definitions(_ score: OpennessScore) -> [String] {
    var out: [String] = []
    var last = ""
    for answer in score.answers {
      if answer.question.definition != last {
        out += ["", style.bold("\(answer.question.definition), as far as a licence decides")]
        last = answer.question.definition
      }
      let why = answer.reasons.map(Self.sentence).joined(separator: "; ")
      out += lines(
        answer.answer.rawValue, answer.question.text + (why.isEmpty ? "" : ": \(why)"), ink(answer.answer))
    }
    let bodies = score.bodies.map(\.rawValue)
    let known = bodies.isEmpty ? "no list that is known here" : bodies.joined(separator: ", ")
    return out + ["", style.bold("recognised by") + ": " + known]
  }

  private static func sentence(_ deduction: OpennessScore.Deduction) -> String {
    deduction.issue.title + (deduction.place.isEmpty ? "" : " (\(deduction.place))")
  }

  private func lines(_ mark: String, _ text: String, _ ink: (String) -> String) -> [String] {
    let head = "  " + mark.padded(to: 12) + "  "
    return TextColumns.wrapped(SafeText.line(text), to: Self.width - head.count).enumerated().map {
      ($0 == 0 ? ink(head) : String(repeating: " ", count: head.count)) + $1
    }
  }

  private func ink(_ answer: OpenSourceExemption.Answer) -> (String) -> String {
    switch answer {
    case .met: style.green
    case .judged: style.yellow
    case .missed: style.red
    }
  }

  /// How points are given: each criterion, and all that takes from it.
  private var scheme: String {
    var out = [style.bold("how points are given")]
    out += TextColumns.wrapped(
      "A licence starts with 100 points. Each thing below that its clauses say, or leave out, takes points from a criterion until that is empty. What is said twice counts once.",
      to: Self.width)
    for criterion in OpennessCriterion.allCases {
      out += ["", style.bold(criterion.title) + ": \(criterion.points)"]
      let issues = OpennessIssue.allCases.filter { criterion.deduction($0) > 0 }
      out += issues.map { "  " + "-\(criterion.deduction($0))".padded(to: 4) + "  " + $0.title }
    }
    return out.joined(separator: "\n") + "\n"
  }
}
