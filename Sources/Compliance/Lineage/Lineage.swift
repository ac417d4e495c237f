import LicenseClauses

/// What reaches what: the graph of models, datasets and products.
///
/// Terms travel breadth first from each licence's models to what is made from them, so that the first arrival is
/// by the shortest path. There is no recursion, and a circle of teachers and students ends by itself. It is shared, not
/// copied: each of very many ``Reach``es leads back to it.
public final class Lineage: Sendable {
  private let manifest: Manifest
  private let index: [String: Int]
  /// What reaches what among the datasets.
  private let dataLineage: DataLineage
  /// The distinct terms of the project.
  let terms: [LicenseTerms]
  /// What each model's own licence resolved to.
  let own: [ResolvedLicense]
  /// What each dataset's licence resolved to: its own, and those of the datasets that it was made from.
  let data: [String: ResolvedLicense]
  /// For each terms and channel, the way into each model.
  private let arrivals: [[Arrival]]
  /// What each model can take and give, by its own word or its bases'.
  private let modalities: [[String]?]
  /// For each model, the terms that reach it: few of all.
  private let reached: [[Int]]

  /// How terms came to a model: from which model or dataset, and how many others would have done.
  struct Arrival {
    var channel: Channel
    var from: Int
    var distance: Int32
    var others: Int32
    /// The dataset between, where one is.
    var dataset: Int32
    /// The model at the other end of the way, or the first that has them from a dataset.
    var root: Int32
  }

  struct Edge {
    let child: Int
    let dataset: Int32
  }

  /// Builds the lineage of a manifest.
  init(
    _ manifest: Manifest, _ catalog: LicenseCatalog, _ identifier: LicenseIdentifier, _ files: ProjectFiles,
    choices: LicenseChoices = [:], known: KnownTerms = KnownTerms()
  ) {
    self.manifest = manifest
    var resolver = LicenseResolver(catalog, identifier, files, manifest, choices, known)
    let own = manifest.models.map { resolver.resolve($0) }
    self.own = own
    var data: [String: ResolvedLicense] = [:]
    for dataset in manifest.datasets {
      data[dataset.name] =
        dataset.license.map { resolver.resolve(expression: $0, way: choices[dataset.name]) }
        ?? ResolvedLicense()
    }
    self.data = data
    var index: [String: Int] = [:]
    for (number, model) in manifest.models.enumerated() { index[model.name] = number }
    self.index = index
    modalities = Self.modalities(manifest, index)
    let distinct = Self.distinct(own, manifest.datasets.compactMap { data[$0.name] })
    terms = distinct
    let dataLineage = DataLineage(manifest.datasets, distinct, data)
    self.dataLineage = dataLineage
    let graph = Graph(manifest, index, dataLineage)
    let arrivals = Parallel.map(Array(distinct.indices), steps: manifest.models.count * distinct.count) {
      graph.spread(distinct[$0], number: $0, from: own, dataLineage, manifest)
    }
    self.arrivals = arrivals
    reached = Self.reached(arrivals, manifest.models.count)
  }

  private static func reached(_ arrivals: [[Arrival]], _ models: Int) -> [[Int]] {
    var reached = [[Int]](repeating: [], count: models)
    for (term, arrivals) in arrivals.enumerated() {
      for model in arrivals.indices where arrivals[model].distance >= 0 { reached[model].append(term) }
    }
    return reached
  }

  private static func distinct(_ own: [ResolvedLicense], _ data: [ResolvedLicense]) -> [LicenseTerms] {
    var found: [LicenseTerms] = []
    var seen: Set<String> = []
    for terms in (own + data).flatMap(\.terms) {
      if seen.insert(terms.identity).inserted { found.append(terms) }
    }
    return found
  }

  /// The terms that reach a model, in the order of the manifest's licences.
  public func reaching(_ model: String) -> [Reach] {
    guard let number = index[model] else { return [] }
    return reached[number].compactMap { reach($0, number) }
  }

  /// The terms that reach any model whole, each by its shortest way, in the order of the models that they reach.
  func reachingAny() -> [Reach] {
    var nearest = [Int?](repeating: nil, count: terms.count)
    var order: [Int] = []
    for number in manifest.models.compactMap({ index[$0.name] }) {
      for term in reached[number] where arrivals[term][number].channel == .whole {
        if nearest[term] == nil { order.append(term) }
        let least = nearest[term].map { distance(term, $0) } ?? .max
        if distance(term, number) < least { nearest[term] = number }
      }
    }
    return order.compactMap { term in nearest[term].flatMap { reach(term, $0) } }
  }

