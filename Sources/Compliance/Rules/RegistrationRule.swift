import LicenseClauses
import PositionedJSON

/// Reports commercial use without the registration that a licence asks for.
struct RegistrationRule: Rule {
  static let description = RuleDescription(
    name: "registration",
    summary:
      "A commercial product uses a licence that asks to register or to ask first, and no agreement is on record.",
    rationale: "Where the right begins with a registration, use before it is use without a licence.",
    clauses: [.registration],
    facts: ["product.commercial", "product.offering", "organization.agreements"],
    example:
      "a commercial product on a model under Stability's community licence without an entry under \"agreements\"",
    remedy: "Register or ask, and record it under \"agreements\".")

  func findings(_ context: RuleContext) -> [Finding] {
    context.reachingOrganization().compactMap { self.judge($0, context) }
  }

  private func judge(_ reach: Reach, _ context: RuleContext) -> Finding? {
    // What goes beyond what the text allows is not done by using the model.
    let clauses = reach.terms.clauses(.registration).filter {
      $0.terms != .registration(for: .other)
        && ($0.terms != .registration(for: .use) || !$0.details.contains(.beyond))
    }
    let products = context.products(reachedBy: reach.terms)
    guard !clauses.isEmpty else { return nil }
    let answers = clauses.map { clause in (clause, done(clause, products, reach, context)) }
    let due = answers.filter { $0.1 == .done }.map(\.0)
    let open = answers.filter { $0.1 == .open }.map(\.0)
    let place =
      context.manifest.organization?.position ?? context.manifest.products.first?.position
      ?? context.manifest.models.first?.position ?? JSONPosition(line: 1, column: 1)
    let other = answers.filter { $0.1 == .other }.map(\.0)
    let some = answers.filter { $0.1 == .some }.map(\.0)
    guard !due.isEmpty || !open.isEmpty || !other.isEmpty || !some.isEmpty else { return nil }
    if context.agreement(for: reach.terms) != nil {
      return holds(
        context.organizationName, reach, "an agreement is on record", clauses: clauses, at: place)
    }
    if due.isEmpty, !some.isEmpty {
      return finding(
        .review, context.organizationName, reach,
        "\(reach.terms.id) asks a sort of licensees that it names to ask first, and no field says whether you are one",
        fix: "compare the clause with who you are; record what was asked or agreed under \"agreements\"",
        clauses: some, at: place)
    }
    if due.isEmpty, open.isEmpty {
      return finding(
        .obligation, context.organizationName, reach,
        "\(reach.terms.id) asks those who run a business that it names to ask first, and no field says whether you do",
        fix:
          "compare the clause with what you do; ask the licensor, or attest under \"attestations\" that it is none",
        clauses: other, at: place)
    }
    if due.isEmpty, open.contains(where: { $0.details.contains(.asAService) }) {
      let name = products.first { $0.modelAsAService == nil }?.name ?? ""
      return finding(
        .review, context.organizationName, reach,
        "whether others get the model as a service is not said, and \(reach.terms.id) then asks to ask first",
        fix: "add \"modelAsAService\": true or false to '\(name)'", clauses: open,
        asks: "products[\(name)].modelAsAService", at: place)
    }
    guard let first = due.first else {
      return finding(
        .review, context.organizationName, reach,
        "whether a product is commercial is not said, and \(reach.terms.id) then asks for a registration",
        fix: "add \"commercial\": true or false to '\(products.first?.name ?? "")'", clauses: open,
        asks: "products[\(products.first?.name ?? "")].commercial", at: place)
    }
    let ended = context.endedAgreement(for: reach.terms)?.until
    return finding(
      .violation, context.organizationName, reach,
      "\(words(first, products)), \(reach.terms.id) asks to register or to ask first, and \(ended.map { "the agreement on record ended on \($0)" } ?? "no agreement is on record")",
      fix: "register with the licensor or ask, and record it under \"agreements\"", clauses: due, at: place)
  }

  /// Whether it is done, not said, not done, something for which the manifest has no field, or asked of a sort of
  /// licensees only.
  private enum Answer { case done, open, not, other, some }

  /// Whether the act that needs it first is done.
  private func done(
    _ clause: Clause, _ products: [Manifest.Product], _ reach: Reach, _ context: RuleContext
  ) -> Answer {
    guard case .registration(let act) = clause.terms else { return .not }
    let isFree = clause.details.contains(.exceptInternal)
    let isOfPassing = clause.details.contains(.passedOn)
    let products =
      isFree || isOfPassing
      ? products.filter { $0.offering != .internal && !(isOfPassing && $0.offering == .research) } : products
    if clause.details.contains(.asAService) { return asAService(clause, products, context) }
    if clause.details.contains(.someOnly) { return .some }
    switch act {
    case .use?:
      let isUsed = context.manifest.models.contains { model in
        model.distribution != .none
          && context.lineage.reaching(model.name).contains { $0.terms.isSame(as: reach.terms) }
      }
      return isUsed || !products.isEmpty ? .done : .not
    case .hosting?:
      // "a hosted and paid service"
      let isPaid = clause.details.contains(.commercial)
      let hosted = products.filter { $0.offering == .hostedService && !(isPaid && $0.commercial == false) }
      return hosted.isEmpty ? .not : isPaid && !hosted.contains { $0.commercial == true } ? .open : .done
    case .commercial?, nil:
      if products.contains(where: { $0.commercial == true }) { return .done }
      return products.contains { $0.commercial == nil } ? .open : .not
    case .other?: return .not
    }
  }

  /// Whether models are offered to others as a service, as the clause's business is: whichever these are, the terms then
  /// ask before any commercial use of this one.
  private func asAService(_ clause: Clause, _ products: [Manifest.Product], _ context: RuleContext) -> Answer
  {
    let commercial = products.filter { $0.commercial != false }
    let isBusiness = context.manifest.products.contains {
      $0.modelAsAService == true && $0.commercial != false
    }
    if isBusiness, commercial.contains(where: { $0.commercial == true }) { return .done }
    if commercial.contains(where: { $0.modelAsAService != false && $0.offering != .internal }) {
      return .open
    }
    return clause.details.contains(.otherBusiness) && !commercial.isEmpty ? .other : .not
  }

  private func words(_ clause: Clause, _ products: [Manifest.Product]) -> String {
    guard case .registration(let act) = clause.terms else { return "" }
    return switch act {
    case .use?: "the model is used"
    case .hosting?: "'\(products.first { $0.offering == .hostedService }?.name ?? "")' hosts it"
    default: "'\(products.first { $0.commercial == true }?.name ?? "")' is commercial"
    }
  }
}
