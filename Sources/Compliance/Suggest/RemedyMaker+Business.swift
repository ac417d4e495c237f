import LicenseClauses
import PositionedJSON

/// Agreements, and what a product leaves out: a use, a place, the earnings, the offer.
extension RemedyMaker {
  // MARK: Agreements

  /// An agreement under a name by which the terms are known; a text without one gets a name of the project's.
  func agreements(_ finding: Finding, _ kind: RemedyKind) -> [Remedy] {
    guard let terms = terms(finding) else { return [] }
    let kind = brokenLicenses.contains(terms.id) ? .agreement : kind
    let word = kind == .register ? "registration" : "commercial"
    let who = terms.licensor ?? "the licensor"
    let what =
      kind == .register
      ? "register with \(who) for \(terms.id)" : "get a licence of \(who) beyond \(terms.id)"
    let known = terms.names.sorted()
    if let name = known.first(where: { $0 == terms.id }) ?? known.first {
      return [Remedy(kind, finding, "\(what), and record it", [agreement(name, word)])]
    }
    let holders = context.manifest.models.filter { model in
      model.licenseFile != nil
        && context.lineage.own(model.name)?.terms.contains { $0.isSame(as: terms) } == true
    }
    guard let first = holders.first else { return [] }
    let name = "terms-of-\(first.properName)"
    return [
      Remedy(
        kind, finding, "\(what), and record it under a name for these terms, such as '\(name)'",
        holders.map { ManifestEdit(model($0.name, "license"), .set(.string(name))) } + [agreement(name, word)]
      )
    ]
  }

  private func agreement(_ name: String, _ kind: String) -> ManifestEdit {
    let value = object([
      ("license", .string(name)), ("kind", .string(kind)), ("reference", .string("TO BE SIGNED")),
    ])
    return ManifestEdit([.key("organization"), .key("agreements")], .append(value))
  }

  // MARK: Uses and places

  func uses(_ finding: Finding) -> [Remedy] {
    guard let uses = manifestProduct(finding.subject)?.useCases else { return [] }
    let forbidden = Set(
      finding.clauses.flatMap { clause -> [UseCategory] in
        if case .useRestriction(let categories) = clause.terms { categories } else { [] }
      })
    let dropped = uses.filter(forbidden.contains).map(\.rawValue)
    guard !dropped.isEmpty else { return [] }
    return [
      Remedy(
        .dropUse, finding, "do not use '\(finding.subject)' for \(dropped.joined(separator: ", "))",
        dropped.map { ManifestEdit(product(finding.subject, "useCases"), .drop(.string($0))) })
    ]
  }

  func regions(_ finding: Finding) -> [Remedy] {
    guard let regions = manifestProduct(finding.subject)?.regions else { return [] }
    let limits = finding.clauses.compactMap { clause -> TerritoryLimit? in
      if case .territory(let limit) = clause.terms { limit } else { nil }
    }
    let wide = regions.contains(Manifest.worldwide) ? Self.countries : regions
    let kept = wide.filter { place in limits.allSatisfy { Self.isIn(place, $0) } }
    guard !kept.isEmpty, kept != regions else { return [] }
    let out = regions.filter { !kept.contains($0) && $0 != Manifest.worldwide }
    let text =
      out.isEmpty
      ? "offer '\(finding.subject)' only where the licence is granted (\(kept.count) countries)"
      : "do not offer '\(finding.subject)' in \(out.joined(separator: ", "))"
    let value = JSON.array(kept.map(JSON.string))
    return [
      Remedy(.dropRegion, finding, text, [ManifestEdit(product(finding.subject, "regions"), .set(value))])
    ]
  }

  private static func isIn(_ place: String, _ limit: TerritoryLimit) -> Bool {
    let inside = limit.territories.contains { CountryCode.isInside(place, $0) }
    return limit.rule == .excluded ? !inside : inside
  }

  /// All countries, for a product that is offered everywhere.
  private static let countries: [String] = {
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
    return letters.flatMap { first in letters.map { first + $0 } }.filter {
      $0 != "EU" && CountryCode.isKnown($0)
    }
  }()

  // MARK: Earnings and offers

  func notCommercial(_ finding: Finding) -> [Remedy] {
    let terms = terms(finding)
    let named = manifestProduct(finding.subject).map { [$0] }
    let products = named ?? terms.map(context.products(reachedBy:)) ?? []
    let earning = products.filter { $0.commercial != false }.map(\.name)
    guard !earning.isEmpty else { return [] }
    return [
      Remedy(
        .nonCommercial, finding,
        "earn nothing with \(earning.map { "'\($0)'" }.joined(separator: ", "))",
        earning.map { ManifestEdit(product($0, "commercial"), .set(.bool(false))) })
    ]
  }

  /// The model, dataset or product is kept in the house.
  func inside(_ finding: Finding) -> [Remedy] {
    let house = JSON.string("internal")
    var edits: [ManifestEdit] = []
    if let data = manifestDataset(finding.subject), data.distribution == .published {
      edits.append(ManifestEdit(dataset(data.name, "distribution"), .set(house)))
    }
    if let model = manifestModel(finding.subject) {
      let exposure = context.exposure(model)
      if model.distribution == .weights || model.distribution == .hosted {
        edits.append(ManifestEdit(self.model(model.name, "distribution"), .set(house)))
      }
      for name in (exposure.shippedBy + exposure.hostedBy).map(\.name) {
        edits.append(ManifestEdit(product(name, "offering"), .set(house)))
      }
    }
    guard !edits.isEmpty else { return [] }
    return [
      Remedy(
        .keepInside, finding,
        "keep '\(finding.subject)' in the house: neither publish it nor offer to others what runs on it",
        edits)
    ]
  }
}
