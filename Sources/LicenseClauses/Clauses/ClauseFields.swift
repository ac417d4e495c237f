public import PositionedJSON

extension ClauseTerms {
  /// The parameters of the kind, by the names and in the order of the clause vocabulary.
  public var fields: [(key: String, value: JSON)] {
    switch self {
    case .grant(let g):
      [
        ("subject", .string(g.subject.rawValue)), ("revocable", .optional(g.revocable)),
        ("royaltyFree", .optional(g.royaltyFree)),
      ] + (g.rights.isEmpty ? [] : [("rights", .array(g.rights.map(JSON.string)))])
    case .commercialUse(let permission): [("permission", .string(permission.rawValue))]
    case .usageThreshold(let t): Self.fields(t)
    case .royalty(let rate): [("rate", .number(rate))]
    case .modelNaming(let n): [("rule", .string(n.rule.rawValue)), ("token", .optional(n.token))]
    case .attributionDisplay(let a):
      [("phrase", .optional(a.phrase)), ("when", .string(a.when.rawValue))]
        + (a.alternatives.isEmpty ? [] : [("alternatives", .array(a.alternatives.map(JSON.string)))])
    case .noticeText(let text, let exceptHosted):
      [("text", .optional(text))] + (exceptHosted ? [("exceptHosted", .bool(true))] : [])
    case .outputTraining(let o):
      [
        ("rule", .string(o.rule.rawValue)), ("source", .string(o.source.rawValue)),
        ("exception", .optional(o.exception)),
      ]
    case .derivativeDefinition(let d):
      [("distillation", .bool(d.distillation)), ("outputs", .optional(d.outputs))]
    case .usePolicy(let url): [("url", .optional(url))]
    case .useRestriction(let categories): [("categories", .array(categories.map { .string($0.rawValue) }))]
    case .territory(let t):
      [
        ("territories", .array(t.territories.map(JSON.string))), ("rule", .string(t.rule.rawValue)),
        ("basis", .string(t.basis.rawValue)), ("scope", .string(t.scope.rawValue)),
      ]
    case .redistribution(let limit):
      [
        ("permission", .string(limit.permission.rawValue)),
        ("acts", .array(limit.acts.map { .string($0.rawValue) })),
      ] + (limit.countsHosting ? [("countsHosting", .bool(true))] : [])
    case .shareAlike(let network): [("network", .bool(network))]
    case .registration(let act): [("for", .optional(act?.rawValue))]
    case .outputOwnership(let owner): [("owner", .optional(owner?.rawValue))]
    case .derivativeOwnership(let owner): [("owner", .optional(owner?.rawValue))]
    case .termination(let t):
      [("trigger", .optional(t.trigger?.rawValue)), ("deletion", .bool(t.deletion))]
        + (t.scope.map { [("scope", .string($0.rawValue))] } ?? [])
    case .governingLaw(let law): [("law", .optional(law))]
    case .plain: []
    }
  }

  private static func fields(_ t: UsageThreshold) -> [(key: String, value: JSON)] {
    [
      ("metric", .string(t.metric.rawValue)), ("comparison", .string(t.comparison.rawValue)),
      ("value", .number(t.value)),
      ("currency", .optional(t.currency)), ("measuredAt", .optional(t.measuredAt?.rawValue)),
      ("includesAffiliates", .bool(t.includesAffiliates)),
      ("consequence", .optional(t.consequence?.rawValue)), ("activity", .optional(t.activity?.rawValue)),
    ]
  }

