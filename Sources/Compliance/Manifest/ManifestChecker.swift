import LicenseClauses
import PositionedJSON

/// Checks what single fields cannot show: names that nothing defines, that stand twice, that go in a circle.
struct ManifestChecker {
  let manifest: Manifest
  let rules: [String]
  let log: ProblemLog
  private let subjects: Set<String>
  /// How many mistakes get a "did you mean": a search through all names for each takes its time.
  private static let suggestionLimit = 100

  init(manifest: Manifest, rules: [String], log: ProblemLog) {
    (self.manifest, self.rules, self.log) = (manifest, rules, log)
    subjects = Set(
      manifest.models.map(\.name) + manifest.datasets.map(\.name) + manifest.products.map(\.name)
        + ["organization"] + [manifest.organization?.name].compactMap(\.self))
  }

  func check() {
    unique(manifest.models.map { ($0.name, $0.position) }, "model")
    unique(manifest.datasets.map { ($0.name, $0.position) }, "dataset")
    unique(manifest.products.map { ($0.name, $0.position) }, "product")
    references()
    cycles()
    for (index, waiver) in manifest.waivers.enumerated() {
      ruleAndSubject(waiver.rule, waiver.subject, waiver.position, "waivers[\(index)]")
    }
    for (index, attestation) in manifest.attestations.enumerated() {
      ruleAndSubject(attestation.rule, attestation.subject, attestation.position, "attestations[\(index)]")
    }
  }

  private func unique(_ names: [(String, JSONPosition)], _ kind: String) {
    var first: [String: JSONPosition] = [:]
    for (name, position) in names {
      if let other = first[name] {
        log.report(
          "the \(kind) '\(name)' is defined twice", at: position, path: "\(kind)s",
          hint: "the first stands on line \(other.line)")
      } else {
        first[name] = position
      }
    }
  }

  private func references() {
    let models = Set(manifest.models.map(\.name))
    let datasets = Set(manifest.datasets.map(\.name))
    for (index, model) in manifest.models.enumerated() {
      for (number, base) in model.bases.enumerated() where !models.contains(base.name) {
        unknown(base.name, "model", models, at: base.position, path: "models[\(index)].baseModels[\(number)]")
      }
      for (number, data) in model.trainingData.enumerated() where !datasets.contains(data) {
        unknown(
          data, "dataset", datasets, at: model.position, path: "models[\(index)].trainingData[\(number)]")
      }
    }
    for (index, dataset) in manifest.datasets.enumerated() {
      for (number, name) in dataset.derivedFrom.enumerated() where !datasets.contains(name) {
        unknown(
          name, "dataset", datasets, at: dataset.position, path: "datasets[\(index)].derivedFrom[\(number)]")
      }
      for (number, name) in dataset.generatedBy.enumerated() where !models.contains(name) {
        unknown(
          name, "model", models, at: dataset.position, path: "datasets[\(index)].generatedBy[\(number)]")
      }
    }
    for (index, product) in manifest.products.enumerated() {
      for (number, name) in product.models.enumerated() where !models.contains(name) {
        unknown(name, "model", models, at: product.position, path: "products[\(index)].models[\(number)]")
      }
    }
  }

  private func unknown(
    _ name: String, _ kind: String, _ known: Set<String>, at position: JSONPosition, path: String
  ) {
    let near = Suggestion.nearest(
      to: name, among: log.problems.count < Self.suggestionLimit && known.count <= 2000 ? known.sorted() : [])
    log.report(
      "no \(kind) is named '\(name)'", at: position, path: path,
      hint: near.map { "did you mean '\($0)'?" } ?? "define it under \"\(kind)s\"")
  }

  private func ruleAndSubject(_ rule: String, _ subject: String, _ position: JSONPosition, _ path: String) {
    if !rules.contains(rule) {
      let near = Suggestion.nearest(to: rule, among: rules)
      log.report(
        "no rule is named '\(rule)'", at: position, path: "\(path).rule",
        hint: near.map { "did you mean '\($0)'?" } ?? "known rules: \(rules.joined(separator: ", "))")
    }
    if !subjects.contains(subject) {
      let near =
        log.problems.count < Self.suggestionLimit
        ? Suggestion.nearest(to: subject, among: subjects.sorted().prefix(2000)) : nil
      log.report(
        "nothing is named '\(subject)'", at: position, path: "\(path).subject",
        hint: near.map { "did you mean '\($0)'?" } ?? "name a model, dataset, product or the organization")
    }
  }

  /// Finds circles among base models by taking away what has no open base; without recursion, so that a long
  /// chain cannot exhaust the stack.
  private func cycles() {
    var index: [String: Int] = [:]
    for (number, model) in manifest.models.enumerated() where index[model.name] == nil {
      index[model.name] = number
    }
    let bases = manifest.models.map { model in model.bases.compactMap { index[$0.name] } }
    var open = bases.map(\.count)
    var children = [[Int]](repeating: [], count: bases.count)
    for (child, list) in bases.enumerated() { for base in list { children[base].append(child) } }
    var ready = open.indices.filter { open[$0] == 0 }
    while let model = ready.popLast() {
      for child in children[model] {
        open[child] -= 1
        if open[child] == 0 { ready.append(child) }
      }
    }
    guard let start = open.indices.first(where: { open[$0] > 0 }) else { return }
    report(from: start, bases, open)
  }

  /// Walks up from a model that is in or above a circle until a name comes again.
  private func report(from start: Int, _ bases: [[Int]], _ open: [Int]) {
    var seen: [Int: Int] = [:]
    var path: [Int] = []
    var model = start
    while seen[model] == nil {
      seen[model] = path.count
      path.append(model)
      guard let next = bases[model].first(where: { open[$0] > 0 }) else { return }
      model = next
    }
    let circle = path[(seen[model] ?? 0)...] + [model]
    let names = circle.map { "'\(manifest.models[$0].name)'" }
    let shown = names.count <= 8 ? names : names.prefix(4) + ["…"] + names.suffix(2)
    log.report(
      "base models form a cycle: \(shown.joined(separator: " → "))", at: manifest.models[model].position,
      path: "models[\(model)].baseModels",
      hint: "remove one of the edges")
  }
}
