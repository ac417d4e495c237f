import LicenseClauses

/// What may be done, for whom and where.
extension ClauseSentence {
  func grant(_ grant: Grant) -> String {
    let what =
      switch grant.subject {
      case .patent: "a patent licence is granted"
      case .copyright: "a copyright licence is granted"
      case .general: "a licence is granted"
      }
    let rights = grant.rights.isEmpty ? "" : " to \(Self.list(grant.rights))"
    let fee = grant.royaltyFree == true ? ", free of royalties" : ""
    let end =
      switch grant.revocable {
      case true?: ", revocable"
      case false?: ", irrevocable"
      case nil: ""
      }
    return what + rights + fee + end
  }

  func commerce(_ permission: CommercialPermission) -> String {
    switch permission {
    case .allowed: "commercial use is allowed"
    case .prohibited: "commercial use is forbidden"
    case .researchOnly: "only research is allowed, and no commercial use"
    case .conditional:
      "commercial use is allowed on a condition only: a registration, a size or a licence, as the text says"
    }
  }

  func threshold(_ line: UsageThreshold, _ details: Set<ClauseDetail>) -> String {
    let size = Self.size(line)
    let above = line.comparison == .atLeast ? "from \(size) on" : "above \(size)"
    let affiliates = line.includesAffiliates ? ", affiliates counted" : ""
    let who = line.activity == .hosting ? ", for those who offer the model to others as a service" : ""
    let use = details.contains(.commercial) && who.isEmpty ? ", for commercial use" : ""
    return "\(above)\(moment(line, details))\(affiliates)\(who)\(use), \(consequence(line.consequence))"
  }

  /// When the size is taken.
  private func moment(_ line: UsageThreshold, _ details: Set<ClauseDetail>) -> String {
    let month = details.contains(.precedingMonth)
    switch line.measuredAt {
    case .releaseDate?:
      let day = date.map(Self.day) ?? "the day of the release"
      return month ? " in the calendar month before \(day)" : " on \(day)"
    case .anyTime?: return month ? " in any preceding month" : " at any time"
    case nil: return ""
    }
  }

  /// "700 million monthly active users", "USD 20 million in annual revenue".
  static func size(_ line: UsageThreshold) -> String {
    let amount = (line.currency.map { "\($0) " } ?? "") + number(line.value)
    switch line.metric {
    case .monthlyActiveUsers: return "\(amount) monthly active users"
    case .dailyActiveUsers: return "\(amount) daily active users"
    case .annualRevenue: return "\(amount) in annual revenue"
    case .monthlyRevenue: return "\(amount) in monthly revenue"
    case .other: return "a size of \(amount), in what the text counts"
    }
  }

  private func consequence(_ consequence: UsageThreshold.Consequence?) -> String {
    switch consequence {
    case .separateLicense?: "a separate licence from \(licensor) is needed"
    case .display?: "a phrase must be shown"
    case .termination?: "the licence ends"
    case .prohibited?: "use is forbidden"
    case .royalty?: "a royalty is owed"
    case .registration?: "one must register with \(licensor)"
    case nil: "other terms hold"
    }
  }

  func territory(_ limit: TerritoryLimit) -> String {
    let places = Self.list(limit.territories.map(PlaceWords.name), limit.rule == .only ? "and" : "or")
    let scope = limit.scope == .multimodal ? "multimodal models: " : ""
    switch (limit.rule, limit.basis) {
    case (.excluded, .domicile): return "\(scope)no rights for those who are domiciled or seated in \(places)"
    case (.excluded, .use): return "\(scope)no use in \(places)"
    case (.only, .domicile): return "\(scope)only for those who are domiciled or seated in \(places)"
    case (.only, .use): return "\(scope)use in \(places) only"
    }
  }

  func registration(_ act: RegistrationAct?, _ details: Set<ClauseDetail>) -> String {
    let what =
      switch (details.contains(.permission), details.contains(.register), details.contains(.notify)) {
      case (true, false, false): "the permission of \(licensor) is needed first"
      case (false, true, false): "one must register with \(licensor) first"
      case (false, false, true): "\(licensor) must be told first"
      default: "\(licensor) must be asked, told or registered with first"
      }
    switch act {
    case .use?: return what
    case .commercial?: return "before commercial use, \(what)"
    case .hosting?: return "before offering it as a service, \(what)"
    case .other?, nil: return "before some acts, \(what)"
    }
  }

  func training(_ training: OutputTraining, _ details: Set<ClauseDetail>) -> String {
    let what =
      switch training.source {
      case .outputs: "outputs"
      case .materials: "the materials"
      case .both: "the materials or outputs"
      }
    let own = details.contains(.ownDerivatives) ? " and what derives from it" : ""
    let besides = training.exception.map { ", other than \($0)\(own)" } ?? ""
    switch training.rule {
    case .prohibited: return "\(what) may not train or improve other \(Self.students(details))\(besides)"
    case .conditional:
      return "\(what) may train other models\(besides) only on the conditions that the passage names"
    case .permitted: return "\(what) may train other models"
    }
  }

  /// The models that may not be trained.
  private static func students(_ details: Set<ClauseDetail>) -> String {
    if details.contains(.foundationModels) { return "foundation models" }
    return details.contains(.languageModels) ? "large language models" : "models"
  }
}
