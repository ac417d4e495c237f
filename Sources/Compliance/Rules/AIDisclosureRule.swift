import LicenseClauses

/// Reports products that do not tell users what they deal with.
struct AIDisclosureRule: Rule {
  static let description = RuleDescription(
    name: "ai-disclosure",
    summary:
      "A licence asks that users are told of AI generation or known dangers, and the product does not tell.",
    rationale:
      "Licences of the RAIL family and many use policies ask that people know that a machine made a text, or what is dangerous about it.",
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
    case true?:
      return holds(product.name, reach, told(clauses), clauses: clauses, at: product.position)
    case false?:
      // "To the extent that the law requires": whether it does is not said.
      let isOfLaw = clauses.allSatisfy { $0.details.contains(.asLawAllows) }
      return finding(
        isOfLaw ? .review : .violation, product.name, reach,
        "\"disclosesAI\" is false, and \(reach.terms.id) asks: \(asked(reach, clauses))",
        fix: "tell users, and say \"disclosesAI\": true",
        clauses: clauses, at: product.position)
    case nil:
      return finding(
        .review, product.name, reach,
        "whether users are told is not said, and \(reach.terms.id) asks: \(asked(reach, clauses))",
        fix: "add \"disclosesAI\": true or false", clauses: clauses,
        asks: "products[\(product.name)].disclosesAI",
        at: product.position)
    }
  }

  private func asked(_ reach: Reach, _ clauses: [Clause]) -> String {
    ClauseText.once(clauses, ClauseSentence(reach.terms).text).map(\.words).joined(separator: "; ")
  }

  /// The manifest says that users are told of AI. Where the clause asks for dangers only, that is not all of it.
  private func told(_ clauses: [Clause]) -> String {
    let details = Set(clauses.flatMap(\.details))
    let isOfDangers = !details.isEmpty && details.isSubset(of: [.dangers, .limitations])
    return isOfDangers
      ? "users are told of AI; whether of the dangers and limits that the clause means, no fact says"
      : "users are told"
  }
}
