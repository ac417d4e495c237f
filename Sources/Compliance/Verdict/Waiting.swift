public import LicenseClauses

/// Clauses that reach models of which the manifest says neither that they are published nor what is made with them.
///
/// What is not said is not guessed: such clauses are neither kept nor broken, and a report must not read as all clear.
public struct Waiting: Sendable {
  /// The number of clauses of each kind, by the kind's name; sorted.
  public let kinds: [(kind: ClauseKind, count: Int)]
  /// The manifest's fields that would decide most of them, the first ones first.
  public let fields: [String]

  /// The number of clauses.
  public var clauses: Int { kinds.reduce(0) { $0 + $1.count } }
  /// Whether nothing waits.
  public var isEmpty: Bool { kinds.isEmpty }

  /// Nothing waits.
  init() { (kinds, fields) = ([], []) }

  /// What waits in a project: nothing where it has products.
  init(_ context: RuleContext) {
    let descriptions = RuleRegistry.descriptions.filter { !$0.clauses.isEmpty }
    let decided = Set(descriptions.flatMap(\.clauses))
    var counts: [ClauseKind: Int] = [:]
    for terms in context.manifest.products.isEmpty ? Self.terms(context) : [] {
      for clause in terms.clauses where decided.contains(clause.kind) && Self.binds(clause) {
        counts[clause.kind, default: 0] += 1
      }
    }
    kinds = counts.map { (kind: $0.key, count: $0.value) }.sorted { $0.kind.rawValue < $1.kind.rawValue }
    fields = kinds.isEmpty ? [] : Self.fields(counts, descriptions)
  }

  /// The terms of models that reach nobody by the manifest, and from which nothing is made that does.
  private static func terms(_ context: RuleContext) -> [LicenseTerms] {
    var open: Set<String> = []
    for model in context.manifest.models where context.exposure(model).reachesOthers {
      var queue = [model.name]
      while let next = queue.popLast() {
        guard open.insert(next).inserted else { continue }
        queue += context.lineage.model(next)?.bases.map(\.name) ?? []
      }
    }
    var found: [LicenseTerms] = []
    for model in context.manifest.models where !open.contains(model.name) {
      for reach in context.lineage.reaching(model.name) where reach.channel == .whole {
        if !found.contains(where: { $0.isSame(as: reach.terms) }) { found.append(reach.terms) }
      }
    }
    return found
  }

  private static func binds(_ clause: Clause) -> Bool {
    switch clause.terms {
    case .commercialUse(.allowed): false
    case .outputTraining(let training): training.rule == .prohibited
    default: true
    }
  }

  /// The fields that rules on these kinds look at, by the number of clauses that each would help to decide.
  private static func fields(_ counts: [ClauseKind: Int], _ rules: [RuleDescription]) -> [String] {
    var weights: [String: Int] = [:]
    for rule in rules {
      let weight = rule.clauses.reduce(0) { $0 + (counts[$1] ?? 0) }
      for field in Set(rule.facts) where weight > 0 { weights[field, default: 0] += weight }
    }
    let wanted = weights.filter {
      ["product", "model", "organization"].contains($0.key.prefix { $0 != "." })
    }
    let facts = wanted.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
    return ["products"]
      + facts.filter {
        $0.hasPrefix("product.") || $0 == "model.distribution" || $0.hasPrefix("organization.")
      }
      .prefix(6)
  }
}
