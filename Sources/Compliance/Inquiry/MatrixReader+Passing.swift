import LicenseClauses

/// What a licence says of passing the model on: names, credit, copies.
extension MatrixReader {
  func names(_ clause: Clause) -> [Words] {
    switch clause.terms {
    case .modelNaming: [(speech.text(clause.terms, Set(clause.details)), .bound)]
    case .attributionDisplay: [(speech.text(clause.terms), .bound)]
    case .noticeText(_, let exceptHosted):
      [
        (
          "a notice in given words goes along with copies" + (exceptHosted ? ", unless only hosted" : ""),
          .bound
        )
      ]
    default: []
    }
  }

  func passing(_ terms: ClauseTerms) -> [Words] {
    switch terms {
    case .redistribution(let limit): limits(limit)
    case .plain(.licenseCopy): [("the licence or a link goes along", .bound)]
    case .plain(.changeNotice): [("changes are marked", .bound)]
    case .plain(.retainNotices): [("notices are kept", .bound)]
    case .plain(.integratedProductExemption):
      [("whoever gets it inside another product is freed from a term", .free)]
    default: []
    }
  }

  /// What is forbidden, and what is tied to conditions; hosting and selling have rows of their own.
  private func limits(_ limit: RedistributionLimit) -> [Words] {
    let isForbidden = limit.permission == .prohibited
    let weight: MatrixWeight = isForbidden ? .forbidden : .bound
    var words: [Words] = []
    if limit.acts.isEmpty { words.append((isForbidden ? "forbidden" : "on conditions", weight)) }
    if limit.acts.contains(where: { Self.thing($0) != nil }) {
      let things = ClauseSentence.list(things(limit.permission))
      words.append(("\(things): \(isForbidden ? "not to be passed on" : "on conditions")", weight))
    }
    if limit.acts.contains(.sublicense) {
      words.append((isForbidden ? "no sublicensing" : "sublicensing on conditions", .bound))
    }
    return words
  }

  /// All things whose passing on is forbidden, or tied to conditions: one statement, however many clauses
  /// say it.
  private func things(_ permission: RedistributionPermission) -> [String] {
    var acts: Set<RedistributionAct> = []
    for case .redistribution(let limit) in entry.clauses.map(\.terms) where limit.permission == permission {
      acts.formUnion(limit.acts)
    }
    return [.distribute, .derivatives, .data, .outputs].filter(acts.contains).compactMap(Self.thing)
  }

  private static func thing(_ act: RedistributionAct) -> String? {
    switch act {
    case .data: "the data"
    case .derivatives: "changed copies"
    case .distribute: "copies"
    case .outputs: "outputs"
    case .host, .sell, .sublicense: nil
    }
  }

  func plain(_ clause: Clause) -> [Words] {
    switch clause.terms {
    case .usePolicy(let url): [("binds" + (url.map { ": \($0)" } ?? ""), .bound)]
    case .plain(.flowDown): [("recipients or users must be bound by the terms, or told of them", .bound)]
    case .shareAlike: [("derivatives under the same terms, or published", .bound)]
    case .governingLaw(let law): [(law ?? "law or venue is agreed on", .bound)]
    default: [(speech.text(clause), .bound)]
    }
  }
}
