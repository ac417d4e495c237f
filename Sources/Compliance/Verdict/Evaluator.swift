public import LicenseClauses

/// Judges a manifest: lineage, rules, then attestations and waivers.
public struct Evaluator: Sendable {
  private let catalog: LicenseCatalog
  private let asOf: CalendarDay
  private let identifier: LicenseIdentifier
  private let levels: [Manifest.RuleLevel]
  private let known = KnownTerms()

  /// An evaluator for a catalogue and a day.
  /// - Parameters:
  ///   - catalog: The known licences.
  ///   - asOf: The day of the verdict.
  ///   - levels: Levels of rules, which count more than the manifest's own.
  public init(catalog: LicenseCatalog, asOf: CalendarDay, levels: [Manifest.RuleLevel] = []) {
    (self.catalog, self.asOf, self.levels) = (catalog, asOf, levels)
    identifier = LicenseIdentifier(catalog)
  }

  /// The verdict on a manifest whose files have been read. Pure: the same input gives the same report.
  public func evaluate(_ manifest: Manifest, files: ProjectFiles) -> Report {
    evaluate(context(manifest, files))
  }

  /// The verdict on a manifest that has been looked at.
  public func evaluate(_ context: RuleContext) -> Report {
    let judged = judge(context)
    return Report(
      manifest: context.manifest.path, asOf: asOf, findings: Finding.sorted(judged.findings),
      held: Finding.sorted(judged.held), notes: notes(context) + judged.notes,
      waiting: Waiting(context))
  }

  private func judge(_ context: RuleContext) -> (findings: [Finding], held: [Finding], notes: [String]) {
    let found = Parallel.map(RuleRegistry.all, steps: context.manifest.models.count) { $0.findings(context) }
    let all = FindingMerge.merged(found.flatMap(\.self))
    let levels = RuleLevels((context.manifest.policy?.rules ?? []) + levels)
    let applied = WaiverPolicy(context: context).apply(all.filter { $0.status != .holds }, levels)
    return (applied.findings, all.filter { $0.status == .holds } + applied.attested, levels.notes(all))
  }

  /// What rules look at, for a manifest. Where a model may choose its licence, the choice that passes is taken.
  public func context(_ manifest: Manifest, _ files: ProjectFiles) -> RuleContext {
    let first = context(manifest, files, [:])
    let open = manifest.models.filter { first.lineage.own($0.name)?.choice != nil }
    guard !open.isEmpty, manifest.models.count <= Self.choiceModels, violations(first) > 0 else {
      return first
    }
    var best = (context: first, violations: violations(first), choices: LicenseChoices())
    var trials = 0
    for model in open {
      for way in 0..<ways(model) where best.violations > 0 && trials < Self.trialLimit {
        trials += 1
        var choices = best.choices
        choices[model.name] = way
        let tried = context(manifest, files, choices)
        let count = violations(tried)
        if count < best.violations { best = (tried, count, choices) }
      }
    }
    return best.context
  }

  /// The largest project, in models, for which choices are tried out, and how many verdicts that may take; beyond,
  /// the choice that is likely to pass stays.
  private static let choiceModels = 1000
  private static let trialLimit = 64

  private func ways(_ model: Manifest.Model) -> Int {
    (try? LicenseExpression(model.license ?? ""))?.alternatives.count ?? 0
  }

  private func violations(_ context: RuleContext) -> Int {
    judge(context).findings.count { $0.status == .violation && !$0.isWaived }
  }

  private func context(_ manifest: Manifest, _ files: ProjectFiles, _ choices: LicenseChoices) -> RuleContext
  {
    RuleContext(
      manifest: manifest,
      lineage: Lineage(manifest, catalog, identifier, files, choices: choices, known: known),
      files: files, catalog: catalog, asOf: asOf, identifier: identifier, exposures: Exposure.all(manifest))
  }

  private func notes(_ context: RuleContext) -> [String] {
    let overridden = catalog.overridden.map {
      "'\($0)' is read from your own licences, not from the built-in one"
    }
    let models = context.manifest.models.flatMap { model -> [String] in
      guard let own = context.lineage.own(model.name) else { return [] }
      let chosen = own.choice.map {
        "'\(model.name)': of '\($0.expression)', \($0.chosen) was chosen\($0.agreement ? ", for which an agreement is on record" : "")"
      }
      return [chosen].compactMap(\.self) + own.notes.map { "'\(model.name)': \($0)" }
    }
    let redirected = catalog.redirected.map {
      "'\($0.name)' means '\($0.to)' of your own licences, and no longer the built-in '\($0.from)'"
    }
    return overridden + redirected + models + unknownAgreements(context)
  }

  /// An agreement for a name that no licence has settles nothing: that must not pass in silence.
  private func unknownAgreements(_ context: RuleContext) -> [String] {
    let declared = Set(context.lineage.terms.flatMap(\.names))
    let chosen = Set(context.manifest.models.flatMap { context.lineage.own($0.name)?.unknown ?? [] })
    var seen: Set<String> = []
    return (context.manifest.organization?.agreements ?? []).compactMap { agreement in
      let name = agreement.license
      guard seen.insert(name).inserted else { return nil }
      guard let entry = catalog.entry(name) else {
        return declared.contains(name) || chosen.contains(name)
          ? nil
          : "organization.agreements: '\(name)' is no licence of the catalogue\(LicenseSuggestion.hint(name, catalog).map { "; \($0)" } ?? "")"
      }
      return entry.instead.map {
        "organization.agreements: '\(name)' names no single licence, so it matches none: \($0)"
      }
    }
  }
}
