import LicenseClauses
import PositionedJSON

/// Looks for the phrases that must be shown.
struct AttributionDisplayRule: Rule {
  static let description = RuleDescription(
    name: "attribution-display",
    summary: "A phrase that a licence demands is not shown by a product, or not in what a model ships.",
    rationale:
      "The phrase is the price of many free licences; it is visible to anyone, and its lack is a breach, for which many licensors may end the right.",
    clauses: [.attributionDisplay],
    facts: [
      "product.displays", "product.displayFiles", "product.offering", "model.distribution", "model.directory",
    ], example: "a product on Llama 3.1 with \"displays\": []",
    remedy:
      "Show the phrase, and list it under \"displays\" or point to it with \"displayFiles\"; for a model put it into its documentation."
  )

  func findings(_ context: RuleContext) -> [Finding] {
    context.manifest.products.flatMap { products($0, context) }
      + context.manifest.models.flatMap { models($0, context) }
  }

  // MARK: Products

  private func products(_ product: Manifest.Product, _ context: RuleContext) -> [Finding] {
    if product.offering == .internal || product.offering == .research { return [] }
    return context.lineage.reaching(product).filter { $0.channel == .whole }.flatMap { reach in
      reach.terms.clauses(.attributionDisplay).compactMap { self.judge(product, reach, $0, context) }
    }
  }

  private func judge(_ product: Manifest.Product, _ reach: Reach, _ clause: Clause, _ context: RuleContext)
    -> Finding?
  {
    guard case .attributionDisplay(let display) = clause.terms,
      applies(display, derived: reach.isDerived) || display.when == .namedModel
    else { return nil }
    // What goes with copies, or stands where they are to be had, is owed to those who get one.
    if product.offering == .hostedService, clause.details.contains(.legalNotices) || isForDownloads(clause) {
      return nil
    }
    if clause.details.contains(.commercial), product.commercial == false {
      return holds(
        product.name, reach, "asked of commercial use only", clauses: [clause], at: product.position)
    }
    guard let phrase = display.phrase else {
      return finding(
        .obligation, product.name, reach,
        "\(reach.terms.id) asks for credit to be shown\(display.when == .namedModel ? " for certain models" : "")",
        fix: "give the credit of the clause, and attest it under \"attestations\"",
        clauses: [clause], at: product.position)
    }
    if display.when == .namedModel { return named(product, reach, clause, display, phrase, context) }
    guard product.displays != nil || product.displayFiles != nil else {
      return finding(
        .review, product.name, reach,
        "what the product shows is not said, and \(reach.terms.id) asks for '\(phrase)'",
        fix: "add \"displays\" or \"displayFiles\"", clauses: [clause],
        asks: "products[\(product.name)].displays",
        at: product.position)
    }
    return shown(display, in: shownTexts(product, context))
      ? holds(product.name, reach, "'\(phrase)' is shown", clauses: [clause], at: product.position)
      : finding(
        .violation, product.name, reach,
        "the product does not show \(choice(display)), which \(reach.terms.id) demands",
        fix: "show \(choice(display)) where the clause says, and list it under \"displays\"",
        clauses: [clause],
        at: product.position)
  }

  /// A phrase that is due for certain models only: whether this is one, the text says and the manifest does not.
  private func named(
    _ product: Manifest.Product, _ reach: Reach, _ clause: Clause, _ display: AttributionDisplay,
    _ phrase: String, _ context: RuleContext
  ) -> Finding {
    if shown(display, in: shownTexts(product, context)) {
      return holds(
        product.name, reach, "'\(phrase)' is shown", clauses: [clause], at: product.position)
    }
    return finding(
      .obligation, product.name, reach, "\(reach.terms.id) asks for '\(phrase)' for certain models",
      fix: "show \(choice(display)) where the clause means this model, and attest it under \"attestations\"",
      clauses: [clause], at: product.position)
  }

  private func isForDownloads(_ clause: Clause) -> Bool {
    clause.details.contains(.downloadPage)
      && Set(clause.details).isDisjoint(with: [.interface, .website, .aboutPage, .blogPost])
  }

