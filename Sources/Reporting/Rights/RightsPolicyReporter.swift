public import Compliance
import LicenseClauses
public import PositionedJSON

/// What `odrl` prints: a licence as an ODRL 2.2 policy in JSON-LD.
///
/// The context stands in the document, so that a program reads it without a network. Whatever is not ODRL's has a
/// prefix, so that the names of ODRL are all that the context has to explain.
public struct RightsPolicyReporter {
  let policy: RightsPolicy
  /// The work that the rules are about, where that is one work and not whatever the licence covers.
  let work: String?
  let speech: ClauseSentence

  /// A reporter of a policy.
  /// - Parameters:
  ///   - policy: The policy.
  ///   - work: The address or name of the work that the rules are about; nil for whatever the licence covers.
  public init(_ policy: RightsPolicy, work: String? = nil) {
    (self.policy, self.work) = (policy, work)
    speech = ClauseSentence(policy.column.entry)
  }

  /// The policy.
  public var json: JSON { .object(head + rules + notes) }

  private var head: [(key: String, value: JSON)] {
    let entry = policy.column.entry
    return [
      ("@context", Self.context), ("@type", .string("Set")), ("uid", .string(uid)),
      ("profile", .string(Self.own("profile"))), ("dct:title", .string(entry.title)),
    ] + known([("dct:creator", entry.licensor), ("dct:source", entry.url)]) + issued(entry)
      + some("rdfs:comment", policy.column.notes.map(JSON.string)) + [("conflict", .string("prohibit"))]
  }

  private var rules: [(key: String, value: JSON)] {
    some("permission", policy.permissions.map { rule($0, "Permission") })
      + some("prohibition", policy.prohibitions.map { rule($0, "Prohibition") })
      + some("obligation", policy.obligations.map { rule($0, "Duty") })
  }

  private var uid: String { "urn:llama-lint:policy:" + Escape.uri(policy.column.entry.id) }

  private func issued(_ entry: CatalogEntry) -> [(key: String, value: JSON)] {
    entry.date.map { [("dct:issued", Self.date($0))] } ?? []
  }

  static func own(_ name: String) -> String { "\(RightsTerm.prefix):\(name)" }

  func known(_ members: [(String, String?)]) -> [(key: String, value: JSON)] {
    members.compactMap { key, text in text.map { (key, .string($0)) } }
  }

  func some(_ key: String, _ values: [JSON]) -> [(key: String, value: JSON)] {
    values.isEmpty ? [] : [(key, .array(values))]
  }

  // MARK: Rules

  private func rule(_ rule: RightsRule, _ type: String) -> JSON {
    .object(
      [
        ("@type", .string(type)), ("action", action(rule)), ("target", .string(target(rule.target))),
      ] + some("constraint", rule.constraints.map(constraint))
        + some("duty", rule.duties.map { self.rule($0, "Duty") })
        + some(Self.own("clause"), rule.clauses.map(statement)))
  }

  private func action(_ rule: RightsRule) -> JSON {
    if rule.refinements.isEmpty { return .string(rule.action.name) }
    return .object([
      ("rdf:value", .object([("@id", .string(rule.action.iri))])),
      ("refinement", .array(rule.refinements.map(constraint))),
    ])
  }

  private func target(_ term: RightsTerm) -> String {
    term.isModel ? work ?? term.name : term.name
  }

  private func constraint(_ constraint: RightsConstraint) -> JSON {
    .object(
      [
        ("@type", .string("Constraint")), ("leftOperand", .string(constraint.left.name)),
        ("operator", .string(constraint.comparison.rawValue)), ("rightOperand", right(constraint.right)),
      ] + known([("unit", constraint.unit?.name)]))
  }

  private func right(_ value: RightsConstraint.Value) -> JSON {
    func name(_ term: RightsTerm) -> JSON { .object([("@id", .string(term.name))]) }
    return switch value {
    case .term(let term): name(term)
    case .terms(let terms): .object([("@list", .array(terms.map(name)))])
    case .text(let text): .string(text)
    case .texts(let texts): .object([("@list", .array(texts.map(JSON.string)))])
    case .number(let number): .number(number)
    case .day(let day): Self.date(day)
    }
  }

  private static func date(_ day: CalendarDay) -> JSON {
    .object([("@type", .string("xsd:date")), ("@value", .string(day.description))])
  }
}
