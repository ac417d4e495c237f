import LicenseClauses

/// What a licence goes on asking of a result that holds some of its work.
extension CompatibilityReader {
  /// The conditions that reach the result, each kind once.
  func conditions(_ terms: CompatibilityTerms) -> [CompatibilityReason] {
    var reasons = CompatibilityReasons()
    for clause in terms.clauses {
      guard let text = use(clause, terms) ?? (isPassedOn ? passing(clause, terms) : nil) else { continue }
      reasons.add(.conditional, text, [terms], [clause])
    }
    return reasons.all
  }

  /// Conditions on whoever uses the result.
  private func use(_ clause: Clause, _ terms: CompatibilityTerms) -> String? {
    switch clause.terms {
    case .commercialUse(.prohibited) where purpose != .sold: "it is not used commercially"
    case .commercialUse(.researchOnly) where purpose != .sold: "it is used for research only"
    case .commercialUse(.conditional): terms.speech.text(clause)
    case .useRestriction:
      CompatibilityTerms.isRestriction(clause)
        ? "its forbidden uses are left alone" : "what its passages forbid besides is left alone"
    case .usePolicy: "its use policy is kept"
    case .redistribution(let limit) where limit.permission == .prohibited && limit.acts.contains(.host):
      "it is not offered as a service"
    case .outputTraining(let training) where training.rule != .permitted: terms.speech.text(clause)
    case .usageThreshold: terms.speech.text(clause)
    case .territory, .registration, .plain(.competition), .royalty: terms.speech.text(clause)
    default: nil
    }
  }

  /// Conditions on whoever passes the result on.
  func passing(_ clause: Clause, _ terms: CompatibilityTerms) -> String? {
    switch clause.terms {
    case .modelNaming, .attributionDisplay: terms.speech.text(clause)
    case .noticeText: "its notice goes along with copies"
    case .shareAlike: "what is made from it is passed on as it asks: under its terms, with source, or both"
    case .redistribution(let limit): sharing(limit)
    case .plain(.licenseCopy): "its text, or a link to it, goes along"
    case .plain(.retainNotices): "its notices are kept"
    case .plain(.changeNotice): "changes are marked"
    case .plain(.flowDown): "recipients or users are bound by its terms, or told of them"
    case .plain(.aiDisclosure): terms.speech.text(clause)
    default: nil
    }
  }

  private func sharing(_ limit: RedistributionLimit) -> String? {
    if limit.permission == .prohibited {
      return limit.acts == [.sublicense] ? "recipients have their rights from its licensor alone" : nil
    }
    return limit.acts == [.sell] && purpose != .sold ? nil : "its conditions on passing it on are kept"
  }
}
