import LicenseClauses

/// Reminds a commercial product of what it owes.
struct RoyaltyRule: Rule {
  static let description = RuleDescription(
    name: "royalty", summary: "A licence asks for a fee, royalty or revenue share of a commercial product.",
    rationale:
      "What is owed is owed from the first sale; an unpaid royalty is usually a breach that ends the licence.",
    clauses: [.royalty], facts: ["product.commercial"],
    example: "a commercial product on a model whose licence asks for 10 % of revenue",
    remedy: "Pay, or agree otherwise, and attest it under \"attestations\".")

  func findings(_ context: RuleContext) -> [Finding] {
    context.offered.filter { $0.product.commercial == true }.compactMap { product, reach -> Finding? in
      let clauses = reach.terms.clauses(.royalty)
      guard let first = clauses.first, case .royalty(let rate) = first.terms else { return nil }
      let owed = rate.map { "\(ThresholdText.number($0)) %" } ?? "a fee or royalty"
      return self.finding(
        .obligation, product.name, reach, "\(reach.terms.id) asks for \(owed) of a commercial product",
        fix: "pay it, and attest that under \"attestations\"", clauses: clauses, at: product.position)
    }
  }
}
