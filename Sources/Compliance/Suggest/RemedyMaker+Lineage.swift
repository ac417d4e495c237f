import LicenseClauses
import PositionedJSON

/// What models are made from: another base, another teacher, other data.
extension RemedyMaker {
  // MARK: Data and bases

  /// Training without a dataset that stands on the way.
  func data(_ finding: Finding) -> [Remedy] {
    for (student, source) in zip(finding.via, finding.via.dropFirst()) {
      guard let model = manifestModel(student), model.trainingData.contains(source) else { continue }
      return [
        Remedy(
          .dropData, finding, "train '\(student)' without '\(source)'",
          [ManifestEdit(self.model(student, "trainingData"), .drop(.string(source)))])
      ]
    }
    return []
  }

  /// A model made without one of the bases by which the licences reach it.
  func bases(_ finding: Finding) -> [Remedy] {
    guard let model = manifestModel(finding.subject) else { return [] }
    let licenses = licenses(finding)
    return model.bases.filter { base in
      finding.via.dropFirst().first == base.name
        || context.lineage.reaching(base.name).contains {
          $0.channel == .whole && licenses.contains($0.terms.id)
        }
    }.map { base in
      Remedy(
        .dropBase, finding, "make '\(model.name)' without '\(base.name)'",
        [ManifestEdit(self.model(model.name, "baseModels"), .drop(.string(base.name)))])
    }
  }

  /// The licences of a finding: two of a conflict.
  private func licenses(_ finding: Finding) -> [String] {
    finding.license.map { all in
      context.lineage.terms.map(\.id).filter { all == $0 || " AND \(all) AND ".contains(" AND \($0) AND ") }
    } ?? []
  }

  // MARK: Something else in its place

  /// Another model or other data, under a licence of the catalogue, in the place of what the licence is of.
  func other(_ finding: Finding) -> [Remedy] {
    let sources = sources(finding)
    return goodLicenses.flatMap { id in sources.compactMap { swap($0, id, finding) } }
  }

  /// The models and datasets that have the licence of a finding as their own.
  private func sources(_ finding: Finding) -> [String] {
    let licenses = licenses(finding)
    let behind =
      manifestModel(finding.subject) == nil
      ? finding.via : context.lineage.reaching(finding.subject).compactMap(\.path.last)
    let holders = behind.filter { name in
      context.lineage.own(name)?.terms.contains { licenses.contains($0.id) } == true
    }
    var seen: Set<String> = []
    return ([finding.via.last].compactMap(\.self) + holders).filter {
      $0 != context.organizationName && manifestProduct($0) == nil && seen.insert($0).inserted
    }
  }

  private func swap(_ name: String, _ id: String, _ finding: Finding) -> Remedy? {
    if manifestDataset(name) != nil { return swapData(name, id, finding) }
    guard let model = manifestModel(name),
      let number = context.manifest.models.firstIndex(where: { $0.name == name })
    else { return nil }
    let new = "REPLACEMENT/model-\(number + 1)-under-\(id)"
    guard !context.subjects.contains(new) else { return nil }
    let gone = [
      model.licenseFile == nil ? nil : "licenseFile", model.usePolicyFile == nil ? nil : "usePolicyFile",
      model.bases.isEmpty ? nil : "baseModels", model.trainingData.isEmpty ? nil : "trainingData",
      model.acquired == nil ? nil : "acquired",
    ].compactMap(\.self)
    return Remedy(
      .swapBase, finding, "put a model under \(id) in the place of '\(name)'\(orText(finding))",
      gone.map { ManifestEdit(self.model(name, $0), .remove) } + [
        ManifestEdit(self.model(name, "license"), .set(.string(id))),
        ManifestEdit([], .rename(from: name, to: new)),
      ])
  }

  /// What nobody has read may be fine.
  private func orText(_ finding: Finding) -> String {
    finding.rule == "unknown-license"
      ? ", unless its own terms can be had: their text as \"licenseFile\" is then judged" : ""
  }

  private func swapData(_ name: String, _ id: String, _ finding: Finding) -> Remedy? {
    guard let data = manifestDataset(name),
      let number = context.manifest.datasets.firstIndex(where: { $0.name == name })
    else { return nil }
    let new = "REPLACEMENT/data-\(number + 1)-under-\(id)"
    guard !context.subjects.contains(new) else { return nil }
    let gone = [
      data.generatedBy.isEmpty ? nil : "generatedBy", data.derivedFrom.isEmpty ? nil : "derivedFrom",
    ]
    .compactMap(\.self)
    return Remedy(
      .swapData, finding, "take data under \(id) in the place of '\(name)'",
      gone.map { ManifestEdit(dataset(name, $0), .remove) } + [
        ManifestEdit(dataset(name, "license"), .set(.string(id))),
        ManifestEdit([], .rename(from: name, to: new)),
      ])
  }

  /// Licences with few terms that the project's policy lets pass; at most two, for each is tried.
  static func goodLicenses(_ context: RuleContext) -> [String] {
    let policy = context.manifest.policy
    let matcher = PolicyMatcher(policy, context.catalog)
    let names = ["apache-2.0", "mit", "cc-by-4.0"] + (policy?.allow ?? []).map(\.name)
    let entries = names.compactMap { context.catalog.entry($0) }.filter { $0.instead == nil }
    return entries.filter { entry in
      let terms = LicenseTerms(entry)
      return matcher.allows(terms) && !matcher.denies(terms)
        && !terms.clauses.contains { policy?.denyClauses.contains($0.kind) == true }
    }.map(\.id).prefix(2).map(\.self)
  }
}
