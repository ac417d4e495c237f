import LicenseClauses
import PositionedJSON

/// Makes the changes that may settle a finding, a small generator for each rule. Whether they do is seen by
/// running the check again, so that a generator need not know all that hangs on its change.
struct RemedyMaker {
  let context: RuleContext
  /// The licences of which more is broken than that nobody registered: an agreement about all of it is needed.
  let brokenLicenses: Set<String>

  /// Licences under which something else may stand in the place of what breaks terms.
  let goodLicenses: [String]

  /// A maker that knows all violations of the project as it is judged.
  init(_ context: RuleContext, open: [Finding]) {
    self.context = context
    goodLicenses = Self.goodLicenses(context)
    let whole = ["commercial-use", "redistribution", "royalty", "usage-threshold"]
    brokenLicenses = Set(open.filter { whole.contains($0.rule) }.compactMap(\.license))
  }

  /// The changes that may settle a violation, the cheapest first.
  func remedies(_ finding: Finding) -> [Remedy] {
    let all = own(finding) + attestation(finding)
    return all.enumerated().sorted {
      ($0.element.kind.points, $0.offset) < ($1.element.kind.points, $1.offset)
    }
    .map(\.element)
  }

  private func own(_ finding: Finding) -> [Remedy] {
    switch finding.rule {
    case "model-naming": names(finding) + other(finding) + inside(finding)
    case "notice-text": notices(finding) + inside(finding) + other(finding)
    case "license-copy": copies(finding) + inside(finding) + other(finding)
    case "attribution-display": displays(finding) + other(finding)
    case "usage-threshold": displays(finding) + agreements(finding, .agreement) + other(finding)
    case "commercial-use":
      agreements(finding, .agreement) + data(finding) + notCommercial(finding) + other(finding)
    case "registration": agreements(finding, .register) + notCommercial(finding) + other(finding)
    case "royalty": agreements(finding, .agreement) + notCommercial(finding) + other(finding)
    case "output-training": data(finding) + bases(finding) + other(finding)
    case "use-restriction": uses(finding) + other(finding)
    case "territory": regions(finding) + other(finding)
    case "redistribution":
      inside(finding) + agreements(finding, .agreement) + notCommercial(finding) + other(finding)
    case "ai-disclosure": disclosure(finding) + other(finding)
    default: declarations(finding)
    }
  }

  /// The rules about what a model or dataset declares, and about the project's own decisions.
  private func declarations(_ finding: Finding) -> [Remedy] {
    switch finding.rule {
    case "license-drift", "share-alike": declared(finding) + inside(finding) + other(finding)
    case "license-mismatch": mismatched(finding) + other(finding)
    case "unknown-license": unknown(finding) + other(finding)
    case "license-conflict": bases(finding) + inside(finding) + other(finding)
    case "policy-denied", "policy-not-allowed": other(finding) + policy(finding)
    case "waiver-expired": waivers(finding)
    default: other(finding)
    }
  }

  // MARK: Where things stand

  func model(_ name: String, _ key: String...) -> [ManifestEdit.Step] {
    [.key("models"), .named(name)] + key.map(ManifestEdit.Step.key)
  }

  func dataset(_ name: String, _ key: String...) -> [ManifestEdit.Step] {
    [.key("datasets"), .named(name)] + key.map(ManifestEdit.Step.key)
  }

  func product(_ name: String, _ key: String...) -> [ManifestEdit.Step] {
    [.key("products"), .named(name)] + key.map(ManifestEdit.Step.key)
  }

  func manifestModel(_ name: String) -> Manifest.Model? { context.lineage.model(name) }

  func manifestDataset(_ name: String) -> Manifest.Dataset? {
    context.manifest.datasets.first { $0.name == name }
  }

  func manifestProduct(_ name: String) -> Manifest.Product? {
    context.manifest.products.first { $0.name == name }
  }

  /// The terms that a finding is about.
  func terms(_ finding: Finding) -> LicenseTerms? {
    let all = context.lineage.terms.filter { $0.id == finding.license }
    guard all.count > 1, let source = finding.via.last else { return all.first }
    let own = (context.lineage.own(source) ?? context.lineage.data[source])?.terms ?? []
    return own.first { $0.id == finding.license } ?? all.first
  }

  /// A JSON object of these members.
  func object(_ members: [(String, JSON)]) -> JSON { .object(members.map { (key: $0.0, value: $0.1) }) }
}
