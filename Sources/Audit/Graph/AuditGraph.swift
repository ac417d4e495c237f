import Compliance

/// All things that were found or named, and what comes from what.
public struct AuditGraph: Sendable {
  /// The things: those that files describe in the order of the files, then those that are only named.
  public private(set) var artifacts: [Artifact] = []
  /// What one came to ask about: the programs, and the models that nothing found is made from.
  public private(set) var targets: [Artifact] = []
  private var index: [String: Int] = [:]
  /// The next number for things of one name.
  private var numbers: [String: Int] = [:]

  /// The graph of what files say.
  /// - Parameters:
  ///   - files: What each file says, sorted by path.
  ///   - roots: What is audited.
  public init(_ files: [FileEvidence], roots: [AuditRoot]) {
    for artifact in ArtifactGrouping(files, roots: roots).artifacts(files) { add(artifact) }
    for (number, links) in Parallel.map(artifacts, Links.init).enumerated() { link(number, links) }
    breakCircles()
    targets = Self.targets(artifacts)
  }

  /// A graph of one model of which nothing but the name is known.
  public init(model name: String) {
    add(Artifact(name: name, kind: .model))
    targets = artifacts
  }

  /// The thing of a name; letter case is not looked at.
  public func artifact(_ name: String) -> Artifact? { index[name.lowercased()].map { artifacts[$0] } }

  private static func targets(_ artifacts: [Artifact]) -> [Artifact] {
    let used = Set(
      artifacts.filter { $0.kind != .program }.flatMap(\.bases).map { $0.name.lowercased() })
    let programs = artifacts.filter { $0.kind == .program && !$0.bases.isEmpty }
    let models = artifacts.filter {
      $0.kind == .model && $0.isDescribed && !used.contains($0.name.lowercased())
    }
    return programs + models
  }

  /// Adds a thing; one of a name that is taken is told apart by its folder or a number, and what a bill says of a
  /// folder's thing joins it.
  private mutating func add(_ artifact: Artifact) {
    var artifact = artifact
    if let taken = index[artifact.name.lowercased()] {
      let other = artifacts[taken]
      if other.kind == artifact.kind, other.folder == nil || artifact.folder == nil {
        artifacts[taken].facts += artifact.facts
        artifacts[taken].files += artifact.files
        artifacts[taken].folder = other.folder ?? artifact.folder
        artifacts[taken].licenses += artifact.licenses
        return
      }
      artifact.name = free(artifact.folder.map { $0.isEmpty ? artifact.name : $0 } ?? artifact.name)
    }
    index[artifact.name.lowercased()] = artifacts.count
    artifacts.append(artifact)
  }

  private mutating func free(_ name: String) -> String {
    guard index[name.lowercased()] != nil else { return name }
    var number = numbers[name.lowercased()] ?? 2
    while index["\(name) (\(number))".lowercased()] != nil { number += 1 }
    numbers[name.lowercased()] = number + 1
    return "\(name) (\(number))"
  }

  // MARK: Circles

  /// Takes away each link that leads back to where it came from: no model is made from itself, whatever files say.
  /// Depth first, without recursion.
  private mutating func breakCircles() {
    var state = [UInt8](repeating: 0, count: artifacts.count)
    var cut: [Int: Set<String>] = [:]
    for start in artifacts.indices where state[start] == 0 {
      var path = [(number: start, next: 0, links: links(of: start))]
      state[start] = 1
      while let last = path.last {
        guard last.next < last.links.count else {
          state[last.number] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let name = last.links[last.next]
        guard let other = index[name.lowercased()] else { continue }
        if state[other] == 1 {
          cut[last.number, default: []].insert(name)
        } else if state[other] == 0 {
          state[other] = 1
          path.append((other, 0, links(of: other)))
        }
      }
    }
    for (number, names) in cut {
      artifacts[number].bases.removeAll { names.contains($0.name) }
      artifacts[number].datasets.removeAll { names.contains($0.name) }
    }
  }

  private func links(of number: Int) -> [String] {
    artifacts[number].bases.map(\.name) + artifacts[number].datasets.map(\.name)
  }

  // MARK: Links

  private mutating func link(_ number: Int, _ links: Links) {
    let told = links.bases.map { beside($0, of: number) }
    let isLocal = told.map { HubName.isLocalPath($0.name) }
    artifacts[number].localBases = zip(told, isLocal).filter(\.1).map(\.0)
    artifacts[number].bases = zip(told, isLocal).filter { !$0.1 }.compactMap {
      resolved($0.0, .model, from: number)
    }
    artifacts[number].datasets = links.datasets.compactMap { resolved($0, .dataset, from: number) }
  }

  /// A link by a path that leads to a folder which was found: by the name of what stands there.
  private func beside(_ link: Artifact.Link, of number: Int) -> Artifact.Link {
    guard link.name.hasPrefix("."), let folder = artifacts[number].folder else { return link }
    var parts = folder.split(separator: "/").map(String.init)
    for part in link.name.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    let path = parts.joined(separator: "/")
    guard let found = artifacts.first(where: { $0.folder == path && $0.kind == .model && $0.isDescribed })
    else { return link }
    var link = link
    link.name = found.name
    return link
  }

  /// The link with the name of what it leads to, which is added where nothing describes it.
  private mutating func resolved(_ link: Artifact.Link, _ kind: Component.Kind, from number: Int)
    -> Artifact.Link?
  {
    var link = link
    // Blanks name nothing, and no name is as long as a page.
    if link.name.allSatisfy(\.isWhitespace) { return nil }
    if link.name.utf8.count > 200 { link.name = String(link.name.prefix(100)) + "…" }
    if let known = index[link.name.lowercased()] {
      guard known != number, artifacts[known].kind == kind || artifacts[number].kind == .program else {
        return nil
      }
      link.name = artifacts[known].name
      return link
    }
    var named = Artifact(name: link.name, kind: kind)
    named.isDescribed = false
    named.namedAt = link.place
    index[link.name.lowercased()] = artifacts.count
    artifacts.append(named)
    return link
  }
}
