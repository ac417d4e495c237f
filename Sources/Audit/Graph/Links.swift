import Compliance

/// What a thing's own files say that it comes from, before anybody looks what stands there.
struct Links: Sendable {
  /// The models that it was made from, or that a program uses.
  let bases: [Artifact.Link]
  /// The datasets that it was trained on, or made from.
  let datasets: [Artifact.Link]

  /// The links of a thing.
  init(_ artifact: Artifact) {
    let own = artifact.name.lowercased()
    let (said, prose) = Self.bases(artifact.facts, own)
    // A teacher is seldom declared, and no base; other prose only fills what no key says.
    bases = said.isEmpty ? prose : said + prose.filter { $0.relation == .distilled }
    datasets = Self.distinct(artifact.facts.compactMap(Self.dataset))
  }

  private static func bases(_ facts: [Fact], _ own: String) -> (said: [Artifact.Link], prose: [Artifact.Link])
  {
    var (said, prose): ([Artifact.Link], [Artifact.Link]) = ([], [])
    for fact in facts {
      switch fact.statement {
      case .base(let name, let relation):
        said.append(Artifact.Link(name: name, relation: relation, place: fact.place))
      case .proseBase(let name, let relation):
        prose.append(Artifact.Link(name: name, relation: relation, place: fact.place, isProse: true))
      default: break
      }
    }
    let isOther = { (link: Artifact.Link) in link.name.lowercased() != own }
    return (distinct(said.filter(isOther)), distinct(prose.filter(isOther)))
  }

  private static func dataset(_ fact: Fact) -> Artifact.Link? {
    switch fact.statement {
    case .dataset(let name), .derivedFrom(let name):
      Artifact.Link(name: name, relation: nil, place: fact.place)
    default: nil
    }
  }

  /// Each name once, where it is first told, with the relation of whoever tells one.
  private static func distinct(_ links: [Artifact.Link]) -> [Artifact.Link] {
    guard links.count > 1 else { return links }
    var found: [Artifact.Link] = []
    var index: [String: Int] = [:]
    for link in links {
      if let number = index[link.name.lowercased()] {
        found[number].relation = found[number].relation ?? link.relation
      } else {
        index[link.name.lowercased()] = found.count
        found.append(link)
      }
    }
    return found
  }
}