  /// The terms of a kind from its parameters; nil where one is missing or has a value that the kind does not know.
  public init?(kind: ClauseKind, fields: JSONValue) {
    func text(_ key: String) -> String? { fields[key]?.string }
    func value<T: RawRepresentable>(_ key: String, _: T.Type) -> T? where T.RawValue == String {
      text(key).flatMap(T.init(rawValue:))
    }
    switch kind {
    case .grant:
      guard let subject = value("subject", Grant.Subject.self) else { return nil }
      self = .grant(
        Grant(
          subject: subject, revocable: fields["revocable"]?.bool, royaltyFree: fields["royaltyFree"]?.bool,
          rights: fields["rights"]?.array?.compactMap(\.string) ?? []))
    case .commercialUse:
      guard let permission = value("permission", CommercialPermission.self) else { return nil }
      self = .commercialUse(permission)
    case .usageThreshold:
      guard let threshold = UsageThreshold(fields) else { return nil }
      self = .usageThreshold(threshold)
    case .royalty: self = .royalty(rate: fields["rate"]?.number)
    case .modelNaming:
      guard let rule = value("rule", ModelNaming.Rule.self) else { return nil }
      self = .modelNaming(ModelNaming(rule: rule, token: text("token")))
    case .attributionDisplay:
      guard let when = value("when", AttributionDisplay.Occasion.self) else { return nil }
      let others = fields["alternatives"]?.array?.compactMap(\.string) ?? []
      self = .attributionDisplay(AttributionDisplay(phrase: text("phrase"), alternatives: others, when: when))
    case .noticeText:
      self = .noticeText(text("text"), exceptHosted: fields["exceptHosted"]?.bool ?? false)
    case .outputTraining:
      guard let rule = value("rule", OutputTraining.Rule.self),
        let source = value("source", OutputTraining.Source.self)
      else { return nil }
      self = .outputTraining(OutputTraining(rule: rule, source: source, exception: text("exception")))
    case .derivativeDefinition:
      guard let distillation = fields["distillation"]?.bool else { return nil }
      self = .derivativeDefinition(
        DerivativeDefinition(distillation: distillation, outputs: fields["outputs"]?.bool))
    case .usePolicy: self = .usePolicy(url: text("url"))
    case .useRestriction:
      let categories = (fields["categories"]?.array ?? []).compactMap {
        $0.string.flatMap(UseCategory.init(rawValue:))
      }
      guard !categories.isEmpty else { return nil }
      self = .useRestriction(categories.sorted())
    case .territory:
      guard let limit = TerritoryLimit(fields) else { return nil }
      self = .territory(limit)
    case .redistribution:
      guard let permission = value("permission", RedistributionPermission.self) else { return nil }
      let acts = (fields["acts"]?.array ?? []).compactMap {
        $0.string.flatMap(RedistributionAct.init(rawValue:))
      }
      self = .redistribution(
        RedistributionLimit(permission, acts, countsHosting: fields["countsHosting"]?.bool ?? false))
    case .shareAlike: self = .shareAlike(network: fields["network"]?.bool ?? false)
    case .registration: self = .registration(for: value("for", RegistrationAct.self))
    case .outputOwnership:
      let owner = value("owner", OutputOwner.self)
      guard owner != nil || fields["owner"]?.string == nil else { return nil }
      self = .outputOwnership(owner)
    case .derivativeOwnership:
      let owner = value("owner", DerivativeOwner.self)
      guard owner != nil || fields["owner"]?.string == nil else { return nil }
      self = .derivativeOwnership(owner)
    case .termination:
      self = .termination(
        Termination(
          trigger: value("trigger", Termination.Trigger.self), deletion: fields["deletion"]?.bool ?? false,
          scope: value("scope", Termination.Scope.self)))
    case .governingLaw: self = .governingLaw(text("law"))
    default: self = .plain(kind)
    }
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

extension Clause {
  /// The clause as `parse` prints it: kind, lines, section, parameters, and the words where they are at hand.
  public func json(explained: Bool = false) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("kind", .string(kind.rawValue)), ("lines", .array([.int(lines.lowerBound), .int(lines.upperBound)])),
      ("section", section.isEmpty ? .null : .string(section)),
    ]
    members += terms.fields
    if !details.isEmpty { members.append((kind.detailKey, .array(details.map { .string($0.rawValue) }))) }
    // Not "source", which is a parameter of output-training.
    if let source { members.append(("from", .string(source))) }
    // A notice's `text` is the notice itself; the words around it go by another name.
    if let text { members.append((kind == .noticeText ? "quote" : "text", .string(text))) }
    if explained, let evidence {
      members.append(("recognizer", .string(evidence.recognizer.rawValue)))
      members.append(("words", .string(evidence.words)))
    }
    return .object(members)
  }

  /// A clause from its JSON form; nil where that is no clause.
  public init?(json: JSONValue) {
    guard let kind = json["kind"]?.string.flatMap(ClauseKind.init(rawValue:)),
      let terms = ClauseTerms(kind: kind, fields: json),
      let bounds = json["lines"]?.array?.compactMap(\.integer), bounds.count == 2,
      bounds[0] >= 0, bounds[0] <= bounds[1], bounds[1] <= Int(Int32.max)
    else { return nil }
    self.init(
      terms: terms, lines: bounds[0]...bounds[1], section: json["section"]?.string ?? "", text: nil,
      evidence: nil,
      source: json["from"]?.string)
    details = (json[kind.detailKey]?.array ?? []).compactMap {
      $0.string.flatMap(ClauseDetail.init(rawValue:))
    }.sorted()
  }
}

extension ClauseKind {
  /// The name under which a clause says its details: what users are told of has one of its own.
  public var detailKey: String { self == .aiDisclosure ? "of" : "details" }
}
