import LicenseClauses

/// Reports two licences that reach a model and cannot both be met.
struct LicenseConflictRule: Rule {
  static let description = RuleDescription(
    name: "license-conflict",
    summary: "Two licences that reach a model that is passed on cannot both be met.",
    rationale:
      "A merge answers to all its bases. Two naming prefixes that exclude each other, share-alike under two licences, or share-alike beside terms that it forbids to add leave no lawful way to pass the result on.",
    clauses: [.modelNaming, .shareAlike, .flowDown, .useRestriction, .usePolicy, .commercialUse],
    facts: ["model.distribution", "model.license", "model.baseModels"],
    example: "a merge of a GPL-3.0 model and a RAIL model with \"distribution\": \"weights\"",
    remedy: "Leave one base out, get other terms from one licensor, or do not pass the model on.")

  /// How many conflicts of one model are told one by one: who merges hundreds of licences learns no more from the rest.
  private static let most = 50

  func findings(_ context: RuleContext) -> [Finding] {
    var known = Known()
    return context.manifest.models.flatMap { model -> [Finding] in
      let exposure = context.exposure(model)
      guard exposure.reachesOthers else { return [] }
      let reaches = context.lineage.reaching(model.name).filter {
        $0.channel != .data && known.side($0).binds
      }
      return conflicts(of: reaches, model, isPassedOn: exposure.isPassedOn, &known)
    }
  }

  private func conflicts(
    of reaches: [Reach], _ model: Manifest.Model, isPassedOn: Bool, _ known: inout Known
  ) -> [Finding] {
    var found: [Finding] = []
    var more = 0
    // Two that neither prescribe a name nor their own licence cannot exclude each other.
    let demands = reaches.map { known.side($0).demands }
    for (number, first) in reaches.enumerated() {
      for other in (number + 1)..<reaches.count where demands[number] || demands[other] {
        let second = reaches[other]
        guard first.terms.id != second.terms.id,
          let answer = known.answer(first, second, isPassedOn: isPassedOn)
        else { continue }
        if found.count < Self.most {
          found.append(finding(answer, first, second, model))
        } else {
          more += 1
        }
      }
    }
    if more > 0 {
      found[found.count - 1].notes.append("\(more) more pairs of licences exclude each other here")
    }
    return found
  }

  private func finding(_ answer: Answer, _ a: Reach, _ b: Reach, _ model: Manifest.Model) -> Finding {
    let (first, second) = answer.isOfSecond ? (b, a) : (a, b)
    var finding = finding(
      .violation, model.name, first, answer.why,
      fix: "leave one of the bases out, or get other terms from one licensor",
      clauses: answer.clauses,
      notes: ["\(second.terms.id) reaches it by \(second.path.joined(separator: " → "))"],
      at: model.position)
    finding.license = [a.terms.id, b.terms.id].sorted().joined(separator: " AND ")
    return finding
  }
}
