import LicenseClauses

/// Looks for a copy of the licence in what a model ships.
struct LicenseCopyRule: Rule {
  static let description = RuleDescription(
    name: "license-copy", summary: "A published model's folder lacks a copy of a licence that reaches it.",
    rationale:
      "Recipients must be able to read the terms that bind them: the clause makes a copy a condition of passing the model on.",
    clauses: [.licenseCopy], facts: ["model.distribution", "model.directory"],
    example: "a Llama fine-tune published without the agreement",
    remedy: "Put the official text into the shipped folder, as LICENSE or under licenses/.")

  func findings(_ context: RuleContext) -> [Finding] {
    context.passedOn.compactMap { self.judge($0.model, $0.reach, context) }
      + context.offered.compactMap { served($0.product, $0.reach, context) }
  }

  /// "Whoever makes a service that uses it available gives a copy to those who get the service": a duty of the service,
  /// where the terms count none as passing the model on.
  private func served(_ product: Manifest.Product, _ reach: Reach, _ context: RuleContext) -> Finding? {
    let clauses = reach.terms.clauses(.licenseCopy).filter {
      $0.details.contains(.service) && !$0.details.contains(.withCopies)
    }
    guard product.offering == .hostedService, !reach.terms.countsHosting, !clauses.isEmpty else { return nil }
    return finding(
      .obligation, product.name, reach,
      "\(reach.terms.id) asks that whoever gets a service that uses the model gets a copy of the licence",
      fix:
        "give its text, or a link where the clause allows one, to the users, and attest that under \"attestations\"",
      clauses: clauses, at: product.position)
  }

  private func judge(_ model: Manifest.Model, _ reach: Reach, _ context: RuleContext) -> Finding? {
    let clauses = reach.terms.clauses(.licenseCopy)
    guard !clauses.isEmpty else { return nil }
    guard let folder = ShippedFolder(model, context) else { return unsaid(model, reach, clauses, context) }
    return look(folder, model, reach, clauses, context)
  }

  /// What is shipped is not said.
  private func unsaid(
    _ model: Manifest.Model, _ reach: Reach, _ clauses: [Clause], _ context: RuleContext
  ) -> Finding {
    if isServedAsItIs(model, reach, context) {
      return finding(
        .obligation, model.name, reach,
        "\(reach.terms.id) counts a service as distribution, and asks that its users get a copy of it",
        fix: "link to its text, or name the folder with the copy as \"directory\"", clauses: clauses,
        at: model.position)
    }
    return finding(
      .review, model.name, reach,
      "what is shipped is not said, and \(reach.terms.id) asks for a copy of itself",
      fix: "add \"directory\"",
      clauses: clauses, asks: "models[\(model.name)].directory", at: model.position)
  }

  /// What the folder holds.
  private func look(
    _ folder: ShippedFolder, _ model: Manifest.Model, _ reach: Reach, _ clauses: [Clause],
    _ context: RuleContext
  ) -> Finding {
    switch context.folders.copy(of: reach.terms, in: folder, context.identifier) {
    case .found(let path):
      return holds(
        model.name, reach, "'\(path)' in '\(folder.path)' is a copy", clauses: clauses, at: model.position)
    case .template(let path):
      return finding(
        .violation, model.name, reach,
        "'\(path)' in '\(folder.path)' is a template whose copyright line nobody filled in, and no copy of \(reach.terms.id)",
        fix: "ship the licence file of the maker, with its copyright line", clauses: clauses,
        at: model.position)
    case .none: break
    }
    let addresses = context.catalog.addresses(of: reach.terms.id)
    let takesLink = clauses.contains { $0.details.contains(.link) } && !addresses.isEmpty
    if takesLink, context.folders.shows(addresses, in: folder) {
      return holds(
        model.name, reach, "a text in '\(folder.path)' links to it, which its clause allows",
        clauses: clauses,
        at: model.position)
    }
    if reach.terms.digests.isEmpty, folder.entries.contains(where: ShippedFolder.isLicenseName) {
      return finding(
        .review, model.name, reach,
        "the text of \(reach.terms.id) is not known here, so the licence files in '\(folder.path)' cannot be compared",
        fix: "compare them by hand, or add the text with --licenses DIR", clauses: clauses, at: model.position
      )
    }
    if let unread = folder.unread(ShippedFolder.mayBeLicense) {
      return finding(
        .review, model.name, reach,
        "no copy of \(reach.terms.id) was found in '\(folder.path)', and \(unread)",
        fix: "put the official text there as LICENSE, a file of its own", clauses: clauses, at: model.position
      )
    }
    return finding(
      .violation, model.name, reach,
      "'\(folder.path)' has no copy of \(reach.terms.id)\(takesLink ? ", and no link to it" : "")",
      fix: "put the official text there as \(place(reach))\(reach.terms.url.map { " (\($0))" } ?? "")"
        + (takesLink ? ", or the link into its README" : ""),
      clauses: clauses, at: model.position)
  }

  /// Where the text of a licence goes: the model's own has the name that everybody looks for, the others stand beside.
  private func place(_ reach: Reach) -> String {
    reach.isOwn ? "LICENSE" : "licenses/\(reach.terms.id).txt"
  }

  /// A maker's model that is only hosted: the project ships no folder of it in which a copy could be looked for.
  private func isServedAsItIs(_ model: Manifest.Model, _ reach: Reach, _ context: RuleContext) -> Bool {
    !context.exposure(model).isPassedOn && !context.isChanged(model, reach)
  }
}
