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
    let uses = ClauseText.uses(terms.clauses(.useRestriction))
    guard !uses.isEmpty else { return [] }
    // What has a name comes first.
    let rows = (uses.filter { $0.use != .other } + uses.filter { $0.use == .other }).map { use, places in
      "   - \(word(use)) (\(places))"
    }
    return [
      "You shall not use the Licensed Material or its outputs for the following, as far as the places named "
        + "restrict it:\n\n" + rows.joined(separator: "\n") + "\n"
    ]
  }

  private func word(_ use: UseCategory) -> String {
    switch use {
    case .other: "anything else that is restricted"
    // Not to say it is forbidden as well where the text demands that it be said.
    case .undisclosedAI where !terms.clauses(.aiDisclosure).isEmpty:
      UseWords.word(use) + ", nor leaving unsaid that a machine made it where the place named asks for that"
    default: UseWords.word(use)
    }
  }

  /// The other limits, each thing once.
  private var limits: [String] {
    let limiting = terms.clauses.filter { clause in
      switch clause.terms {
      case .commercialUse(.allowed): false
      case .outputTraining(let training): training.rule != .permitted
      default: Self.kinds.contains(clause.kind)
      }
    }
    let speech = ClauseSentence(terms)
    return ClauseText.once(limiting, speech.text).map {
      "You shall keep to this limit: \($0.words) (\($0.places))."
    }
  }

  private static let kinds: Set<ClauseKind> = [.territory, .commercialUse]

  private var passing: String {
    "You shall make these provisions part of each agreement under which you pass the Licensed Material on or let "
      + "others use it, and tell those others of them (\(ClauseText.places(terms.clauses(.flowDown))))."
  }

  private func list(_ names: [String]) -> String { ClauseSentence.list(names) }
}
