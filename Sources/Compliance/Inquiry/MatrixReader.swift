import LicenseClauses

/// Reads a licence's cells: what its clauses say of a topic, or that they are silent.
struct MatrixReader {
  typealias Words = (text: String, weight: MatrixWeight)

  let entry: CatalogEntry
  let speech: ClauseSentence
  private let place: MatrixPlace

  init(_ entry: CatalogEntry) {
    (self.entry, speech) = (entry, ClauseSentence(entry))
    place = MatrixPlace(license: entry.id)
  }

  /// What the licence says of a topic.
  func cell(_ topic: MatrixTopic) -> MatrixCell {
    if topic == .forbiddenUses { return MatrixCell(statements: uses) }
    var statements: [MatrixStatement] = []
    for clause in entry.clauses where topic.kinds.contains(clause.kind) {
      for words in said(topic, clause) { add(words, clause, to: &statements) }
    }
    return MatrixCell(statements: statements.isEmpty ? [silence(topic)] : statements.map(placed))
  }

  /// A thing that is said twice is one statement with two places.
  private func add(_ words: Words, _ clause: Clause, to statements: inout [MatrixStatement]) {
    if let same = statements.firstIndex(where: { $0.text == words.text }) {
      statements[same].clauses.append(clause)
    } else {
      statements.append(
        MatrixStatement(text: words.text, weight: words.weight, clauses: [clause], place: ""))
    }
  }

  func placed(_ statement: MatrixStatement) -> MatrixStatement {
    var statement = statement
    statement.place = place.text(statement.clauses)
    return statement
  }

  // MARK: Silence

  /// What it means that no clause speaks of a topic: nothing is asked, or nothing is settled.
  func silence(_ topic: MatrixTopic) -> MatrixStatement {
    if entry.source == .facts {
      return MatrixStatement(text: "not among the public facts", weight: .open, clauses: [], place: "")
    }
    let grants = entry.clauses.contains(where: isGrantOfUse)
    let text =
      topic == .commercialUse && grants
      ? "not spoken of; no purpose was read that the grant is tied to\(commercialTerms)" : "not spoken of"
    return MatrixStatement(text: text, weight: weight(ofSilence: topic, grants), clauses: [], place: "")
  }

  private func weight(ofSilence topic: MatrixTopic, _ grants: Bool) -> MatrixWeight {
    switch topic {
    case .commercialUse, .royalty, .passingOn: grants ? .free : .open
    case .hosting, .outputTraining, .outputOwner, .derivativeOwner, .patents, .ends, .law: .open
    default: .free
    }
  }

  /// Whether a clause grants the use of the model, and not of patents alone.
  func isGrantOfUse(_ clause: Clause) -> Bool {
    if case .grant(let grant) = clause.terms { grant.subject != .patent } else { false }
  }

  // MARK: Speech

  /// What a clause says of a topic; nothing where it speaks of something else.
  private func said(_ topic: MatrixTopic, _ clause: Clause) -> [Words] {
    switch topic {
    case .commercialUse: commerce(clause.terms)
    case .sizeLimits, .royalty, .registration: size(topic, clause)
    case .hosting: hosting(clause)
    case .outputTraining: training(clause)
    case .naming, .attribution: names(clause)
    case .passingOn: passing(clause.terms)
    case .outputOwner, .derivativeOwner: owner(clause.terms)
    case .patents: patents(clause.terms)
    case .ends: ends(clause.terms)
    case .territory: territory(clause.terms)
    default: plain(clause)
    }
  }
}
