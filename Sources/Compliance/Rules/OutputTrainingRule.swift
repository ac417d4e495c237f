import LicenseClauses

/// Reports models that learnt from outputs that a licence forbids to train others with.
struct OutputTrainingRule: Rule {
  static let description = RuleDescription(
    name: "output-training",
    summary: "A model was trained or distilled on outputs that a licence forbids to use so.",
    rationale:
      "Synthetic data carries its teacher's terms: the ban binds whoever made the outputs, whatever the student's own licence is.",
    clauses: [.outputTraining],
    facts: ["model.baseModels", "model.trainingData"],
    example: "a model trained on a dataset with \"generatedBy\": [\"meta-llama/Llama-2-70b\"]",
    remedy: "Train on other data, or keep to the model family that the clause excepts.")

  func findings(_ context: RuleContext) -> [Finding] {
    context.manifest.models.flatMap { student -> [Finding] in
      var seen: Set<String> = []
      return data(student, context)
        + context.lineage.teachers(of: student).flatMap { teacher -> [Finding] in
          context.lineage.reaching(teacher.model).filter { $0.channel == .whole }.compactMap { reach in
            guard
              let finding = self.judge(student, teacher, reach, context)
                ?? conditions(student, teacher, reach, context),
              seen.insert(reach.terms.id + finding.status.rawValue).inserted
            else { return nil }
            return finding
          }
        }
    }
  }

  /// Training on data whose own licence forbids that.
  private func data(_ student: Manifest.Model, _ context: RuleContext) -> [Finding] {
    context.lineage.reaching(student.name).filter { $0.channel == .data && !$0.isInherited }.compactMap {
      reach in
      let bans = reach.terms.clauses(.outputTraining).filter { clause in
        guard case .outputTraining(let training) = clause.terms else { return false }
        return training.rule == .prohibited && training.source != .outputs
      }
      guard !bans.isEmpty, context.agreement(for: reach.terms) == nil else { return nil }
      return self.finding(
        .violation, student.name, reach,
        "trained on '\(reach.path.dropFirst().first ?? "data")', whose licence \(reach.terms.id) forbids to train models with it",
        fix: "train on other data, or get the right to", clauses: bans, at: student.position)
    }
  }

  private func judge(
    _ student: Manifest.Model, _ teacher: (model: String, dataset: String?), _ reach: Reach,
    _ context: RuleContext
  ) -> Finding? {
    let bans = reach.terms.clauses(.outputTraining).filter { clause in
      // Of a service one has the outputs only: who may not train with it may not train with these.
      if case .outputTraining(let training) = clause.terms {
        training.rule == .prohibited
          && (training.source != .materials || clause.details.contains(.service))
      } else {
        false
      }
    }
    guard !bans.isEmpty else { return nil }
    let way = reach.seen(from: [student.name] + [teacher.dataset].compactMap(\.self), otherPaths: 0)
    if teacher.model == student.name {
      return holds(student.name, way, "trained on its own outputs", clauses: bans, at: student.position)
    }
    let broken = bans.filter { !isExcepted(student, $0, reach.terms, context) }
    guard !broken.isEmpty else {
      return holds(
        student.name, way, "of the family that the clause excepts", clauses: bans, at: student.position)
    }
    let family = broken.lazy.compactMap { clause -> String? in
      if case .outputTraining(let training) = clause.terms { training.exception } else { nil }
    }.first
    if let rivals = rivals(student, broken, teacher.model, way, context) { return rivals }
    return finding(
      .violation, student.name, way,
      "learnt from outputs of '\(teacher.model)', which \(reach.terms.id) forbids to train other models with",
      fix: "train on other data\(family.map { ", or build on \($0), which the clause excepts" } ?? "")",
      clauses: broken, at: student.position)
  }

  /// What a licence asks of those who train with outputs, where no other rule looks for it: a phrase to show, or conditions
  /// that stand there. Whether a name is right, `model-naming` says.
  private func conditions(
    _ student: Manifest.Model, _ teacher: (model: String, dataset: String?), _ reach: Reach,
    _ context: RuleContext
  ) -> Finding? {
    let tied = reach.terms.clauses(.outputTraining).filter { clause in
      guard case .outputTraining(let training) = clause.terms, training.rule == .conditional else {
        return false
      }
      return !reach.terms.clauses(.modelNaming).contains {
        $0.source == clause.source && $0.lines.overlaps(clause.lines)
      }
    }
    guard !tied.isEmpty, teacher.model != student.name, context.agreement(for: reach.terms) == nil,
      context.exposure(student).reachesOthers
        || context.manifest.products.contains(where: { $0.models.contains(student.name) })
    else { return nil }
    return finding(
      .obligation, student.name,
      reach.seen(from: [student.name] + [teacher.dataset].compactMap(\.self), otherPaths: 0),
      "learnt from outputs of '\(teacher.model)', and \(reach.terms.id) ties that to conditions",
      fix: "keep the conditions of the clause, and attest that under \"attestations\"", clauses: tied,
      at: student.position)
  }

  /// Where only models that compete may not be trained: one that is kept in the house may well be none.
  private func rivals(
    _ student: Manifest.Model, _ bans: [Clause], _ teacher: String, _ way: Reach, _ context: RuleContext
  ) -> Finding? {
    guard bans.allSatisfy({ !Set($0.details).isDisjoint(with: [.competing, .similar]) }),
      !context.exposure(student).reachesOthers
    else { return nil }
    return finding(
      .review, student.name, way,
      "learnt from outputs of '\(teacher)', which \(way.terms.id) forbids for models that compete or are alike, and the manifest does not say whether this one does",
      fix: "compare what the model is for with the clause; train on other data where it competes",
      clauses: bans, at: student.position)
  }

  /// Whether the student is of the model family that the clause excepts: it derives from a model under the same
  /// licence, or its own or a base's name bears the family's.
  private func isExcepted(
    _ student: Manifest.Model, _ clause: Clause, _ terms: LicenseTerms, _ context: RuleContext
  ) -> Bool {
    let isOpen = clause.details.contains(.ownDerivatives)
    guard case .outputTraining(let training) = clause.terms, training.exception != nil || isOpen else {
      return false
    }
    let base = context.lineage.reaching(student.name).contains { reach in
      reach.channel == .whole && reach.terms.id == terms.id
        // What learnt from outputs and is a derivative by the text's own definition is excepted as one.
        && (reach.isOwn || isOpen || derives(student, along: reach.path))
    }
    if base { return true }
    guard let token = training.exception.map(LooseText.name) else { return false }
    return token.count > 3
      && student.bases.contains { $0.relation != .distilled && LooseText.name($0.name).contains(token) }
  }

  /// Whether the first step of a path is a derivation rather than training on outputs.
  private func derives(_ student: Manifest.Model, along path: [String]) -> Bool {
    path.count > 1 && student.bases.contains { $0.name == path[1] }
  }
}
