import LicenseClauses

/// Terms that reach a dataset, and through which others.
struct DataReach {
  let terms: LicenseTerms
  /// From the dataset to the one whose licence it is; the middle of a long way is left out.
  let via: [String]
}

/// What reaches what among datasets: terms travel breadth first from the datasets whose licence they are to what was
/// made from these, so that the first arrival is by the shortest way; a circle ends by itself.
struct DataLineage: Sendable {
  private let datasets: [Manifest.Dataset]
  private let index: [String: Int]
  /// For each dataset, those that it was made from.
  private let sources: [[Int]]
  /// For each terms, the dataset that each one has them from: -1 for one that has them itself, -2 where they do not
  /// reach it.
  private let arrivals: [[Int32]]
  private let terms: [LicenseTerms]

  private static let (own, none): (Int32, Int32) = (-1, -2)

  /// Takes the project's distinct terms, and what each dataset's own licence resolved to.
  init(_ datasets: [Manifest.Dataset], _ terms: [LicenseTerms], _ data: [String: ResolvedLicense]) {
    self.datasets = datasets
    self.terms = terms
    let index = Dictionary(datasets.enumerated().map { ($1.name, $0) }) { first, _ in first }
    self.index = index
    let sources = datasets.map { $0.derivedFrom.compactMap { index[$0] } }
    self.sources = sources
    var derived = [[Int]](repeating: [], count: datasets.count)
    for (number, made) in sources.enumerated() { for source in made { derived[source].append(number) } }
    arrivals = terms.map { terms in
      Self.spread(
        datasets.indices.filter { number in
          data[datasets[number].name]?.terms.contains { $0.isSame(as: terms) } ?? false
        }, derived)
    }
  }

  private static func spread(_ holders: [Int], _ derived: [[Int]]) -> [Int32] {
    if holders.isEmpty { return [] }
    var from = [Int32](repeating: none, count: derived.count)
    for holder in holders { from[holder] = own }
    var queue = holders
    var next = 0
    while next < queue.count {
      let here = queue[next]
      next += 1
      for child in derived[here] where from[child] == none {
        from[child] = Int32(here)
        queue.append(child)
      }
    }
    return from
  }

  /// Whether terms, by their number, reach a dataset.
  func reaches(_ term: Int, _ dataset: Int) -> Bool {
    !arrivals[term].isEmpty && arrivals[term][dataset] != Self.none
  }

  /// The terms that reach a dataset: its own first, then by the length of their way.
  func reaching(_ name: String) -> [DataReach] {
    guard let number = index[name] else { return [] }
    return terms.indices.filter { reaches($0, number) }.map { way($0, number) }
      .sorted { ($0.length, $0.term) < ($1.length, $1.term) }
      .map { DataReach(terms: terms[$0.term], via: $0.names) }
  }

  /// From a dataset to the one that has terms itself.
  func path(_ term: Int, _ name: String) -> [String] {
    guard let number = index[name], reaches(term, number) else { return [name] }
    return way(term, number).names
  }

  private struct Way {
    let term: Int
    let length: Int
    let names: [String]
  }

  private func way(_ term: Int, _ dataset: Int) -> Way {
    var names = [datasets[dataset].name]
    var (at, length) = (dataset, 1)
    while arrivals[term][at] >= 0 {
      at = Int(arrivals[term][at])
      length += 1
      if length <= Lineage.longestPath { names.append(datasets[at].name) }
    }
    if length > Lineage.longestPath {
      names += [Lineage.leftOut(length - Lineage.longestPath - 1), datasets[at].name]
    }
    return Way(term: term, length: length, names: names)
  }

  /// A dataset and all that it was made from, the nearest first, by number.
  func sources(of name: String) -> [Int] {
    guard let first = index[name] else { return [] }
    var found = [first]
    var seen: Set<Int> = [first]
    var next = 0
    while next < found.count {
      for source in sources[found[next]] where seen.insert(source).inserted { found.append(source) }
      next += 1
    }
    return found
  }
}
