import LicenseClauses

/// Reads from a licence's clauses why a condition of the exemption is met, missed or to be judged.
struct ExemptionReader {
  typealias Reason = OpenSourceExemption.Reason

  let entry: CatalogEntry
  let speech: ClauseSentence
  private let notes: [String]
  private let place: MatrixPlace
  /// Who recognises the licence as open.
  private let bodies: [RecognizedLicense]

  init(_ column: LicenseMatrix.Column) {
    (entry, notes) = (column.entry, column.notes)
    (speech, place) = (ClauseSentence(column.entry), MatrixPlace(license: column.entry.id))
    bodies = RecognizedLicense.bodies(of: column.entry.id)
  }

  /// A reason before its clauses are gathered.
  struct Draft {
    let answer: OpenSourceExemption.Answer
    let text: String
    let paragraph: String?

    static func missed(_ text: String, _ paragraph: String?) -> Draft {
      Draft(answer: .missed, text: text, paragraph: paragraph)
    }
    static func judged(_ text: String, _ paragraph: String?) -> Draft {
      Draft(answer: .judged, text: text, paragraph: paragraph)
    }
    static func met(_ text: String, _ paragraph: String?) -> Draft {
      Draft(answer: .met, text: text, paragraph: paragraph)
    }
  }

  /// The reasons for a condition, the heaviest first, each once with all its clauses.
  func reasons(_ condition: OpenSourceExemption.Condition) -> [Reason] {
    var reasons: [Reason] = []
    for clause in entry.clauses {
      for draft in drafts(condition, clause) { add(draft, clause, to: &reasons) }
    }
    for draft in beyondClauses(condition) { add(draft, nil, to: &reasons) }
    if reasons.isEmpty { add(unspoken(condition), nil, to: &reasons) }
    let placed = reasons.map { reason in
      var reason = reason
      reason.place = place.text(reason.clauses)
      return reason
    }
    return [.missed, .judged, .met].flatMap { answer in placed.filter { $0.answer == answer } }
  }

  private func add(_ draft: Draft, _ clause: Clause?, to reasons: inout [Reason]) {
    let clauses = [clause].compactMap(\.self)
    if let same = reasons.firstIndex(where: { $0.text == draft.text && $0.answer == draft.answer }) {
      reasons[same].clauses += clauses
      return
    }
    reasons.append(
      Reason(
        answer: draft.answer, text: draft.text, paragraph: draft.paragraph, clauses: clauses, place: ""))
  }

  private func drafts(_ condition: OpenSourceExemption.Condition, _ clause: Clause) -> [Draft] {
    switch condition {
    case .access: access(clause)
    case .use: use(clause)
    case .modify: modification(clause)
    case .distribute: distribution(clause)
    case .monetisation: money(clause)
    }
  }

  /// Whether a clause that bars no field of use in a recognised licence is passed over.
  var isRecognized: Bool { !bodies.isEmpty }

  /// The bodies in words.
  private var recognition: String { ClauseSentence.list(bodies.map { "the \($0.rawValue)" }) }

  // MARK: Beyond clauses

  /// What follows from the licence as a whole.
  private func beyondClauses(_ condition: OpenSourceExemption.Condition) -> [Draft] {
    guard condition != .monetisation else { return [] }
    switch entry.category {
    case .apiTerms? where condition == .access:
      return [.missed("these are the terms of a service: they give no access to the model itself", "79")]
    case .policy? where condition == .access:
      return [.missed("a use policy alone grants nothing", "78")]
    default: break
    }
    var drafts: [Draft] = []
    if !hasGrant, !isRecognized { drafts.append(.judged("no clause that grants this right was read", "78")) }
    if condition == .use {
      if isRecognized { drafts.append(.met("recognised as open by \(recognition)", nil)) }
      if !entry.knowsPolicy, hasPolicy {
        drafts.append(.judged("the use policy that binds was not read: what it forbids is unknown", "84"))
      }
      drafts += notes.filter { $0.contains("gave no clause") }.map { .judged($0, nil) }
    }
    return drafts
  }

  private var hasPolicy: Bool { entry.clauses.contains { $0.kind == .usePolicy } }

  private var hasGrant: Bool {
    entry.clauses.contains { clause in
      if case .grant(let grant) = clause.terms { grant.subject != .patent } else { false }
    }
  }

  /// Where no clause speaks for or against a condition.
  private func unspoken(_ condition: OpenSourceExemption.Condition) -> Draft {
    switch condition {
    case .access: .met("nobody is shut out, and use as such needs no registration", "79")
    case .use: .met("the grant is tied to no purpose and to no size", "80")
    case .modify: .met("nothing limits changes", "81")
    case .distribute: .met("nothing limits passing it on", "82")
    case .monetisation:
      .met("the licence asks for no payment; other ways to charge are not in its text", "85 to 89")
    }
  }
}
