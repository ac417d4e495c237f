import LicenseClauses

/// Compares what a product is used for with what licences forbid.
struct UseRestrictionRule: Rule {
  static let description = RuleDescription(
    name: "use-restriction", summary: "A product's use case is one that a licence or its use policy forbids.",
    rationale:
      "Use restrictions bind the use, not the copy: a hosted product breaks them as much as a published model.",
    clauses: [.useRestriction], facts: ["product.useCases"],
    example: "\"useCases\": [\"medical\"] on a model under BLOOM's RAIL licence",
    remedy:
      "Drop the use, change the model, or get the licensor's consent; say \"useCases\": [] where none applies."
  )

  func findings(_ context: RuleContext) -> [Finding] {
    context.offered.compactMap { self.judge($0.product, $0.reach) }
  }

  private func judge(_ product: Manifest.Product, _ reach: Reach) -> Finding? {
    let clauses = reach.terms.clauses(.useRestriction)
    guard !clauses.isEmpty else { return nil }
    guard let uses = product.useCases else {
      return finding(
        .review, product.name, reach,
        "what the product is used for is not said, and \(source(clauses, reach)) forbids \(forbidden(clauses).count == 1 ? "a kind" : "\(forbidden(clauses).count) kinds") of use",
        fix: "add \"useCases\"; [] says that none of them applies", clauses: clauses,
        asks: "products[\(product.name)].useCases", at: product.position)
    }
    let broken = clauses.filter { clause in
      if case .useRestriction(let categories) = clause.terms {
        !Set(categories).isDisjoint(with: uses)
      } else {
        false
      }
    }
    guard !broken.isEmpty else {
      return holds(product.name, reach, "no use case is forbidden", clauses: clauses, at: product.position)
    }
    let hit = forbidden(broken).filter(uses.contains).map(UseWords.word)
    return finding(
      .violation, product.name, reach,
      "used for \(hit.joined(separator: "; ")), which \(source(broken, reach)) forbids",
      fix: "drop the use, or change the model", clauses: broken, at: product.position)
  }

  /// Which text forbids: a policy that was given beside a licence is none of its words.
  private func source(_ clauses: [Clause], _ reach: Reach) -> String {
    let isOwn = clauses.contains { clause in
      guard let source = clause.source, source != reach.terms.id else { return true }
      return reach.terms.origin == .file(source)
    }
    return isOwn ? reach.terms.id : "the use policy that goes with \(reach.terms.id)"
  }

  private func forbidden(_ clauses: [Clause]) -> [UseCategory] {
    Set(
      clauses.flatMap { clause -> [UseCategory] in
        if case .useRestriction(let categories) = clause.terms { categories } else { [] }
      }
    ).sorted()
  }
}
