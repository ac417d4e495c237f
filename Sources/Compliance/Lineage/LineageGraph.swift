import LicenseClauses

extension Lineage {
  /// Who is derived from whom, and who learnt from whom.
  struct Graph {
    /// For each model, what is derived from it.
    var derived: [[Int]]
    /// For each model, what is trained on its outputs.
    var taught: [[Edge]]
    /// The models of which training data are named.
    private let trained: [Int]
    private let datasets: [String: Int]

    init(_ manifest: Manifest, _ index: [String: Int], _ data: DataLineage) {
      derived = Array(repeating: [], count: manifest.models.count)
      taught = Array(repeating: [], count: manifest.models.count)
      datasets = Dictionary(manifest.datasets.enumerated().map { ($1.name, $0) }) { first, _ in first }
      trained = manifest.models.indices.filter { !manifest.models[$0].trainingData.isEmpty }
      // Many models are trained on the same data.
      var teachers: [String: [String]] = [:]
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
          let known = teachers[name] ?? data.sources(of: name).flatMap { manifest.datasets[$0].generatedBy }
          teachers[name] = known
          for teacher in known {
            if let parent = index[teacher] {
              taught[parent].append(Edge(child: child, dataset: Int32(dataset)))
            }
          }
        }
      }
    }

    /// Spreads terms whole, then through data, then to students: a stronger arrival is never replaced.
    func spread(
      _ terms: LicenseTerms, number term: Int, from own: [ResolvedLicense], _ data: DataLineage,
      _ manifest: Manifest
    ) -> [Arrival] {
      var arrivals = [Arrival](
        repeating: Arrival(channel: .whole, from: -1, distance: -1, others: 0, dataset: -1, root: -1),
        count: own.count)
      let distills = terms.clauses.contains { clause in
        if case .derivativeDefinition(let definition) = clause.terms {
          definition.distillation
        } else {
          false
        }
      }
      var queue = own.indices.filter { own[$0].terms.contains { $0.isSame(as: terms) } }
      for model in queue { (arrivals[model].distance, arrivals[model].root) = (0, Int32(model)) }
      walk(&arrivals, &queue, .whole, throughTeaching: distills)
      var fromData: [Int] = []
      for number in trained where arrivals[number].distance < 0 {
        let near = manifest.models[number].trainingData.lazy.compactMap { datasets[$0] }
        guard let dataset = near.first(where: { data.reaches(term, $0) }) else { continue }
        arrivals[number] = Arrival(
          channel: .data, from: -1, distance: 1, others: 0, dataset: Int32(dataset), root: Int32(number))
        fromData.append(number)
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
        channel: channel, from: model, distance: arrivals[model].distance + 1, others: 0, dataset: dataset,
        root: arrivals[model].root)
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
            dataset: edge.dataset, root: arrivals[teacher].root)
        }
      }
    }
  }
}
