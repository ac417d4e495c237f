public import Compliance
import LicenseClauses

/// What `suggest` prints for people: sets of changes that leave no violation, the cheapest first.
public struct SuggestionReporter {
  static let width = 100
  private let advice: RemedyAdvice
  private let style: TerminalStyle

  /// A reporter for what a search came to.
  public init(_ advice: RemedyAdvice, style: TerminalStyle) { (self.advice, self.style) = (advice, style) }

  /// The sets in words.
  public var text: String {
    let count = advice.before.count(.violation)
    if count == 0 { return "\(SafeText.line(advice.before.manifest)): no violation, nothing has to change\n" }
    let head = "\(SafeText.line(advice.before.manifest)): \(Self.number(count, "violation"))"
    return ([head] + (advice.sets.isEmpty ? none : sets)).joined(separator: "\n") + "\n"
  }

  // MARK: Sets

  private var sets: [String] {
    let count = advice.sets.count
    let lead =
      count == 1
      ? "One set of changes leaves none; the check was run again with it."
      : "Each of these \(count) sets of changes leaves none; the check was run again with each."
    return [lead] + advice.sets.enumerated().flatMap { set($0 + 1, $1) }
  }

  private func set(_ number: Int, _ set: RemedySet) -> [String] {
    let head =
      "\(number). \(Self.number(set.steps.count, "change")), \(Self.number(set.points, "point")) of cost"
    return ["", style.bold(head)] + set.steps.flatMap(step) + rest(set.report)
  }

  private func step(_ step: RemedySet.Step) -> [String] {
    let remedy = step.remedy
    let clauses = remedy.clauses.isEmpty ? "" : " (\(ClauseText.places(Array(remedy.clauses.prefix(3)))))"
    let why = "for \(remedy.rule)\(remedy.license.map { " of \($0)" } ?? "")\(clauses)"
    return lines("   - ", remedy.sentence) + lines("     ", why) + lines("     ", remedy.kind.cost)
  }

  private func rest(_ report: Report) -> [String] {
    let left = [(Finding.Status.review, "review"), (.obligation, "obligation")].compactMap { status, word in
      report.count(status) == 0 ? nil : Self.number(report.count(status), word)
    }
    return left.isEmpty ? [] : lines("   ", "still to be looked at: \(left.joined(separator: ", "))")
  }

  // MARK: No set

  private var none: [String] {
    let stays = advice.stays.flatMap { finding -> [String] in
      let license = finding.license.map { " [\($0)]" } ?? ""
      return lines(style.red("  - "), "\(finding.rule) of '\(finding.subject)'\(license): \(finding.message)")
    }
    let waivers = advice.waivers.flatMap { lines("  - ", $0.remedy.sentence) }
    return ["No set of changes was found that leaves none. These stay:"] + stays
      + ["A waiver settles nothing, and is a last resort:"] + waivers
  }

  // MARK: Words

  private static func number(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }

  private func lines(_ head: String, _ text: String) -> [String] {
    TextColumns.wrapped(SafeText.line(text), to: Self.width - 6).enumerated().map {
      ($0 == 0 ? head : "     ") + $1
    }
  }
}
