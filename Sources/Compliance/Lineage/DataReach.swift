import LicenseClauses

/// Terms that reach a dataset, and through which others.
struct DataReach {
  let terms: LicenseTerms
  /// From the dataset to the one whose licence it is.
  let via: [String]

  /// All that reach a dataset: its own, and those of what it was made from, breadth first, so that the first way is
  /// the shortest; a circle ends by itself.
  static func all(
    of dataset: Manifest.Dataset, _ datasets: [String: Manifest.Dataset], _ data: [String: ResolvedLicense]
  ) -> [DataReach] {
    var found: [DataReach] = []
    var queue = [[dataset.name]]
    var seen: Set<String> = [dataset.name]
    var next = 0
    while next < queue.count {
      let path = queue[next]
      next += 1
      guard let name = path.last, let here = datasets[name] else { continue }
      for terms in data[name]?.terms ?? [] where !found.contains(where: { $0.terms.isSame(as: terms) }) {
        found.append(DataReach(terms: terms, via: path))
      }
      for source in here.derivedFrom where seen.insert(source).inserted { queue.append(path + [source]) }
    }
    return found
  }

  /// A dataset and all that it was made from, by name, the nearest first.
  static func sources(of name: String, _ datasets: [String: Manifest.Dataset]) -> [String] {
    var found = [name]
    var seen: Set<String> = [name]
    var next = 0
    while next < found.count {
      for source in datasets[found[next]]?.derivedFrom ?? [] where seen.insert(source).inserted {
        found.append(source)
      }
      next += 1
    }
    return found
  }

  /// For each dataset, all that it was made from and itself, by number in the manifest.
  static func sources(_ datasets: [Manifest.Dataset]) -> [String: [String]] {
    let byName = Dictionary(datasets.map { ($0.name, $0) }) { first, _ in first }
    return byName.mapValues { sources(of: $0.name, byName) }
  }
}
