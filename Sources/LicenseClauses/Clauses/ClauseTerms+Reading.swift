public import PositionedJSON

extension ClauseTerms {
  /// The terms of a kind from its parameters; nil where one is missing or has a value that the kind does not know.
  public init?(kind: ClauseKind, fields: JSONValue) {
    func terms<Parameters>(_ made: Parameters?, _ wrap: (Parameters) -> ClauseTerms) -> ClauseTerms? {
      made.map(wrap)
    }
    let found: ClauseTerms? =
      switch kind {
      case .grant: terms(Grant(fields), ClauseTerms.grant)
      case .commercialUse: terms(fields.value("permission"), ClauseTerms.commercialUse)
      case .usageThreshold: terms(UsageThreshold(fields), ClauseTerms.usageThreshold)
      case .royalty: .royalty(rate: fields["rate"]?.number)
      case .modelNaming: terms(ModelNaming(fields), ClauseTerms.modelNaming)
      case .attributionDisplay: terms(AttributionDisplay(fields), ClauseTerms.attributionDisplay)
      case .noticeText:
        .noticeText(fields["text"]?.string, exceptHosted: fields["exceptHosted"]?.bool ?? false)
      case .outputTraining: terms(OutputTraining(fields), ClauseTerms.outputTraining)
      case .derivativeDefinition: terms(DerivativeDefinition(fields), ClauseTerms.derivativeDefinition)
      case .usePolicy: .usePolicy(url: fields["url"]?.string)
      case .useRestriction: terms(Self.categories(fields), ClauseTerms.useRestriction)
      case .territory: terms(TerritoryLimit(fields), ClauseTerms.territory)
      case .redistribution: terms(RedistributionLimit(fields), ClauseTerms.redistribution)
      case .shareAlike: .shareAlike(network: fields["network"]?.bool ?? false)
      case .registration: .registration(for: fields.value("for"))
      case .outputOwnership: terms(Self.owner(fields), ClauseTerms.outputOwnership)
      case .derivativeOwnership: terms(Self.owner(fields), ClauseTerms.derivativeOwnership)
      case .termination: .termination(Termination(fields))
      case .governingLaw: .governingLaw(fields["law"]?.string)
      default: .plain(kind)
      }
    guard let found else { return nil }
    self = found
  }

  /// The categories, of which a clause has at least one.
  private static func categories(_ fields: JSONValue) -> [UseCategory]? {
    let known = (fields["categories"]?.array ?? []).compactMap {
      $0.string.flatMap(UseCategory.init(rawValue:))
    }
    return known.isEmpty ? nil : known.sorted()
  }

  /// The owner, or none where nobody is named; nil where the one that is named is nobody.
  private static func owner<Owner: RawRepresentable>(_ fields: JSONValue) -> Owner??
  where Owner.RawValue == String {
    let owner: Owner? = fields.value("owner")
    return owner == nil && fields["owner"]?.string != nil ? .none : .some(owner)
  }
}

extension JSONValue {
  /// A value of those that a parameter knows.
  fileprivate func value<Value: RawRepresentable>(_ key: String) -> Value? where Value.RawValue == String {
    self[key]?.string.flatMap(Value.init(rawValue:))
  }
}

extension Grant {
  fileprivate init?(_ fields: JSONValue) {
    guard let subject: Subject = fields.value("subject") else { return nil }
    self.init(
      subject: subject, revocable: fields["revocable"]?.bool, royaltyFree: fields["royaltyFree"]?.bool,
      rights: fields["rights"]?.array?.compactMap(\.string) ?? [])
  }
}

extension ModelNaming {
  fileprivate init?(_ fields: JSONValue) {
    guard let rule: Rule = fields.value("rule") else { return nil }
    self.init(rule: rule, token: fields["token"]?.string)
  }
}

extension AttributionDisplay {
  fileprivate init?(_ fields: JSONValue) {
    guard let when: Occasion = fields.value("when") else { return nil }
    self.init(
      phrase: fields["phrase"]?.string,
      alternatives: fields["alternatives"]?.array?.compactMap(\.string) ?? [],
      when: when)
  }
}

extension OutputTraining {
  fileprivate init?(_ fields: JSONValue) {
    guard let rule: Rule = fields.value("rule"), let source: Source = fields.value("source") else {
      return nil
    }
    self.init(rule: rule, source: source, exception: fields["exception"]?.string)
  }
}

extension DerivativeDefinition {
  fileprivate init?(_ fields: JSONValue) {
    guard let distillation = fields["distillation"]?.bool else { return nil }
    self.init(distillation: distillation, outputs: fields["outputs"]?.bool)
  }
}

extension RedistributionLimit {
  fileprivate init?(_ fields: JSONValue) {
    guard let permission: RedistributionPermission = fields.value("permission") else { return nil }
    let acts = (fields["acts"]?.array ?? []).compactMap {
      $0.string.flatMap(RedistributionAct.init(rawValue:))
    }
    self.init(permission, acts, countsHosting: fields["countsHosting"]?.bool ?? false)
  }
}

extension Termination {
  fileprivate init(_ fields: JSONValue) {
    self.init(
      trigger: fields.value("trigger"), deletion: fields["deletion"]?.bool ?? false,
      scope: fields.value("scope"))
  }
}

extension UsageThreshold {
  fileprivate init?(_ fields: JSONValue) {
    guard let metric = fields["metric"]?.string.flatMap(Metric.init(rawValue:)),
      let comparison = fields["comparison"]?.string.flatMap(Comparison.init(rawValue:)),
      let value = fields["value"]?.number
    else { return nil }
    self.init(
      metric: metric, comparison: comparison, value: value, currency: fields["currency"]?.string,
      measuredAt: fields["measuredAt"]?.string.flatMap(Moment.init(rawValue:)),
      includesAffiliates: fields["includesAffiliates"]?.bool ?? false,
      consequence: fields["consequence"]?.string.flatMap(Consequence.init(rawValue:)),
      activity: fields["activity"]?.string.flatMap(Activity.init(rawValue:)))
  }
}

extension TerritoryLimit {
  fileprivate init?(_ fields: JSONValue) {
    guard let rule = fields["rule"]?.string.flatMap(Rule.init(rawValue:)),
      let basis = fields["basis"]?.string.flatMap(Basis.init(rawValue:)),
      let scope = fields["scope"]?.string.flatMap(Scope.init(rawValue:))
    else { return nil }
    let places = (fields["territories"]?.array ?? []).compactMap(\.string)
    guard !places.isEmpty else { return nil }
    self.init(territories: places.sorted(), rule: rule, basis: basis, scope: scope)
  }
}
