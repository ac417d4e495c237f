import LicenseClauses

/// Reports products that do not tell users what they deal with.
struct AIDisclosureRule: Rule {
  static let description = RuleDescription(
    name: "ai-disclosure",
    summary:
      "A licence asks that users are told of AI generation or known dangers, and the product does not tell.",
    rationale: "Licences and laws alike ask that nobody takes a machine for a person.",
    clauses: [.aiDisclosure],
    facts: ["product.disclosesAI", "product.offering"],
    example: "\"disclosesAI\": false on a model under BLOOM's RAIL licence",
    remedy: "Tell users, and say \"disclosesAI\": true.")

  func findings(_ context: RuleContext) -> [Finding] {
    context.offered.compactMap { self.judge($0.product, $0.reach) }
  }

  private func judge(_ product: Manifest.Product, _ reach: Reach) -> Finding? {
    let clauses = reach.terms.clauses(.aiDisclosure)
    guard !clauses.isEmpty else { return nil }
    switch product.disclosesAI {
    case true?: return holds(product.name, reach, "users are told", clauses: clauses, at: product.position)
    case false?:
      return finding(
        .violation, product.name, reach, "users are not told of AI, and \(reach.terms.id) asks for it",
        fix: "tell users, and say \"disclosesAI\": true",
        clauses: clauses, at: product.position)
    case nil:
      return finding(
        .review, product.name, reach,
        "whether users are told of AI is not said, and \(reach.terms.id) asks for it",
        fix: "add \"disclosesAI\": true or false", clauses: clauses,
        asks: "products[\(product.name)].disclosesAI",
        at: product.position)
    }
  }
}