  /// Whether terms reach a model whole.
  func reaches(_ model: String, _ wanted: LicenseTerms) -> Bool {
    guard let number = index[model] else { return false }
    return reached[number].contains { term in
      arrivals[term][number].channel == .whole && terms[term].isSame(as: wanted)
    }
  }

  private func reach(_ term: Int, _ model: Int) -> Reach? {
    let arrival = arrivals[term][model]
    guard arrival.distance >= 0 else { return nil }
    return Reach(
      terms: terms[term], channel: arrival.channel, otherPaths: Int(arrival.others), before: [],
      lineage: self,
      term: term, model: model)
  }

  func distance(_ term: Int, _ model: Int) -> Int { Int(arrivals[term][model].distance) }

  /// Whether a base of the model, other than a teacher, has the terms whole.
  func isDerived(_ term: Int, _ model: Int) -> Bool {
    manifest.models[model].bases.contains { base in
      guard base.relation != .distilled, let number = index[base.name] else { return false }
      return arrivals[term][number].distance >= 0 && arrivals[term][number].channel == .whole
    }
  }

  /// How many names of a way are written out; of a longer one these, and its end. Real ways are much shorter, and a
  /// report on a long chain stays as long as the chain.
  static let longestPath = 20

  /// What stands for the middle of a long way.
  static func leftOut(_ count: Int) -> String { "… \(count) more …" }

  /// How many names a part of a way stands for.
  private static func names(in part: String) -> Int {
    let words = part.split(separator: " ")
    guard words.count == 4, let count = Int(words[1]), part == leftOut(count) else { return 1 }
    return count
  }

  /// A way in so few names that it can be read at a glance: what is left out of it is counted once.
  package static func abridged(_ via: [String]) -> [String] {
    guard via.count > 8 else { return via }
    let kept = names(in: via[via.count - 2]) > 1 ? 1 : 2
    let left = via.dropFirst(4).dropLast(kept).reduce(0) { $0 + names(in: $1) }
    return via.prefix(4) + [leftOut(left)] + via.suffix(kept)
  }

  /// From a model to the one whose licence it is.
  func path(_ term: Int, _ model: Int) -> [String] {
    var names = [manifest.models[model].name]
    var at = model
    while true {
      let arrival = arrivals[term][at]
      if arrival.dataset >= 0 { names += dataPath(arrival, term) }
      guard arrival.from >= 0 else { return names }
      let left = Int(arrival.distance - arrivals[term][Int(arrival.root)].distance)
      if names.count >= Self.longestPath, left > 1 {
        names.append(Self.leftOut(left - 1))
        at = Int(arrival.root)
      } else {
        at = arrival.from
      }
      names.append(manifest.models[at].name)
    }
  }

  /// The terms that reach a dataset whole: its own, and those of what it was made from, each by the shortest way.
  func reaching(_ dataset: Manifest.Dataset) -> [DataReach] { dataLineage.reaching(dataset.name) }

  /// From a dataset to the one whose licence it is; the dataset alone where a model taught it.
  private func dataPath(_ arrival: Arrival, _ term: Int) -> [String] {
    dataLineage.path(term, manifest.datasets[Int(arrival.dataset)].name)
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
      dataLineage.sources(of: name).flatMap { manifest.datasets[$0].generatedBy }.map {
        ($0, name as String?)
      }
    }
    return distilled + data
  }

  /// A model by its name.
  func model(_ name: String) -> Manifest.Model? { index[name].map { manifest.models[$0] } }

  /// What a model's own licence resolved to.
  func own(_ name: String) -> ResolvedLicense? { index[name].map { own[$0] } }

  /// The modalities of a model, else those of what it derives from; nil where nobody says.
  func modalities(_ name: String) -> [String]? { index[name].flatMap { modalities[$0] } }

  /// The modalities of each model by its number, each looked up once however long the way to who says them.
  private static func modalities(_ manifest: Manifest, _ index: [String: Int]) -> [[String]?] {
    var found = manifest.models.map(\.modalities)
    guard found.contains(where: { $0 != nil }) else { return found }
    var isKnown = found.map { $0 != nil }
    var isOpen = [Bool](repeating: false, count: found.count)
    for start in found.indices {
      var stack = [start]
      while let at = stack.last {
        let bases = manifest.models[at].bases.filter { $0.relation != .distilled }.reversed()
          .compactMap { index[$0.name] }
        let waiting = isKnown[at] || isOpen[at] ? [] : bases.filter { !isKnown[$0] && !isOpen[$0] }
        isOpen[at] = true
        if waiting.isEmpty {
          if !isKnown[at] { found[at] = bases.lazy.compactMap { found[$0] }.first }
          isKnown[at] = true
          stack.removeLast()
        } else {
          stack += waiting
        }
      }
    }
    return found
  }
}