  private func shownTexts(_ product: Manifest.Product, _ context: RuleContext) -> [[UInt8]] {
    (product.displays ?? []).map { Array($0.utf8) }
      + (product.displayFiles ?? []).compactMap { context.files.texts[$0] }
  }

  // MARK: Models

  private func models(_ model: Manifest.Model, _ context: RuleContext) -> [Finding] {
    guard model.distribution == .weights else { return [] }
    return context.lineage.reaching(model.name).filter { $0.channel == .whole }.flatMap { reach in
      reach.terms.clauses(.attributionDisplay).compactMap { self.judge(model, reach, $0, context) }
    }
  }

  private func judge(_ model: Manifest.Model, _ reach: Reach, _ clause: Clause, _ context: RuleContext)
    -> Finding?
  {
    guard case .attributionDisplay(let display) = clause.terms, display.when != .threshold else { return nil }
    if clause.details.contains(.commercial), !isSold(model, reach, context) {
      return holds(
        model.name, reach, "asked of commercial use only", clauses: [clause], at: model.position)
    }
    // Shown is shown, whichever models are meant.
    if display.when == .namedModel, display.phrase != nil, let folder = ShippedFolder(model, context),
      context.folders.shows(phrases(display), in: folder)
    {
      return holds(model.name, reach, "the phrase stands there", clauses: [clause], at: model.position)
    }
    if display.when == .namedModel || display.when == .publication
      || display.phrase == nil && display.when == .offered
    {
      return finding(
        .obligation, model.name, reach,
        "\(reach.terms.id) asks for \(display.phrase.map { "'\($0)'" } ?? "credit") \(occasion(display.when))",
        fix: "do so, and attest it under \"attestations\"", clauses: [clause], at: model.position)
    }
    guard applies(display, derived: reach.isDerived), let phrase = display.phrase else { return nil }
    guard let folder = ShippedFolder(model, context) else {
      return finding(
        .review, model.name, reach, "what is shipped is not said, and \(reach.terms.id) asks for '\(phrase)'",
        fix: "add \"directory\"",
        clauses: [clause], asks: "models[\(model.name)].directory", at: model.position)
    }
    let isShown = context.folders.shows(phrases(display), in: folder)
    if !isShown, let unread = folder.unread(ShippedFolder.mayBeDisplay) {
      return finding(
        .review, model.name, reach,
        "'\(phrase)' was not found in '\(folder.path)', and \(unread)",
        fix: "put \(choice(display)) into README.md, a file of its own", clauses: [clause], at: model.position
      )
    }
    return isShown
      ? holds(
        model.name, reach, "'\(phrase)' stands in '\(folder.path)'", clauses: [clause],
        at: model.position)
      : finding(
        .violation, model.name, reach,
        "no file in '\(folder.path)' shows '\(phrase)', which \(reach.terms.id) demands",
        fix: "put \(choice(display)) into the model's documentation, such as README.md", clauses: [clause],
        at: model.position)
  }

  /// Whether a product with the model is commercial, or may be; without products nobody knows.
  private func isSold(_ model: Manifest.Model, _ reach: Reach, _ context: RuleContext) -> Bool {
    let products = context.products(reachedBy: reach.terms)
    return products.isEmpty || products.contains { $0.commercial != false }
  }

  // MARK: Both

  private func applies(_ display: AttributionDisplay, derived: Bool) -> Bool {
    switch display.when {
    case .offered: true
    case .derived: derived
    default: false
    }
  }

  private func phrases(_ display: AttributionDisplay) -> [String] {
    [display.phrase].compactMap(\.self) + display.alternatives
  }

  private func shown(_ display: AttributionDisplay, in texts: [[UInt8]]) -> Bool {
    texts.contains { text in phrases(display).contains { LooseText.contains(text, $0) } }
  }

  private func choice(_ display: AttributionDisplay) -> String {
    ([display.phrase].compactMap(\.self) + display.alternatives).map { "'\($0)'" }.joined(separator: " or ")
  }

  private func occasion(_ when: AttributionDisplay.Occasion) -> String {
    switch when {
    case .publication: "in publications"
    case .namedModel: "for certain models"
    default: "wherever it is offered"
    }
  }
}
