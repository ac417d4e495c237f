public import Compliance
public import LicenseClauses

/// What a licence asks of those who do an act, clause by clause.
public struct Duty: Sendable {
  /// What one does with a model.
  public enum Act: String, CaseIterable, Sendable {
    case use, host, ship, tune, outputs

    /// The act in words.
    public var words: String {
      switch self {
      case .use: "whoever uses it"
      case .host: "whoever offers it as a service"
      case .ship: "whoever passes it on"
      case .tune: "whoever tunes or changes it"
      case .outputs: "whoever trains on its outputs"
      }
    }
  }

  /// The act.
  public let act: Act
  /// The licence.
  public let license: String
  /// The clause.
  public let clause: Clause
  /// The clause as a sentence with its place.
  public let text: String

  /// The duties of terms, by act in the order of the text.
  public static func all(of terms: LicenseTerms) -> [Duty] {
    let speech = ClauseSentence(terms)
    return Act.allCases.flatMap { act in
      terms.clauses.filter { Self.act(of: $0.terms) == act }.map { clause in
        Duty(
          act: act, license: terms.id, clause: clause,
          text: "\(speech.text(clause)) (\(ClauseText.place(clause)))")
      }
    }
  }

  /// The act at which a clause bites first; nil for what is no duty.
  private static func act(of terms: ClauseTerms) -> Act? {
    switch terms {
    case .commercialUse(.allowed): nil
    case .outputTraining(let training): training.rule == .permitted ? nil : .outputs
    case .usageThreshold(let line): line.activity == .hosting ? .host : .use
    case .registration(let act): act == .hosting ? .host : .use
    case .shareAlike(let network): network ? .host : .ship
    case .redistribution(let limit): limit.acts == [.host] ? .host : .ship
    case .commercialUse, .royalty, .usePolicy, .useRestriction, .territory: .use
    case .attributionDisplay(let display): display.when == .derived ? .tune : .use
    case .noticeText: .ship
    case .modelNaming: .tune
    case .plain(let kind): act(of: kind)
    default: nil
    }
  }

  private static func act(of kind: ClauseKind) -> Act? {
    switch kind {
    case .licenseCopy, .retainNotices, .flowDown: .ship
    case .changeNotice: .tune
    case .competition, .exportControl, .indemnity, .aiDisclosure, .reverseEngineering: .use
    default: nil
    }
  }
}

extension Audit {
  /// The terms that reach targets, each once.
  public var terms: [LicenseTerms] {
    var found: [LicenseTerms] = []
    var seen: Set<String> = []
    for model in manifest.models {
      for reach in context.lineage.reaching(model.name) where reach.channel == .whole {
        if seen.insert("\(reach.terms.id)\u{0}\(reach.terms.origin)").inserted { found.append(reach.terms) }
      }
    }
    return found
  }
}
