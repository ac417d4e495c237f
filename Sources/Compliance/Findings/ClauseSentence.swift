public import LicenseClauses

/// A clause as a sentence that a lawyer may forward: who must do what, when, and above which line.
///
/// There is one sentence for each kind, made from the parameters and from what the passage says beside them; every output
/// for people uses it. Where the passage does not say which of several things holds, the sentence says so.
public struct ClauseSentence: Sendable {
  /// Who grants the licence, as a word of the sentence.
  let licensor: String
  /// The day of the licence's version, which "on the release date" means.
  let date: CalendarDay?
  /// The clauses of the licence, by which one in the same passage says what another leaves open.
  let clauses: [Clause]

  /// Sentences for the clauses of a licence.
  /// - Parameters:
  ///   - licensor: Who grants it; nil where nobody says.
  ///   - date: The version's day.
  ///   - clauses: Its clauses.
  public init(licensor: String? = nil, date: CalendarDay? = nil, clauses: [Clause] = []) {
    (self.licensor, self.date, self.clauses) = (licensor ?? "the licensor", date, clauses)
  }

  /// Sentences for the clauses of a catalogue entry.
  public init(_ entry: CatalogEntry) {
    self.init(licensor: entry.licensor, date: entry.date, clauses: entry.clauses)
  }

  /// The sentence, without a full stop.
  public func text(_ clause: Clause) -> String {
    let others = clauses.filter {
      $0.source == clause.source && $0.lines.overlaps(clause.lines) && $0.section == clause.section
        || $0.source == clause.source && $0.lines == clause.lines
    }
    return text(clause.terms, Set(clause.details), besides: others)
  }

  func text(_ terms: ClauseTerms, _ details: Set<ClauseDetail> = [], besides others: [Clause] = []) -> String
  {
    switch terms {
    case .grant(let grant): self.grant(grant, details)
    case .commercialUse(let permission): commerce(permission, besides: others)
    case .usageThreshold(let line): threshold(line, details)
    case .royalty(let rate):
      royalty(rate, details)
    case .modelNaming(let naming): self.naming(naming, details)
    case .attributionDisplay(let display): self.display(display, details, besides: others)
    case .noticeText(let text, let exceptHosted): notice(text, exceptHosted, details)
    case .outputTraining(let training): self.training(training, details, besides: others)
    case .derivativeDefinition(let definition): derivative(definition, details)
    case .usePolicy(let url):
      "a use policy binds as well" + (url.map { " (\($0))" } ?? "")
    case .useRestriction(let categories): use(categories, details, besides: others)
    case .territory(let limit): territory(limit, details.union(self.details(beside: terms)))
    case .redistribution(let limit): redistribution(limit, details)
    case .shareAlike(let network): shareAlike(network, details)
    case .registration(let act): registration(act, details)
    case .outputOwnership(let owner): outputs(owner, details)
    case .derivativeOwnership(let owner): derivatives(owner, details)
    case .termination(let end): termination(end, details)
    case .governingLaw(let law):
      law.map { "law or venue: \($0)" } ?? "law or venue is agreed on"
    case .plain(let kind): plain(kind, details)
    }
  }

  /// What the licence's clauses of equal parameters say together: of one ban that stands in five places, each tells a part.
  private func details(beside terms: ClauseTerms) -> Set<ClauseDetail> {
    Set(clauses.filter { $0.terms == terms }.flatMap(\.details))
  }

  private func use(_ categories: [UseCategory], _ details: Set<ClauseDetail>, besides others: [Clause])
    -> String
  {
    if categories == [.impersonation], details.contains(.endorsement) {
      return "no claiming that \(licensor) endorses the use"
    }
    if categories == [.other] {
      if details.contains(.outputsToo) { return "no use of outputs against the terms" }
      if details.contains(.onlyAsLicensed) { return "no use other than the terms allow" }
    }
    let isSilenceToo = others.contains { $0.kind == .aiDisclosure } && categories.contains(.undisclosedAI)
    return "no use for \(UseWords.list(categories))"
      + (isSilenceToo ? ", nor without saying that a machine made it" : "")
  }

  /// What is owed, above the size at which the licence draws the line for it.
  private func royalty(_ rate: Double?, _ details: Set<ClauseDetail>) -> String {
    let sizes = clauses.compactMap { clause -> String? in
      guard case .usageThreshold(let line) = clause.terms, line.consequence == .royalty else { return nil }
      return Self.size(line)
    }
    let drawn = Set(clauses.filter { $0.kind == .usageThreshold }.flatMap(\.details)).union(details)
    let earned = drawn.contains(.attributable) ? " earned with the model" : ""
    let isExcess = drawn.contains(.excess)
    let above = sizes.first.map { (isExcess ? ", on what exceeds " : ", above ") + $0 + earned } ?? ""
    let base = isExcess && !sizes.isEmpty ? "" : ", on what the text names"
    let agreed = details.contains(.unlessAgreed) ? ", unless another rate is set or agreed on" : ""
    return
      (rate.map { "a royalty of \(Self.number($0)) per cent is owed to \(licensor)\(base)" }
      ?? "a fee or royalty is owed to \(licensor)") + above + agreed
  }

  // MARK: Numbers

  /// "700 million", "10 million", "250,000".
  static func number(_ value: Double) -> String {
    for (unit, word) in [(1e9, "billion"), (1e6, "million")] where value >= unit {
      let scaled = value / unit
      if let whole = Int(exactly: scaled) { return "\(whole) \(word)" }
      if let tenths = Int(exactly: scaled * 10) { return "\(tenths / 10).\(tenths % 10) \(word)" }
    }
    guard let whole = Int(exactly: value) else { return String(value) }
    return grouped(whole)
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var out = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { out.append(",") }
      out.append(digit)
    }
    return out
  }

  /// "5 April 2025".
  static func day(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// "March 2025": the month before a day's.
  static func month(before day: CalendarDay) -> String {
    day.month == 1 ? "December \(day.year - 1)" : "\(months[day.month - 2]) \(day.year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// "a, b and c".
  static func list(_ words: [String], _ last: String = "and") -> String {
    guard words.count > 1, let end = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + end
  }
}
