import Compliance

/// Under which terms a result may go, in words.
extension CompatibilityReporter {
  /// Where a result may go; nothing where it may not be made.
  func outcome(_ judgement: LicenseCompatibility.Judgement) -> [String] {
    let outcome = judgement.outcome
    if judgement.answer == .no { return [] }
    if compatibility.purpose == .kept { return ["needs no terms of its own while it stays in the house"] }
    let isOpen = judgement.answer == .unclear || !outcome.unclear.isEmpty
    let once = isOpen ? ", if what has to be read allows it" : ""
    if outcome.any {
      let besides = judgement.answer == .yes ? "" : " that leaves the conditions above in place"
      return ["may go under any licence\(besides)\(once)"]
    }
    let whole = outcome.whole.joined(separator: " or ")
    let parts = outcome.together ? "each part may keep its own terms, which then all bind" : nil
    let under =
      outcome.whole.isEmpty
      ? "no single one of these licences may stand on the whole" : "may go under \(whole)\(once)"
    return [([under] + [parts].compactMap(\.self)).joined(separator: "; ")]
  }
}
