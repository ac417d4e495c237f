import LicenseClauses

/// What may be done, for whom and where.
extension ClauseSentence {
  func grant(_ grant: Grant, _ details: Set<ClauseDetail>) -> String {
    let subject =
      switch grant.subject {
      case .patent: "patent licence"
      case .copyright: "copyright licence"
      case .general: "licence"
      }
    let reach: [(ClauseDetail, String)] = [(.perpetual, "perpetual"), (.worldwide, "worldwide")]
    let what = "a " + (reach.filter { details.contains($0.0) }.map(\.1) + [subject]).joined(separator: " ")
    let rights = grant.rights.isEmpty ? "" : " to \(Self.list(grant.rights))"
    let fee = grant.royaltyFree == true ? ", free of royalties" : ""
    let limits: [(ClauseDetail, String)] = [
      (.notTransferable, ", not transferable"), (.notSublicensable, ", not sublicensable"),
    ]
    let kept = limits.filter { details.contains($0.0) }.map(\.1).joined()
    let stated = details.contains(.asStated) ? " but for what the text states" : ""
    let end =
      switch grant.revocable {
      case true?: details.contains(.asStated) ? ", revocable as the text states" : ", revocable"
      case false?: ", irrevocable" + stated
      case nil: ""
      }
    return what + " is granted" + rights + fee + kept + end
  }

  func commerce(_ permission: CommercialPermission, besides others: [Clause]) -> String {
    switch permission {
    case .allowed: return "commercial use is allowed"
    case .prohibited: return "commercial use is forbidden"
    case .researchOnly: return "only research is allowed, and no commercial use"
    case .conditional:
      let kinds: [(ClauseKind, String)] = [
        (.registration, Self.asking(others)), (.usageThreshold, "a size"), (.royalty, "a payment"),
      ]
      let named = kinds.filter { kind in others.contains { $0.kind == kind.0 } }.map(\.1)
      return "commercial use is allowed on a condition only"
        + (named.isEmpty ? "" : ": \(Self.list(named, "and"))")
    }
  }

  /// "a registration": what a passage asks for before commercial use.
  private static func asking(_ others: [Clause]) -> String {
    let details = Set(others.filter { $0.kind == .registration }.flatMap(\.details))
    return switch (details.contains(.permission), details.contains(.register)) {
    case (true, false): "a permission"
    case (false, true): "a registration"
    default: "a registration or permission"
    }
  }

  func threshold(_ line: UsageThreshold, _ details: Set<ClauseDetail>) -> String {
    let size = Self.size(line) + (details.contains(.attributable) ? " earned with the model" : "")
    let above = line.comparison == .atLeast ? "from \(size) on" : "above \(size)"
    let affiliates = line.includesAffiliates ? ", affiliates counted" : ""
    let who = line.activity == .hosting ? ", for those who offer the model to others as a service" : ""
    let used = details.contains(.derivativesToo) ? " of the model or a derivative of it" : ""
    let use = details.contains(.commercial) && who.isEmpty ? ", for commercial use\(used)" : ""
    let counted = details.contains(.allProducts) ? ", all products counted" : ""
    let house = details.contains(.exceptInternal) ? "; internal use is free of it" : ""
    return
      "\(above)\(moment(line, details))\(affiliates)\(counted)\(who)\(use), \(consequence(line.consequence))\(house)"
  }

