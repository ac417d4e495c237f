import LicenseClauses
import PositionedJSON

/// Reports a model or dataset whose licence nobody knows.
struct UnknownLicenseRule: Rule {
  static let description = RuleDescription(
    name: "unknown-license",
    summary:
      "A licence is neither in the catalogue nor given as a text, or a model without base models has none.",
    rationale:
      "Without a licence there is no right to use a model at all, and terms that nobody has read cannot be kept. Unknown never passes silently.",
    clauses: [], facts: ["model.license", "model.licenseFile", "model.baseModels", "dataset.license"],
    example: "{\"models\": [{\"name\": \"x/y\", \"license\": \"super-open-2.0\"}]}",
    remedy:
      "Write the catalogue's id (llama-lint list), or give the text with \"licenseFile\", or add it with --licenses DIR."
  )

  func findings(_ context: RuleContext) -> [Finding] {
    context.manifest.models.flatMap { model($0, context) }
      + context.manifest.datasets.flatMap { dataset($0, context) }
  }

  private func model(_ model: Manifest.Model, _ context: RuleContext) -> [Finding] {
    guard let own = context.lineage.own(model.name) else { return [] }
    if !own.isDeclared, model.bases.isEmpty {
      // A name is evidence of a licence and no licence: no finding names one for it.
      let known = KnownModel.named(model.name).map { _ in
        "add \"license\" or \"licenseFile\"; 'llama-lint models \(model.name)' says under which licence the model of that name was published"
      }
      return [
        finding(
          .violation, model.name, license: nil, "'\(model.name)' has no licence and no base model",
          fix: known ?? "add \"license\" or \"licenseFile\", or name its \"baseModels\"", at: model.position)
      ]
    }
    if let file = own.file, file.found.matches.isEmpty, !file.isRead {
      return [
        finding(
          .violation, model.name, license: file.declared.first,
          "no clause of a licence can be read in '\(file.path)'",
          fix: "give the licence's own text with \"licenseFile\", or its id with \"license\"",
          notes: own.terms.flatMap(\.unread).prefix(8).map(UnreadTermsRule.quote),
          at: model.position)
      ]
    }
    if own.file == nil, let terms = own.terms.first(where: \.clauses.isEmpty) {
      return [
        finding(
          .violation, model.name, license: terms.id, "no clause of '\(terms.id)' is known",
          fix: "mend its entry under --licenses, or give the text with \"licenseFile\"", at: model.position)
      ]
    }
    return names(own, model.name, model.license, context, model.position)
  }

  private func dataset(_ dataset: Manifest.Dataset, _ context: RuleContext) -> [Finding] {
    guard let own = context.lineage.data[dataset.name], own.isDeclared else { return [] }
    // Data have no field for a text.
    return names(
      own, dataset.name, dataset.license, context, dataset.position, give: "add the text with --licenses DIR",
      or: "record what was agreed under \"agreements\"")
  }

  /// What is not known of the names of a declaration, with the remedy: how to give the text, and what else would do.
  private func names(
    _ own: ResolvedLicense, _ subject: String, _ declared: String?, _ context: RuleContext,
    _ position: JSONPosition, give: String = "give the text with \"licenseFile\"",
    or instead: String = "add it with --licenses DIR"
  ) -> [Finding] {
    let unknown = own.unknown.map { name -> Finding in
      let agreement = context.agreement(named: name)
      if let agreement {
        return finding(
          .review, subject, license: name,
          "the terms '\(name)' of '\(subject)' are not known here; an agreement is on record\(agreement.reference.map { " (\($0))" } ?? "")",
          fix: "\(give), so that its other clauses can be checked", at: position)
      }
      let near = LicenseSuggestion.hint(name, context.catalog)
      return finding(
        .violation, subject, license: declared, "the licence '\(name)' of '\(subject)' is not known",
        fix: near.map { "\($0) Else \(give)" } ?? "\(give), or \(instead)", at: position)
    }
    let families = own.ambiguous.map { entry in
      finding(
        .violation, subject, license: declared,
        context.catalog.entry(entry.name)?.missing == nil
          ? "'\(entry.name)' names no single licence" : "the licence '\(entry.name)' is known by name only",
        fix: entry.instead,
        at: position)
    }
    let exceptions = own.exceptions.map { exception in
      finding(
        .review, subject, license: own.terms.first?.id ?? declared,
        "the exception '\(exception)' of '\(declared ?? "")' is not read: it may free from terms or add some",
        fix: "read it, and accept that with a waiver", at: position)
    }
    return (unknown + families + exceptions).first.map { [$0] } ?? []
  }
}
