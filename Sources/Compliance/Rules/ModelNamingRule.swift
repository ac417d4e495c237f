import LicenseClauses

/// Compares the names of models that are passed on with the naming rules that reach them.
struct ModelNamingRule: Rule {
  static let description = RuleDescription(
    name: "model-naming",
    summary:
      "A model that is hosted or published bears a name that a licence forbids, or lacks one that it demands.",
    rationale:
      "The name shows users where a model comes from; licensors look for it first, since it can be seen from outside.",
    clauses: [.modelNaming],
    facts: ["model.name", "model.distribution"],
    example:
      "{\"name\": \"acme/Support-Bot-8B\", \"baseModels\": [\"meta-llama/Llama-3.1-8B\"], \"distribution\": \"weights\"}",
    remedy: "Rename the model before it is passed on.")

  func findings(_ context: RuleContext) -> [Finding] {
    context.manifest.models.filter { $0.distribution == .hosted || $0.distribution == .weights }.flatMap {
      model in
      context.lineage.reaching(model.name).filter { $0.channel != .data }.flatMap { reach in
        self.judge(model, reach)
      }
    }
  }

  private func judge(_ model: Manifest.Model, _ reach: Reach) -> [Finding] {
    let clauses = reach.terms.clauses(.modelNaming)
    let broken = clauses.compactMap { clause in problem(model, reach, clause).map { (clause, $0) } }
    if let (_, first) = broken.first {
      return [
        finding(
          .violation, model.name, reach, first.message, fix: first.fix, clauses: broken.map(\.0),
          at: model.position)
      ]
    }
    return clauses.isEmpty
      ? []
      : [
        holds(
          model.name, reach, "the name '\(model.properName)' keeps the rule", clauses: clauses,
          at: model.position)
      ]
  }

  private func problem(_ model: Manifest.Model, _ reach: Reach, _ clause: Clause) -> (
    message: String, fix: String
  )? {
    guard case .modelNaming(let naming) = clause.terms, let token = naming.token else { return nil }
    let (name, wanted) = (LooseText.name(model.properName), LooseText.name(token))
    let origin = "\(reach.terms.id) reaches '\(model.name)'"
    switch naming.rule {
    case .beginsWith:
      guard !name.hasPrefix(wanted) else { return nil }
      return (
        "\(origin), but its name does not begin with '\(token)'",
        "rename it so that the name begins with '\(token)', such as '\(token.split(separator: " ").joined(separator: "-"))-\(model.properName)'"
      )
    case .includes:
      guard !name.contains(wanted) else { return nil }
      return (
        "\(origin), but its name does not include '\(token)'",
        "rename it so that the name includes '\(token)'"
      )
    case .mustNotUse:
      guard !reach.isOwn, name.contains(wanted) else { return nil }
      return (
        "\(origin), and its name uses '\(token)', which the licence forbids", "rename it without '\(token)'"
      )
    }
  }
}
