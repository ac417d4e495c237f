public import LicenseClauses
public import PositionedJSON

/// Looks for small sets of changes that leave no violation, and judges the project with each: what it gives is true.
///
/// An attempt answers all violations at once, each by the cheapest change that was not tried yet, judges, and goes
/// on with those that are left; then each change is left out once, to see whether it was needed. Attempts differ in
/// what they would rather give up. All is bounded, and nothing is drawn by lot.
public struct RemedySearch {
  let evaluator: Evaluator
  let catalog: LicenseCatalog
  let path: String
  private var limit: Int
  private var evaluations = 0

  static let rounds = 12
  /// How much is judged and answered in all, in models and violations: large projects are tried less often.
  private static let work = 20_000

  /// The kinds that an attempt would rather do than others.
  private static let tastes: [Set<RemedyKind>] = [
    [], [.swapBase, .swapData], [.dropUse, .dropRegion, .dropData, .dropBase, .nonCommercial, .keepInside],
    [.agreement, .register],
  ]

  /// A search for a manifest.
  /// - Parameters:
  ///   - catalog: The known licences.
  ///   - asOf: The day of the verdict.
  ///   - path: The manifest's path, as reports give it.
  ///   - limit: How often the project may be judged.
  public init(_ catalog: LicenseCatalog, asOf: CalendarDay, path: String, limit: Int = 200) {
    evaluator = Evaluator(catalog: catalog, asOf: asOf)
    (self.catalog, self.path, self.limit) = (catalog, path, limit)
  }

  /// A project with changes made, and its verdict.
  struct Trial {
    let facts: JSONValue
    let context: RuleContext
    let report: Report
    /// The changes that could be made.
    let made: [Answer]

    var violations: [Finding] { report.open.filter { $0.status == .violation } }
  }

  /// A change, with the violation that it answers.
  struct Answer {
    let key: Finding.Identity
    let remedy: Remedy
  }

  /// What helps; nil where the facts are no manifest.
  public mutating func advice(_ facts: JSONValue, _ files: ProjectFiles) -> RemedyAdvice? {
    guard let start = judge([], facts, files) else { return nil }
    let size = start.context.manifest.models.count + start.context.manifest.products.count
    limit = min(limit, max(8, Self.work / (1 + size + start.violations.count)))
    var found: [(answers: [Answer], trial: Trial)] = []
    var best: Trial?
    for taste in Self.tastes where !start.violations.isEmpty && evaluations < limit {
      let trial = attempt(start, taste, facts, files)
      if trial.violations.isEmpty {
        let small = pruned(trial, facts, files)
        if !found.contains(where: { Self.areSame($0.answers, small.made) }) {
          found.append((small.made, small))
        }
      } else if trial.violations.count < best?.violations.count ?? .max {
        best = trial
      }
    }
    let sets = found.map { RemedySet(steps: steps($0.answers.map(\.remedy), facts), report: $0.trial.report) }
    let ranked = sets.enumerated().sorted {
      ($0.element.points, $0.element.steps.count, $0.offset) < (
        $1.element.points, $1.element.steps.count, $1.offset
      )
    }.map(\.element)
    let stays = ranked.isEmpty ? best?.violations ?? [] : []
    let waivers = stays.map { RemedyMaker(start.context, open: stays).waiver($0) }
    return RemedyAdvice(
      before: start.report, sets: ranked, stays: stays, waivers: steps(waivers, facts),
      evaluations: evaluations)
  }

  // MARK: Judging

  /// The project with the changes that can be made, judged; nil where they make no manifest of it.
  private mutating func judge(_ answers: [Answer], _ facts: JSONValue, _ files: ProjectFiles) -> Trial? {
    evaluations += 1
    var (tree, added, made) = (facts, files, [Answer]())
    for answer in answers {
      guard let next = Self.apply(answer.remedy, tree, added) else { continue }
      (tree, added) = next
      made.append(answer)
    }
    guard let manifest = try? ManifestReader(rules: RuleRegistry.names).read(tree, path: path),
      PolicyChecker(catalog).problems(manifest).isEmpty
    else { return nil }
    let context = evaluator.context(manifest, added)
    return Trial(facts: tree, context: context, report: evaluator.evaluate(context), made: made)
  }

