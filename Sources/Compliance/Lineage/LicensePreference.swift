import LicenseClauses

/// Which of several licences that are offered a project takes: an offer is kept when any of them is.
struct LicensePreference {
  private let policy: PolicyMatcher
  private let agreements: Set<String>
  private let deniedClauses: [ClauseKind]
  private let isCommercial: Bool
  private let isPublished: Bool

  init(_ manifest: Manifest, _ catalog: LicenseCatalog) {
    policy = PolicyMatcher(manifest.policy, catalog)
    agreements = Set(
      (manifest.organization?.agreements ?? []).map { catalog.entry($0.license)?.id ?? $0.license })
    deniedClauses = manifest.policy?.denyClauses ?? []
    isCommercial = manifest.products.contains { $0.commercial == true }
    isPublished = manifest.models.contains { $0.distribution == .weights }
  }

  /// How much a choice stands in the way; the least is taken. Unknown comes last, then what the project's own
  /// policy refuses, then what a fact of the project breaks, then by what it restricts.
  func burden(_ choice: ResolvedLicense) -> Int {
    if isAgreed(choice) { return -1 }
    let unknown = (choice.unknown.count + choice.ambiguous.count) * 1_000_000
    return choice.terms.reduce(unknown) { sum, terms in
      sum + (isRefused(terms) ? 100_000 : 0) + terms.clauses.reduce(0) { $0 + weight($1) }
    }
  }

  /// Whether every licence of a choice has an agreement on record: what was bought is meant to be used.
  func isAgreed(_ choice: ResolvedLicense) -> Bool {
    let names = choice.terms.map(\.id) + choice.unknown
    return !names.isEmpty && choice.ambiguous.isEmpty && names.allSatisfy(agreements.contains)
  }

  private func isRefused(_ terms: LicenseTerms) -> Bool {
    policy.denies(terms) || !policy.allows(terms)
      || terms.clauses.contains { deniedClauses.contains($0.kind) }
  }

  private func weight(_ clause: Clause) -> Int {
    switch clause.terms {
    case .commercialUse(.allowed): 0
    case .commercialUse(.prohibited), .commercialUse(.researchOnly): isCommercial ? 10_000 : 100
    case .redistribution(let limit)
    where limit.permission == .prohibited && !Set(limit.acts).isDisjoint(with: [.distribute, .derivatives]):
      isPublished ? 10_000 : 50
    default: clause.kind.about.burden
    }
  }
}
