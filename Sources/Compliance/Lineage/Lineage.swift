public import LicenseClauses

/// How terms reach a model.
public enum Channel: Int, Sendable, Comparable {
  /// Whole: the model's own licence, or that of what it derives from.
  case whole
  /// Through training data: its clauses on commercial use only.
  case data
  /// Through the outputs of a teacher: its clauses on names and training only.
  case student

  /// Orders channels from the strongest.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Terms that reach a model, and on which path.
public struct Reach: Sendable {
  /// The terms.
  public let terms: LicenseTerms
  /// How they reach it.
  public let channel: Channel
  /// The number of other ways on which the last step could have come.
  public let otherPaths: Int
  /// What stands before the model: a product, or a student with its dataset.
  let before: [String]
  /// Where the way can be looked up: it is as long as the project is deep, so it is written out on demand only.
  let lineage: Lineage
  let term: Int
  let model: Int

  /// From the model to the one whose licence it is, by the shortest way; a dataset's name stands last.
  public var path: [String] { before + lineage.path(term, model) }

  /// The number of models on the way.
  var steps: Int { before.count + lineage.distance(term, model) + 1 }

  /// Whether the terms are the model's own.
  public var isOwn: Bool { steps == 1 }

  /// The same terms, seen from something that stands before the model.
  func seen(from names: [String], otherPaths: Int) -> Reach {
    Reach(
      terms: terms, channel: channel, otherPaths: otherPaths, before: names + before, lineage: lineage,
      term: term,
      model: model)
  }
}

/// What reaches what: the graph of models, datasets and products.
///
/// Terms travel breadth first from each licence's models to what is made from them, so that the first arrival is
/// by the shortest path. There is no recursion, and a circle of teachers and students ends by itself.
public struct Lineage: Sendable {
  private let manifest: Manifest
  private let index: [String: Int]
  private let datasets: [String: Manifest.Dataset]
  /// The distinct terms of the project.
  let terms: [LicenseTerms]
  /// What each model's own licence resolved to.
  let own: [ResolvedLicense]
  /// What each dataset's licence resolved to.
  let data: [String: ResolvedLicense]
  /// For each terms and channel, the way into each model.
  private let arrivals: [[Arrival]]

  /// How terms came to a model: from which model or dataset, and how many others would have done.
  private struct Arrival {
    var channel: Channel
    var from: Int
    var distance: Int32
    var others: Int32
    /// The dataset between, where one is.
    var dataset: Int32
  }

  private struct Edge {
    let child: Int
    let dataset: Int32
  }

  /// Builds the lineage of a manifest.
  init(_ manifest: Manifest, _ catalog: LicenseCatalog, _ files: ProjectFiles) {
    self.manifest = manifest
    var resolver = LicenseResolver(catalog, files)
    let own = manifest.models.map { resolver.resolve($0) }
    self.own = own
    var data: [String: ResolvedLicense] = [:]
    for dataset in manifest.datasets {
      data[dataset.name] = dataset.license.map(resolver.resolve(expression:)) ?? ResolvedLicense()
    }
    self.data = data
    var index: [String: Int] = [:]
    for (number, model) in manifest.models.enumerated() { index[model.name] = number }
    self.index = index
    datasets = Dictionary(manifest.datasets.map { ($0.name, $0) }) { first, _ in first }
    let distinct = Self.distinct(own, manifest.datasets.compactMap { data[$0.name] })
    terms = distinct
    let graph = Graph(manifest, index)
    arrivals = distinct.map { graph.spread($0, from: own, data: data, manifest) }
  }

  private static func distinct(_ own: [ResolvedLicense], _ data: [ResolvedLicense]) -> [LicenseTerms] {
    var found: [LicenseTerms] = []
    var seen: Set<String> = []
    for terms in (own + data).flatMap(\.terms) {
      if seen.insert("\(terms.id)\u{0}\(terms.origin)").inserted { found.append(terms) }
    }
    return found
  }

  /// The terms that reach a model, in the order of the manifest's licences.
  public func reaching(_ model: String) -> [Reach] {
    guard let number = index[model] else { return [] }
    return terms.indices.compactMap { reach($0, number) }
  }

  private func reach(_ term: Int, _ model: Int) -> Reach? {
    let arrival = arrivals[term][model]
    guard arrival.distance >= 0 else { return nil }
    return Reach(
      terms: terms[term], channel: arrival.channel, otherPaths: Int(arrival.others), before: [],
      lineage: self,
      term: term, model: model)
  }

  fileprivate func distance(_ term: Int, _ model: Int) -> Int { Int(arrivals[term][model].distance) }

  fileprivate func path(_ term: Int, _ model: Int) -> [String] {
    var names = [manifest.models[model].name]
    var at = model
    while names.count <= manifest.models.count + 1 {
      let arrival = arrivals[term][at]
      if arrival.dataset >= 0 { names.append(manifest.datasets[Int(arrival.dataset)].name) }
      guard arrival.from >= 0 else { break }
      at = arrival.from
      names.append(manifest.models[at].name)
    }
    return names
  }

  /// The terms that reach a product, each by its shortest way.
  public func reaching(_ product: Manifest.Product) -> [Reach] {
    let models = product.models.compactMap { index[$0] }
    return terms.indices.compactMap { term in
      let ways = models.compactMap { reach(term, $0) }.filter { $0.channel != .student }
      let best = ways.min { ($0.channel, $0.steps) < ($1.channel, $1.steps) }
      return best?.seen(from: [product.name], otherPaths: ways.count - 1)
    }
  }

