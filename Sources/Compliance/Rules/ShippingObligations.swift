import LicenseClauses

/// Duties of a model that reaches others that no file can show: one obligation for each licence.
protocol ShippingObligation: Rule {
  /// The kind of clause.
  static var kind: ClauseKind { get }
  /// Whether only derived models have the duty.
  static var derivedOnly: Bool { get }
  /// The duty in words, with the licence's id before it.
  static var duty: String { get }
  /// What to do.
  static var remedy: String { get }
}

extension ShippingObligation {
  func findings(_ context: RuleContext) -> [Finding] {
    context.passedOn.filter { !Self.derivedOnly || $0.reach.isDerived }.compactMap {
      model, reach -> Finding? in
      let clauses = reach.terms.clauses(Self.kind)
      guard !clauses.isEmpty else { return nil }
      if Self.kind == .retainNotices, let folder = ShippedFolder(model, context),
        case .template(let path) = context.folders.copy(of: reach.terms, in: folder, context.identifier)
      {
        return self.finding(
          .violation, model.name, reach,
          "'\(path)' in '\(folder.path)' is a template whose copyright line nobody filled in, and \(reach.terms.id) demands that the maker's is kept",
          fix: "ship the licence file of the maker, with its copyright line", clauses: clauses,
          at: model.position)
      }
      return self.finding(
        .obligation, model.name, reach, "\(reach.terms.id) \(Self.duty)",
        fix: "\(Self.remedy), and attest it under \"attestations\"",
        clauses: clauses, at: model.position)
    } + served(context)
  }

  /// What is owed to the users of a service, where the terms count none as passing the model on.
  private func served(_ context: RuleContext) -> [Finding] {
    context.offered.compactMap { product, reach in
      let clauses = reach.terms.clauses(Self.kind).filter { $0.details.contains(.users) }
      guard product.offering == .hostedService, !reach.terms.countsHosting, !clauses.isEmpty else {
        return nil
      }
      return finding(
        .obligation, product.name, reach,
        "\(reach.terms.id) demands that users are bound to its restrictions",
        fix: "\(Self.remedy), and attest it under \"attestations\"", clauses: clauses, at: product.position)
    }
  }
}

/// Modified files must say so.
struct ChangeNoticeRule: ShippingObligation {
  static let kind = ClauseKind.changeNotice
  static let derivedOnly = true
  static let duty = "demands that modified files say that they were modified"
  static let remedy = "state the changes in the shipped files"
  static let description = RuleDescription(
    name: "change-notice", summary: "A published derivative must state that, and how, it was modified.",
    rationale: "Recipients must not take a derivative for the original.", clauses: [.changeNotice],
    facts: ["model.distribution"], example: "a Gemma fine-tune with \"distribution\": \"weights\"",
    remedy: "State the changes in the shipped files, and attest it.")
}

/// Existing notices must stay.
struct RetainNoticesRule: ShippingObligation {
  static let kind = ClauseKind.retainNotices
  static let derivedOnly = false
  static let duty = "demands that its copyright and attribution notices are kept"
  static let remedy = "keep the notices of the original"
  static let description = RuleDescription(
    name: "retain-notices", summary: "A published model must keep the notices of what it comes from.",
    rationale: "Stripping a notice is a breach, and often an infringement of its own.",
    clauses: [.retainNotices],
    facts: ["model.distribution"], example: "a RAIL model with \"distribution\": \"weights\"",
    remedy: "Keep the notices of the original, and attest it.")
}

/// Recipients must be bound.
struct FlowDownRule: ShippingObligation {
  static let kind = ClauseKind.flowDown
  static let derivedOnly = false
  static let duty = "demands that recipients are bound to its restrictions"
  static let remedy = "pass the restrictions on in your own terms"
  static let description = RuleDescription(
    name: "flow-down",
    summary: "Recipients of a published model must be bound to the same restrictions, or told of them.",
    rationale: "The restrictions are worthless to the licensor when they end at the first recipient.",
    clauses: [.flowDown],
    facts: ["model.distribution"], example: "a DeepSeek fine-tune with \"distribution\": \"weights\"",
    remedy: "Pass the restrictions on in your own terms, and attest it.")
}
