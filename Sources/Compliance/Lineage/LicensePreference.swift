import LicenseClauses

/// Which of several licences that are offered a project takes: an offer is kept when any of them is.
struct LicensePreference {
  private let allowed: Set<String>?
  private let denied: Set<String>
  private let deniedClauses: [ClauseKind]
  private let isCommercial: Bool
  private let isPublished: Bool

  init(_ manifest: Manifest, _ catalog: LicenseCatalog) {
    allowed = manifest.policy?.allow.map { PolicySubjects.ids($0, catalog) }
    denied = PolicySubjects.ids(manifest.policy?.deny ?? [], catalog)
    deniedClauses = manifest.policy?.denyClauses ?? []
    isCommercial = manifest.products.contains { $0.commercial == true }
    isPublished = manifest.models.contains { $0.distribution == .weights }
  }

  /// How much a choice stands in the way; the least is taken. Unknown comes last, then what the project's own
  /// policy refuses, then what a fact of the project breaks, then by what it restricts.
  func burden(_ choice: ResolvedLicense) -> Int {
    let unknown = (choice.unknown.count + choice.ambiguous.count) * 1_000_000
    return choice.terms.reduce(unknown) { sum, terms in
      sum + (isRefused(terms) ? 100_000 : 0) + terms.clauses.reduce(0) { $0 + weight($1) }
    }
  }

  private func isRefused(_ terms: LicenseTerms) -> Bool {
    denied.contains(terms.id) || allowed.map { !$0.contains(terms.id) } ?? false
      || terms.clauses.contains { deniedClauses.contains($0.kind) }
  }

  private func weight(_ clause: Clause) -> Int {
    switch clause.terms {
    case .commercialUse(.allowed): 0
    case .commercialUse(.prohibited), .commercialUse(.researchOnly): isCommercial ? 10_000 : 100
    case .redistribution(.prohibited, false): isPublished ? 10_000 : 50
    default: Self.weight(clause.kind)
    }
  }

  private static func weight(_ kind: ClauseKind) -> Int {
    switch kind {
    case .commercialUse: 100
    case .usageThreshold, .shareAlike, .territory, .royalty, .redistribution: 50
    case .useRestriction, .usePolicy, .outputTraining, .modelNaming, .attributionDisplay, .flowDown: 10
    case .licenseCopy, .retainNotices, .changeNotice, .noticeText: 1
    default: 0
    }
  }
}
