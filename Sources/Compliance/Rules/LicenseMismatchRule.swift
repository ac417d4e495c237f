import LicenseClauses

/// Compares the licence file with the licence that the manifest names.
struct LicenseMismatchRule: Rule {
  static let description = RuleDescription(
    name: "license-mismatch",
    summary: "The licence file is another licence than the one declared, or that one with edits.",
    rationale:
      "A scanner that reports an edited text under its usual name passes a changed threshold or an added ban. The text that was given decides; that it differs is said.",
    clauses: [],
    facts: ["model.license", "model.licenseFile"],
    example:
      "{\"models\": [{\"name\": \"x/m\", \"license\": \"mit\", \"licenseFile\": \"LICENSE\"}]} with a LICENSE that is Llama 3.1's",
    remedy: "Declare the licence that the file is, or ship the official text.")

  func findings(_ context: RuleContext) -> [Finding] {
    context.manifest.models.compactMap { model in
      guard let file = context.lineage.own(model.name)?.file else { return nil }
      return finding(model, file)
    }
  }

  private func finding(_ model: Manifest.Model, _ file: ResolvedLicense.FileReading) -> Finding? {
    guard let match = file.match else {
      guard let declared = file.declared, model.license != nil else { return nil }
      return finding(
        .violation, model.name, license: declared,
        "'\(file.path)' is not the licence '\(declared)' that the manifest names",
        fix: "ship the official text, or declare the licence that the file is", at: model.position)
    }
    if let declared = file.declared, declared != match.license {
      return finding(
        .violation, model.name, license: match.license,
        "'\(file.path)' is \(match.license), and the manifest names '\(declared)'",
        fix: "declare '\(match.license)', or ship the text of '\(declared)'", at: model.position)
    }
    guard match.relation == .edited, !match.changes.isEmpty else { return nil }
    return finding(
      .review, model.name, license: match.license,
      "'\(file.path)' is \(match.license) with edits: \(ChangeText.summary(match.changes))",
      fix: "compare it with the official text, and ship that one unless the licensor changed it",
      notes: match.changes.map(ChangeText.line), at: model.position)
  }
}
