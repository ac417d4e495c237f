import LicenseClauses

/// Compares the licence file with the licence that the manifest names.
struct LicenseMismatchRule: Rule {
  static let description = RuleDescription(
    name: "license-mismatch",
    summary:
      "The licence file is another licence than the one declared, or that one with edits; or a well-known model declares another licence than its maker's.",
    rationale:
      "A scanner that reports an edited text under its usual name passes a changed threshold or an added ban. The text that was given decides; that it differs is said.",
    clauses: [],
    facts: ["model.license", "model.licenseFile"],
    example:
      "{\"models\": [{\"name\": \"x/m\", \"license\": \"mit\", \"licenseFile\": \"LICENSE\"}]} with a LICENSE that is Llama 3.1's",
    remedy: "Declare the licence that the file is, or ship the official text.")

  func findings(_ context: RuleContext) -> [Finding] {
    context.manifest.models.flatMap { model -> [Finding] in
      guard let own = context.lineage.own(model.name) else { return [] }
      guard let file = own.file else { return maker(model, own, context) }
      return self.findings(model, file, context)
    }
  }

  /// A model of a name that a maker published under terms of its own, declared under an open licence. Its name is
  /// evidence, and no licence: which one that is, no finding says. What is declared stricter than it is known to be may
  /// well be an earlier or a bought licence.
  private func maker(_ model: Manifest.Model, _ own: ResolvedLicense, _ context: RuleContext) -> [Finding] {
    guard model.bases.isEmpty, own.isDeclared, own.unknown.isEmpty, own.ambiguous.isEmpty,
      let declared = own.terms.first?.id, let known = KnownModel.named(model.name),
      let makers = context.catalog.entry(known.license), makers.instead == nil, makers.category != .open,
      own.terms.allSatisfy({ context.catalog.entry($0.id)?.category == .open }),
      !own.terms.contains(where: { context.catalog.isOneLine($0.id, makers.id) })
    else { return [] }
    return [
      finding(
        .review, model.name, license: declared,
        "'\(model.name)' is published by its maker under other terms than '\(declared)'",
        fix:
          "'llama-lint models \(model.name)' says under which; declare these, or give the text that you have with \"licenseFile\"",
        at: model.position)
    ]
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
      licenses.allSatisfy({ !file.declared.contains($0) }),
      !Self.isVersion(other, named: model.license, context.catalog)
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

  /// Whether a licence is a version of the one that a tag means: "gemma" is any of Gemma's terms, "llama3.1" is one
  /// only. The numbers of a tag must be those of the version, and the version of the same line or by the same title.
  static func isVersion(_ license: String, named name: String?, _ catalog: LicenseCatalog) -> Bool {
    guard let name, let named = catalog.entry(name), named.id != name.lowercased(),
      let other = catalog.entry(license),
      catalog.isOneLine(named.id, license) || bareTitle(named.title) == bareTitle(other.title)
    else { return false }
    return numbers(name).isSubset(of: numbers("\(other.id) \(other.title)"))
  }

  /// A title without what tells its editions apart: a remark in parentheses, a date, a version.
  private static func bareTitle(_ title: String) -> String {
    let start = title.lowercased().prefix { $0 != "(" }
    let words = start.split(separator: " ").prefix { $0 != "dated" }
    return words.filter { $0.first != "v" || !$0.contains(where: \.isNumber) }.joined(separator: " ")
  }

  /// The numbers of a name, each with its points: 3.1 is another than 3.
  private static func numbers(_ name: String) -> Set<Substring> {
    Set(
      name.split { !$0.isNumber && $0 != "." }.filter { $0.contains(where: \.isNumber) }
        .map { $0.drop { $0 == "." } })
  }

  private func edits(_ model: Manifest.Model, _ file: ResolvedLicense.FileReading, _ match: LicenseMatch)
    -> Finding
  {
    finding(
      .review, model.name, license: match.license,
      "'\(file.path)' is \(match.license) with edits: \(ChangeText.summary(match))",
      fix: "compare it with the official text, and ship that one unless the licensor changed it",
      notes: match.changes.map { ChangeText.line($0) } + match.wordChanges.map(ChangeText.line),
      at: model.position)
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
