public import LicenseClauses

/// Judges a manifest: lineage, rules, then attestations and waivers.
public struct Evaluator: Sendable {
  private let catalog: LicenseCatalog
  private let asOf: CalendarDay

  /// An evaluator for a catalogue and a day.
  public init(catalog: LicenseCatalog, asOf: CalendarDay) { (self.catalog, self.asOf) = (catalog, asOf) }

  /// The verdict on a manifest whose files have been read. Pure: the same input gives the same report.
  public func evaluate(_ manifest: Manifest, files: ProjectFiles) -> Report {
    evaluate(context(manifest, files))
  }

  /// The verdict on a manifest that has been looked at.
  public func evaluate(_ context: RuleContext) -> Report {
    let all = RuleRegistry.all.flatMap { $0.findings(context) }
    let applied = WaiverPolicy(context: context).apply(all.filter { $0.status != .holds })
    let held = all.filter { $0.status == .holds } + applied.attested
    return Report(
      manifest: context.manifest.path, asOf: asOf, findings: applied.findings.sorted(by: Finding.precedes),
      held: held.sorted(by: Finding.precedes), notes: notes(context))
  }

  /// What rules look at, for a manifest.
  public func context(_ manifest: Manifest, _ files: ProjectFiles) -> RuleContext {
    RuleContext(
      manifest: manifest, lineage: Lineage(manifest, catalog, files), files: files, catalog: catalog,
      asOf: asOf,
      identifier: LicenseIdentifier(catalog))
  }

  private func notes(_ context: RuleContext) -> [String] {
    let overridden = catalog.overridden.map {
      "'\($0)' is read from your own licences, not from the built-in one"
    }
    let chosen = context.manifest.models.compactMap { model in
      context.lineage.own(model.name)?.choice.map {
        "'\(model.name)': of '\($0.expression)', \($0.chosen) was chosen"
      }
    }
    return overridden + chosen + unknownNames(context)
  }

  /// A ban on a name that no licence has bans nothing: that must not pass in silence.
  private func unknownNames(_ context: RuleContext) -> [String] {
    let policy = context.manifest.policy
    let agreements = context.manifest.organization?.agreements.map(\.license) ?? []
    let named =
      (policy?.allow ?? []).map { ("policy.allow", $0) } + (policy?.deny ?? []).map { ("policy.deny", $0) }
      + agreements.map { ("organization.agreements", $0) }
    return named.compactMap { field, name in
      guard let entry = catalog.entry(name) else {
        let near = Suggestion.nearest(to: name, among: catalog.names).map { "; did you mean '\($0)'?" } ?? ""
        return "\(field): '\(name)' is no licence of the catalogue\(near)"
      }
      return entry.ambiguous.map { "\(field): '\(name)' names no single licence, so it matches none: \($0)" }
    }
  }
}