  /// When the size is taken.
  private func moment(_ line: UsageThreshold, _ details: Set<ClauseDetail>) -> String {
    // What is earned in a year is taken in no month.
    let month = details.contains(.precedingMonth) && line.metric != .annualRevenue
    switch line.measuredAt {
    case .releaseDate?:
      guard let date else {
        return month ? " in the calendar month before the release" : " on the day of the release"
      }
      return month
        ? " in \(Self.month(before: date)), the calendar month before \(Self.day(date))"
        : " on \(Self.day(date))"
    case .anyTime?: return month ? " in the preceding month" : ""
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

  func territory(_ limit: TerritoryLimit, _ details: Set<ClauseDetail>) -> String {
    let seat =
      details.contains(.principalPlace)
      ? "domiciled, or have their principal place of business," : "domiciled or established"
    let places = Self.list(limit.territories.map(PlaceWords.name), limit.rule == .only ? "and" : "or")
    let scope = limit.scope == .multimodal ? "multimodal models: " : ""
    switch (limit.rule, limit.basis) {
    case (.excluded, .domicile): return "\(scope)no rights for those who are \(seat) in \(places)"
    case (.excluded, .use):
      let outputs = details.contains(.outputsToo) ? " of the model or its outputs" : ""
      return "\(scope)no use\(details.contains(.passedOn) ? " or passing on" : "")\(outputs) in \(places)"
    case (.only, .domicile): return "\(scope)only for those who are \(seat) in \(places)"
    case (.only, .use): return "\(scope)use in \(places) only"
    }
  }

  func registration(_ act: RegistrationAct?, _ details: Set<ClauseDetail>) -> String {
    let what =
      switch (details.contains(.permission), details.contains(.register), details.contains(.notify)) {
      case (true, false, false): "the permission of \(licensor) is needed"
      case (false, true, false): "one must register with \(licensor)"
      case (false, false, true): "\(licensor) must be told"
      default: "\(licensor) must be asked, told or registered with"
      }
    let house =
      details.contains(.internalToo)
      ? " (a business's own internal use counts)"
      : details.contains(.asDefined) ? " as the text defines it" : ""
    switch act {
    case .use?: return "before use, \(what)"
    case .commercial?: return "before commercial use\(house), \(what)"
    case .hosting?: return "before offering it as a service, \(what)"
    case .other?, nil: return "before some acts, \(what)"
    }
  }

  func training(_ training: OutputTraining, _ details: Set<ClauseDetail>, besides others: [Clause]) -> String
  {
    let what =
      switch training.source {
      case .outputs: "outputs"
      case .materials: "the materials"
      case .both: "the materials or outputs"
      }
    let own = details.contains(.ownDerivatives) ? " and what derives from it" : ""
    let besides = training.exception.map { ", other than \($0)\(own)" } ?? ""
    // What another clause forbids for some is allowed for the rest only.
    let students = bar.map { ", as far as \($0) does not forbid it" } ?? ""
    switch training.rule {
    case .prohibited:
      let act = details.contains(.improving) && !details.contains(.training) ? "improve" : "train or improve"
      return "\(what) may not be used to \(act) other \(Self.students(details))\(besides)"
    case .conditional:
      let conditions = others.compactMap(condition)
      let unsaid = "only on conditions that stand there"
      return "\(what) may be used to train other models\(students)\(besides)"
        + (conditions.isEmpty ? " " + unsaid : ", but " + Self.list(conditions, "and"))
    case .permitted: return "\(what) may be used to train other models\(students)"
    }
  }

  /// "section 1.b.v": where some models are kept from being trained.
  private var bar: String? {
    let ban = clauses.first { clause in
      guard case .outputTraining(let ban) = clause.terms else { return false }
      return ban.rule == .prohibited && clause.details.contains(.languageModels)
    }
    return ban.map { ClauseText.places([$0]) }
  }

  /// What a clause in the passage asks of a model that was trained so.
  private func condition(_ clause: Clause) -> String? {
    switch clause.terms {
    case .modelNaming(let naming): self.naming(naming, of: "the names of those that are passed on or offered")
    case .attributionDisplay(let display) where display.when == .derived || display.when == .namedModel:
      Self.shown(display, isPassedOn: clause.details.contains(.passedOn))
    default: nil
    }
  }

  /// "'A' or 'B' must then be shown".
  private static func shown(_ display: AttributionDisplay, isPassedOn: Bool) -> String? {
    let phrases = ([display.phrase].compactMap(\.self) + display.alternatives).map { "'\($0)'" }
    if phrases.isEmpty { return nil }
    let certain = display.when == .namedModel ? ", for certain models, which the text names or defines" : ""
    let passed = isPassedOn ? " with those that are passed on or offered" : ""
    return "\(list(phrases, "or")) must then be shown\(passed)\(certain)"
  }

  /// The models that may not be trained.
  private static func students(_ details: Set<ClauseDetail>) -> String {
    if details.contains(.competing) { return "models that compete with the licensor or the model" }
    if details.contains(.similar) { return "models that are similar to it" }
    if details.contains(.foundationModels) {
      return details.contains(.generative) ? "generative foundation models" : "foundation models"
    }
    return details.contains(.languageModels) ? "large language models" : "models"
  }
}
