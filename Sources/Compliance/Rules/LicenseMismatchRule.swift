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
    context.manifest.models.flatMap { model -> [Finding] in
      guard let own = context.lineage.own(model.name), let file = own.file else { return [] }
      return self.findings(model, file, context)
    }
  }

  private func findings(
    _ model: Manifest.Model, _ file: ResolvedLicense.FileReading, _ context: RuleContext
  ) -> [Finding] {
    let matches = file.found.matches
    let edited = matches.filter { $0.relation == .edited }.map { edits(model, file, $0) }
    let other = file.declared.isEmpty ? nil : contradiction(model, file, context)
    let rest = matches.isEmpty ? [] : file.found.unknown.map { more(model, file, $0) }
    return [other].compactMap(\.self) + edited + rest
  }

  /// The file is a known licence that none of the declared names means, or none of them where its own text is known.
  private func contradiction(
    _ model: Manifest.Model, _ file: ResolvedLicense.FileReading, _ context: RuleContext
  ) -> Finding? {
    let names = file.declared.joined(separator: " AND ")
    let licenses = file.found.matches.map(\.license)
    if let other = licenses.first(where: { !file.declared.contains($0) }),
      licenses.allSatisfy({ !file.declared.contains($0) })
    {
      return finding(
        .violation, model.name, license: other,
        "'\(file.path)' is \(other), and the manifest names '\(names)'",
        fix: "declare '\(other)', or ship the text of '\(names)'", at: model.position)
    }
    guard file.found.matches.isEmpty,
      file.declared.allSatisfy({ context.catalog.entry($0)?.texts.isEmpty == false })
    else { return nil }
    let near = file.found.nearest.map {
      "the nearest known text is \($0.id), of which \(Int(($0.similarity * 100).rounded())) % agree"
    }
    return finding(
      .violation, model.name, license: file.declared.first,
      "'\(file.path)' is not the licence '\(names)' that the manifest names",
      fix: "ship the official text, or declare the licence that the file is",
      notes: [near].compactMap(\.self), at: model.position)
  }

  private func edits(_ model: Manifest.Model, _ file: ResolvedLicense.FileReading, _ match: LicenseMatch)
    -> Finding
  {
    finding(
      .review, model.name, license: match.license,
      "'\(file.path)' is \(match.license) with edits: \(ChangeText.summary(match))",
      fix: "compare it with the official text, and ship that one unless the licensor changed it",
      notes: match.changes.map(ChangeText.line) + match.wordChanges.map(ChangeText.line), at: model.position)
  }

  private func more(_ model: Manifest.Model, _ file: ResolvedLicense.FileReading, _ lines: ClosedRange<Int>)
    -> Finding
  {
    finding(
      .review, model.name, license: file.path,
      "lines \(lines.lowerBound)-\(lines.upperBound) of '\(file.path)' hold terms beside those of the known licence",
      fix: "read them: they bind as well", at: model.position)
  }
}
