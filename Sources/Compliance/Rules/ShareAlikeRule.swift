import LicenseClauses

/// Derivatives must carry the same licence.
struct ShareAlikeRule: Rule {
  static let description = RuleDescription(
    name: "share-alike",
    summary: "A published derivative must carry the licence of its base, or be published as that one asks.",
    rationale:
      "Share-alike is the condition of the whole grant: under another licence there is no right to publish.",
    clauses: [.shareAlike],
    facts: ["model.license", "model.distribution"],
    example: "a derivative of a CC-BY-SA model declared \"mit\" with \"distribution\": \"weights\"",
    remedy: "Declare the base's licence, and attest what no file can show.")

  func findings(_ context: RuleContext) -> [Finding] {
    context.published.filter { !$0.reach.isOwn }.compactMap { self.judge($0.model, $0.reach, context) }
  }

  private func judge(_ model: Manifest.Model, _ reach: Reach, _ context: RuleContext) -> Finding? {
    let clauses = reach.terms.clauses(.shareAlike)
    guard !clauses.isEmpty, let own = context.lineage.own(model.name) else { return nil }
    if own.isDeclared, !own.terms.contains(where: { $0.id == reach.terms.id }) {
      let name = own.terms.map(\.id).joined(separator: " AND ")
      return finding(
        .violation, model.name, reach,
        "declared \(name.isEmpty ? model.license ?? "another licence" : name), and \(reach.terms.id) demands that derivatives carry \(reach.terms.id)",
        fix: "declare '\(reach.terms.id)'", clauses: clauses, at: model.position)
    }
    return finding(
      .obligation, model.name, reach, "\(reach.terms.id) demands that derivatives are passed on under it",
      fix: "publish it under '\(reach.terms.id)' as the clause asks, and attest it under \"attestations\"",
      clauses: clauses, at: model.position)
  }
}
