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
    context.manifest.models.filter { context.exposure($0).reachesOthers }.flatMap { model in
      context.lineage.reaching(model.name).filter { $0.channel != .data }.flatMap { reach in
        self.judge(model, reach, context)
      }
    }
  }

  /// A copy that is not changed breaks no rule under the name that its maker gave it: one without base models, or one
  /// that is only quantized and still bears its base's name.
  private func keepsName(_ model: Manifest.Model, _ context: RuleContext) -> Bool {
    if model.bases.isEmpty { return true }
    let name = LooseText.name(model.properName)
    return model.bases.allSatisfy { base in
      guard base.relation == .quantized, let source = context.lineage.model(base.name) else { return false }
      return name.contains(LooseText.name(source.properName)) && keepsName(source, context)
        || LooseText.name(source.properName).hasPrefix(Self.stem(name)) && keepsName(source, context)
    }
  }

  /// A name without what a quantized copy's says of its format.
  private static func stem(_ name: String) -> String {
    var name = name[...]
    while let format = formats.first(where: { name.hasSuffix($0) && name.count > $0.count + 5 }) {
      name = name.dropLast(format.count)
    }
    return String(name)
  }

  private static let formats = [
    "gguf", "ggml", "awq", "gptq", "int4", "int8", "4bit", "8bit", "fp8", "fp4", "nf4", "exl2", "mlx", "bnb",
    "onnx",
    "q4", "q5", "q6", "q8", "quantized", "w4a16", "w8a8", "i1", "imatrix", "km", "q4km",
  ]

  private func judge(_ model: Manifest.Model, _ reach: Reach, _ context: RuleContext) -> [Finding] {
    let clauses = reach.terms.clauses(.modelNaming)
    if !clauses.isEmpty, keepsName(model, context) {
      return [
        holds(
          model.name, reach, "an unchanged copy under its maker's name", clauses: clauses, at: model.position)
      ]
    }
    let broken = clauses.compactMap { clause in problem(model, reach, clause).map { (clause, $0) } }
    if let (_, first) = broken.first {
      return [
        finding(
          .violation, model.name, reach, first.message, fix: first.fix, clauses: broken.map(\.0),
          at: model.position)
      ]
    }
    let open = clauses.filter { Self.namesNothing($0) && !reach.isOwn }
    if !open.isEmpty { return [unnamed(model, reach, open)] }
    return clauses.isEmpty
      ? []
      : [
        holds(
          model.name, reach, "the name '\(model.properName)' keeps the rule", clauses: clauses,
          at: model.position)
      ]
  }

  /// Whether a rule gives no word that a name could be held against.
  private static func namesNothing(_ clause: Clause) -> Bool {
    if case .modelNaming(let naming) = clause.terms { naming.token == nil } else { false }
  }

  /// A rule on names without the word that it is about: what the name says, a person must see.
  private func unnamed(_ model: Manifest.Model, _ reach: Reach, _ clauses: [Clause]) -> Finding {
    finding(
      .review, model.name, reach,
      "\(reach.terms.id) has a rule for the names of models made from it, and the word that it is about was not read",
      fix: "read the clause, and waive this where '\(model.properName)' keeps to it", clauses: clauses,
      at: model.position)
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
    case .includes where clause.details.contains(.suffix):
      guard !name.hasSuffix(wanted) else { return nil }
      return (
        "\(origin), but its name does not end with '\(token)'",
        "rename it so that the name ends with '\(token)'"
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
