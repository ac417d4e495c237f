import LicenseClauses

/// Reports commercial use without the registration that a licence asks for.
struct RegistrationRule: Rule {
  static let description = RuleDescription(
    name: "registration",
    summary:
      "A commercial product uses a licence that asks to register or to ask first, and no agreement is on record.",
    rationale: "Where the right begins with a registration, use before it is use without a licence.",
    clauses: [.registration],
    facts: ["organization.agreements"],
    example:
      "a commercial product on a model under Stability's community licence without an entry under \"agreements\"",
    remedy: "Register or ask, and record it under \"agreements\".")

  func findings(_ context: RuleContext) -> [Finding] {
    let place = context.manifest.organization?.position ?? context.manifest.products.first?.position
    return context.reachingOrganization().compactMap { reach in
      let clauses = reach.terms.clauses(.registration)
      let products = context.products(reachedBy: reach.terms)
      guard !clauses.isEmpty, let place, products.contains(where: { $0.commercial != false }) else {
        return nil
      }
      if context.agreement(for: reach.terms.id) != nil {
        return holds(
          context.organizationName, reach, "an agreement is on record", clauses: clauses, at: place)
      }
      guard let product = products.first(where: { $0.commercial == true }) else {
        return finding(
          .review, context.organizationName, reach,
          "whether a product is commercial is not said, and \(reach.terms.id) then asks for a registration",
          fix: "add \"commercial\": true or false to '\(products[0].name)'", clauses: clauses, at: place)
      }
      let ended = context.endedAgreement(for: reach.terms.id)?.until
      return finding(
        .violation, context.organizationName, reach,
        "'\(product.name)' is commercial, \(reach.terms.id) asks to register first, and \(ended.map { "the agreement on record ended on \($0)" } ?? "no agreement is on record")",
        fix: "register with the licensor, and record it under \"agreements\"", clauses: clauses, at: place)
    }
  }
}
