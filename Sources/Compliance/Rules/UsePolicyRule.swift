import LicenseClauses

/// Reminds of a use policy whose text is not at hand.
struct UsePolicyRule: Rule {
  static let description = RuleDescription(
    name: "use-policy", summary: "A separate use policy binds, and its text was neither given nor is known.",
    rationale:
      "A policy that a licence incorporates binds like the licence itself; what nobody has read cannot be checked.",
    clauses: [.usePolicy], facts: ["product.models"],
    example: "a product on a model whose licence points to a policy on the web",
    remedy: "Read and follow the policy, give its text with \"usePolicyFile\", or attest it.")

  func findings(_ context: RuleContext) -> [Finding] {
    context.offered.compactMap { product, reach -> Finding? in
      let clauses = reach.terms.clauses(.usePolicy)
      guard let first = clauses.first, case .usePolicy(let url) = first.terms else { return nil }
      if reach.terms.holdsPolicy || isAnnexed(first, reach.terms) {
        return self.holds(
          product.name, reach, "the policy's text is read", clauses: clauses, at: product.position)
      }
      return self.finding(
        .obligation, product.name, reach,
        "\(reach.terms.id) binds to a use policy whose text is not at hand",
        fix: "read and follow it\(url.map { " (\($0))" } ?? ""), or give its text with \"usePolicyFile\"",
        clauses: clauses, at: product.position)
    }
  }

  /// Whether the policy is an exhibit of the licence itself: no address is given for it, and the text goes on
  /// with a long list of forbidden uses.
  private func isAnnexed(_ policy: Clause, _ terms: LicenseTerms) -> Bool {
    guard case .usePolicy(nil) = policy.terms else { return false }
    let behind = terms.clauses(.useRestriction).filter {
      $0.source == policy.source && $0.lines.lowerBound > policy.lines.upperBound
    }
    return behind.count >= CatalogEntry.annexLength
  }
}
