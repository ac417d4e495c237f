import LicenseClauses

/// Reminds a commercial product of what it owes.
struct RoyaltyRule: Rule {
  static let description = RuleDescription(
    name: "royalty", summary: "A licence asks for a fee, royalty or revenue share of a commercial product.",
    rationale:
      "What is owed is due whether or not anybody asks for it; not to pay it is a breach of the licence.",
    clauses: [.royalty],
    facts: ["product.commercial", "organization.annualRevenue", "product.monthlyRevenue"],
    example: "a commercial product on a model whose licence asks for 10 % of revenue",
    remedy: "Pay, or agree otherwise, and attest it under \"attestations\".")

  func findings(_ context: RuleContext) -> [Finding] {
    context.offered.filter { $0.product.commercial == true }.compactMap {
      judge($0.product, $0.reach, context)
    }
  }

  private func judge(_ product: Manifest.Product, _ reach: Reach, _ context: RuleContext) -> Finding? {
    let clauses = reach.terms.clauses(.royalty)
    guard let first = clauses.first, case .royalty(let rate) = first.terms else { return nil }
    if clauses.allSatisfy({ context.isBelowLine($0, product, reach) }) {
      return holds(
        product.name, reach, "asked above the line of its section only", clauses: clauses,
        at: product.position)
    }
    let owed = rate.map { "\(ThresholdText.number($0)) %" } ?? "a fee or royalty"
    let drawn = reach.terms.clauses.compactMap { clause -> (line: UsageThreshold, earned: Bool)? in
      guard case .usageThreshold(let line) = clause.terms, line.consequence == .royalty else { return nil }
      return (line, clause.details.contains(.attributable))
    }
    let lines = drawn.map(\.line)
    let above = lines.map { " above \(ThresholdText.line($0))" }.first ?? ""
    let products = context.products(reachedBy: reach.terms)
    let sizes = drawn.map {
      ($0.earned ? ThresholdSize.earned(by: products, $0.line) : nil)
        ?? ThresholdSize.of(product, $0.line, reach.terms, context)
    }
    if !lines.isEmpty, zip(lines, sizes).allSatisfy({ $1.isWithin($0) }) {
      return holds(
        product.name, reach, "within the line above which \(owed) is owed\(above)", clauses: clauses,
        at: product.position)
    }
    return finding(
      .obligation, product.name, reach, "\(reach.terms.id) asks for \(owed) of a commercial product\(above)",
      fix: "pay it, and attest that under \"attestations\"", clauses: clauses, at: product.position)
  }
}
