@testable import LicenseClauses
import Testing

@testable import Compliance

/// Licences as rights policies: what each clause becomes, and that none is lost.
@Suite("Rights policies")
struct RightsPolicyTests {
  private static func policy(_ clauses: [ClauseTerms]) -> RightsPolicy {
    var entry = CatalogEntry(id: "own", text: SourceText([]), file: [])
    entry.date = CalendarDay("2025-04-05")
    entry.clauses = clauses.enumerated().map { Clause(terms: $1, lines: ($0 + 1)...($0 + 1)) }
    return RightsPolicy(LicenseMatrix.Column(name: "own", entry: entry))
  }

  /// A rule in one line: "permission distribute ai:model [include ai:license-text]".
  private static func line(_ rule: RightsRule) -> String {
    let role =
      switch rule.role {
      case .permission: "permission"
      case .prohibition: "prohibition"
      case .obligation: "obligation"
      }
    let narrowed = (rule.refinements + rule.constraints).map {
      " \($0.left.name) \($0.comparison.rawValue) \(value($0.right))"
    }
    let duties = rule.duties.map { "\($0.action.name) \($0.target.name)" }.joined(separator: ", ")
    return "\(role) \(rule.action.name) \(rule.target.name)\(narrowed.joined())"
      + (duties.isEmpty ? "" : " [\(duties)]")
  }

  private static func value(_ value: RightsConstraint.Value) -> String {
    switch value {
    case .term(let term): term.name
    case .terms(let terms): terms.map(\.name).joined(separator: "|")
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "|")
    case .number(let number): String(Int(number))
    case .day(let day): day.description
    }
  }

  private static let users = UsageThreshold(
    metric: .monthlyActiveUsers, comparison: .greaterThan, value: 7e8, currency: nil,
    measuredAt: .releaseDate, includesAffiliates: true, consequence: .separateLicense, activity: nil)
  private static let copies = ClauseTerms.redistribution(RedistributionLimit(.conditional, [.distribute]))

  private static let table: [([ClauseTerms], [String])] = [
    (
      [.grant(Grant(subject: .general, revocable: nil, royaltyFree: true, rights: ["modify", "use"]))],
      ["permission derive ai:model", "permission use ai:model"]
    ),
    (
      [.grant(Grant(subject: .patent, revocable: nil, royaltyFree: nil))],
      ["permission ai:practise-patents ai:model"]
    ),
    ([.commercialUse(.prohibited)], ["prohibition cc:CommercialUse ai:model"]),
    ([.commercialUse(.researchOnly)], ["prohibition use ai:model purpose neq ai:research"]),
    (
      [.usageThreshold(users)],
      [
        "obligation obtainConsent ai:model ai:monthly-active-users gt 700000000 ai:measured-at eq 2025-04-05 ai:counted eq ai:affiliates"
      ]
    ),
    ([.royalty(rate: 10)], ["obligation compensate ai:model ai:share eq 10"]),
    (
      [.useRestriction([.malware, .spam])],
      ["prohibition use ai:model purpose isAnyOf ai:use-malware|ai:use-spam"]
    ),
    ([.useRestriction([.spam])], ["prohibition use ai:model purpose eq ai:use-spam"]),
    (
      [
        .territory(
          TerritoryLimit(territories: ["EU"], rule: .excluded, basis: .domicile, scope: .multimodal))
      ], ["prohibition use ai:model ai:domicile eq ai:place-EU ai:modality eq ai:multimodal"]
    ),
    (
      [.territory(TerritoryLimit(territories: ["CN"], rule: .only, basis: .use, scope: .all))],
      ["prohibition use ai:model spatial isNoneOf ai:place-CN"]
    ),
    (
      [.outputTraining(OutputTraining(rule: .prohibited, source: .both, exception: "Llama 2"))],
      [
        "prohibition ai:train ai:model ai:trained-model neq Llama 2",
        "prohibition ai:train ai:outputs ai:trained-model neq Llama 2",
      ]
    ),
    // Conditions of passing on are duties of the permission for it.
    (
      [copies, .plain(.licenseCopy), .plain(.retainNotices)],
      ["permission distribute ai:model [include ai:license-text, cc:Notice ai:model]"]
    ),
    // Where none of them is a clause, the passage has them.
    ([copies], ["permission distribute ai:model [ai:meet-conditions ai:model]"]),
    // Without a permission they are owed by whoever passes on all the same.
    ([.plain(.licenseCopy)], ["obligation include ai:license-text event eq ai:passing-on"]),
    (
      [copies, .redistribution(RedistributionLimit(.conditional, [.derivatives])), .plain(.changeNotice)],
      [
        "permission distribute ai:model [ai:meet-conditions ai:model]",
        "permission distribute ai:derivative [annotate ai:derivative]",
      ]
    ),
    (
      [.redistribution(RedistributionLimit(.prohibited, [.host, .sell]))],
      ["prohibition ai:host ai:model", "prohibition ai:sell-copies ai:model"]
    ),
    ([.shareAlike(network: true)], ["obligation cc:ShareAlike ai:derivative event eq ai:network-use"]),
    (
      [.modelNaming(ModelNaming(rule: .mustNotUse, token: "Qwen"))],
      ["prohibition ai:use-name ai:derivative ai:name-part eq Qwen"]
    ),
    ([.registration(for: .commercial)], ["obligation obtainConsent ai:model event eq ai:commerce"]),
    ([.plain(.aiDisclosure)], ["obligation inform ai:model event eq ai:offering"]),
    ([.plain(.warrantyDisclaimer), .governingLaw("France")], []),
  ]

  @Test("each clause becomes the rule that it is, or a statement", arguments: table.indices)
  func rules(_ row: Int) {
    let (clauses, rules) = Self.table[row]
    let policy = Self.policy(clauses)
    #expect(policy.rules.map(Self.line) == rules)
    #expect(rules.isEmpty == (policy.statements.count == clauses.count))
  }

  @Test("what is said twice is one rule with both places")
  func twice() {
    let policy = Self.policy([
      .useRestriction([.spam]), .useRestriction([.malware]), .useRestriction([.spam]),
    ])
    #expect(policy.prohibitions.map { $0.clauses.map(\.lines.lowerBound) } == [[1, 3], [2]])
  }

  @Test("no clause of the catalogue is lost, and no rule is without one")
  func complete() {
    for entry in LicenseCatalog.builtIn.entries where entry.instead == nil {
      let policy = RightsPolicy(LicenseMatrix.Column(name: entry.id, entry: entry))
      let kept = Set(policy.rules.flatMap(\.allClauses) + policy.statements)
      #expect(kept == Set(entry.clauses), "\(entry.id)")
      #expect(policy.rules.allSatisfy { !$0.clauses.isEmpty } && !policy.rules.isEmpty, "\(entry.id)")
    }
  }
}