  static func apply(_ remedy: Remedy, _ facts: JSONValue, _ files: ProjectFiles) -> (JSONValue, ProjectFiles)?
  {
    var (tree, added) = (facts, files)
    for edit in remedy.edits {
      guard let next = edit.apply(to: tree) else { return nil }
      tree = next
    }
    for file in remedy.files {
      guard let next = file.apply(to: added) else { return nil }
      added = next
    }
    return (tree, added)
  }

  // MARK: Searching

  private mutating func attempt(
    _ start: Trial, _ taste: Set<RemedyKind>, _ facts: JSONValue, _ files: ProjectFiles
  ) -> Trial {
    var (trial, best) = (start, start)
    var tried: [Finding.Identity: Int] = [:]
    for _ in 0..<Self.rounds where !trial.violations.isEmpty && evaluations < limit {
      guard let answers = answers(trial, taste, &tried) else { break }
      guard let next = judge(answers, facts, files) ?? alone(trial, answers, facts, files) else { continue }
      trial = next
      if trial.violations.count < best.violations.count { best = trial }
    }
    return trial.violations.isEmpty ? trial : best
  }

  /// The changes made so far but those that did not help, and the next for each violation; nil where there is none.
  private func answers(_ trial: Trial, _ taste: Set<RemedyKind>, _ tried: inout [Finding.Identity: Int])
    -> [Answer]?
  {
    let open = trial.violations
    let keys = Set(open.map(\.identity))
    var answers = trial.made.filter { !keys.contains($0.key) }
    var known = Set(answers.map(\.remedy.change))
    var isNew = false
    let maker = RemedyMaker(trial.context, open: open)
    for finding in open {
      let all = maker.remedies(finding)
      let choices = all.filter { taste.contains($0.kind) } + all.filter { !taste.contains($0.kind) }
      let number = tried[finding.identity, default: 0]
      guard number < choices.count else { continue }
      tried[finding.identity] = number + 1
      isNew = true
      if known.insert(choices[number].change).inserted {
        answers.append(Answer(key: finding.identity, remedy: choices[number]))
      }
    }
    return isNew ? answers : nil
  }

  /// Where changes together make no manifest: the first new one that does alone.
  private mutating func alone(_ trial: Trial, _ answers: [Answer], _ facts: JSONValue, _ files: ProjectFiles)
    -> Trial?
  {
    for answer in answers.dropFirst(trial.made.count) where evaluations < limit {
      if let next = judge(trial.made + [answer], facts, files) { return next }
    }
    return nil
  }

  /// The changes without those that are not needed, the dearest left out first.
  private mutating func pruned(_ trial: Trial, _ facts: JSONValue, _ files: ProjectFiles) -> Trial {
    var best = trial
    let order = trial.made.enumerated().sorted {
      ($1.element.remedy.kind.points, $0.offset) < ($0.element.remedy.kind.points, $1.offset)
    }.map(\.element.remedy)
    for remedy in order where best.made.count > 1 && evaluations < limit {
      let rest = best.made.filter { !$0.remedy.isSame(as: remedy) }
      guard rest.count < best.made.count, let next = judge(rest, facts, files) else { continue }
      if next.violations.isEmpty { best = next }
    }
    return best
  }

  private static func areSame(_ a: [Answer], _ b: [Answer]) -> Bool {
    a.count == b.count && a.allSatisfy { x in b.contains { $0.remedy.isSame(as: x.remedy) } }
  }

  /// The changes one after another, each with its patch.
  private func steps(_ remedies: [Remedy], _ facts: JSONValue) -> [RemedySet.Step] {
    var tree = facts
    return remedies.map { remedy in
      let next = remedy.edits.reduce(tree) { $1.apply(to: $0) ?? $0 }
      defer { tree = next }
      return RemedySet.Step(remedy: remedy, patch: JSONPatch.operations(from: tree, to: next))
    }
  }
}
