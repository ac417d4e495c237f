public import Compliance
import LicenseClauses

/// What `compatible` prints: each act with its answer, the reasons with their clauses, and where the result may go.
public struct CompatibilityReporter {
  static let width = 100
  let compatibility: LicenseCompatibility
  private let style: TerminalStyle
  private let isExplained: Bool

  /// A reporter of answers.
  /// - Parameters:
  ///   - compatibility: The answers.
  ///   - style: The colours.
  ///   - explained: Whether conditions are shown where the answer is not "yes, if" as well.
  public init(_ compatibility: LicenseCompatibility, style: TerminalStyle, explained: Bool = false) {
    (self.compatibility, self.style, isExplained) = (compatibility, style, explained)
  }

  /// The page.
  public var text: String {
    var out = ["for \(compatibility.purpose.title)"]
    for column in compatibility.columns {
      out += column.notes.flatMap { lines("note: ", "\(column.heading): \($0)") }
    }
    for pair in compatibility.pairs { out += self.pair(pair) }
    if let together = compatibility.together {
      out += ["", style.bold("all together")] + judgement(together)
    }
    return out.joined(separator: "\n") + "\n"
  }

  private func pair(_ pair: LicenseCompatibility.Pair) -> [String] {
    let names = pair.members.map { compatibility.columns[$0].heading }
    return ["", style.bold(SafeText.line(names.joined(separator: " and ")))]
      + pair.judgements.flatMap(judgement)
  }

  // MARK: Judgements

  private func judgement(_ judgement: LicenseCompatibility.Judgement) -> [String] {
    let head = lines("", question(judgement), to: Self.width - 14)
    let answer = ink(judgement.answer, judgement.answer.rawValue)
    let shown = judgement.reasons.filter { isShown($0, judgement) }
    var out = [""] + head.dropLast()
    out.append("\(head.last ?? ""): \(answer)")
    for reason in shown { out += self.reason(reason) }
    let hidden = judgement.reasons.count - shown.count
    if hidden > 0 { out.append("  besides     \(Self.number(hidden, "condition")), which --explain shows") }
    for words in outcome(judgement) { out += lines("  result      ", words) }
    return out
  }

  /// Below a bar, what would be owed without it is beside the point.
  private func isShown(_ reason: CompatibilityReason, _ judgement: LicenseCompatibility.Judgement) -> Bool {
    isExplained || judgement.answer <= .conditional || reason.answer > .conditional
  }

  private func question(_ judgement: LicenseCompatibility.Judgement) -> String {
    let ids = judgement.members.map { compatibility.columns[$0].entry.id }
    guard let first = ids.first, let last = ids.last else { return "" }
    switch judgement.act {
    case .merge: return "merged"
    case .finetune: return "\(first) changed, and the result put under \(last)"
    case .distill: return "\(first) distilled into a model under \(last)"
    case .outputs: return "outputs of \(first) train a model under \(last)"
    }
  }

  private func reason(_ reason: CompatibilityReason) -> [String] {
    let subject = reason.licenses.count == 1 ? reason.licenses.map { "\($0): " }.joined() : ""
    let places = self.places(reason)
    return lines(
      "  \(reason.answer.rawValue.padded(to: 12))",
      subject + reason.text + (places.isEmpty ? "" : " (\(places))"),
      reason.answer)
  }

  /// The first places; the licence that the reason begins with is not named again.
  private func places(_ reason: CompatibilityReason) -> String {
    let shown = reason.clauses.prefix(3).map { clause in
      var clause = clause
      if reason.licenses == [clause.source ?? ""] { clause.source = nil }
      return clause
    }
    let more = reason.clauses.count - shown.count
    return ClauseText.places(shown) + (more > 0 ? "; and \(more) more" : "")
  }

  // MARK: Words

  private static func number(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }

  func lines(
    _ head: String, _ text: String, _ answer: CompatibilityAnswer? = nil, to width: Int = Self.width
  ) -> [String] {
    TextColumns.wrapped(SafeText.line(text), to: width - head.count).enumerated().map { index, line in
      let first = answer.map { ink($0, head) } ?? head
      return (index == 0 ? first : String(repeating: " ", count: head.count)) + line
    }
  }

  private func ink(_ answer: CompatibilityAnswer, _ text: String) -> String {
    switch answer {
    case .yes: style.green(text)
    case .conditional: style.blue(text)
    case .unclear: style.yellow(text)
    case .no: style.red(text)
    }
  }
}
