import LicenseClauses

/// A licence's limits as provisions that bind recipients, for an agreement with them. They are in our words: the
/// licence's own decide, and each provision says where these stand.
struct PassedOnTerms {
  let terms: LicenseTerms
  /// The models that are passed on under it.
  let models: [String]
  /// The path of the copy that goes along.
  let copy: String

  /// The provisions under a heading.
  var text: String {
    let asked = ClauseText.places(terms.clauses(.flowDown))
    let provisions = (opening + uses + limits + [passing]).enumerated().map {
      "\($0.offset + 1). \($0.element)"
    }
    return "## \(terms.title)\n\n"
      + "To be made part of each agreement under which others get or use \(list(models)) (\(asked)).\n\n"
      + provisions.joined(separator: "\n")
  }

  private var opening: [String] {
    let policy = terms.clauses(.usePolicy).compactMap { clause -> String? in
      if case .usePolicy(let url?) = clause.terms { url } else { nil }
    }.first
    let also = policy.map { ", and to the use policy at \($0)" } ?? ""
    return [
      "\(list(models)) and what derives from it (the “Licensed Material”) are subject to the \(terms.title), enclosed as \(copy)\(also). "
        + "Where these provisions and its words differ, its words decide."
    ]
  }

  /// The uses that are forbidden, one below the other.
  private var uses: [String] {
    var places: [UseCategory: [Clause]] = [:]
    for clause in terms.clauses(.useRestriction) {
      guard case .useRestriction(let categories) = clause.terms else { continue }
      for category in categories { places[category, default: []].append(clause) }
    }
    guard !places.isEmpty else { return [] }
    let rows = places.keys.sorted { ($0 == .other ? 1 : 0, $0) < ($1 == .other ? 1 : 0, $1) }.map {
      category in
      let word = category == .other ? "anything else that is restricted" : UseWords.word(category)
      return "   - \(word) (\(ClauseText.places(places[category] ?? [])))"
    }
    return [
      "You shall not use the Licensed Material or its outputs for the following, as far as the places named "
        + "restrict it:\n\n" + rows.joined(separator: "\n") + "\n"
    ]
  }

  /// The other limits, each thing once.
  private var limits: [String] {
    var order: [String] = []
    var places: [String: [Clause]] = [:]
    for clause in terms.clauses where Self.kinds.contains(clause.kind) {
      if case .commercialUse(.allowed) = clause.terms { continue }
      if case .outputTraining(let training) = clause.terms, training.rule == .permitted { continue }
      let words = ClauseSentence(terms).text(clause)
      if places[words] == nil { order.append(words) }
      places[words, default: []].append(clause)
    }
    return order.map { "You shall keep to this limit: \($0) (\(ClauseText.places(places[$0] ?? [])))." }
  }

  private static let kinds: Set<ClauseKind> = [.territory, .commercialUse, .outputTraining]

  private var passing: String {
    "You shall make these provisions part of each agreement under which you pass the Licensed Material on or let "
      + "others use it, and tell those others of them (\(ClauseText.places(terms.clauses(.flowDown))))."
  }

  private func list(_ names: [String]) -> String { ClauseSentence.list(names) }
}
