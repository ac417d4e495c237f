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
}
