import LicenseClauses

/// What a licence says of using the model: for money, at size, for others, to train, where.
extension MatrixReader {
  func commerce(_ terms: ClauseTerms) -> [Words] {
    switch terms {
    case .commercialUse(.allowed): [("allowed", .free)]
    case .commercialUse(.prohibited): [("forbidden", .forbidden)]
    case .commercialUse(.researchOnly): [("forbidden: research only", .forbidden)]
    case .commercialUse(.conditional): [("on a condition only\(commercialTerms)", .bound)]
    case .redistribution(let limit) where limit.acts.contains(.sell):
      limit.permission == .prohibited
        ? [("copies may not be sold", .forbidden)] : [("selling copies is tied to conditions", .bound)]
    case .grant(let grant) where grant.subject != .patent && grant.rights.contains("sell"):
      [("the grant names selling", .free)]
    default: []
    }
  }

  /// The rows where what commercial users must watch stands.
  var commercialTerms: String {
    let rows = entry.clauses.compactMap { clause -> MatrixTopic? in
      switch clause.terms {
      case .usageThreshold(let line): line.consequence == .display || line.activity != nil ? nil : .sizeLimits
      case .registration(for: .commercial?), .registration(for: .use?): .registration
      case .royalty: .royalty
      default: nil
      }
    }
    return Self.see(rows)
  }

  /// ": see naming and attribution", each row once in the order of the table.
  private static func see(_ rows: [MatrixTopic]) -> String {
    let titles = MatrixTopic.allCases.filter(rows.contains).map(\.title)
    return titles.isEmpty ? "" : ": see \(ClauseSentence.list(titles))"
  }

  func size(_ topic: MatrixTopic, _ clause: Clause) -> [Words] {
    switch (topic, clause.terms) {
    case (.sizeLimits, .usageThreshold): [(speech.text(clause), .bound)]
    case (.royalty, .usageThreshold(let line)) where line.consequence == .royalty:
      [("owed above \(ClauseSentence.size(line))", .bound)]
    case (.royalty, .royalty(let rate)):
      [(rate.map { "\(ClauseSentence.number($0)) per cent owed" } ?? "a fee or royalty is owed", .bound)]
    case (.royalty, .grant(let grant)) where grant.subject != .patent && grant.royaltyFree == true:
      [("none: the grant is royalty-free", .free)]
    case (.royalty, .grant(let grant)) where grant.subject != .patent && grant.royaltyFree == false:
      [("the grant is not royalty-free", .bound)]
    case (.registration, .registration): [(speech.text(clause), .bound)]
    default: []
    }
  }

  func hosting(_ clause: Clause) -> [Words] {
    switch clause.terms {
    case .redistribution(let limit) where limit.acts.contains(.host):
      limit.permission == .prohibited ? [("forbidden", .forbidden)] : [("on conditions", .bound)]
    case .redistribution(let limit) where limit.countsHosting: [("counts as passing on", .bound)]
    case .usageThreshold(let line) where line.activity == .hosting:
      [(speech.text(clause), .bound)]
    case .registration(for: .hosting?): [(speech.text(clause), .bound)]
    case .shareAlike(network: true): [("share-alike is owed where it is only offered over a network", .bound)]
    case .noticeText(_, exceptHosted: true): [("no notice is owed where it is only hosted", .open)]
    default: []
    }
  }

  func training(_ clause: Clause) -> [Words] {
    switch clause.terms {
    case .outputTraining(let training):
      switch training.rule {
      case .permitted: [(speech.text(clause), .free)]
      case .conditional: [(speech.text(clause) + conditions(beside: clause), .bound)]
      case .prohibited: [(speech.text(clause), .forbidden)]
      }
    case .derivativeDefinition(let definition): students(definition)
    default: []
    }
  }

  private func students(_ definition: DerivativeDefinition) -> [Words] {
    var words: [Words] = []
    if definition.distillation { words.append(("models trained on outputs count as derivatives", .bound)) }
    if definition.outputs == true { words.append(("outputs count as derivatives", .bound)) }
    if definition.outputs == false { words.append(("outputs are no derivatives", .free)) }
    return words
  }

  /// The rows where the conditions of a sentence on training stand.
  private func conditions(beside clause: Clause) -> String {
    let near = entry.clauses.filter { $0.source == clause.source && $0.lines.overlaps(clause.lines) }
    return Self.see(
      near.compactMap { other in
        switch other.terms {
        case .modelNaming: .naming
        case .attributionDisplay(let display) where display.when == .derived: .attribution
        default: nil
        }
      })
  }

  func territory(_ terms: ClauseTerms) -> [Words] {
    guard case .territory(let limit) = terms else { return [] }
    return [(speech.text(terms), limit.scope == .multimodal ? .bound : .forbidden)]
  }
}