  /// The models whose outputs a model learnt from, with the dataset between where there is one.
  func teachers(of model: Manifest.Model) -> [(model: String, dataset: String?)] {
    let distilled = model.bases.filter { $0.relation == .distilled }.map { ($0.name, nil as String?) }
    let data = model.trainingData.flatMap { name in
      (datasets[name]?.generatedBy ?? []).map { ($0, name as String?) }
    }
    return distilled + data
  }

  /// A model by its name.
  func model(_ name: String) -> Manifest.Model? { index[name].map { manifest.models[$0] } }

  /// What a model's own licence resolved to.
  func own(_ name: String) -> ResolvedLicense? { index[name].map { own[$0] } }

  /// The modalities of a model, else those of what it derives from; nil where nobody says.
  func modalities(_ name: String) -> [String]? {
    var open = [name]
    var seen: Set<String> = []
    while let next = open.popLast() {
      guard seen.insert(next).inserted, let model = model(next) else { continue }
      if let modalities = model.modalities { return modalities }
      open += model.bases.filter { $0.relation != .distilled }.map(\.name)
    }
    return nil
  }

  // MARK: The graph

  private struct Graph {
    /// For each model, what is derived from it.
    var derived: [[Int]]
    /// For each model, what is trained on its outputs.
    var taught: [[Edge]]

    init(_ manifest: Manifest, _ index: [String: Int]) {
      derived = Array(repeating: [], count: manifest.models.count)
      taught = Array(repeating: [], count: manifest.models.count)
      var datasets: [String: Int] = [:]
      for (number, dataset) in manifest.datasets.enumerated() { datasets[dataset.name] = number }
      for (child, model) in manifest.models.enumerated() {
        for base in model.bases {
          guard let parent = index[base.name] else { continue }
          if base.relation == .distilled {
            taught[parent].append(Edge(child: child, dataset: -1))
          } else {
            derived[parent].append(child)
          }
        }
        for name in model.trainingData {
          guard let dataset = datasets[name] else { continue }
          for teacher in manifest.datasets[dataset].generatedBy {
            if let parent = index[teacher] {
              taught[parent].append(Edge(child: child, dataset: Int32(dataset)))
            }
          }
        }
      }
    }

    /// Spreads terms whole, then through data, then to students: a stronger arrival is never replaced.
    func spread(
      _ terms: LicenseTerms, from own: [ResolvedLicense], data: [String: ResolvedLicense],
      _ manifest: Manifest
    ) -> [Arrival] {
      var arrivals = [Arrival](
        repeating: Arrival(channel: .whole, from: -1, distance: -1, others: 0, dataset: -1), count: own.count)
      let distills = terms.clauses.contains { clause in
        if case .derivativeDefinition(let definition) = clause.terms {
          definition.distillation
        } else {
          false
        }
      }
      var queue = own.indices.filter { own[$0].terms.contains { $0.isSame(as: terms) } }
      for model in queue { arrivals[model].distance = 0 }
      walk(&arrivals, &queue, .whole, throughTeaching: distills)
      var fromData: [Int] = []
      for (number, model) in manifest.models.enumerated() where arrivals[number].distance < 0 {
        for name in model.trainingData {
          guard let resolved = data[name], resolved.terms.contains(where: { $0.isSame(as: terms) }),
            let dataset = manifest.datasets.firstIndex(where: { $0.name == name })
          else { continue }
          arrivals[number] = Arrival(
            channel: .data, from: -1, distance: 1, others: 0, dataset: Int32(dataset))
          fromData.append(number)
          break
        }
      }
      walk(&arrivals, &fromData, .data, throughTeaching: false)
      if !distills { teach(&arrivals) }
      return arrivals
    }

    private func walk(
      _ arrivals: inout [Arrival], _ queue: inout [Int], _ channel: Channel, throughTeaching: Bool
    ) {
      var next = 0
      while next < queue.count {
        let model = queue[next]
        next += 1
        for child in derived[model] { arrive(child, from: model, -1, channel, &arrivals, &queue) }
        if throughTeaching {
          for edge in taught[model] {
            arrive(edge.child, from: model, edge.dataset, channel, &arrivals, &queue)
          }
        }
      }
    }

    private func arrive(
      _ child: Int, from model: Int, _ dataset: Int32, _ channel: Channel, _ arrivals: inout [Arrival],
      _ queue: inout [Int]
    ) {
      if arrivals[child].distance >= 0 {
        if arrivals[child].from >= 0, arrivals[child].others < .max { arrivals[child].others += 1 }
        return
      }
      arrivals[child] = Arrival(
        channel: channel, from: model, distance: arrivals[model].distance + 1, others: 0, dataset: dataset)
      queue.append(child)
    }

    /// A teacher's terms reach its students and stop there.
    private func teach(_ arrivals: inout [Arrival]) {
      for teacher in arrivals.indices
      where arrivals[teacher].distance >= 0 && arrivals[teacher].channel == .whole {
        for edge in taught[teacher]
        where arrivals[edge.child].distance < 0 || arrivals[edge.child].channel == .data {
          arrivals[edge.child] = Arrival(
            channel: .student, from: teacher, distance: arrivals[teacher].distance + 1, others: 0,
            dataset: edge.dataset)
        }
      }
    }
  }
}
