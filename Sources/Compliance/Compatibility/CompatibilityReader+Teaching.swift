import LicenseClauses

/// Distilling, and training on outputs: a teacher under one licence, a student built on a base under another.
extension CompatibilityReader {
  /// What the teacher's licence means for the student.
  func teach(_ teacher: CompatibilityTerms, _ base: CompatibilityTerms, _ act: CombinationAct)
    -> [CompatibilityReason]
  {
    var reasons = CompatibilityReasons()
    if act == .distill || teacher.entry.category != .apiTerms { reasons.add(open(teacher)) }
    reasons.add(open(base) + barred(base))
    reasons.add(training(teacher, base, act) + around(teacher, act) + names(teacher, base))
    let definition = teacher.studentsAreDerivatives
    if !definition.isEmpty {
      reasons.add(
        .conditional, "the student counts as a derivative and answers to it whole", [teacher], definition)
      reasons.add(barred(teacher) + openness(teacher, base) + conditions(teacher))
    }
    if !reasons.all.contains(where: { $0.licenses.contains(teacher.id) }) {
      reasons.add(.yes, "no clause speaks of its outputs, or of models that learn from them", [teacher])
    }
    return reasons.sorted
  }

  /// Clauses on training; outputs alone are no materials.
  private func training(
    _ teacher: CompatibilityTerms, _ base: CompatibilityTerms, _ act: CombinationAct
  ) -> [CompatibilityReason] {
    var reasons = CompatibilityReasons()
    for clause in teacher.clauses {
      guard case .outputTraining(let training) = clause.terms,
        act == .distill || training.source != .materials
      else { continue }
      let (answer, text) = reading(training, teacher, base)
      reasons.add(answer, text ?? teacher.speech.text(clause), [teacher], [clause])
    }
    for clause in teacher.clauses(.modelNaming) where isPassedOn {
      reasons.add(.conditional, teacher.speech.text(clause), [teacher], [clause])
    }
    for clause in teacher.clauses(.attributionDisplay) where isPassedOn && isForStudents(clause) {
      reasons.add(.conditional, teacher.speech.text(clause), [teacher], [clause])
    }
    return reasons.all
  }

  /// What a clause on training comes to; words where they are not the clause's own.
  private func reading(
    _ training: OutputTraining, _ teacher: CompatibilityTerms, _ base: CompatibilityTerms
  ) -> (CompatibilityAnswer, String?) {
    switch training.rule {
    case .permitted: (.yes, nil)
    case .conditional: (.conditional, nil)
    case .prohibited where training.exception != nil && teacher.id == base.id:
      (.conditional, "the student stays in the family that the ban on training others excepts")
    case .prohibited: (.no, nil)
    }
  }

  private func isForStudents(_ clause: Clause) -> Bool {
    guard case .attributionDisplay(let display) = clause.terms else { return false }
    return display.when == .derived && display.phrase != nil
  }

  /// Clauses on outputs, trade and rivals, which may bind whoever runs the teacher.
  private func around(_ teacher: CompatibilityTerms, _ act: CombinationAct) -> [CompatibilityReason] {
    var reasons = CompatibilityReasons()
    for clause in teacher.clauses {
      guard let (answer, text) = bound(clause, teacher, act) else { continue }
      reasons.add(answer, text, [teacher], [clause])
    }
    return reasons.all
  }

  private func bound(_ clause: Clause, _ teacher: CompatibilityTerms, _ act: CombinationAct)
    -> (CompatibilityAnswer, String)?
  {
    let words = teacher.speech.text(clause)
    switch clause.terms {
    case .commercialUse(.prohibited), .commercialUse(.researchOnly):
      return purpose == .sold
        ? (.unclear, "\(words), and a student is made to be sold")
        : (.conditional, "the teacher is not run commercially")
    case .derivativeDefinition(let definition) where definition.outputs == true && !definition.distillation:
      return (.unclear, "outputs are derivatives; of models that learn from them nothing is said")
    case .outputOwnership(.licensor?): return (.unclear, words)
    case .redistribution(let limit)
    where limit.permission == .prohibited && limit.acts.contains(.outputs) && isPassedOn:
      return (.conditional, "the outputs themselves are not passed on")
    case .plain(.competition): return (.conditional, words)
    case .plain(.reverseEngineering) where act == .distill:
      return (.unclear, "\(words): whether distilling is that has to be read")
    case .useRestriction where CompatibilityTerms.isRestriction(clause):
      return (.conditional, "the teacher's forbidden uses are left alone")
    case .usePolicy: return (.conditional, "its use policy is kept")
    default: return nil
    }
  }
}
