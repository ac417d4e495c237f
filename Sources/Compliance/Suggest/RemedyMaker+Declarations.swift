import LicenseClauses
import PositionedJSON

/// What models and datasets declare, and what the project itself decided.
extension RemedyMaker {
  // MARK: Drift and share-alike

  func declared(_ finding: Finding) -> [Remedy] {
    guard let model = manifestModel(finding.subject) else {
      guard manifestDataset(finding.subject) != nil, let id = finding.license else { return [] }
      return [
        Remedy(
          .declare, finding, "declare '\(id)' for '\(finding.subject)'",
          [ManifestEdit(dataset(finding.subject, "license"), .set(.string(id)))])
      ]
    }
    return inherited(model, finding) + binding(model, finding)
  }

  /// A model that declares nothing inherits, and drifts from nothing.
  func inherited(_ model: Manifest.Model, _ finding: Finding) -> [Remedy] {
    guard !model.bases.isEmpty else { return [] }
    let fields = [
      model.license == nil ? nil : "license", model.licenseFile == nil ? nil : "licenseFile",
    ].compactMap(\.self)
    guard !fields.isEmpty else { return [] }
    return [
      Remedy(
        .inherit, finding,
        "let '\(model.name)' inherit the terms of its bases: declare no licence of its own",
        fields.map { ManifestEdit(self.model(model.name, $0), .remove) })
    ]
  }

  /// All licences that bind the model whole, where the catalogue knows each by its id.
  private func binding(_ model: Manifest.Model, _ finding: Finding) -> [Remedy] {
    let reaches = context.lineage.reaching(model.name).filter { $0.channel == .whole && !$0.isOwn }
    var seen: Set<String> = []
    let ids = reaches.map(\.terms.id).filter { seen.insert($0).inserted }
    guard !ids.isEmpty, ids.allSatisfy({ context.catalog.entry($0)?.id == $0 }) else { return [] }
    let name = ids.joined(separator: " AND ")
    let file = model.licenseFile.map { _ in [ManifestEdit(self.model(model.name, "licenseFile"), .remove)] }
    return [
      Remedy(
        .declare, finding, "declare '\(name)' for '\(model.name)'",
        (file ?? []) + [ManifestEdit(self.model(model.name, "license"), .set(.string(name)))])
    ]
  }

  // MARK: Mismatches and unknown licences

  func mismatched(_ finding: Finding) -> [Remedy] {
    guard let model = manifestModel(finding.subject), let file = model.licenseFile else { return [] }
    let found = context.lineage.own(model.name)?.file?.found.matches.map(\.license) ?? []
    let field = self.model(model.name, "license")
    if let id = found.first, context.catalog.entry(id)?.id == id {
      return [
        Remedy(
          .declare, finding, "declare '\(id)' for '\(model.name)', which '\(file)' is",
          [ManifestEdit(field, .set(.string(id)))])
      ]
    }
    return [
      Remedy(
        .declare, finding,
        "declare no known licence for '\(model.name)': the terms that bind it are those of '\(file)'",
        [ManifestEdit(field, .remove)])
    ]
  }

  func unknown(_ finding: Finding) -> [Remedy] {
    guard let model = manifestModel(finding.subject) else { return [] }
    var remedies = inherited(model, finding)
    if let file = model.licenseFile, let license = model.license, context.catalog.entry(license)?.id != nil {
      remedies.append(
        Remedy(
          .declare, finding,
          "put the text of '\(license)' in the place of '\(file)', or leave it out, if these are the terms of '\(model.name)'",
          [ManifestEdit(self.model(model.name, "licenseFile"), .remove)]))
    }
    if let known = KnownModel.named(model.name), let id = context.catalog.entry(known.license)?.id {
      let file = model.licenseFile.map { _ in [ManifestEdit(self.model(model.name, "licenseFile"), .remove)] }
      remedies.append(
        Remedy(
          .declare, finding,
          "declare '\(id)' for '\(model.name)', if it is the model that its maker published so (\(known.source))",
          (file ?? []) + [ManifestEdit(self.model(model.name, "license"), .set(.string(id)))]))
    }
    return remedies
  }

