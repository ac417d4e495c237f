public import LicenseClauses

/// What rules look at.
public struct RuleContext: Sendable {
  /// The manifest.
  public let manifest: Manifest
  /// What reaches what.
  public let lineage: Lineage
  /// The files that the manifest names.
  public let files: ProjectFiles
  /// The known licences.
  public let catalog: LicenseCatalog
  /// The day of the verdict.
  public let asOf: CalendarDay
  let identifier: LicenseIdentifier
  /// How each model reaches others, by name.
  let exposures: [String: Exposure]
  /// What was read in shipped folders.
  let folders = FolderReadings()

  /// The name under which the organization is a subject.
  var organizationName: String { manifest.organization?.name ?? "organization" }

  /// Everything that a finding can be about, in the order of the manifest.
  public var subjects: [String] {
    [organizationName] + manifest.models.map(\.name) + manifest.datasets.map(\.name)
      + manifest.products.map(\.name)
  }

  /// Whether an agreement for a licence is in force on the day.
  func agreement(for terms: LicenseTerms) -> Manifest.Agreement? {
    agreements(for: terms).first { $0.until.map { asOf <= $0 } ?? true }
  }

  /// The agreements under any name by which the terms are known; a file's path is no such name.
  private func agreements(for terms: LicenseTerms) -> [Manifest.Agreement] {
    (manifest.organization?.agreements ?? []).filter { terms.isKnown(as: $0.license, catalog) }
  }

  /// Whether an agreement for a name that no catalogue knows is in force on the day.
  func agreement(named name: String) -> Manifest.Agreement? {
    manifest.organization?.agreements.first { $0.license == name && $0.until.map { asOf <= $0 } ?? true }
  }

  /// Whether a copy of a model is a changed one of what terms were granted for: a step on the way from their model is
  /// more than quantizing.
  func isChanged(_ model: Manifest.Model, _ reach: Reach) -> Bool {
    guard reach.isDerived else { return false }
    if reach.isOwn { return model.bases.contains { $0.relation != .quantized && $0.relation != .distilled } }
    let path = reach.path
    return zip(path, path.dropFirst()).contains { child, parent in
      guard let child = lineage.model(child), let base = child.bases.first(where: { $0.name == parent })
      else {
        return true
      }
      return base.relation != .quantized
    }
  }

  /// Whether a clause stands in the section that draws a line, and no size is above that: what the section asks is asked
  /// above it only.
  func isBelowLine(_ clause: Clause, _ product: Manifest.Product, _ reach: Reach) -> Bool {
    let lines = reach.terms.clauses.compactMap { other -> UsageThreshold? in
      guard case .usageThreshold(let line) = other.terms, other.source == clause.source,
        !clause.section.isEmpty && other.section == clause.section || other.lines == clause.lines,
        line.activity == nil
      else { return nil }
      return line
    }
    let isEach = lines.allSatisfy { ThresholdSize.of(product, $0, reach.terms, self).isWithin($0) }
    return !lines.isEmpty && isEach
  }

  /// An agreement that was on record and has ended.
  func endedAgreement(for terms: LicenseTerms) -> Manifest.Agreement? {
    agreements(for: terms).first { $0.until.map { $0 < asOf } ?? false }
  }

  /// The terms that reach the organization through any model, each by its shortest way.
  func reachingOrganization() -> [Reach] {
    lineage.reachingAny()
  }

  /// The products, each with every terms that bind it whole.
  var offered: [(product: Manifest.Product, reach: Reach)] {
    manifest.products.flatMap { product in
      lineage.reaching(product).filter { $0.channel == .whole }.map { (product, $0) }
    }
  }

  /// The products that terms reach.
  func products(reachedBy terms: LicenseTerms) -> [Manifest.Product] {
    manifest.products.filter { product in
      lineage.reaching(product).contains { $0.terms.isSame(as: terms) && $0.channel == .whole }
    }
  }
}