  // MARK: The project's own decisions

  func policy(_ finding: Finding) -> [Remedy] {
    guard let policy = context.manifest.policy, let license = finding.license else { return [] }
    if finding.rule == "policy-not-allowed" {
      return [
        Remedy(
          .changePolicy, finding, "allow '\(license)' in the project's policy",
          [ManifestEdit([.key("policy"), .key("allow")], .append(.string(license)))])
      ]
    }
    let kinds = Set(finding.clauses.map(\.kind)).map(\.rawValue).sorted()
    if !kinds.isEmpty {
      return [
        Remedy(
          .changePolicy, finding,
          "no longer deny \(kinds.joined(separator: ", ")) clauses in the project's policy",
          kinds.map { ManifestEdit([.key("policy"), .key("denyClauses")], .drop(.string($0))) })
      ]
    }
    let entries = policy.deny.filter { denies($0, license) }.map(\.name)
    guard !entries.isEmpty else { return [] }
    return [
      Remedy(
        .changePolicy, finding, "no longer deny '\(license)' in the project's policy",
        entries.map { ManifestEdit([.key("policy"), .key("deny")], .drop(.string($0))) })
    ]
  }

  private func denies(_ entry: Manifest.Policy.Entry, _ license: String) -> Bool {
    var policy = Manifest.Policy()
    policy.deny = [entry]
    let matcher = PolicyMatcher(policy, context.catalog)
    return matcher.denies(name: license)
      || context.lineage.terms.contains { $0.id == license && matcher.denies($0) }
  }

  /// A waiver that has ended is taken out; what it covered is settled by itself.
  func waivers(_ finding: Finding) -> [Remedy] {
    context.manifest.waivers.filter { $0.position == finding.position || $0.until < context.asOf }.map {
      waiver in
      var fields: [(String, JSON)] = [("rule", .string(waiver.rule)), ("subject", .string(waiver.subject))]
      if let license = waiver.license { fields.append(("license", .string(license))) }
      return Remedy(
        .endWaiver, finding, "take out the waiver of \(waiver.rule) for '\(waiver.subject)', which has ended",
        [ManifestEdit([.key("waivers")], .dropLike(object(fields)))])
    }
  }

  /// What somebody has to do and say so; settles what a policy made a violation of.
  func attestation(_ finding: Finding) -> [Remedy] {
    guard Self.attested.contains(finding.rule) else { return [] }
    let value = object([
      ("rule", .string(finding.rule)), ("subject", .string(finding.subject)),
      ("evidence", .string("TO BE DONE: \(finding.fix)")),
    ])
    return [
      Remedy(
        .attest, finding, "do what \(finding.rule) asks of '\(finding.subject)', and attest it",
        [ManifestEdit([.key("attestations")], .append(value))])
    ]
  }

  private static let attested = [
    "change-notice", "flow-down", "retain-notices", "royalty", "share-alike", "use-policy",
  ]

  /// A waiver of a finding: a last resort, which settles nothing.
  func waiver(_ finding: Finding) -> Remedy {
    var fields: [(String, JSON)] = [("rule", .string(finding.rule)), ("subject", .string(finding.subject))]
    if let license = finding.license, context.catalog.entry(license) != nil {
      fields.append(("license", .string(license)))
    }
    let months = context.asOf.month + 3
    let until =
      CalendarDay(
        year: context.asOf.year + (months > 12 ? 1 : 0), month: months > 12 ? months - 12 : months, day: 1)
      ?? context.asOf
    fields += [("reason", .string("TO BE GIVEN")), ("until", .string(until.description))]
    return Remedy(
      .waiver, finding, "accept \(finding.rule) of '\(finding.subject)' until \(until)",
      [ManifestEdit([.key("waivers")], .append(object(fields)))])
  }
}
